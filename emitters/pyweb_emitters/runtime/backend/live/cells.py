"""What a session stores for each var: its value, what depends on it, what is to be sent."""

from __future__ import annotations

import contextlib
import hashlib
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from live.compare import list_change, same
from live.serialize import encode
from live.tracking import ATOMS, WRAPPERS, Node, Op, adopt, node_of

if TYPE_CHECKING:
    from live.computed import ComputedCell
    from live.scope import Scope

UNCHANGED = object()
MAX_OPS = 256
READER: ContextVar[ComputedCell | None] = ContextVar("reader", default=None)
"""The computed var that is running in this task or thread."""


class Source:
    """Something that computed vars can depend on."""

    __slots__ = ("dependents", "scope")

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.dependents: set[ComputedCell] | None = None

    def note_read(self, reader: ComputedCell | None) -> None:
        """Remember a computed var that is running as a dependent of this source."""
        if reader is not None and reader is not self:
            if self.dependents is None:
                self.dependents = set()
            self.dependents.add(reader)
            reader.sources.add(self)

    def invalidate(self) -> None:
        """Mark everything that was computed from this source as out of date."""
        if self.dependents:
            for cell in tuple(self.dependents):
                cell.expire()


class Cell(Source):
    """A var of one session."""

    __slots__ = (
        *("before", "digest", "lost", "name", "opaque", "public", "replaced", "state", "value"),
    )

    def __init__(self, scope: Scope, state: str, name: str, value: Any) -> None:
        super().__init__(scope)
        self.state = state
        self.name = name
        self.value = value
        self.public = not name.startswith("_")
        self.before: Any = UNCHANGED
        self.replaced: Any = UNCHANGED
        self.opaque = False
        self.digest = b""
        self.lost = False
        if type(value) not in ATOMS and type(value) not in WRAPPERS:
            self.value = adopt(value, self, None)

    def get(self) -> Any:
        """The value: tracked, unless it was assigned just now and goes out whole."""
        reading = READER.get()
        if reading is not None:
            self.note_read(reading)
        value = self.value
        if type(value) in WRAPPERS:
            if self.before is UNCHANGED:
                value = self._wrap()
            elif reading is None:
                self.invalidate()
        if self.opaque:
            self._look_again()
        return value

    def set(self, value: Any) -> None:
        """Assign a value; whether it differs is decided when changes are sent."""
        old = self.value
        kind = type(value)
        if kind in ATOMS and type(old) is kind and old == value:
            return
        if self.before is UNCHANGED:
            self.before = old
        node = node_of(old)
        if node is not None and value is not old:
            node.unlink(self)
        if kind not in ATOMS and kind not in WRAPPERS and value is not old:
            value = adopt(value, self, None, is_new=True)
        self.value = value
        self._mark()

    def set_default(self, value: Any) -> None:
        """Assign a value that other sessions have, too."""
        self.set(value)
        if type(self.value) in WRAPPERS:
            self._wrap()

    def touch(self, child: Node) -> None:
        """Note that something in the value changed."""
        if child.value is self.value:
            self._mark()

    def suspect(self) -> None:
        """Note that something may change unseen before the value is sent."""
        if READER.get() is None:
            self.invalidate()

    def meet_opaque(self) -> None:
        """Note that the value holds objects whose changes cannot be tracked."""
        if not self.opaque:
            self.opaque = True
            if self.public:
                with contextlib.suppress(Exception):  # logged when it is to be sent
                    self.digest = digest(self.value)
            self._look_again()

    def take_changes(self) -> tuple[Any, list[Op]]:
        """The whole value or the patch to send; `UNCHANGED` and no ops if nothing differs."""
        before, self.before = self.before, UNCHANGED
        self.replaced = before
        if self.opaque:
            now = digest(self.value)
            changed, self.digest = now != self.digest, now
            return (self.value if changed else UNCHANGED), []
        if self.lost:  # the browser has not got what a patch would build on
            self.lost = False
            return self.value, []
        node = node_of(self.value)
        if before is not UNCHANGED and before is not self.value:
            old = node_of(before)
            if (old is not None and old.marked) or (node is not None and node.marked):
                return self.value, []
            return self._difference(before)
        if node is not None and node.marked:
            ops: list[Op] = []
            node.ops([], ops)
            if len(ops) > MAX_OPS or any(len(op[1]) == 0 and op[0] == "set" for op in ops):
                return self.value, []
            return UNCHANGED, ops
        return UNCHANGED, []

    def _difference(self, before: Any) -> tuple[Any, list[Op]]:
        if isinstance(before, list) and isinstance(self.value, list):
            change = list_change(before, self.value)
            if change is None:
                return UNCHANGED, []
            start, deleted, items = change
            if len(items) * 2 <= len(self.value):
                return UNCHANGED, [("splice", [], start, deleted, items)]
            return self.value, []
        return (UNCHANGED if same(before, self.value) else self.value), []

    def was_lost(self) -> None:
        """Note that the last changes could not be sent."""
        self.lost = True

    def clear(self) -> None:
        """Forget what was sent."""
        replaced = self.replaced if self.before is UNCHANGED else self.before
        self.before = self.replaced = UNCHANGED
        if type(self.value) in WRAPPERS:
            self._wrap()
        now = node_of(self.value)
        if now is not None:
            now.ready()
        for node in (now, node_of(replaced)):
            if node is not None and node.marked:
                node.clear()

    def _wrap(self) -> Any:
        value = self.value = adopt(self.value, self, None)
        node = node_of(value)
        if node is not None and node.marked:
            self._mark()
        return value

    def _mark(self) -> None:
        if self.public:
            self.scope.dirty[self] = None
        self.scope.unsent[self] = None
        self.invalidate()

    def _look_again(self) -> None:
        if self.public:
            self.scope.dirty[self] = None
        self.suspect()


def digest(value: Any) -> bytes:
    """A short fingerprint of a value as it is sent."""
    return hashlib.blake2b(encode(value), digest_size=16).digest()
