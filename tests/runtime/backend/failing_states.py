"""States whose handlers and values fail in every way that Python has."""

# ruff: noqa: RUF012

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import Iterable
from typing import Any, TypedDict

import live
from pydantic import BaseModel, PrivateAttr

CANARY = "private-canary"


class Unwritable:
    """A value whose serializer fails in a way of its own."""


@live.serializer
def write_unwritable(_: Unwritable) -> str:
    raise KeyError("no such key")


@dataclasses.dataclass
class Record:
    """A record with a private field."""

    name: str = "record"
    _note: str = CANARY
    tags: list[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Picky:
    """A record that fails in ways of its own."""

    number: int

    def __post_init__(self) -> None:
        self.name = {1: "one"}[self.number]


class Branch(TypedDict, total=False):
    """A record that holds its like."""

    size: int
    inner: Branch


class Model(BaseModel):
    """A model with a private attribute."""

    name: str = "model"
    tags: list[str] = []
    _note: str = PrivateAttr(CANARY)


FAILURES: dict[str, BaseException] = {
    "exit": SystemExit(3),
    "interrupt": KeyboardInterrupt(),
    "cancelled": asyncio.CancelledError(),
    "generator-exit": GeneratorExit(),
    "stop": StopIteration(3),
    "stop-async": StopAsyncIteration(),
    "group": BaseExceptionGroup("all", [SystemExit(1)]),
    "recursion": RecursionError(),
    "memory": MemoryError(),
}


class Failing(live.State):
    """Fails as it is told."""

    count: int = 0
    value: Any = None
    items: list[Any] = [1]
    table: dict[str, Any] = {"first": 1}
    how: str = ""
    kept: str = live.Cookie("")
    _kept: str = live.Cookie("")
    _secret: str = CANARY

    @live.var
    def label(self) -> str:
        if self.how:
            raise FAILURES[self.how]
        return f"{self.count} times"

    @live.event
    def bump(self) -> None:
        self.count += 1

    @live.event
    def break_label(self, how: str) -> None:
        self.how = how
        self.count += 1

    @live.event
    def plain(self, how: str) -> None:
        self.count += 1
        raise FAILURES[how]

    @live.event
    def in_thread(self, how: str) -> None:
        time.sleep(0)
        Failing.plain.fn(self, how)

    @live.event
    async def waiting(self, how: str) -> None:
        await asyncio.sleep(0)
        Failing.plain.fn(self, how)

    @live.event
    def steps(self, how: str):
        yield
        Failing.plain.fn(self, how)

    @live.event
    async def async_steps(self, how: str):
        yield
        Failing.plain.fn(self, how)

    @live.event(background=True)
    async def beside(self, how: str) -> None:
        async with self:
            Failing.plain.fn(self, how)

    @live.event
    async def give_up(self, late: bool) -> None:
        self.count += 1
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        if not late:
            await asyncio.sleep(0)

    @live.event
    def hold(self, what: str) -> None:
        circle: list[Any] = []
        circle.append(circle)
        values = {"unwritable": [10**30, Unwritable()], "huge": 10**5_000, "circle": circle}
        self.count += 1
        self.value = values[what]

    @live.event
    def append_unwritable(self) -> None:
        self.items.append(10**5_000)

    @live.event
    def replace_last(self) -> None:
        self.items[-1] = 2
        self.items.append(3)

    @live.event
    def change(self, change: Any) -> None:
        kind, index, value = change
        match kind:
            case "append":
                self.items.append(value)
            case "insert":
                self.items.insert(index, value)
            case "set" if index < len(self.items):
                self.items[index] = value
            case "pop" if self.items:
                self.items.pop()
            case "put":
                self.table[str(index)] = value
            case "drop":
                self.table.pop(str(index), None)
            case "assign":
                self.items = [value, index]

    @live.event
    def keep_unwritable(self) -> None:
        self.kept = 10**5_000  # type: ignore[assignment]
        self.count += 1

    @live.event
    def show_kept(self) -> None:
        self.value = [self._kept, self.kept]


class Private(live.State):
    """Holds private values in every kind of place."""

    record: Record = Record()
    model: Model = Model()
    records: list[Record] = [Record()]
    held: dict[str, Any] = {"record": Record()}
    _records: list[Record] = [Record()]
    _text: str = CANARY

    @live.var
    def names(self) -> list[str]:
        return [record.name for record in self._records]

    @live.var(backend=True)
    def hidden(self) -> str:
        return self._text + CANARY

    @live.event
    def change(self) -> None:
        for record in (self.record, self.model, self.records[0], self.held["record"]):
            record._note = f"{CANARY} again"
            record.tags.append("seen")
        self._records.append(Record(name="more"))
        self._text = f"{CANARY} longer"

    @live.event
    def take(self, record: Record | None, *rest: int, more: int = 5) -> None:
        self.held = {"record": record, "rest": list(rest), "more": more}

    @live.event
    def named(self, first: int, *, second: int = 2) -> None:
        self.held = {"first": first, "second": second}

    @live.event
    def choose(self, one: Picky, each: Iterable[int] = (), branch: Branch | None = None) -> None:
        self.held = {"name": one.name, "each": list(each), "branch": branch}

    @live.event
    def fail(self) -> None:
        raise ValueError(self._text)
