"""States for the tests of the carriers."""

# ruff: noqa: RUF012

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import enum
import time
import uuid
from typing import Any, ClassVar, Literal, TypedDict

import live
from pydantic import BaseModel


class Form(TypedDict, total=False):
    name: str


class Color(enum.Enum):
    RED = "red"


class Item(BaseModel):
    id: int


@dataclasses.dataclass
class Size:
    width: int


class Main(live.State, setters=("count", "label")):
    """The state of most tests."""

    count: int = 0
    label: str = "a"
    items: list[str] = ["one"]
    got: Any = None
    theme: str = live.LocalStorage("light", name="theme", sync=True)
    token: str = live.Cookie("", max_age=60)
    unannotated = 5
    limit: ClassVar[int] = 3
    _secret: str = "hidden"

    @live.var
    def double(self) -> int:
        return self.count * 2

    @live.event
    def increment(self) -> None:
        self.count += 1

    @live.event
    def steps(self):
        for _ in range(3):
            self.count += 1
            yield
        yield live.toast("done", close_button=True)
        return Main.add("returned")

    @live.event
    async def async_steps(self):
        self.count += 1
        yield Main.add("x")
        await asyncio.sleep(0)
        self.count += 1

    @live.event
    async def slow(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self.items.append("slow")

    @live.event
    def chain(self):
        return [Main.add("1"), live.redirect("/next"), Main.nested, Main.add("2")]

    @live.event
    def nested(self):
        self.items.append("nested")
        return Other.note("from nested")

    @live.event
    def add(self, item: str) -> None:
        self.items.append(item)

    def plain_method(self) -> None:
        self.count = 100

    def _private(self) -> None:
        self.count = -1

    @live.event
    def fail(self) -> None:
        self.count = 7
        raise RuntimeError("secret text")

    @live.event
    def blocking(self, seconds: float) -> None:
        time.sleep(seconds)

    @live.event(background=True)
    async def beside(self, rounds: int = 2):
        for _ in range(rounds):
            await asyncio.sleep(0.01)
            async with self:
                self.count += 10
        yield live.console_log("beside")
        yield Main.add("after")

    @live.event(background=True)
    async def careless(self) -> None:
        self.count = 1

    @live.event
    def start(self):
        return Main.beside(1)

    @live.event
    def set_theme(self, theme: str) -> None:
        self.theme = theme

    @live.event
    def deep(self, value: Any) -> None:
        self.got = value

    @live.event
    def endless(self):
        self.count += 1
        return Main.endless if self.label != "stop" else None

    @live.event
    def stop(self) -> None:
        self.label = "stop"

    @live.event
    def unsendable(self):
        self.count += 1
        self.got = object()
        return [live.console_log("x"), live.set_value("id", object())]

    @live.event
    def where(self) -> None:
        self.got = [self.router.page.path, self.router.url.path, self.slug]


class Child(Main):
    extra: int = 0

    @live.event
    def both(self) -> None:
        self.extra += 1
        self.count += 1


class Other(live.State):
    notes: list[str] = []

    @live.event
    def note(self, text: str) -> None:
        self.notes.append(text)

    @live.event
    async def read_main(self) -> None:
        main = await self.get_state(Main)
        main.count += 1
        self.notes.append(str(main.count))


class Arguments(live.State):
    got: Any = None
    calls: int = 0

    def take(self, value: Any) -> None:
        self.got = value
        self.calls += 1

    @live.event
    def an_int(self, value: int) -> None:
        self.take(value)

    @live.event
    def a_float(self, value: float) -> None:
        self.take(value)

    @live.event
    def a_str(self, value: str) -> None:
        self.take(value)

    @live.event
    def a_bool(self, value: bool) -> None:
        self.take(value)

    @live.event
    def a_list(self, value: list[int]) -> None:
        self.take(value)

    @live.event
    def a_form(self, value: Form) -> None:
        self.take(value)

    @live.event
    def a_model(self, value: Item) -> None:
        self.take(value)

    @live.event
    def a_dataclass(self, value: Size) -> None:
        self.take(value)

    @live.event
    def an_enum(self, value: Color) -> None:
        self.take(value)

    @live.event
    def a_literal(self, value: Literal["a", "b"]) -> None:
        self.take(value)

    @live.event
    def a_date(self, value: datetime.date) -> None:
        self.take(value)

    @live.event
    def an_id(self, value: uuid.UUID) -> None:
        self.take(value)

    @live.event
    def optional(self, value: int | None = None) -> None:
        self.take(value)

    @live.event
    def anything(self, value) -> None:
        self.take(value)

    @live.event
    def many(self, first: int, *rest: int) -> None:
        self.take([first, *rest])


STATES = (Main, Child, Other, Arguments)
