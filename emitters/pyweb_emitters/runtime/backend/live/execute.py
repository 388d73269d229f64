"""Running one handler, of whatever kind."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, field
from typing import Any

from live.events import EventSpec
from live.outbox import Sink
from live.state import State
from live.threads import Place

Step = Callable[[Any], Awaitable[None]]


@dataclass(slots=True, eq=False)
class Run:
    """An accepted event, with everything that it sets off."""

    id: int | None
    sink: Sink | None = None
    size: int = 0
    open: int = 1
    failed: bool = False
    done: asyncio.Event = field(default_factory=asyncio.Event)


async def execute(
    spec: EventSpec, state: State, place: Place, alone: asyncio.Lock, step: Step
) -> Any:
    """Run a handler; `step` gets what it yields, the caller what it returns."""
    handler = spec.handler
    if handler.is_async:
        return await handler.fn(state, *spec.args, **spec.kwargs)
    if handler.is_async_generator:
        async for item in handler.fn(state, *spec.args, **spec.kwargs):
            await step(item)
        return None
    if not handler.is_generator:
        return await place.run(lambda: handler.fn(state, *spec.args, **spec.kwargs), alone)
    generator = handler.fn(state, *spec.args, **spec.kwargs)
    while True:
        ended, item = await place.run(lambda: _next(generator), alone)
        if ended:
            return item
        await step(item)


def _next(generator: Generator[Any, None, Any]) -> tuple[bool, Any]:
    """The next item of a generator, or what it returned at its end."""
    try:
        return False, next(generator)
    except StopIteration as end:
        return True, end.value
