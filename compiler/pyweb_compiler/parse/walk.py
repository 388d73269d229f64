"""Looks through syntax trees; libcst's own visitors copy the tree on the way, which takes many times as long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any, cast

import libcst as cst

_LAYOUT = (
    "comma",
    "dot",
    "equal",
    "footer",
    "header",
    "indent",
    "leading_lines",
    "lines_after_decorators",
    "lpar",
    "rpar",
    "semicolon",
    "trailing_whitespace",
)
"""Fields that hold punctuation, blank lines and comments; so do those called `whitespace_…`."""


def nodes_in(
    root: cst.CSTNode, *, beside: tuple[type[cst.CSTNode], ...] = ()
) -> Iterator[cst.CSTNode]:
    """The node and all below it without layout, in no order; nothing below nodes of the types `beside`."""
    stack: list[object] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, list | tuple):
            stack.extend(node)
        elif parts := _parts(type(node)):
            # `_parts` knows nodes only: asking for the abstract class each time would take longer than all the rest.
            yield cast(cst.CSTNode, node)
            if type(node) not in beside:
                stack.extend(parts(node))


def ways_to(root: cst.CSTNode, wanted: Callable[[cst.CSTNode], bool]) -> frozenset[int]:
    """Identities of the nodes that are wanted, and of all that they stand in."""
    found: set[int] = set()
    above: dict[int, int] = {id(root): 0}
    for node in nodes_in(root):
        own = id(node)
        parts = _parts(type(node))
        for part in parts(node) if parts else ():
            for each in part if isinstance(part, list | tuple) else (part,):
                above[id(each)] = own
        if wanted(node):
            while own and own not in found:
                found.add(own)
                own = above[own]
    return frozenset(found)


def _parts_of(kind: type) -> Callable[[Any], tuple[object, ...]] | None:
    if not issubclass(kind, cst.CSTNode):
        return None
    names = [
        field.name
        for field in fields(kind)
        if field.name not in _LAYOUT and not field.name.startswith("whitespace")
    ]
    match names:
        case []:
            return lambda node: ()
        case [name]:
            return lambda node: (getattr(node, name),)
        case _:
            return attrgetter(*names)


_parts: Callable[[type], Callable[[Any], tuple[object, ...]] | None] = cache(_parts_of)
