"""What a state class may declare, and what its members do."""

# ruff: noqa: RUF012

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import enum
import time
from collections.abc import Callable
from typing import Any, ClassVar, Literal, Optional

import live
import pytest
from live.registry import Registry
from live.scope import Scope
from live.serialize import encode
from live.testing import TestSession
from live.threads import Place, may_wait
from pydantic import BaseModel, ConfigDict

RUNS: list[str] = []


class Point:
    def __init__(self, x: int) -> None:
        self.x = x


@live.serializer
def point(value: Point) -> dict[str, int]:
    return {"x": value.x}


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


class Shop(live.State):
    prices: dict[str, float] = {"a": 1.5}
    cart: list[str] = []
    _discount: float = 0.0
    constants: ClassVar[dict[str, int]] = {"x": 1}
    made: list[int] = live.field(default_factory=lambda: [1])
    plain: int = live.field(3, is_var=False)

    @live.var
    def total(self) -> float:
        RUNS.append("total")
        return sum(self.prices[item] for item in self.cart) * (1 - self._discount)

    @live.var
    def text(self) -> str:
        RUNS.append("text")
        return f"{self.total} EUR"

    @live.var(cache=False)
    def now(self) -> int:
        RUNS.append("now")
        return len(RUNS)

    @live.var(backend=True)
    def hidden(self) -> int:
        return len(self.cart)

    @live.var(interval=0.3)
    def sometimes(self) -> float:
        return time.monotonic()

    @live.var(deps=["cart"], auto_deps=False)
    def told(self) -> int:
        RUNS.append("told")
        return len(self.cart)

    @property
    def first(self) -> str:
        return self.cart[0]

    @staticmethod
    def helper() -> int:
        return 1

    @classmethod
    def named(cls) -> str:
        return cls.__name__


class Report(live.State):
    note: str = ""

    @live.var(initial_value="...")
    async def summary(self) -> str:
        shop = await self.get_state(Shop)
        await asyncio.sleep(0)
        return f"{len(shop.cart)} {self.note}"


class Empty(live.State):
    a_text: str
    a_number: int
    a_list: list[int]
    a_dict: dict[str, int]
    maybe: Optional[int]  # noqa: UP045
    choice: Literal["x", "y"]
    other: live.LocalStorage


def fresh(*classes: type[live.State]) -> Scope:
    scope = Scope(Registry(classes))
    scope.snapshot()
    RUNS.clear()
    return scope


async def sent(scope: Scope) -> dict[str, Any]:
    changes = await scope.changes()
    merged: dict[str, Any] = {}
    for part in (changes.delta, changes.patch):
        for values in part.values():
            merged |= values
    return merged


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


async def test_computed_vars_run_only_when_needed() -> None:
    scope = fresh(Shop)
    shop = scope.state(Shop)
    shop.cart.append("a")
    assert (await sent(scope)).keys() >= {"cart", "total", "text"}
    assert RUNS.count("total") == RUNS.count("text") == 1
    assert shop.text == "1.5 EUR"
    assert RUNS.count("total") == 1
    shop.prices["b"] = 2.0
    assert {"total", "text"}.isdisjoint(await sent(scope))
    assert RUNS.count("total") == 2
    shop._discount = 0.5
    assert (await sent(scope))["total"] == 0.75


async def test_a_second_change_after_a_read_counts() -> None:
    scope = fresh(Shop)
    shop = scope.state(Shop)
    shop.cart.append("a")
    assert shop.total == 1.5
    shop.cart.append("a")
    assert shop.total == 3.0
    assert (await sent(scope))["total"] == 3.0


async def test_options_of_computed_vars() -> None:
    scope = fresh(Shop)
    shop = scope.state(Shop)
    assert "now" in await sent(scope)
    before = shop.sometimes
    assert shop.sometimes == before
    await asyncio.sleep(0.35)
    assert (await sent(scope))["sometimes"] > before
    shop.cart.append("a")
    shop.cart.append("a")
    changed = await sent(scope)
    assert changed["told"] == 2
    assert "hidden" not in changed
    assert shop.hidden == 2
    with pytest.raises(AttributeError):
        shop.total = 5


async def test_async_computed_vars_depend_on_other_states() -> None:
    scope = fresh(Shop, Report)
    await scope.refresh()
    report = scope.state(Report)
    assert await report.summary == "0 "
    scope.state(Shop).cart.append("a")
    assert (await sent(scope))["summary"] == "1 "
    report.note = "x"
    assert (await sent(scope))["summary"] == "1 x"


async def test_a_failing_computed_var_is_logged_and_harms_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    scope = fresh(Shop)
    shop = scope.state(Shop)
    shop.cart.append("unknown")
    assert "cart" in await sent(scope)
    assert "total failed" in caplog.text
    shop.cart[0] = "a"
    assert (await sent(scope))["total"] == 1.5


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
        assert type("State", (live.State,), {"__module__": module}).state_name() == name


def test_values_as_json() -> None:
    class Level(enum.Enum):
        HIGH = "high"

    value = [
        datetime.datetime(2024, 1, 2, 3, 4),
        datetime.date(2024, 1, 2),
        Level.HIGH,
        float("nan"),
        float("inf"),
        {1, 2},
        (1, 2),
        {7: "a", None: "b", True: "c"},
        2**70,
        Point(3),
        "\u2028</script>",
    ]
    assert encode(value[:-3]).decode() == (
        '["2024-01-02 03:04:00","2024-01-02","high",null,null,[1,2],[1,2],'
        '{"7":"a","null":"b","true":"c"}]'
    )
    assert encode([2**70]) == b"[1180591620717411303424]"
    assert encode([2**70, Point(3), float("nan")]).endswith(b',{"x":3},null]')
    with pytest.raises(TypeError, match="serializer"):
        encode(object())


class Checked(BaseModel):
    model_config = ConfigDict(validate_assignment=True)
    size: int = 1


class Loose(BaseModel):
    model_config = ConfigDict(extra="allow")


@dataclasses.dataclass(slots=True)
class Slotted:
    size: int = 1


class Objects(live.State):
    checked: Checked = Checked()
    loose: Loose = Loose()
    slotted: Slotted = Slotted()
    points: list[Point] = [Point(1)]
    lost: Any = object()


async def test_objects_of_all_kinds_are_followed() -> None:
    scope = fresh(Objects)
    objects = scope.state(Objects)
    objects.checked.size = "5"  # type: ignore[assignment]
    assert await sent(scope) == {"checked": [("set", ["size"], 5)]}
    objects.loose.more = 1  # type: ignore[attr-defined]
    assert encode(await sent(scope)) == b'{"loose":{"more":1}}'
    objects.slotted.size = 2
    assert encode(await sent(scope)) == b'{"slotted":{"size":2}}'
    objects.points[0].x = 7
    assert encode(await sent(scope)) == b'{"points":[{"x":7}]}'
    assert objects.points[0].x == 7
    assert not await sent(scope)
    assert fresh(Objects).state(Objects).points[0].x == 1


def test_long_computed_lists_are_sent_as_changes() -> None:
    class Table(live.State):
        rows: list[dict[str, int]] = [{"id": i, "n": 0} for i in range(1000)]
        least: int = 0

        @live.var
        def shown(self) -> list[dict[str, int]]:
            return [row for row in self.rows if row["id"] >= self.least]

    scope = fresh(Table)
    table = scope.state(Table)
    table.rows[7]["n"] = 1
    shown = asyncio.run(sent(scope))["shown"]
    assert shown == [("set", [7], {"id": 7, "n": 1})]
    table.least = 5
    assert asyncio.run(sent(scope))["shown"] == [("splice", [], 0, 5, [])]


def quick(self: Any) -> None:
    self.x = max(1, 2)


def sleeps(self: Any) -> None:
    time.sleep(0)


def calls_sleeps(self: Any) -> None:
    sleeps(self)


def opens(self: Any) -> None:
    with open("x"):  # noqa: PTH123
        pass


def imports(self: Any) -> None:
    import urllib.request

    urllib.request.urlopen("x")


def recursive(self: Any) -> None:
    recursive(self)


class Helped(live.State):
    def asks(self) -> None:
        self._help()

    def _help(self) -> None:
        sleeps(self)


def test_helpers_of_a_handler_count() -> None:
    assert Place(Helped.asks).in_thread


@pytest.mark.parametrize(
    ("fn", "waits"),
    [
        (quick, False),
        (recursive, False),
        (sleeps, True),
        (calls_sleeps, True),
        (opens, True),
        (imports, True),
    ],
)
def test_where_plain_handlers_start(fn: Callable[..., Any], waits: bool) -> None:
    assert may_wait(fn) == waits


def test_handlers_move_when_they_are_seen_to_be_slow_or_quick() -> None:
    place = Place(live.event(quick))
    for _ in range(10):  # a busy machine
        place.ran(0.02)
        place.ran(0.02)
        place.ran(0.0001)
    assert not place.in_thread
    for _ in range(3):
        place.ran(0.02)
    assert place.in_thread
    place = Place(live.event(quick))
    place.ran(0.5)
    assert place.in_thread
    for _ in range(100):
        place.ran(0.0001)
    assert place.in_thread
    place = Place(live.event(sleeps))
    for _ in range(30):
        place.ran(0.0001)
    assert not place.in_thread


async def test_a_session_for_tests_of_handlers() -> None:
    async with TestSession(First, page={"params": {"id": "7"}}) as session:
        messages = await session.call(First.toggle)
        assert session.state(First).history == ["open"]
        assert messages[-1]["final"]
        assert session.state(First).id == "7"


def test_effects() -> None:
    assert live.download("/files/a.pdf").value == {"url": "/files/a.pdf", "filename": "a.pdf"}
    data = live.download(data="hi", filename="a.txt").value
    assert data == {"url": "data:text/plain;base64,aGk=", "filename": "a.txt"}
    with pytest.raises(ValueError, match="start with"):
        live.download("https://evil.example/x")
    assert live.toast.dismiss("x").message() == {"toast": {"dismiss": "x"}}
    assert live.color("gray", 5) == "var(--gray-5)"
    assert live.color("gray", 5, True) == "var(--gray-a5)"
    assert live.redirect("/x", replace=True).value["replace"]
