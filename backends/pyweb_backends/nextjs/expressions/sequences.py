"""Lists and dicts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pyweb_backends.model import ts
from pyweb_backends.names import OBJECT_MEMBERS
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import NULL, binary, call, member, method, name
from pyweb_backends.nextjs.expressions import expression, truth
from pyweb_backends.nextjs.expressions.arithmetic import repeat
from pyweb_backends.nextjs.expressions.literals import says_none
from pyweb_backends.nextjs.expressions.presence import may_lack, method_of
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator


def _helper(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    args = list(node.args)
    while len(args) > 1 and says_none(args[-1]):
        args.pop()
    return expression.helper(function, scope, *args)


def _slice(node: ir.Call, scope: Scope) -> ts.TsExpr:
    target, start, stop, step = node.args
    sliceable = types.is_text(target.type) or isinstance(target.type, ir.ListType)
    if not (sliceable and says_none(step)):
        return _helper("slice", node, scope)
    # Negative bounds mean the same in both languages.
    bounds = [start, stop]
    while bounds and says_none(bounds[-1]):
        bounds.pop()
    args = [
        ts.Constant(value=0) if says_none(bound) else expression.to_expression(bound, scope)
        for bound in bounds
    ]
    return method_of(target, expression.to_expression(target, scope), "slice", *args)


def _concat(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return ts.ArrayLiteral(
        items=tuple(ts.Spread(value=expression.to_expression(arg, scope)) for arg in node.args)
    )


def _repeat(node: ir.Call, scope: Scope) -> ts.TsExpr:
    items, times = node.args
    return repeat(items, times, scope)


def _reversed(node: ir.Call, scope: Scope) -> ts.TsExpr:
    items = node.args[0]
    listed = expression.to_expression(items, scope)
    if types.is_text(items.type):
        return method(ts.ArrayLiteral(items=(ts.Spread(value=listed),)), "toReversed")
    return method_of(items, listed, "toReversed")


def _list(node: ir.Call, scope: Scope) -> ts.TsExpr:
    value = node.args[0]
    target = expression.to_expression(value, scope)
    match types.without_none(value.type):
        case ir.DictType():
            return method(name("Object"), "keys", target)
        case ir.StrType():
            return ts.ArrayLiteral(items=(ts.Spread(value=target),))
        case _:
            return target


def _unique(node: ir.Call, scope: Scope) -> ts.TsExpr:
    made = ts.NewExpr(callee=name("Set"), args=(expression.to_expression(node.args[0], scope),))
    return ts.ArrayLiteral(items=(ts.Spread(value=made),))


def _sorted(node: ir.Call, scope: Scope) -> ts.TsExpr:
    items, *options = node.args
    key = next((o for o in options if isinstance(o, ir.Lambda)), None)
    reverse = options[1] if len(options) > 1 else None
    members: list[ts.Property | ts.Spread] = []
    if key is not None:
        members.append(ts.Property(key="key", value=expression.to_lambda(key, scope)))
    if reverse is not None and not (isinstance(reverse, ir.Literal) and not reverse.value):
        members.append(ts.Property(key="reverse", value=truth.boolean(reverse, scope)))
    args = [expression.to_expression(items, scope)]
    if members:
        args.append(ts.ObjectLiteral(members=tuple(members)))
    return call(scope.file.helper("sorted"), *args)


def _object(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    holder = node.args[0]
    value = expression.to_expression(holder, scope)
    if may_lack(holder):
        value = binary("??", value, ts.ObjectLiteral(members=()))
    found = method(name("Object"), function, value)
    kind = types.without_none(holder.type)
    if isinstance(kind, ir.DictType) and types.is_number(kind.key):
        return with_numbers(function, found, kind, scope)
    return found


def with_numbers(function: str, found: ts.CallExpr, kind: ir.DictType, scope: Scope) -> ts.CallExpr:
    """Keys are text to JavaScript, whatever they were to Python."""
    if function == "keys":
        return method(found, "map", name("Number"))
    if function == "values":
        return found
    with scope.bind("key", "value") as (key, value):
        pair = ts.ArrayLiteral(items=(call("Number", name(key)), name(value)))
        typed = types.to_ts(ir.TupleType((kind.key, kind.value)), scope.file)
        parameter = ts.Parameter(name=ts.ArrayPattern(names=(key, value)))
        numbered = ts.Arrow(params=(parameter,), body=ts.As(value=pair, type=typed))
    return method(found, "map", numbered)


def _get(node: ir.Call, scope: Scope) -> ts.TsExpr:
    """`dict.key ?? fallback`, where that cannot find what is no entry, nor take an entry for none."""
    holder, key, *default = node.args
    target = expression.to_expression(holder, scope)
    index = expression.to_expression(key, scope)
    fallback = [expression.to_expression(value, scope) for value in default]
    optional = may_lack(holder)
    kind = types.without_none(holder.type)
    if isinstance(kind, ir.DictType) and not _is_plain(kind, key, bool(default)):
        if optional:
            target = binary("??", target, ts.ObjectLiteral(members=()))
        return call(scope.file.helper("get"), target, index, *fallback)
    found: ts.TsExpr = ts.ElementAccess(object=target, index=index, optional=optional)
    if isinstance(key, ir.Literal) and isinstance(key.value, str):
        found = member(target, key.value, optional=optional)
    return binary("??", found, fallback[0] if default else NULL)


def _is_plain(kind: ir.DictType, key: ir.Expr, default: bool) -> bool:
    """Whether reading the key as a property gives the entry, and `null` only where there is none."""
    if not isinstance(key, ir.Literal) or (default and types.is_optional(kind.value)):
        return False
    return key.value not in OBJECT_MEMBERS


def _merge(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return ts.ObjectLiteral(
        members=tuple(ts.Spread(value=expression.to_expression(arg, scope)) for arg in node.args)
    )


def _pluck(node: ir.Call, scope: Scope) -> ts.TsExpr:
    rows, field = node.args
    with scope.bind("item") as (item,):
        key = expression.to_expression(field, scope)
        body: ts.TsExpr = ts.ElementAccess(object=name(item), index=key)
        if isinstance(field, ir.Literal) and isinstance(field.value, str):
            body = ts.PropertyAccess(object=name(item), name=field.value)
        function = ts.Arrow(params=(ts.Parameter(name=item),), body=body)
    return method_of(rows, expression.to_expression(rows, scope), "map", function)


def _with_lambda(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    target = expression.to_expression(node.args[0], scope)
    args = [expression.to_expression(arg, scope) for arg in node.args[1:]]
    return method_of(node.args[0], target, function, *args)


def _filter(node: ir.Call, scope: Scope) -> ts.TsExpr:
    items, test = node.args
    target = expression.to_expression(items, scope)
    if not isinstance(test, ir.Lambda):
        return method_of(items, target, "filter", expression.to_expression(test, scope))
    with scope.part(), scope.bind(*test.params) as params:
        body = truth.test(test.body, scope)
    function = ts.Arrow(params=tuple(ts.Parameter(name=param) for param in params), body=body)
    return method_of(items, target, "filter", function)


def _index_of(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return _with_lambda("indexOf", node, scope)


SPELLINGS: dict[Operator, Callable[[ir.Call, Scope], ts.TsExpr]] = {
    Operator.SLICE: _slice,
    Operator.CONCAT: _concat,
    Operator.REPEAT: _repeat,
    Operator.REVERSED: _reversed,
    Operator.SORTED: _sorted,
    Operator.RANGE: partial(_helper, "range"),
    Operator.ENUMERATE: partial(_helper, "enumerate"),
    Operator.ZIP: partial(_helper, "zip"),
    Operator.LIST: _list,
    Operator.UNIQUE: _unique,
    Operator.INDEX_OF: _index_of,
    Operator.COUNT: partial(_helper, "count"),
    Operator.KEYS: partial(_object, "keys"),
    Operator.VALUES: partial(_object, "values"),
    Operator.ITEMS: partial(_object, "entries"),
    Operator.GET: _get,
    Operator.MERGE: _merge,
    Operator.PLUCK: _pluck,
    Operator.MAP: partial(_with_lambda, "map"),
    Operator.FILTER: _filter,
    Operator.REDUCE: partial(_with_lambda, "reduce"),
    Operator.FLAT_MAP: partial(_with_lambda, "flatMap"),
}
