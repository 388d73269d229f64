"""`heapq` writes into lists from C, past their methods; of tracked lists it is noted here."""

from __future__ import annotations

import functools
import heapq
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from live.lists import TrackedList

NAMES = (
    *("heapify", "heappush", "heappop", "heappushpop", "heapreplace"),
    *("heapify_max", "heappush_max", "heappop_max", "heappushpop_max", "heapreplace_max"),
)
"""The second row is new in Python 3.14."""


def noting(change: Callable[..., Any]) -> Callable[..., Any]:
    """The same function, which tells tracked lists that they were changed."""

    @functools.wraps(change)
    def call(heap: Any, *item: Any) -> Any:
        return heap.change_by(change, *item) if type(heap) is TrackedList else change(heap, *item)

    return call


def replace_functions() -> None:
    """Put the noting functions in place, also where modules have imported the others already."""
    for name in NAMES:
        original = getattr(heapq, name, None)
        if original is None:
            continue
        wrapped = noting(original)
        for module in list(sys.modules.values()):
            if isinstance(module, ModuleType):
                names = object.__getattribute__(module, "__dict__")  # wakes no lazy module
                if names.get(name) is original:
                    names[name] = wrapped


replace_functions()
