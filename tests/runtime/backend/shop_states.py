"""States of a shop, and what is sent of them."""

# ruff: noqa: RUF012

from __future__ import annotations

import asyncio
import time
from typing import Any, ClassVar

import live
from live.registry import Registry
from live.scope import Scope

RUNS: list[str] = []


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


def fresh(*classes: type[live.State]) -> Scope:
    """A session's states, as if they had been sent."""
    scope = Scope(Registry(classes))
    scope.snapshot()
    RUNS.clear()
    return scope


async def sent(scope: Scope) -> dict[str, Any]:
    """What is sent now, by var."""
    changes = await scope.changes()
    merged: dict[str, Any] = {}
    for part in (changes.delta, changes.patch):
        for values in part.values():
            merged |= values
    return merged
