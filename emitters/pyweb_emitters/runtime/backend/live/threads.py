"""Where a plain `def` handler runs: on the event loop, or in a worker thread.

A thread costs about as much as a whole small event, while a handler that waits (a request, a
query, a sleep) on the loop stops every other tab. So a handler that touches nothing but its state
and harmless modules starts on the loop, any other in a thread; the first time that one
is seen to take longer than `SLOW` on the loop it moves to threads for good, and one that was always
quick in threads moves to the loop.
"""

from __future__ import annotations

import asyncio
import builtins
import contextvars
import functools
import time
import types
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

from live.events import Handler

P = ParamSpec("P")
T = TypeVar("T")

SLOW = 0.005
QUICK_RUNS = 20

HARMLESS = frozenset(
    [
        "asyncio",
        "base64",
        "bisect",
        "collections",
        "copy",
        "dataclasses",
        "datetime",
        "decimal",
        "enum",
        "fractions",
        "functools",
        "hashlib",
        "heapq",
        "itertools",
        "json",
        "live",
        "logging",
        "math",
        "operator",
        "random",
        "re",
        "statistics",
        "string",
        "textwrap",
        "types",
        "typing",
        "unicodedata",
        "uuid",
        "zoneinfo",
    ]
)
"""Top-level modules whose functions do not wait for anything outside the process."""


async def run_in_thread(fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a function that may wait in a worker thread."""
    context = contextvars.copy_context()
    call = functools.partial(context.run, functools.partial(fn, *args, **kwargs))
    return await asyncio.get_running_loop().run_in_executor(None, call)


class Place:
    """Decides for one handler, and learns from its runs."""

    __slots__ = ("_fixed", "_quick", "in_thread")

    def __init__(self, handler: Handler[..., Any]) -> None:
        self.in_thread = may_wait(handler.fn)
        self._quick = 0
        self._fixed = False

    def ran(self, seconds: float) -> None:
        """Learn how long a run took."""
        if seconds > SLOW:
            self._quick = 0
            if not self.in_thread:
                self.in_thread = self._fixed = True
        elif self.in_thread and not self._fixed:
            self._quick += 1
            if self._quick >= QUICK_RUNS:
                self.in_thread = False

    async def run(self, fn: Callable[[], T]) -> T:
        """Run one step of the handler where it belongs."""
        if self.in_thread:
            return await run_in_thread(self._timed, fn)
        return self._timed(fn)

    def _timed(self, fn: Callable[[], T]) -> T:
        started = time.perf_counter()
        try:
            return fn()
        finally:
            self.ran(time.perf_counter() - started)


def may_wait(fn: Callable[..., Any], depth: int = 3) -> bool:
    """Whether a function uses anything from outside that might wait, as far as its names tell."""
    code = getattr(fn, "__code__", None)
    if code is None:
        return True
    names = set(_names(code))
    if "open" in names or "input" in names:
        return True
    for name in names & fn.__globals__.keys() - vars(builtins).keys():
        value = fn.__globals__[name]
        if isinstance(value, types.ModuleType):
            if value.__name__.partition(".")[0] not in HARMLESS:
                return True
        elif isinstance(value, types.FunctionType):
            home = value.__module__.partition(".")[0]
            if home not in HARMLESS and (depth == 0 or may_wait(value, depth - 1)):
                return True
        elif callable(value) and not isinstance(value, type) and _home(value) not in HARMLESS:
            return True
    return False


def _names(code: types.CodeType) -> list[str]:
    inner = [
        name for const in code.co_consts if hasattr(const, "co_names") for name in _names(const)
    ]
    return [*code.co_names, *inner]


def _home(value: Any) -> str:
    return str(getattr(value, "__module__", None) or type(value).__module__).partition(".")[0]
