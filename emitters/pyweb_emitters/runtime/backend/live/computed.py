"""What a session stores for each computed var."""

from __future__ import annotations

import time
from array import array
from typing import TYPE_CHECKING, Any

from live.cells import READER, UNCHANGED, Source, digest
from live.compare import LONG, fingerprints, list_ops
from live.tracking import ATOMS, Op

if TYPE_CHECKING:
    from live.scope import Scope
    from live.state import State
    from live.vars import Computed


class ComputedCell(Source):
    """The cached value of a computed var of one session."""

    __slots__ = ("expires", "info", "owner", "sent", "sources", "stale", "state", "value")

    def __init__(self, scope: Scope, state: str, info: Computed[Any], owner: State) -> None:
        super().__init__(scope)
        self.state = state
        self.info = info
        self.owner = owner
        self.sources: set[Source] = set()
        self.stale = True
        self.expires = 0.0
        self.value: Any = info.initial_value
        self.sent: Any = UNCHANGED

    @property
    def name(self) -> str:
        """The var's name."""
        return self.info.name

    def get(self) -> Any:
        """The value; computed anew if something it was computed from changed."""
        self.note_read(READER.get())
        if self.info.is_async:
            return self._get_async()
        if self.needs_run():
            self._begin()
            reading = READER.set(self)
            try:
                self.value = self.info.fn(self.owner)
            finally:
                READER.reset(reading)
        return self.value

    def refresh(self) -> tuple[Any, list[Op]]:
        """Compute the value if needed; what is to be sent of it."""
        self.get()
        return self.take_changes()

    async def _get_async(self) -> Any:
        if self.needs_run():
            self._begin()
            reading = READER.set(self)
            try:
                self.value = await self.info.fn(self.owner)
            finally:
                READER.reset(reading)
        return self.value

    def needs_run(self) -> bool:
        """Whether the cached value may not be used."""
        return (
            self.stale
            or not self.info.cache
            or (self.info.interval is not None and time.monotonic() >= self.expires)
        )

    def expire(self) -> None:
        """Mark the value as out of date, and all that depends on it."""
        if not self.stale:
            self.stale = True
            self.scope.stale[self] = None
            self.invalidate()

    def take_changes(self) -> tuple[Any, list[Op]]:
        """The value or a patch to send, if it is another one than was sent last."""
        value, before = self.value, self.sent
        if type(value) in ATOMS:
            self.sent = value
            return (UNCHANGED if type(before) is type(value) and before == value else value), []
        if isinstance(value, list) and len(value) >= LONG:
            self.sent = fingerprints(value)
            ops = list_ops(before, self.sent, value) if isinstance(before, array) else None
            return (value, []) if ops is None else (UNCHANGED, ops)
        self.sent = digest(value)
        return (UNCHANGED if self.sent == before else value), []

    def was_lost(self) -> None:
        """Note that the last value could not be sent."""
        self.sent = UNCHANGED

    def _begin(self) -> None:
        for source in self.sources:
            if source.dependents is not None:
                source.dependents.discard(self)
        self.sources.clear()
        self.stale = False
        if self.info.interval is not None:
            self.expires = time.monotonic() + self.info.interval
        for name in self.info.deps:
            self.scope.depend(self, name)
