"""A view for each item."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import call, method, name, obj
from pyweb_backends.nextjs.expressions import truth
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.views import view as views
from pyweb_backends.walk import walk
from pyweb_compiler import ir


def to_repeat(node: ir.Repeat, scope: Scope) -> ts.TsExpr:
    """`items.map((item, index) => …)`."""
    items = _items(node, scope)
    if node.test is not None:
        with scope.bind(node.item) as params:
            test = truth.test(node.test, scope)
        items = method(items, "filter", _function(params, test))
    index = node.index or "index"
    with scope.loop(), scope.bind(node.item, index) as (item, position):
        body = views.to_value(node.body, scope)
        key = to_expression(node.key, scope) if node.key else name(position)
        keyed = views.with_key(body, key, scope)
    params = (item, position) if keyed != body and node.key is None else (item,)
    if node.index is not None and _mentions(node, node.index):
        params = (item, position)
    elif len(params) == 1 and not _mentions(node, node.item):
        params = ()
    return method(items, "map", _function(params, keyed))


def _items(node: ir.Repeat, scope: Scope) -> ts.TsExpr:
    iterable = to_expression(node.iterable, scope)
    match node.kind:
        case ir.IterKind.DICT:
            return method(name("Object"), "entries", iterable)
        case ir.IterKind.TEXT:
            return ts.ArrayLiteral(items=(ts.Spread(value=iterable),))
        case ir.IterKind.RANGE if not isinstance(node.iterable, ir.Call):
            return call(_array_from(), obj(("length", iterable)))
        case _:
            return iterable


def _array_from() -> ts.PropertyAccess:
    """`Array.from`."""
    return ts.PropertyAccess(object=name("Array"), name="from")


def _mentions(node: ir.Repeat, local: str) -> bool:
    return any(
        isinstance(found, ir.LocalRef) and found.name == local
        for found in walk((node.body, node.key))
    )


def _function(params: tuple[str, ...], body: ts.TsExpr) -> ts.Arrow:
    return ts.Arrow(params=tuple(ts.Parameter(name=param) for param in params), body=body)
