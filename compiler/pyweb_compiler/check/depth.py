"""Views and expressions that are nested deeper than any tool can read."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeAlias

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import source as rules

MOST_LEVELS = 400
"""Formatters, type checkers and bundlers recurse over code, and end somewhere above this."""


_CASES = 4
"""Cases of a match that weigh like a level."""


def check_depth(app: ir.App, diagnostics: Diagnostics) -> None:
    """Report what is nested too deeply, once for each view or state."""
    roots: list[_Root] = [*app.pages, *app.components, *app.states, *app.constants]
    for root in roots:
        place = _too_deep(root)
        if place is not None:
            diagnostics.report(rules.TOO_DEEP, place)


_Root: TypeAlias = ir.Page | ir.Component | ir.State | ir.Constant


def _too_deep(root: _Root) -> Span | None:
    stack: list[tuple[object, int, Span]] = [(root, 0, root.span)]
    while stack:
        node, level, place = stack.pop()
        if isinstance(node, tuple):
            stack.extend((item, level, place) for item in node)
            continue
        names = _children(type(node))
        if not names:
            continue
        if level > MOST_LEVELS:
            return place
        place = getattr(node, "span", place)
        if isinstance(node, ir.Match):  # printed as one choice in the other
            level += len(node.cases) // _CASES
        stack.extend((getattr(node, name), level + 1, place) for name in names)
    return None


def _fields_of(kind: type) -> tuple[str, ...]:
    """Fields that lead on from a node."""
    if not issubclass(kind, Struct) or kind is Span:
        return ()
    return tuple(field for field in kind.__struct_fields__ if field not in ("span", "type"))


_children: Callable[[type], tuple[str, ...]] = cache(_fields_of)
