"""What handlers may do with states, events and the page, as apps written for Reflex expect it."""

# ruff: noqa: RUF012

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import live
import pytest
from live.testing import TestSession


class Base(live.State):
    total: int = 0
    log: list[str] = []

    @live.var
    def post(self) -> str:
        return (
            f"{self.router.page.params.get('id', '')}?{self.router.url.query_parameters.get('q')}"
        )

    @live.var(deps=["total"], auto_deps=False)
    def doubled(self) -> int:
        return self.total * 2

    def note(self, text: str, mark: str = "") -> None:
        self.log.append(text + mark)

    def fail(self) -> None:
        self.log.append("failing")
        raise RuntimeError("secret")

    def several(self) -> Iterator[Any]:
        yield Base.note("a"), Base.note("b", mark="!")
        yield [Base.note(text="c")]
        self.log.append("end")
        return [Base.note("d"), live.toast("done"), lambda: Base.note("e")]

    def goes_on(self) -> Iterator[Any]:
        yield Base.note("before")
        yield [Base.fail, Base.note("after")]

    def who(self) -> None:
        session, headers = self.router.session, self.router.headers
        self.log.append(session.client_token)
        assert headers.user_agent == headers.raw_headers.get("user-agent", "") == ""


class Middle(Base):
    name: str = "m"

    def note_twice(self) -> None:
        self.note("one")
        super().note("two")


class Leaf(Middle):
    leaf: int = 0

    @live.var
    def both(self) -> int:
        return self.total + self.leaf

    def set_all(self) -> None:
        self.total, self.name, self.leaf = 5, "leaf", 6
        self.log += ["from below"]


class Elsewhere(live.State):
    seen: str = ""

    async def change_leaf(self) -> None:
        leaf = await self.get_state(Leaf)
        leaf.total = 9
        leaf.log.append("elsewhere")
        self.seen = f"{leaf.both} {await self.get_var_value(Leaf.doubled)}"

    @live.event(background=True)
    async def beside(self) -> AsyncIterator[Any]:
        async with self:
            leaf = await self.get_state(Leaf)
            leaf.leaf = 40
            async with self:
                self.seen = "nested"
            yield
            assert leaf.leaf == 40
        with pytest.raises(RuntimeError):
            leaf.leaf = 41
        async with leaf:
            leaf.leaf = 42
        yield [Base.note("beside"), live.console_log("x")]

    @live.event(background=True)
    async def keeps_a_list(self) -> AsyncIterator[Any]:
        async with self:
            log = (await self.get_state(Base)).log
        yield
        log.append("late")

    @live.event(background=True)
    async def breaks(self) -> None:
        async with self:
            self.seen = "kept"
            raise RuntimeError("secret")


STATES = (Base, Leaf, Elsewhere)


def deltas(messages: list[dict[str, Any]], state: type[live.State]) -> list[dict[str, Any]]:
    name = state._live_name()
    return [message["delta"][name] for message in messages if name in message.get("delta", {})]


async def test_vars_of_parents_belong_to_the_parents() -> None:
    async with TestSession(*STATES) as session:
        (message,) = await session.call(Leaf.set_all)
        assert message["delta"] == {
            Base._live_name(): {"total": 5, "doubled": 10},
            Middle._live_name(): {"name": "leaf"},
            Leaf._live_name(): {"leaf": 6, "both": 11},
        }
        added = ["splice", [], 0, 0, ["from below"]]
        assert message["patch"] == {Base._live_name(): {"log": [added]}}
        assert session.state(Base).total == session.state(Middle).total == 5
        await session.call(Middle.note_twice)
        assert session.state(Leaf).log == ["from below", "one", "two"]
        await session.call(Leaf.note, "inherited")
        assert session.state(Base).log[-1] == "inherited"


async def test_another_state_is_changed_through_get_state() -> None:
    async with TestSession(*STATES) as session:
        (message,) = await session.call(Elsewhere.change_leaf)
        assert message["delta"][Leaf._live_name()] == {"both": 9}
        assert message["delta"][Base._live_name()]["total"] == 9
        assert session.state(Elsewhere).seen == "9 18"


async def test_events_run_in_the_order_in_which_they_were_given() -> None:
    async with TestSession(*STATES) as session:
        messages = await session.call(Base.several)
        assert session.state(Base).log == ["end", "a", "b!", "c", "d", "e"]
        assert session.effects[0]["toast"]["message"] == "done"
        assert [message.get("final", False) for message in messages].count(True) == 1


async def test_what_follows_a_failed_event_runs_all_the_same() -> None:
    async with TestSession(*STATES) as session:
        with pytest.raises(live.errors.EventError, match="could not handle"):
            await session.call(Base.goes_on)
        assert session.state(Base).log == ["before", "failing", "after"]
        assert [m for m in session.messages if m.get("final")] == session.messages[-1:]


async def test_computed_vars_follow_the_page() -> None:
    async with TestSession(*STATES, page={"params": {"id": "1"}, "query": "q=x"}) as session:
        assert session.state(Base).post == "1?x"
        await session.go_to("/post/2", params={"id": "2"})
        assert deltas(session.messages, Base)[-1] == {"post": "2?None"}


async def test_a_background_handler_uses_other_states_in_its_turns() -> None:
    async with TestSession(*STATES) as session:
        await session.call(Elsewhere.beside)
        await session.settle()
        changes = [delta["leaf"] for delta in deltas(session.messages, Leaf) if "leaf" in delta]
        assert changes == [40, 42]
        assert session.state(Elsewhere).seen == "nested"
        assert session.state(Base).log == ["beside"]
        assert session.effects == [{"log": "x"}]


async def test_what_a_background_handler_changes_out_of_turn_is_sent_at_its_end() -> None:
    async with TestSession(*STATES) as session:
        await session.call(Elsewhere.keeps_a_list)
        await session.settle()
        patch = session.messages[-1]["patch"][Base._live_name()]
        assert patch == {"log": [["splice", [], 0, 0, ["late"]]]}


async def test_a_broken_background_handler_gives_its_turn_back() -> None:
    async with TestSession(*STATES) as session:
        await session.call(Elsewhere.breaks)
        await session.settle()
        assert session.messages[-1]["error"]["code"] == "handler-failed"
        assert "secret" not in str(session.messages)
        assert session.state(Elsewhere).seen == "kept"
        await asyncio.wait_for(session.call(Base.note, "goes on"), 5)


async def test_the_token_of_a_tab_stays_the_same() -> None:
    async with TestSession(*STATES) as session, TestSession(*STATES) as other:
        for _ in range(2):
            await session.call(Base.who)
        await other.call(Base.who)
        one, two = session.state(Base).log
        assert one == two != other.state(Base).log[0]


def test_cookies_and_storage_have_their_options() -> None:
    cookie = live.Cookie("", name="c", max_age=5, domain="x.org", secure=True, same_site="Strict")
    options = {"path": "/", "maxAge": 5, "domain": "x.org", "secure": True, "sameSite": "strict"}
    wanted = {"kind": "cookie", "key": "c", "value": "v", "options": options}
    assert cookie.write("s", "v", "v").message() == {"store": wanted}
    for kind, stored in (("local", live.LocalStorage()), ("session", live.SessionStorage())):
        wanted = {"kind": kind, "key": "s.v", "value": None, "options": {}}
        assert stored.write("s", "v", None).message() == {"store": wanted}
