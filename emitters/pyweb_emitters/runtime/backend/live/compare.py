"""Comparing values the way the browser would see them."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from typing import Any

from live.serialize import encode
from live.tracking import ATOMS, Op

LONG = 16
"""Shorter lists are compared and sent as a whole."""


def same(one: Any, other: Any) -> bool:
    """Equal, and of the same types all the way down (`1`, `1.0` and `True` are sent differently)."""
    if one is other:
        return True
    kind = type(one)
    if kind in ATOMS or type(other) in ATOMS:
        return kind is type(other) and bool(one == other)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if one.__class__ is not other.__class__:
        return False
    if isinstance(one, set | frozenset):
        return bool(one == other)
    if hasattr(one, "__dict__") and _compares(type(one)):
        return bool(vars(one) == vars(other))
    return False


def _compares(kind: type) -> bool:
    return "__eq__" in {name for base in kind.__mro__[:-1] for name in vars(base)}


def list_change(before: list[Any], after: list[Any]) -> tuple[int, int, list[Any]] | None:
    """The one splice that turns a list into another, or nothing if they are the same."""
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and same(before[start], after[start]):
        start += 1
    if start == len(before) == len(after):
        return None
    tail = 0
    while tail < shorter - start and same(before[-1 - tail], after[-1 - tail]):
        tail += 1
    return start, len(before) - tail - start, after[start : len(after) - tail]


def fingerprints(items: list[Any]) -> array[int]:
    """A number for each item, the same for what is sent the same."""
    return array("q", (hash(encode(item)) for item in items))


def list_ops(before: array[int], after: array[int], items: list[Any]) -> list[Op] | None:
    """How the list with one array of fingerprints becomes the one with the other."""
    if len(before) == len(after):
        changed = [
            i for i, (one, other) in enumerate(zip(before, after, strict=True)) if one != other
        ]
        if len(changed) * 4 <= len(after):
            return [("set", [index], items[index]) for index in changed]
    change = list_change(list(before), list(after))
    if change is None:
        return []
    start, deleted, added = change
    if len(added) * 2 > len(after):
        return None
    return [("splice", [], start, deleted, items[start : start + len(added)])]
