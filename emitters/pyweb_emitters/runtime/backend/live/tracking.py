"""Values that know what changed inside them.

A list, dict, set, deque, tuple or data object that is reached through a state is wrapped in a
subclass of its own type (or gets a tracked class, for objects). Every wrapper has a `Node`, which
notes changes and tells the containers above it, up to the var. When changes are sent, the notes
become patch operations, so that the cost follows the change and not the size of the value.

Children are wrapped when they are first reached: untouched parts of a default stay shared. What a
handler puts in stays the very object that it put in until it was sent, so that the handler may go
on filling it; until then it goes out whole, and nothing about it needs to be noted.
"""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import pathlib
import uuid
from collections.abc import Callable, Iterable
from functools import cache
from types import NoneType
from typing import Any, Protocol

Path = list[Any]
Op = tuple[Any, ...]

ATOMS: frozenset[type] = frozenset(
    {str, int, float, bool, NoneType, bytes, complex, range, slice}
    | {decimal.Decimal, uuid.UUID}
    | {datetime.date, datetime.datetime, datetime.time, datetime.timedelta}
    | {pathlib.Path, pathlib.PosixPath, pathlib.PurePosixPath}
)
"""Types whose values cannot change."""

MAX_NOTES = 64
"""More changes than this to one container are sent as its whole value."""

WRAPPERS: dict[type, Callable[[Any], Any]] = {}
"""How a plain container becomes a tracked one; filled where the wrappers are defined."""

TRACKED: set[type] = set()
"""The wrapper classes, and the tracked classes of data objects."""


class DataObject:
    """Stands for the classes of data objects in `WRAPPERS`."""


class Parent(Protocol):
    """Whatever holds a tracked value: another node, or the cell of a var."""

    def touch(self, child: Node) -> None: ...

    def suspect(self) -> None: ...

    def meet_opaque(self) -> None: ...


class Node:
    """The notes about one tracked value since the last flush."""

    __slots__ = ("busy", "fresh", "links", "opaque", "raw", "touched", "value", "whole")

    def __init__(self, value: Any) -> None:
        self.value = value
        self.links: tuple[tuple[Parent, Any], ...] = ()
        self.touched: dict[int, Node] = {}
        self.fresh: dict[int, Any] | None = None
        self.whole = False
        self.raw = True
        self.busy = False
        self.opaque = False

    @property
    def marked(self) -> bool:
        """Whether anything in or below this value changed."""
        return self.whole or bool(self.touched)

    def changed(self) -> None:
        """Tell everything that holds this value; a value may hold itself."""
        if not self.busy:
            self.busy = True
            for parent, _ in self.links:
                parent.touch(self)
            self.busy = False

    def touch(self, child: Node) -> None:
        """Note that a child changed."""
        self.touched[id(child)] = child
        self.changed()

    def rewrite(self) -> None:
        """Note that the value changed in a way that no patch describes."""
        self.whole = True
        self.changed()

    def suspect(self) -> None:
        """Tell everything above that an untracked new value was handed out."""
        if not self.busy:
            self.busy = True
            for parent, _ in self.links:
                parent.suspect()
            self.busy = False

    def meet_opaque(self) -> None:
        """Tell everything above that an untrackable value was reached."""
        if not self.opaque:
            self.opaque = True
            for parent, _ in self.links:
                parent.meet_opaque()

    def link(self, parent: Parent, key: Any) -> None:
        """Remember who holds this value, and where."""
        if len(self.links) >= 8:  # keys are hints: without them the parent searches
            self.links = tuple({id(p): (p, None) for p, _ in self.links}.values())
        self.links += ((parent, key),)
        if self.marked:
            parent.touch(self)
        if self.opaque:
            parent.meet_opaque()

    def unlink(self, parent: Parent) -> None:
        """Forget one holder."""
        self.links = tuple(link for link in self.links if link[0] is not parent)

    def take(self, value: Any, key: Any) -> None:
        """Note a value that was put into this container."""
        kind: type = type(value)
        if kind in ATOMS:
            return
        if self.fresh is None:
            self.fresh = {}
        self.fresh[id(value)] = value
        if kind in WRAPPERS:
            self.raw = True
        else:
            adopt(value, self, key, is_new=True)

    def is_fresh(self, value: Any) -> bool:
        """Whether a plain value is handed out as it is, because it was not sent yet."""
        if self.fresh is None or id(value) not in self.fresh:
            return False
        self.suspect()
        return True

    def ops(self, path: Path, out: list[Op]) -> None:
        """Append the patch operations of this value and all below."""
        if self.whole:
            out.append(("set", path, self.value))
            return
        fresh = self.own_ops(path, out)
        for child in self.touched.values():
            for key in self.positions(child):
                if key not in fresh:
                    child.ops([*path, wire_key(key)], out)

    def positions(self, child: Node) -> Iterable[Any]:
        """Where a child stands now: the hints if they all hold, else by search."""
        keys = [key for parent, key in child.links if parent is self]
        found = {key for key in keys if self.holds(key, child.value)}
        if not keys or len(found) < len(keys):
            found = {key for key, value in self.entries() if value is child.value}
            child.unlink(self)
            child.links += tuple((self, key) for key in found)
        return found

    def clear(self) -> None:
        """Forget all notes: they were sent."""
        touched, self.touched = self.touched, {}
        fresh, self.fresh = self.fresh, None
        self.whole = False
        self.forget()
        for child in touched.values():
            child.clear()
        if fresh:
            for value in fresh.values():
                node = node_of(value)
                if node is not None:
                    node.ready()
                elif type(value) in WRAPPERS and holds_tracked(value):
                    self.settle()

    def forget(self) -> None:
        """Drop the notes of this value itself."""

    def settle(self) -> None:
        """Wrap all plain values but the fresh ones, before reads that would hand them out."""

    def ready(self) -> None:
        """Do what cannot wait until something in the value is reached."""

    def own_ops(self, path: Path, out: list[Op]) -> set[Any]:
        """Append the operations of this value; return the keys whose values they carry."""
        return set()

    def holds(self, key: Any, value: Any) -> bool:
        """Whether the value stands at this key."""
        return False

    def entries(self) -> Iterable[tuple[Any, Any]]:
        """All keys and values, without wrapping any."""
        return ()


def node_of(value: Any) -> Node | None:
    """The node of a tracked value."""
    if type(value) not in TRACKED:
        return None
    node: Node = value._live_node if hasattr(value, "__dict__") else value._node
    return node


def holds_tracked(value: Any) -> bool:
    """Whether tracked values stand directly in a plain container."""
    items = value.values() if isinstance(value, dict) else value
    return any(type(item) in TRACKED for item in items)


def adopt(value: Any, parent: Parent, key: Any, *, is_new: bool = False) -> Any:
    """Wrap a value that was reached through `parent`, and link the two."""
    kind: type = type(value)
    if kind in ATOMS:
        return value
    wrap = WRAPPERS.get(kind)
    if wrap is not None:
        value = wrap(value)
    elif kind not in TRACKED:
        value = WRAPPERS[DataObject](value)
    node = node_of(value)
    if node is not None:
        node.link(parent, key)
        if not is_new:
            node.ready()
    elif _may_change(value):
        parent.meet_opaque()
    return value


def _may_change(value: Any) -> bool:
    """Whether an untracked value, or anything in it, can change in place."""
    kind: type = type(value)
    if kind in ATOMS or _is_constant(kind):
        return False
    if isinstance(value, tuple | frozenset):
        return any(map(_may_change, value))
    if _is_frozen(kind):
        fields = getattr(value, "__dict__", None)
        if fields is None:
            names = (field.name for field in dataclasses.fields(value))
            return any(_may_change(getattr(value, name, None)) for name in names)
        return any(map(_may_change, fields.values()))
    return True


@cache
def _is_constant(kind: type) -> bool:
    return issubclass(kind, enum.Enum | type | str | int | float) or hasattr(kind, "__get__")


@cache
def _is_frozen(kind: type) -> bool:
    parameters = getattr(kind, "__dataclass_params__", None)
    if parameters is not None:
        return bool(parameters.frozen)
    return bool((getattr(kind, "model_config", None) or {}).get("frozen"))


def wire_key(key: Any) -> str | int:
    """A key as it stands in JSON; indexes of arrays stay numbers."""
    if isinstance(key, Index):
        return int(key)
    if isinstance(key, enum.Enum):
        key = key.value
    if key is None or isinstance(key, bool):
        return {None: "null", True: "true", False: "false"}[key]
    return str(key)


class Index(int):
    """A position in a sequence, as opposed to a number used as a key."""

    __slots__ = ()
