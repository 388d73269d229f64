"""Logic and comparison."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import NULL, binary, call, member, method, name, negate
from pyweb_backends.nextjs.expressions import expression, truth
from pyweb_backends.nextjs.expressions.fold import fold
from pyweb_backends.nextjs.expressions.literals import says_none
from pyweb_backends.nextjs.expressions.presence import may_lack, method_of
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator


def _and_or(operator: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    left, right = node.args
    if types.is_bool(node.type) and all(types.is_bool(arg.type) for arg in node.args):
        return binary(operator, truth.boolean(left, scope), truth.boolean(right, scope))
    if truth.agrees(left.type):
        return binary(
            operator, expression.to_expression(left, scope), expression.to_expression(right, scope)
        )
    values = (expression.to_expression(left, scope), expression.to_expression(right, scope))
    if operator == "||" and _is_empty(right) and types.is_collection(left.type):
        return binary("??", *values)
    then, otherwise = values if operator == "||" else values[::-1]
    return ts.Ternary(test=truth.test(left, scope), then=then, otherwise=otherwise)


def _is_empty(node: ir.Expr) -> bool:
    return (isinstance(node, ir.Array) and not node.items) or (
        isinstance(node, ir.Object) and not node.entries
    )


def _not(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return truth.opposite(node.args[0], scope, truth.test)


def _truthy(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return truth.boolean(node.args[0], scope)


def _equal(node: ir.Call, scope: Scope, *, deep: bool = True) -> ts.TsExpr:
    left, right = node.args
    if says_none(right):
        return is_none(left, scope)
    if says_none(left):
        return is_none(right, scope)
    values = (expression.to_expression(left, scope), expression.to_expression(right, scope))
    if not deep or _comparable(left.type, right.type):
        return binary("===", *values)
    return call(scope.file.helper("equals"), *values)


def _comparable(left: ir.Type, right: ir.Type) -> bool:
    if types.is_scalar(left) and types.is_scalar(right):
        return types.is_bool(left) == types.is_bool(right)
    # A string equals nothing but the same string.
    return types.is_text(left) or types.is_text(right)


def is_none(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    """`x is None`; what may be absent altogether is compared loosely with `null`."""
    node = fold(node, scope)
    value = expression.to_expression(node, scope)
    sure = isinstance(node, ir.StateRef) and not isinstance(node.type, ir.AnyType)
    return binary("===" if sure else "==", value, NULL)


def _not_equal(node: ir.Call, scope: Scope, *, deep: bool = True) -> ts.TsExpr:
    return negate(_equal(node, scope, deep=deep))


def _none(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return is_none(node.args[0], scope)


def _not_none(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return negate(is_none(node.args[0], scope))


def _order(operator: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    left, right = (expression.as_number(arg, scope) for arg in node.args)
    return binary(operator, left, right)


def _contains(node: ir.Call, scope: Scope) -> ts.TsExpr:
    container, item = node.args
    holder = container.type
    values = (expression.to_expression(container, scope), expression.to_expression(item, scope))
    if types.is_text(holder):
        return method_of(container, values[0], "includes", values[1])
    if isinstance(holder, ir.DictType) and not may_lack(container):
        return method(name("Object"), "hasOwn", *values)
    if isinstance(holder, ir.ListType) and types.is_scalar(holder.item):
        return method_of(container, values[0], "includes", values[1])
    return call(scope.file.helper("contains"), *values)


def _contains_field(node: ir.Call, scope: Scope) -> ts.TsExpr:
    rows, value, field = node.args
    with scope.bind("item") as (item,):
        access = ts.ElementAccess(object=name(item), index=expression.to_expression(field, scope))
        if isinstance(field, ir.Literal) and isinstance(field.value, str):
            found = member(name(item), field.value)
            test = binary("===", found, expression.to_expression(value, scope))
        else:
            test = binary("===", access, expression.to_expression(value, scope))
        finder = ts.Arrow(params=(ts.Parameter(name=item),), body=test)
    return method_of(rows, expression.to_expression(rows, scope), "some", finder)


def _quantify(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    values = node.args[0]
    item_type = values.type.item if isinstance(values.type, ir.ListType) else ir.AnyType()
    with scope.bind("item") as (item,):
        ref = ir.LocalRef(span=node.span, type=item_type, name="item")
        test = ts.Arrow(params=(ts.Parameter(name=item),), body=truth.boolean(ref, scope))
    return method_of(values, expression.to_expression(values, scope), function, test)


SPELLINGS: dict[Operator, Callable[[ir.Call, Scope], ts.TsExpr]] = {
    Operator.AND: partial(_and_or, "&&"),
    Operator.OR: partial(_and_or, "||"),
    Operator.NOT: _not,
    Operator.TRUTHY: _truthy,
    Operator.EQUAL: _equal,
    Operator.NOT_EQUAL: _not_equal,
    Operator.IDENTICAL: partial(_equal, deep=False),
    Operator.NOT_IDENTICAL: partial(_not_equal, deep=False),
    Operator.LESS: partial(_order, "<"),
    Operator.LESS_EQUAL: partial(_order, "<="),
    Operator.GREATER: partial(_order, ">"),
    Operator.GREATER_EQUAL: partial(_order, ">="),
    Operator.IS_NONE: _none,
    Operator.IS_NOT_NONE: _not_none,
    Operator.CONTAINS: _contains,
    Operator.CONTAINS_FIELD: _contains_field,
    Operator.ANY: partial(_quantify, "some"),
    Operator.ALL: partial(_quantify, "every"),
}
