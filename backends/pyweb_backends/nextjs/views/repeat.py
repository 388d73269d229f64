"""A view for each item."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_backends.contract.walk import walk
from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import NULL, arrow, binary, call, method, name, obj, ternary
from pyweb_backends.nextjs.expressions import truth
from pyweb_backends.nextjs.expressions.expression import LIST, RECORD, as_type, to_expression
from pyweb_backends.nextjs.expressions.presence import may_lack
from pyweb_backends.nextjs.expressions.sequences import with_numbers
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.views import view as views
from pyweb_backends.nextjs.views.pairs import substitute_halves
from pyweb_compiler import ir


def to_repeat(node: ir.Repeat, scope: Scope) -> ts.TsExpr:
    """`items.map((item, index) => …)`."""
    items = _items(node, scope)
    # What is left out has its number all the same, so it may not be gone before the others are counted.
    counted = node.test is not None and bool(node.index) and _mentions(node, node.index or "")
    if node.test is not None and not counted:
        with scope.bind(node.item) as tested:
            test = truth.test(node.test, scope)
        items = method(items, "filter", arrow(tested, test))
    index = node.index or "index"
    if (pair := _as_pair(node)) is not None:
        return _pairs(pair, items, index, scope)
    with scope.part(), scope.bind(node.item, index) as (item, position):
        body = views.to_value(node.body, scope)
        own_key = node.key or _constant_key(node, scope)
        key = to_expression(own_key, scope) if own_key else name(position)
        keyed = views.with_key(body, key, scope)
        shown = (
            ternary(truth.test(node.test, scope), keyed, NULL) if counted and node.test else keyed
        )
    read = own_key is not None or _mentions(node, node.item)
    params: tuple[str, ...] = (item,) if read else ()
    if (keyed != body and own_key is None) or (node.index and _mentions(node, node.index)):
        params = (item if read else f"_{item}", position)
    return method(items, "map", arrow(params, shown))


def _constant_key(node: ir.Repeat, scope: Scope) -> ir.Expr | None:
    """Items of a constant that differ from each other are keys themselves."""
    if not isinstance(node.iterable, ir.ConstantRef) or node.kind is not ir.IterKind.LIST:
        return None
    place = (node.iterable.module, node.iterable.name)
    for constant in scope.context.app.constants:
        if (constant.module, constant.name) == place and isinstance(constant.value, ir.Array):
            values = [item.value for item in constant.value.items if isinstance(item, ir.Literal)]
            if len(set(values)) == len(constant.value.items):
                return ir.LocalRef(span=node.span, type=ir.AnyType(), name=node.item)
    return None


def _as_pair(node: ir.Repeat) -> ir.Repeat | None:
    """The loop over a dict with the two halves of its item as names of their own."""
    if node.kind is not ir.IterKind.DICT or node.test is not None:
        return None
    halves = (f"{node.item}_key", f"{node.item}_value")
    changed = replace(
        node,
        body=substitute_halves(node.body, node.item, halves),
        key=substitute_halves(node.key, node.item, halves),
    )
    return None if _mentions(changed, node.item) else changed


def _pairs(node: ir.Repeat, items: ts.TsExpr, index: str, scope: Scope) -> ts.TsExpr:
    """`.map(([key, value]) => …)`: a key of a dict is a key for React."""
    first, second = f"{node.item}_key", f"{node.item}_value"
    with scope.part(), scope.bind_as({first: "key", second: "value", index: index}) as names:
        key, value, position = names
        react_key = to_expression(node.key, scope) if node.key else name(key)
        keyed = views.with_key(views.to_value(node.body, scope), react_key, scope)
    halves = (key, value) if _mentions(node, second) else (key,)
    params = [ts.Parameter(name=ts.ArrayPattern(names=halves))]
    if node.index and _mentions(node, node.index):
        params.append(ts.Parameter(name=position))
    return method(items, "map", ts.Arrow(params=tuple(params), body=keyed))


def _items(node: ir.Repeat, scope: Scope) -> ts.TsExpr:
    iterable = as_type(node.iterable, _UNKNOWN[node.kind], scope)
    if may_lack(node.iterable):
        empty = ts.ObjectLiteral(members=()) if node.kind is ir.IterKind.DICT else _EMPTY
        iterable = binary("??", iterable, empty)
    match node.kind:
        case ir.IterKind.DICT:
            found = method(name("Object"), "entries", iterable)
            kind = types.without_none(node.iterable.type)
            if isinstance(kind, ir.DictType) and types.is_number(kind.key):
                return with_numbers("entries", found, kind, scope)
            return found
        case ir.IterKind.TEXT:
            return ts.ArrayLiteral(items=(ts.Spread(value=iterable),))
        case ir.IterKind.RANGE if not isinstance(node.iterable, ir.Call):
            return call(_array_from(), obj(("length", iterable)))
        case _:
            return iterable


_EMPTY = ts.ArrayLiteral(items=())
_UNKNOWN: dict[ir.IterKind, ts.TsType] = {
    ir.IterKind.LIST: LIST,
    ir.IterKind.DICT: RECORD,
    ir.IterKind.TEXT: types.STRING,
    ir.IterKind.RANGE: types.NUMBER,
}


def _array_from() -> ts.PropertyAccess:
    """`Array.from`."""
    return ts.PropertyAccess(object=name("Array"), name="from")


def _mentions(node: ir.Repeat, local: str) -> bool:
    return any(
        isinstance(found, ir.LocalRef) and found.name == local
        for found in walk((node.body, node.key, node.test))
    )
