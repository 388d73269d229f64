"""The components that are rendered once for each item of a list."""

from __future__ import annotations

from pyweb_backends.contract.walk import walk
from pyweb_compiler import ir

_SAME_OBJECT = (
    *(ir.Literal, ir.StateRef, ir.PropRef, ir.LocalRef, ir.ConstantRef),
    *(ir.Member, ir.Index, ir.RouteParam, ir.JsImport, ir.IconRef),
)
"""Expressions whose value is the very same as long as nothing changed."""
_SCALARS = (ir.StrType, ir.IntType, ir.FloatType, ir.BoolType, ir.NoneType, ir.LiteralType)


def row_components(app: ir.App) -> frozenset[str]:
    """Ids of those that need not be rendered again while their own item stays the same.

    A patch leaves the items that it does not touch as they are, so that of a long list only the
    rows that changed are rendered.
    """
    roots = (app.pages, app.components, app.wraps)
    return frozenset(
        node.body.component
        for node in walk(roots)
        if isinstance(node, ir.Repeat)
        and isinstance(node.body, ir.Use)
        and not isinstance(node.iterable, ir.ConstantRef | ir.Array | ir.Literal)
        and _is_comparable(node.body)
    )


def _is_comparable(use: ir.Use) -> bool:
    """Whether equal props are the same props; a callback or an element is made anew each time."""
    if use.listeners or use.children or use.rest_listeners or not use.args:
        return False
    return all(
        isinstance(prop.value, _SAME_OBJECT) or isinstance(prop.value.type, _SCALARS)
        for prop in (*use.args, *use.rest)
    )
