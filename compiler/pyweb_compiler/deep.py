"""Room for deep recursion: syntax trees and evaluated programs are walked recursively."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_STACK = 256 * 1024 * 1024
_LEVELS = 20_000


def with_deep_stack(function: Callable[[], T]) -> T:
    """Result of `function`, called in a thread with a large stack; its exceptions are passed on."""
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(function())
        except BaseException as error:
            errors.append(error)

    levels, stack = sys.getrecursionlimit(), threading.stack_size(_STACK)
    thread = threading.Thread(target=run, name="compile", daemon=True)
    try:
        sys.setrecursionlimit(max(_LEVELS, levels))
        thread.start()
    except RuntimeError as error:
        raise MemoryError("no room for a deep stack") from error
    finally:
        threading.stack_size(stack)
    try:
        thread.join()
    finally:
        sys.setrecursionlimit(levels)
    if errors:
        raise errors[0]
    return results[0]
