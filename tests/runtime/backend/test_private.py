"""Private values stay on the server, in whatever they are held."""

# ruff: noqa: RUF012

from __future__ import annotations

import dataclasses
import json
from collections import deque
from collections.abc import Callable
from typing import Any

import live
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from live.errors import EventError
from live.testing import TestSession
from pydantic import BaseModel, ConfigDict, PrivateAttr, computed_field

CANARY = "private-canary"


@dataclasses.dataclass
class Record:
    held: Any
    _note: str = CANARY


@dataclasses.dataclass(slots=True)
class Slotted:
    held: Any
    _note: str = CANARY


@dataclasses.dataclass(frozen=True)
class Frozen:
    held: Any
    _note: str = CANARY


@dataclasses.dataclass
class Heir(Record):
    _more: list[str] = dataclasses.field(default_factory=lambda: [CANARY])


class Model(BaseModel):
    held: Any
    _note: str = PrivateAttr(CANARY)


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    held: Any
    _note: str = PrivateAttr(CANARY)

    @computed_field
    def count(self) -> int:
        return len(self._note) % 3


class Labelled(dict[str, Any]):
    def __init__(self, held: Any) -> None:
        super().__init__(held=held)
        self._note = CANARY


class Rows(list[Any]):
    def __init__(self, held: Any) -> None:
        super().__init__([held])
        self._note = CANARY


class Holder(live.State):
    value: Any = None
    items: list[Any] = []
    table: dict[str, Any] = {}
    _value: Any = CANARY
    _items: list[Any] = [CANARY]

    @live.var(backend=True)
    def hidden(self) -> list[Any]:
        return [CANARY, self._value, len(self.items)]

    @live.var
    def _also_hidden(self) -> list[Any]:
        return [CANARY, len(self.items)]

    @live.event
    def put(self, value: Any) -> None:
        self.value = value
        self.items.append(value)
        self.table["last"] = value
        self._value = [CANARY, value]

    @live.event
    def change(self) -> None:
        for item in (self.value, *self.items, *self.table.values()):
            touch(item)
        self._items.append(CANARY)

    @live.event
    def fail(self) -> None:
        self._value = f"{CANARY} failed"
        raise ValueError(CANARY)


def touch(value: Any) -> None:
    """Change what is private in a value, and something that is not."""
    if isinstance(value, list | tuple | deque):
        for item in tuple(value):
            touch(item)
    elif isinstance(value, dict):
        value["seen"] = True
        touch(value.get("held"))
    elif hasattr(value, "_note"):
        if not isinstance(value, Frozen):
            value._note = f"{CANARY} again"
        if isinstance(value, Heir):
            value._more.append(CANARY)
        touch(value.held)


KINDS: list[Callable[[Any], Any]] = [Record, Slotted, Frozen, Heir, Labelled, Rows]
KINDS += [lambda held: Model(held=held), lambda held: Open(held=held)]
KINDS += [lambda held: [held, 1], lambda held: (held,), lambda held: deque([held])]
KINDS += [lambda held: {"held": held}]
SHAPES = st.lists(st.sampled_from(KINDS), min_size=1, max_size=4)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(SHAPES)
async def test_no_message_holds_a_private_value(
    caplog: pytest.LogCaptureFixture, shape: list[Callable[[Any], Any]]
) -> None:
    value: Any = 1
    for kind in shape:
        value = kind(value)
    async with TestSession(Holder) as session:
        holder = session.state(Holder)
        Holder.put.fn(holder, value)
        await session.call(Holder.change)
        await session.call(Holder.change)
        assert len(session.messages) > 2
        assert not caplog.text
        with pytest.raises(EventError) as failure:
            await session.call(Holder.fail)
        caplog.clear()  # what an exception says is for those who read the log
        said = json.dumps([session.messages, failure.value.answer()])
    assert CANARY not in said
