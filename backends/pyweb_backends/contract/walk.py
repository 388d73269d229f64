"""Walks over IR trees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from pyweb_compiler.ir.parts import parts, taker

Node: TypeAlias = object


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below, in the order of their fields."""
    return node if isinstance(node, tuple) else parts(node) or ()


def walk(node: Node) -> Iterator[Node]:
    """A node and all below it, parents first."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, tuple):
            stack.extend(reversed(current))
        elif (take := taker(type(current))) is not None:
            yield current
            stack.extend(reversed(take(current)))
