"""What takes long in one tab holds up no other, and no connection gets half of a change."""

from __future__ import annotations

import asyncio
import threading
import time
from pathlib import Path
from typing import Any

import live
from live.registry import Registry
from live.router import Router
from live.scope import Scope
from live.session import Session
from live.settings import Settings
from live.surface import Surface
from live.testing import TestSession
from live.threads import may_wait

LONG = 0.4


class Slow(live.State):
    n: int = 0
    rows: list[int] = []  # noqa: RUF012

    @live.var
    def waits(self) -> int:
        time.sleep(LONG)
        return self.n

    @live.var
    async def slowly(self) -> int:
        await asyncio.sleep(0.05)
        return self.n * 2

    def add(self) -> None:
        self.n += 1

    def fill(self) -> None:
        for number in range(3):
            self.rows.append(number)
            time.sleep(0.1)


class Busy(live.State):
    n: int = 0

    @live.var
    def computes(self) -> int:
        end = time.perf_counter() + 0.15
        while time.perf_counter() < end:
            pass
        return self.n

    def add(self) -> None:
        self.n += 1


def test_where_waiting_is_seen() -> None:
    """Also in a function inside the handler."""

    def plain(items: list[int]) -> list[int]:
        return sorted(items, key=lambda item: -item)

    def inside(items: list[int]) -> list[int]:
        return sorted(items, key=lambda item: time.sleep(item) or item)

    assert (may_wait(plain), may_wait(inside)) == (False, True)


async def test_a_computed_var_that_waits_holds_up_nobody() -> None:
    turns = 0

    async def other_tab() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0.01)

    other = asyncio.create_task(other_tab())
    async with TestSession(Slow) as session:
        assert session.messages[0]["state"][Slow._live_name()]["waits"] == 0
        messages = await session.call(Slow.add)
    other.cancel()
    assert messages[0]["delta"][Slow._live_name()] == {"n": 1, "waits": 1, "slowly": 2}
    assert turns > 10  # it would be 3 or so


async def test_a_computed_var_that_is_seen_to_compute_long_moves_to_a_thread() -> None:
    async with TestSession(Busy) as session:
        place = session.state(Busy)._live_scope.registry.place(Busy.computes)
        assert place.in_thread
        messages = await session.call(Busy.add)
    assert messages[0]["delta"][Busy._live_name()] == {"n": 1, "computes": 1}


async def test_computed_vars_that_run_at_once_keep_their_sources_apart() -> None:
    class Two(live.State):
        a: int = 0
        b: int = 0

        @live.var
        async def of_a(self) -> int:
            before = self.a
            await asyncio.sleep(0.01)
            return before + self.a

        @live.var
        async def of_b(self) -> int:
            await asyncio.sleep(0.005)
            return self.b

    scope = Scope(Registry([Two]))
    two = scope.state(Two)
    await asyncio.gather(two.of_a, two.of_b)  # type: ignore[call-overload]
    await scope.changes()
    cells = two._live_cells
    assert [source.name for source in cells["of_a"].sources] == ["a"]  # type: ignore[union-attr]
    assert [source.name for source in cells["of_b"].sources] == ["b"]  # type: ignore[union-attr]


class Sink:
    """A connection that keeps what it is sent."""

    def __init__(self) -> None:
        self.messages: list[bytes] = []

    def send(self, message: bytes) -> None:
        self.messages.append(message)


def session_of(state: type[live.State], *events: str) -> Session:
    names = frozenset(f"{state._live_name()}.{event}" for event in events)
    return Session(Surface(Registry([state], events=names)), Settings(_env_file=None))


def welcome(session: Session, sink: Any) -> Any:
    return session.welcome(sink, build="", seen=0, stay=True, router=Router())


async def test_of_two_hellos_at_once_one_connection_stays() -> None:
    session = session_of(Slow, "add")
    one, two = Sink(), Sink()
    replaced = await asyncio.gather(welcome(session, one), welcome(session, two))
    assert replaced == [None, one]
    assert session.outbox.connection is two
    assert len(one.messages) == len(two.messages) == 1


async def test_a_welcome_never_shows_half_of_what_a_thread_does() -> None:
    session = session_of(Slow, "fill")
    one, two = Sink(), Sink()
    await welcome(session, one)
    run = session.submit(f"{Slow._live_name()}.fill", [], 1)
    await asyncio.sleep(0.15)  # the thread is at work
    await welcome(session, two)
    await run.done.wait()
    assert b'"rows":[0,1,2]' in two.messages[0]
    assert not [message for message in two.messages if b"patch" in message]


async def test_a_var_that_became_quick_returns_to_the_loop() -> None:
    class Quick(live.State):
        n: int = 0

        @live.var
        def opens(self) -> int:
            return self.n if self.n >= 0 else len(Path("x").read_text())

        def add(self) -> None:
            self.n += 1

    async with TestSession(Quick) as session:
        place = session.state(Quick)._live_scope.registry.place(Quick.opens)
        assert place.in_thread
        for number in range(30):
            messages = await session.call(Quick.add)
            assert messages[0]["delta"][Quick._live_name()]["opens"] == number + 1
        assert not place.in_thread


async def test_many_tabs_may_wait_at_once() -> None:
    app = live.create_app(settings=Settings(_env_file=None), states=[Slow])
    all_wait = threading.Barrier(30)
    async with app.state.engine.running():
        waits = [live.run_in_thread(all_wait.wait, 20) for _ in range(30)]
        assert sorted(await asyncio.gather(*waits)) == list(range(30))
