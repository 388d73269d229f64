"""Walks over IR trees."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeAlias, cast

from msgspec import Struct

from pyweb_compiler.diagnostics import Span

Node: TypeAlias = object


def children(node: Node) -> Iterator[Node]:
    """The nodes directly below, in the order of their fields."""
    if isinstance(node, tuple):
        yield from node
    else:
        for name in _fields(cast(Any, type(node))):
            yield getattr(node, name)


def walk(node: Node) -> Iterator[Node]:
    """A node and all below it, parents first."""
    stack = [node]
    while stack:
        current = stack.pop()
        kind: Any = type(current)
        if isinstance(current, tuple):
            stack.extend(reversed(current))
        elif not _is_leaf(kind):
            yield current
            stack.extend([getattr(current, name) for name in reversed(_fields(kind))])


@cache
def _fields(kind: Any) -> tuple[str, ...]:
    """Names of a node's fields; asked of each type once, as trees have many nodes of few types."""
    return kind.__struct_fields__ if issubclass(kind, Struct) else ()


@cache
def _is_leaf(kind: Any) -> bool:
    return issubclass(kind, str | int | float | bool | None | Span)
