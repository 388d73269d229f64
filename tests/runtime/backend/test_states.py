"""What a state class may declare."""

# ruff: noqa: RUF012

from __future__ import annotations

from typing import Literal, Optional

import live
import pytest
from live.registry import Registry
from live.testing import TestSession
from shop_states import Shop, fresh, sent


class Mixin(live.State, mixin=True):
    """Members for other states."""

    open: bool = False
    history: list[str] = []

    @live.var
    def label(self) -> str:
        return "open" if self.open else "closed"

    @live.event
    def toggle(self) -> None:
        self.open = not self.open
        self._remember()

    def _remember(self) -> None:
        self.history.append(self.label)


class Own(Mixin, live.State):
    """Says anew what its mixin says."""

    open = True
    history: list[str] = ["own"]

    @live.var
    def label(self) -> str:
        return "mine"

    @live.event
    def toggle(self) -> None:
        self.history.append("toggled")


class First(Mixin, live.State):
    pass


class Second(Mixin, live.State, setters=("open",)):
    name = "second"

    def set_open(self, value: bool) -> None:
        self.open = bool(value)
        self.history.append("mine")


class Empty(live.State):
    a_text: str
    a_number: int
    a_list: list[int]
    a_dict: dict[str, int]
    maybe: Optional[int]  # noqa: UP045
    choice: Literal["x", "y"]
    other: live.LocalStorage


def test_mixins_give_each_state_its_own_members() -> None:
    scope = fresh(First, Second)
    first, second = scope.state(First), scope.state(Second)
    first.toggle()
    assert (first.open, second.open, first.history, second.history) == (True, False, ["open"], [])
    assert First.toggle.wire_name != Second.toggle.wire_name
    second.set_open(1)
    assert (second.open, second.history) == (True, ["mine"])


def test_what_a_state_says_itself_counts_more_than_its_mixins() -> None:
    scope = fresh(Own)
    own = scope.state(Own)
    assert (own.open, own.history) == (True, ["own"])
    own.toggle()
    assert (own.open, own.history, own.label) == (True, ["own", "toggled"], "mine")


def test_vars_without_a_value_get_an_empty_one() -> None:
    empty = fresh(Empty).state(Empty)
    assert (empty.a_text, empty.a_number, empty.a_list, empty.a_dict) == ("", 0, [], {})
    assert (empty.maybe, empty.choice, empty.other) == (None, "x", "")


def test_members_that_are_no_vars() -> None:
    shop = fresh(Shop).state(Shop)
    shop.cart.append("a")
    assert (shop.first, shop.helper(), Shop.named(), shop.constants) == ("a", 1, "Shop", {"x": 1})
    shop.plain = 4
    assert (shop.plain, shop.made) == (4, [1])
    assert fresh(Shop).state(Shop).plain == 3
    with pytest.raises(AttributeError, match="declares no var"):
        shop.undeclared = 1
    with pytest.raises(AttributeError):
        _ = shop.missing


def test_what_is_no_var_is_not_assigned() -> None:
    """A handler or a computed var that were replaced would be gone for this tab alone."""
    first = fresh(First).state(First)
    for name in ("toggle", "label"):
        with pytest.raises(AttributeError):
            setattr(first, name, "other")
    assert first.label == "closed"


async def test_computed_vars_without_a_cache_are_computed_each_time() -> None:
    outside = ["a"]

    class Fresh(live.State):
        @live.var(cache=False)
        def seen(self) -> list[str]:
            return list(outside)

        @live.var
        def kept(self) -> list[str]:
            return list(outside)

    scope = fresh(Fresh)
    state = scope.state(Fresh)
    assert (state.seen, state.kept) == (["a"], ["a"])
    outside.append("b")
    assert (state.seen, state.kept) == (["a", "b"], ["a"])


async def test_only_what_changed_is_sent() -> None:
    class Bag(live.State):
        words: set[str] = {"a"}
        flags: dict[bool, list[int]] = {True: [1]}

    scope = fresh(Bag)
    bag = scope.state(Bag)
    await sent(scope)
    bag.words.add("a")
    bag.words.update(["a"])
    assert await sent(scope) == {}
    bag.flags[True].append(2)
    assert "'true'" in str(await sent(scope))


def test_the_event_that_sets_a_var() -> None:
    assert Second.setvar("open") is Second.set_open
    event = Second.setvar("open", True)
    assert isinstance(event, live.EventSpec)
    assert (event.handler.wire_name, event.args) == (Second.set_open.wire_name, (True,))


async def test_reset_reaches_substates() -> None:
    class Base(live.State):
        items: list[int] = [1]

    class Sub(Base):
        extra: int = 2

    scope = fresh(Base, Sub)
    sub = scope.state(Sub)
    sub.items.append(5)
    sub.extra = 9
    await sent(scope)
    scope.state(Base).reset()
    assert (sub.items, sub.extra) == ([1], 2)
    assert (await sent(scope)).keys() == {"items", "extra"}


def test_two_states_of_one_name_are_refused() -> None:
    def make() -> type[live.State]:
        class Twin(live.State):
            x: int = 0

        return Twin

    with pytest.raises(ValueError, match="Twin"):
        Registry([make(), make()])


def test_names_on_the_wire() -> None:
    for module, name in [
        ("todo.todo", "todo.State"),
        ("app.pages.a", "app.pages.a.State"),
        ("main", "main.State"),
        ("a.a.b.b", "a.b.State"),
    ]:
        assert type("State", (live.State,), {"__module__": module})._live_name() == name


async def test_a_session_for_tests_of_handlers() -> None:
    async with TestSession(First, page={"params": {"id": "7"}}) as session:
        messages = await session.call(First.toggle)
        assert session.state(First).history == ["open"]
        assert messages[-1]["final"]
        assert session.state(First).id == "7"


def test_names_of_the_engine_are_free_for_the_app() -> None:
    class Person(live.State):
        parent: str = "x"
        state_name: str = "Texas"

    class Child(Person):
        def children(self) -> None: ...

    assert Child._live_parent() is Person
    assert set(Person._live_vars) == {"parent", "state_name"}
