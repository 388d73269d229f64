"""Walks over IR trees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TypeAlias

from pyweb_compiler.diagnostics import Span

Node: TypeAlias = object
_LEAVES = (str, int, float, bool, type(None), Span)


def children(node: Node) -> Iterator[Node]:
    """The nodes directly below, in the order of their fields."""
    if isinstance(node, tuple):
        yield from node
    elif is_dataclass(node) and not isinstance(node, type):
        for field in fields(node):
            yield getattr(node, field.name)


def walk(node: Node) -> Iterator[Node]:
    """A node and all below it, parents first."""
    stack = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, _LEAVES):
            continue
        if not isinstance(current, tuple):
            yield current
        stack.extend(reversed(list(children(current))))
