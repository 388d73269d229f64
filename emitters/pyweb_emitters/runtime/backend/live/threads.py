"""Where a plain `def` handler or computed var runs: on the event loop, or in a worker thread.

A thread costs about as much as a whole small event, while a handler that waits (a request, a
query, a sleep) on the loop stops every other tab. So a handler that touches nothing but its state
and harmless modules starts on the loop, any other in a thread. One that takes longer than `SLOW` on
the loop some times in a row, or far longer once, moves to threads for good (a single slow run may
be the machine's doing); one that was always quick in threads moves to the loop.
"""

from __future__ import annotations

import asyncio
import contextvars
import dis
import time
import types
from collections.abc import Callable
from typing import Any, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

THREADS = 40
"""So many calls may wait at once, of all tabs together."""
SLOW = 0.005
FAR_TOO_SLOW = 0.1
SLOW_RUNS = 3
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

    def call() -> T:
        try:
            return context.run(fn, *args, **kwargs)
        except (StopIteration, GeneratorExit) as end:  # nobody who awaits can be told of these
            raise RuntimeError(f"a function in a thread raised {type(end).__name__}") from end

    return await asyncio.get_running_loop().run_in_executor(None, call)


def is_cancelled(problem: BaseException) -> bool:
    """Whether this task was told to end, rather than that the code of the app raised something."""
    task = asyncio.current_task()
    return isinstance(problem, asyncio.CancelledError) and bool(task and task.cancelling())


class Code(Protocol):
    """A handler or a computed var."""

    fn: Callable[..., Any]

    @property
    def owner(self) -> type | None:
        """The state class."""


class Place:
    """Decides for one handler or computed var, and learns from its runs."""

    __slots__ = ("_fixed", "_quick", "_slow", "in_thread")

    def __init__(self, code: Code) -> None:
        self.in_thread = may_wait(code.fn, code.owner)
        self._quick = self._slow = 0
        self._fixed = False

    def ran(self, seconds: float) -> None:
        """Learn how long a run took."""
        if seconds > SLOW:
            self._quick = 0
            self._slow += 1
            if not self.in_thread and (self._slow >= SLOW_RUNS or seconds > FAR_TOO_SLOW):
                self.in_thread = self._fixed = True
            return
        self._slow = 0
        if self.in_thread and not self._fixed:
            self._quick += 1
            if self._quick >= QUICK_RUNS:
                self.in_thread = False

    async def run(self, fn: Callable[[], T], alone: asyncio.Lock) -> T:
        """Run one step where it belongs; `alone` is held while a thread uses the state."""
        if self.in_thread:
            async with alone:
                return await run_in_thread(self.run_here, fn)
        return self.run_here(fn)

    def run_here(self, fn: Callable[[], T]) -> T:
        """Run one step in this thread."""
        started = time.perf_counter()
        try:
            return fn()
        finally:
            self.ran(time.perf_counter() - started)


def may_wait(fn: Callable[..., Any], owner: type | None = None, depth: int = 3) -> bool:
    """Whether a function uses anything that might wait, as far as the names in it tell."""
    code = getattr(fn, "__code__", None)
    if code is None or depth == 0:
        return True
    names, imports, attributes = _names(code)
    if {"open", "input"} & names or not imports <= HARMLESS:
        return True
    used = [fn.__globals__[name] for name in names & fn.__globals__.keys()]
    if any(_may_wait(value, fn, depth) for value in used):
        return True
    helpers = (vars(owner).get(name) for name in attributes) if owner else ()
    methods = (helper for helper in helpers if isinstance(helper, types.FunctionType))
    return any(helper is not fn and may_wait(helper, None, depth - 1) for helper in methods)


def _may_wait(value: Any, user: Callable[..., Any], depth: int) -> bool:
    """The same for something that a function gets at by a global name."""
    if isinstance(value, types.ModuleType):
        return value.__name__.partition(".")[0] not in HARMLESS
    home = str(getattr(value, "__module__", None) or type(value).__module__).partition(".")[0]
    if not callable(value) or home in HARMLESS or value is user:
        return False
    if isinstance(value, types.FunctionType):
        return may_wait(value, None, depth - 1)
    return home not in ("builtins", user.__module__.partition(".")[0])


def _names(code: types.CodeType) -> tuple[set[str], set[str], set[str]]:
    """The global names, the imported packages and the attributes that a function uses."""
    found: tuple[set[str], set[str], set[str]] = (set(), set(), set())
    for step in dis.get_instructions(code):
        if step.opname == "LOAD_GLOBAL":
            found[0].add(step.argval)
        elif step.opname == "IMPORT_NAME":
            found[1].add(step.argval.partition(".")[0])
        elif step.opname in ("LOAD_ATTR", "LOAD_METHOD"):
            found[2].add(step.argval)
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            for names, more in zip(found, _names(const), strict=True):
                names |= more
    return found
