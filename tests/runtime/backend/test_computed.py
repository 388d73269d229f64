"""Computed vars: when they run, and what is sent of them."""

# ruff: noqa: RUF012

from __future__ import annotations

import asyncio

import live
import pytest
from shop_states import RUNS, Report, Shop, fresh, sent


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
