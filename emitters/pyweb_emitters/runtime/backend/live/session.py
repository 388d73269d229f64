"""One browser tab: its states, its events in order, and the messages to it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import time
from collections import deque
from typing import Any

from live.background import run_beside
from live.effects import Effect
from live.errors import EventError
from live.events import EventSpec, produced
from live.execute import Run, execute
from live.limits import Bucket
from live.outbox import Outbox, Sink
from live.router import Router
from live.scope import Scope
from live.settings import Settings
from live.surface import Surface

logger = logging.getLogger("live")


class Session:
    """The one path of all events of a tab, whichever way they came."""

    def __init__(self, surface: Surface, settings: Settings, *, address: str = "") -> None:
        self.id = secrets.token_urlsafe(32)
        self.token = secrets.token_urlsafe(16)
        self.address = address
        self.surface = surface
        self.scope = Scope(surface.registry)
        self.lock = asyncio.Lock()
        self._welcoming = asyncio.Lock()
        self.outbox = Outbox(settings.replay_messages)
        self.used = time.monotonic()
        self.last = 0
        self.runs: dict[int, Run] = {}
        self._settings = settings
        self.bucket = Bucket(settings.events_per_second, settings.event_burst)
        self._queue: deque[tuple[Run, EventSpec]] = deque()
        self._waiting = 0
        self._worker: asyncio.Task[None] | None = None
        self._background: set[asyncio.Task[None]] = set()
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Whether an event runs or waits. What runs beside does not keep a lost tab alive."""
        return bool(self._queue or self._worker)

    def submit(
        self,
        name: str,
        args: Any,
        id: int | None = None,
        sink: Sink | None = None,
        *,
        size: int = 0,
    ) -> Run:
        """Accept an event of so many bytes; it runs when all events before it are done."""
        self.used = time.monotonic()
        if id is not None and id <= self.last:
            return self._repeated(id)
        if len(self._queue) >= self._settings.max_queued_events or (
            self._queue and self._waiting + size > self._settings.max_queued_bytes
        ):
            raise EventError("rate-limited", "too many events are waiting")
        spec = self.surface.spec(name, args)
        if spec.handler.background and self._is_full:
            raise EventError("rate-limited", "too many background handlers are running")
        run = Run(id, sink, size)
        self._waiting += size
        if id is not None:
            self.last = id
            self.runs[id] = run
        self._queue.append((run, spec))
        self._wake()
        return run

    def _repeated(self, id: int) -> Run:
        """The run of an id that was accepted before; nothing runs twice."""
        known = self.runs.get(id)
        if known is not None:
            return known
        run = Run(id, open=0)
        run.done.set()
        return run

    def refuse(self, refusal: EventError, id: int) -> None:
        """Answer an event that was not accepted; its id counts as used."""
        self.last = max(self.last, id)
        refusal.id = id
        self.outbox.add(refusal.answer())

    def enqueue(self, run: Run, spec: EventSpec) -> None:
        """Queue an event that a handler asked for, as part of the same run."""
        run.open += 1
        self._queue.append((run, spec))
        self._wake()

    def _wake(self) -> None:
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())

    async def _work(self) -> None:
        try:
            while self._queue:
                run, spec = self._queue.popleft()
                run.open -= 1
                self._waiting -= run.size
                run.size = 0
                if spec.handler.background:
                    self._start(run, spec)
                    if run.open == 0 and run.id is not None and not run.failed:
                        self._send(run, {"id": run.id, "final": True})
                else:
                    async with self.lock:
                        await self._step(run, spec)
                self._end(run)
                if self._queue:
                    await asyncio.sleep(0)  # other tabs want to go on, too
        finally:
            self._worker = None
            if self._queue and not self._stopped:  # a handler has cancelled the task it ran in
                self._wake()

    async def _step(self, run: Run, spec: EventSpec) -> None:
        try:
            state = self.scope.state(self.surface.owner(spec.handler))

            async def step(item: Any) -> None:
                await self.send_changes(run, self.sort(run, item))
                await asyncio.sleep(0)

            place = self.surface.registry.place(spec.handler)
            result = await execute(spec, state, place, self.scope.alone, step)
            effects = self.sort(run, result)
            await self.send_changes(run, effects, final=run.open == 0 and not run.failed)
        except BaseException as problem:  # `sys.exit()` in a handler must not end the server
            if self._stopped and isinstance(problem, asyncio.CancelledError):
                raise
            # what it changed before stays, as in any Python method, and what it fired follows
            logger.exception("handler %s failed", spec.handler.wire_name)
            run.failed = True
            with contextlib.suppress(Exception):  # said already, if the values are what failed
                await self.send_changes(run)

    def _end(self, run: Run) -> None:
        if run.open == 0:
            if run.failed:
                self.tell_failure(run)
            if run.id is not None:
                self.runs.pop(run.id, None)
            run.done.set()

    def sort(self, run: Run, result: Any) -> list[Effect]:
        """Queue the events that a handler produced; return the effects."""
        if result is None:
            return []
        effects = []
        for item in produced(result):
            if isinstance(item, Effect):
                effects.append(item)
            else:
                self.enqueue(run, item)
        return effects

    async def send_changes(
        self, run: Run | None, effects: list[Effect] | None = None, *, final: bool = False
    ) -> None:
        """Send what differs from what was sent before; only called in a turn at the state."""
        changes = await self.scope.changes()
        changes.effects.extend(effects or ())
        has_id = run is not None and run.id is not None
        if not changes and not (final and has_id):
            return
        message: dict[str, Any] = {"id": run.id} if run is not None and has_id else {}
        if changes.delta:
            message["delta"] = changes.delta
        if changes.patch:
            message["patch"] = changes.patch
        if changes.effects:
            message["effects"] = [effect.message() for effect in changes.effects]
        if final and has_id:
            message["final"] = True
        self._send(run, message)

    def _send(self, run: Run | None, message: dict[str, Any]) -> None:
        self.outbox.add(message, run.sink if run is not None else None)
        self._note_lost()

    def _note_lost(self) -> None:
        if self.outbox.lost:
            self.scope.send_again(self.outbox.lost)
            self.outbox.lost.clear()

    def tell_failure(self, run: Run | None = None) -> None:
        """Tell the tab that a handler failed, and nothing about why."""
        id = run.id if run is not None else None
        error = EventError("handler-failed", "The server could not handle this event.", id)
        self._send(run, error.answer())

    @property
    def _is_full(self) -> bool:
        return len(self._background) >= self._settings.max_background_handlers

    def _start(self, run: Run, spec: EventSpec) -> None:
        if self._is_full:
            logger.warning("not run, too many are running: %s", spec.handler.wire_name)
            run.failed = True
            return
        task = asyncio.create_task(run_beside(self, spec))
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def go_to(self, router: Router, sink: Sink | None = None) -> None:
        """Note that the tab shows another page."""
        self.scope.set_router(router)
        await self._send_soon(Run(None, sink))

    async def restore(self, storage: dict[str, str]) -> None:
        """Take values that another tab of the browser stored."""
        self.scope.restore(storage)
        await self._send_soon(None)

    async def _send_soon(self, run: Run | None) -> None:
        """Send what changed, or leave it to the event that is running."""
        if not self.lock.locked():
            async with self.lock:
                await self.send_changes(run)

    async def welcome(
        self,
        sink: Sink,
        *,
        build: str,
        seen: int,
        stay: bool = False,
        storage: dict[str, str] | None = None,
        router: Router | None = None,
    ) -> Sink | None:
        """Send the whole state, what the tab missed, and from now on all messages.

        An event may be running: the tab gets what it has done so far, and later the rest. The
        connection whose place this one takes is returned.
        """
        self.used = time.monotonic()
        async with self._welcoming:
            if router is not None:
                self.scope.set_router(router)
            self.scope.restore(storage or {})
            await self.scope.refresh()
            async with self.scope.alone:
                self._greet(sink, build, seen)
                before = self.outbox.connection
                if not stay:
                    return None
                self.outbox.connection = sink
                for run in self.runs.values():
                    run.sink = None
                return before

    def _greet(self, sink: Sink, build: str, seen: int) -> None:
        resumed, self.scope.hydrated = self.scope.hydrated, True
        state = self.scope.snapshot()
        greeting = {"session": self.id, "build": build, "resumed": resumed, "last": self.last}
        message = {"welcome": greeting, "state": state, "seq": self.outbox.seq}
        self.outbox.pass_on(sink, message)
        self._note_lost()
        self.outbox.unheard = False
        if resumed:
            self.outbox.repeat(sink, seen)

    def leave(self, sink: Sink) -> None:
        """Note that a connection is gone."""
        if self.outbox.connection is sink:
            self.outbox.connection = None
            self.used = time.monotonic()

    async def settle(self) -> None:
        """Wait until nothing runs or waits."""
        while tasks := [*self._background, *([self._worker] if self._worker else [])]:
            await asyncio.wait(tasks)

    async def close(self, seconds: float) -> None:
        """Let running events finish, then stop what runs beside."""
        if self._worker is not None:
            await asyncio.wait([self._worker], timeout=seconds)
        self.stop()

    def stop(self) -> None:
        """End everything that runs."""
        self._stopped = True
        for task in (*self._background, *([self._worker] if self._worker else [])):
            task.cancel()
