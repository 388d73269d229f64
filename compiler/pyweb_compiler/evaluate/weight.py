"""What the work that Python does at once counts in steps: a long text or list takes longer than a number."""

from __future__ import annotations

from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Iterable
from typing import Any

from pyweb_compiler.evaluate.python_values import IteratorValue
from pyweb_compiler.evaluate.values import Args, Value

_CHARACTERS = 200
"""Characters that are searched or copied in the time of a step."""
_ITEMS = 16
"""Items of a container."""
_BITS = 100
"""Bits of a number that are multiplied or printed."""


def _of_text(value: Any) -> int:
    characters: int = len(value)
    return characters // _CHARACTERS


def _of_items(value: Any) -> int:
    items: int = len(value)
    return items // _ITEMS


def _of_number(value: Any) -> int:
    bits: int = value.bit_length()
    return bits // _BITS


def _of_iterator(value: Any) -> int:
    left: int = len(value.items) - value.position
    return left // _ITEMS


_WEIGHTS: dict[type, Callable[[Any], int]] = {
    str: _of_text,
    bytes: _of_text,
    int: _of_number,
    IteratorValue: _of_iterator,
    **dict.fromkeys((list, tuple, dict, set, frozenset, deque, Counter, OrderedDict), _of_items),
}


def weight(value: Value) -> int:
    """Steps that copying or looking through a value takes."""
    weigh = _WEIGHTS.get(type(value))
    return 0 if weigh is None else weigh(value)


def weight_of(values: Iterable[Value]) -> int:
    """Steps for several values."""
    return sum(map(weight, values))


def weight_of_args(args: Args) -> int:
    """Steps for the arguments of a call."""
    keyword = weight_of(args.keyword.values()) if args.keyword else 0
    return weight_of(args.positional) + keyword
