"""Views and expressions that are nested deeper than any tool can read."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import source as rules

MOST_LEVELS = 400
"""Formatters, type checkers and bundlers recurse over code, and end somewhere above this."""


def check_depth(app: ir.App, diagnostics: Diagnostics) -> None:
    """Report what is nested too deeply, once for each view or state."""
    for root in (*app.pages, *app.components, *app.states, *app.constants):
        place = _too_deep(root)
        if place is not None:
            diagnostics.report(rules.TOO_DEEP, place)


def _too_deep(root: ir.Page | ir.Component | ir.State | ir.Constant) -> Span | None:
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
        stack.extend((getattr(node, name), level + 1, place) for name in names)
    return None


@cache
def _children(kind: type) -> tuple[str, ...]:
    """Fields that lead on from a node."""
    if not is_dataclass(kind) or kind is Span:
        return ()
    return tuple(field.name for field in fields(kind) if field.name not in ("span", "type"))
