"""Tracked dataclass instances and pydantic models.

The object stays the same object: it gets a subclass of its class that notes assignments, and that
still says `__class__` is the original one, so that comparing, copying and printing are unchanged.
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Iterable, MutableMapping
from functools import cache, cached_property
from typing import Any, SupportsIndex

from pydantic import BaseModel

from live.dicts import DictNode
from live.serialize import fields_of, has_own_serializer
from live.tracking import TRACKED, WRAPPERS, DataObject, Node, Op, Path, adopt


class ObjectNode(DictNode):
    """Notes of an object: the fields that were assigned."""

    __slots__ = ("linked", "sent")

    def __init__(self, value: Any, sent: frozenset[str] | None) -> None:
        super().__init__(value)
        self.sent = sent
        self.linked = False

    def assigned(self, name: str) -> None:
        """Note that a field has another value now."""
        if self.sent is None:
            self.rewrite()
        fields = vars(self.value)
        if name in fields:
            self.wrote(name, fields[name])
        elif self.sent is not None:
            self.removed(name)

    def own_ops(self, path: Path, out: list[Op]) -> set[Any]:
        for name in self.keys:
            if self.sent is not None and name in self.sent:
                out.append(("set", [*path, name], getattr(self.value, name, None)))
        return set(self.keys)

    def ops(self, path: Path, out: list[Op]) -> None:
        if self.sent is None:  # it is sent in a form of its own
            out.append(("set", path, self.value))
        else:
            super().ops(path, out)

    def positions(self, child: Node) -> Iterable[Any]:
        sent = self.sent or ()
        return [name for name in super().positions(child) if name in sent]

    def holds(self, key: Any, value: Any) -> bool:
        return vars(self.value).get(key) is value

    def entries(self) -> Iterable[tuple[Any, Any]]:
        fields: dict[str, Any] = vars(self.value)
        return fields.items()

    def ready(self) -> None:
        """Wrap the values of all fields, since reading a field passes nobody."""
        if self.raw:
            fields = vars(self.value)
            for name, item in list(fields.items()):
                if type(item) in WRAPPERS or not self.linked:
                    dict.__setitem__(fields, name, adopt(item, self, name))
            self.raw, self.linked = False, True

    def forget(self) -> None:
        super().forget()
        self.ready()


class Fields(dict[str, Any]):
    """The `__dict__` of a tracked object: what is written past `setattr` is noted, too."""

    __slots__ = ("node",)

    def __init__(self, items: dict[str, Any], node: ObjectNode) -> None:
        super().__init__(items)
        self.node = node

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)
        if not isinstance(getattr(type(self.node.value), name, None), cached_property):
            self.node.assigned(name)

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        self.node.assigned(name)

    def pop(self, name: str, *default: Any) -> Any:
        value = super().pop(name, *default)
        self.node.assigned(name)
        return value

    # of all mappings, in terms of the methods above
    clear = MutableMapping.clear
    popitem = MutableMapping.popitem
    setdefault = MutableMapping.setdefault
    update = MutableMapping.update

    def __ior__(self, other: Any) -> Fields:  # type: ignore[override, misc]
        self.update(other)
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return dict, (dict(self),)


def _set(self: Any, name: str, value: Any) -> None:
    fields = vars(self)
    super(type(self), self).__setattr__(name, value)
    if vars(self) is not fields:  # validating the assignment made them anew
        _install(self, fields.node)
        for other, item in vars(self).items():
            if other != name and fields.get(other) is not item:
                fields.node.assigned(other)
    fields.node.assigned(name)


def _delete(self: Any, name: str) -> None:
    super(type(self), self).__delattr__(name)
    vars(self).node.assigned(name)


def _install(value: Any, node: ObjectNode) -> None:
    object.__setattr__(value, "__dict__", Fields(vars(value), node))
    node.raw = True


def _copy(self: Any) -> Any:
    plain = self.__class__
    twin = plain.__new__(plain)
    for slot in ("__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"):
        if hasattr(self, slot):
            object.__setattr__(twin, slot, copy.copy(getattr(self, slot)))
    twin.__dict__.update(vars(self))
    return twin


def _deepcopy(self: Any, memo: dict[int, Any]) -> Any:
    twin = _copy(self)
    memo[id(self)] = twin
    for name, value in vars(twin).items():
        twin.__dict__[name] = copy.deepcopy(value, memo)
    return twin


def _reduce(self: Any, protocol: SupportsIndex) -> Any:
    return _copy(self).__reduce_ex__(protocol)


@cache
def _tracked_class(kind: type) -> type:
    """The subclass whose instances note assignments."""
    body = {
        "__module__": kind.__module__,
        "__qualname__": kind.__qualname__,
        "__class__": property(lambda self: kind),
        "__setattr__": _set,
        "__delattr__": _delete,
        "_live_node": property(lambda self: vars(self).node),
        "__copy__": _copy,
        "__deepcopy__": _deepcopy,
        "__reduce_ex__": _reduce,
    }
    tracked = type(kind)(kind.__name__, (kind,), body)
    TRACKED.add(tracked)
    return tracked


@cache
def _can_track(kind: type) -> bool:
    """Mutable dataclasses and models with a `__dict__`, unless a library watches them already."""
    if hasattr(kind, "__mapper__") or not hasattr(kind, "__dict__"):
        return False
    if issubclass(kind, BaseModel):
        return not kind.model_config.get("frozen")
    if not dataclasses.is_dataclass(kind):
        return False
    parameters: Any = kind.__dict__.get("__dataclass_params__")
    return parameters is not None and not parameters.frozen and "__slots__" not in kind.__dict__


def watch(value: Any) -> Any:
    """Turn an object into a tracked one, if it is of a kind that can be."""
    kind: type = type(value)
    if not _can_track(kind):
        return value
    names = None if has_own_serializer(kind) else fields_of(kind)
    node = ObjectNode(value, None if names is None else frozenset(names))
    _install(value, node)
    object.__setattr__(value, "__class__", _tracked_class(kind))
    extra = value.model_extra if isinstance(value, BaseModel) else None
    if extra is not None:
        object.__setattr__(value, "__pydantic_extra__", adopt(extra, node, None))
    if names is None and getattr(kind, "__private_attributes__", None):
        node.meet_opaque()
    return value


WRAPPERS[DataObject] = watch
