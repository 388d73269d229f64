"""How much is written out for a value: what stands in it twice is printed twice, however often it was made."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from msgspec import Struct

from pyweb_compiler.evaluate.known import MAX_ITEMS
from pyweb_compiler.evaluate.limits import count_of
from pyweb_compiler.evaluate.python_values import IteratorValue

MOST_PARTS = 100_000
"""Parts of one expression: nobody could read a larger one."""
MOST_PARTS_OF_APP = 200_000
"""Parts of all views, beside those of a large app; an element has about ten."""
MOST_LEVELS = 2_000
"""Levels of expressions and views in each other, for what walks through them later."""
_ENDLESS = MAX_ITEMS * 1_000_000
_MOST_MEASURED = 3 * MAX_ITEMS
"""Values that are looked at: more is too much for whatever is asked."""
_FIELDS_BESIDE = frozenset(("span", "type", "entry", "component", "state", "record"))
"""Fields that lead to what is written down once, elsewhere."""


class Extent(NamedTuple):
    """Size of a tree."""

    parts: int
    levels: int


_LEAF = Extent(1, 1)


class Extents:
    """Measures values, each once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, Extent]] = {}

    def of(self, root: object) -> Extent:
        """Size of a value with all that it holds; one that holds itself is endless."""
        found: dict[int, Extent] = {}
        stack: list[tuple[object, tuple[object, ...] | None]] = [(root, None)]
        open_: set[int] = set()
        left = _MOST_MEASURED
        while stack:
            value, inner = stack.pop()
            key = id(value)
            if inner is not None:
                open_.discard(key)
                self._close(value, inner, found)
            elif key in open_:
                found[key] = Extent(_ENDLESS, MOST_LEVELS + 1)
            elif key not in found and key not in self._known:
                inner = parts_of(value)
                left -= len(inner)
                if left < 0:
                    return Extent(_ENDLESS, MOST_LEVELS + 1)
                if inner:
                    open_.add(key)
                    stack.append((value, inner))
                    stack.extend((each, None) for each in inner)
        return self._look_up(root, found)

    def _close(self, value: object, inner: tuple[object, ...], found: dict[int, Extent]) -> None:
        if id(value) in found:  # it holds itself
            return
        parts, levels = 1, 0
        for each in inner:
            size = self._look_up(each, found)
            parts += size.parts
            levels = max(levels, size.levels)
        extent = Extent(min(parts, _ENDLESS), levels + 1)
        found[id(value)] = extent
        if parts > 8 and isinstance(value, Struct):  # containers may change
            self._known[id(value)] = (value, extent)

    def _look_up(self, value: object, found: dict[int, Extent]) -> Extent:
        if isinstance(value, range):  # written out as a list
            return Extent(min(1 + count_of(value), _ENDLESS), 2)
        known = self._known.get(id(value))
        return known[1] if known is not None else found.get(id(value), _LEAF)


def parts_of(value: object) -> tuple[object, ...]:
    """What a value holds, and is written out with it."""
    if isinstance(value, list | tuple | set | frozenset):
        return tuple(value)
    if isinstance(value, dict):
        return (*value.keys(), *value.values())
    if isinstance(value, IteratorValue):
        return tuple(value.items)
    return tuple([getattr(value, name) for name in _fields(type(value))])


def _fields_of(kind: type) -> tuple[str, ...]:
    if not issubclass(kind, Struct) or kind.__name__ in _ELSEWHERE:
        return ()
    if not kind.__module__.startswith(("pyweb_compiler.evaluate.", "pyweb_compiler.ir.")):
        return ()
    return tuple(name for name in kind.__struct_fields__ if name not in _FIELDS_BESIDE)


_ELSEWHERE = frozenset(
    (
        "BoundMethod",
        "CallbackParam",
        "ClassValue",
        "ComponentDraft",
        "FunctionValue",
        "LazyAlias",
        "ModuleValue",
        "NativeFunction",
        "RestValue",
        "Scope",
        "ServerValue",
        "StateClass",
    )
)
_fields: Callable[[type], tuple[str, ...]] = cache(_fields_of)
