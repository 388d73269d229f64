"""Walks over IR trees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any, TypeAlias

from msgspec import Struct

from pyweb_compiler.diagnostics import Span

Node: TypeAlias = object


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below, in the order of their fields."""
    if isinstance(node, tuple):
        return node
    parts = _parts(type(node))
    return parts(node) if parts else ()


def walk(node: Node) -> Iterator[Node]:
    """A node and all below it, parents first."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, tuple):
            stack.extend(reversed(current))
        elif parts := _parts(type(current)):
            yield current
            stack.extend(reversed(parts(current)))


def _parts_of(kind: type) -> Callable[[Any], tuple[Node, ...]] | None:
    """What leads to a node's parts; `None` for texts, numbers, places and the like."""
    if not issubclass(kind, Struct) or kind is Span:
        return None
    match [name for name in kind.__struct_fields__ if name != "span"]:
        case []:
            return lambda node: ()
        case [name]:
            return lambda node: (getattr(node, name),)
        case names:
            return attrgetter(*names)


_parts: Callable[[type], Callable[[Any], tuple[Node, ...]] | None] = cache(_parts_of)
