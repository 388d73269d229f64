"""What nodes consist of, for walks over whole trees."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

from msgspec import Struct

from pyweb_compiler.diagnostics import Span

_NO_NODES = frozenset(
    (
        *("str", "bool", "Span", "str | None", "int | None", "bool | None"),
        *("tuple[str, ...]", "frozenset[str]", "str | int | float | bool | None"),
    )
)
"""Annotations of fields that hold no node: half of all fields, which no walk has to look at."""


def parts(node: object) -> tuple[object, ...] | None:
    """Values of a node's fields that may hold nodes, in their order; `None` for whatever is no node."""
    take = taker(type(node))
    return None if take is None else take(node)


def _taker_of(kind: type) -> Callable[[Any], tuple[object, ...]] | None:
    if not issubclass(kind, Struct) or kind is Span:
        return None
    annotations = ChainMap(*(vars(each).get("__annotations__", {}) for each in kind.__mro__))
    match [name for name in kind.__struct_fields__ if annotations[name] not in _NO_NODES]:
        case []:
            return lambda node: ()
        case [name]:
            return lambda node: (getattr(node, name),)
        case names:
            return attrgetter(*names)


taker: Callable[[type], Callable[[Any], tuple[object, ...]] | None] = cache(_taker_of)
"""By type, as trees have many nodes of few types: the one call that takes all values of a node; `None` for no node."""
