"""Background handlers: they run beside the events of their tab."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar

from live.events import EventSpec
from live.execute import Run
from live.threads import is_cancelled

if TYPE_CHECKING:
    from live.session import Session
    from live.state import State

logger = logging.getLogger("live")
S = TypeVar("S", bound="State")


class Turn:
    """The turns that one run of a background handler takes at the state."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._depth = 0

    def bind(self, state: S) -> S:
        """The state for use in this run: the same vars, writable only in a turn."""
        kind = type(state)
        bound: S = object.__new__(kind)
        for name in ("_live_scope", "_live_cells"):
            object.__setattr__(bound, name, getattr(state, name))
        object.__setattr__(bound, "_live_turn", self)
        return bound

    def check(self, name: str) -> None:
        """Refuse a write outside of `async with self`."""
        if not self._depth:
            raise RuntimeError(f"a background handler sets {name!r} outside of `async with self`")

    async def begin(self) -> None:
        """Wait until no event of the tab runs."""
        if not self._depth:
            await self._session.lock.acquire()
        self._depth += 1

    async def end(self) -> None:
        """Send what changed and let events run."""
        self._depth -= 1
        if not self._depth:
            try:
                await self._session.send_changes(None)
            finally:
                self._session.lock.release()

    async def push(self, effects: list[Any]) -> None:
        """Send effects, and changes if it is our turn anyway."""
        if self._depth:
            await self._session.send_changes(None, effects)
        else:
            async with self._session.lock:
                await self._session.send_changes(None, effects)


async def run_beside(session: Session, spec: EventSpec) -> None:
    """Run a background handler; what it produces is pushed to the tab."""
    handler, turn, run = spec.handler, Turn(session), Run(None)
    state = turn.bind(session.scope.state(session.surface.owner(handler)))
    try:
        result = handler.fn(state, *spec.args, **spec.kwargs)
        if not handler.is_async_generator:
            await turn.push(session.sort(run, await result))
        else:
            async for item in result:
                await turn.push(session.sort(run, item))
            await turn.push([])  # a list that it got in a turn may have been changed since
    except BaseException as problem:
        if is_cancelled(problem):
            raise
        logger.exception("background handler %s failed", handler.wire_name)
        await turn.push([])
        session.tell_failure()
