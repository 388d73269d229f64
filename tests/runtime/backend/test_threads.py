"""Which handlers run on the event loop, and which in threads."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import live
import pytest
from live.threads import Place, may_wait


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
