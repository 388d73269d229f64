"""Numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import binary, call, method, name, number, obj
from pyweb_backends.nextjs.expressions import expression
from pyweb_backends.nextjs.expressions.literals import says_none
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator


def _infix(operator: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    left, right = (expression.as_number(arg, scope) for arg in node.args)
    return binary(operator, left, right)


def _add(node: ir.Call, scope: Scope) -> ts.TsExpr:
    kinds = [types.without_none(arg.type) for arg in node.args]
    if any(isinstance(kind, ir.ListType | ir.TupleType) for kind in kinds):
        return ts.ArrayLiteral(
            items=tuple(ts.Spread(value=expression.to_expression(arg, scope)) for arg in node.args)
        )
    return _infix("+", node, scope)


def _multiply(node: ir.Call, scope: Scope) -> ts.TsExpr:
    left, right = node.args
    for items, times in ((left, right), (right, left)):
        if types.is_text(items.type) or isinstance(items.type, ir.ListType):
            return repeat(items, times, scope)
    return _infix("*", node, scope)


def repeat(items: ir.Expr, times: ir.Expr, scope: Scope) -> ts.TsExpr:
    """`items * times`."""
    target = expression.to_expression(items, scope)
    count = expression.to_expression(times, scope)
    if isinstance(times, ir.Literal) and isinstance(times.value, int):
        count = number(max(0, times.value))
    elif not _not_negative(times):
        count = method(name("Math"), "max", number(0), count)
    if types.is_text(items.type):
        return method(target, "repeat", count)
    return method(method(call("Array", count), "fill", target), "flat")


def _modulo(node: ir.Call, scope: Scope) -> ts.TsExpr:
    left, right = node.args
    if _not_negative(left) and _not_negative(right):
        return _infix("%", node, scope)
    return _helper("mod", node, scope)


def _not_negative(node: ir.Expr) -> bool:
    if isinstance(node, ir.Literal):
        return isinstance(node.value, int | float) and node.value > 0
    return isinstance(node, ir.Call) and node.operator is Operator.LENGTH


def _round(node: ir.Call, scope: Scope) -> ts.TsExpr:
    args = [arg for arg in node.args if not says_none(arg)]
    return expression.helper("round", scope, *args)


def _negate(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return ts.Unary(operator="-", operand=expression.as_number(node.args[0], scope))


def _math(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    args = tuple(expression.as_number(arg, scope) for arg in node.args)
    return method(name("Math"), function, *args)


def _extreme(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    if len(node.args) == 1:
        return expression.helper(function, scope, *node.args)
    if not types.is_number(node.args[0].type):
        items, fallback = (expression.to_expression(arg, scope) for arg in node.args)
        return call(scope.file.helper(function), items, obj(("fallback", fallback)))
    if all(types.is_number(arg.type) for arg in node.args):
        return _math(function, node, scope)
    items = ts.ArrayLiteral(items=tuple(expression.to_expression(a, scope) for a in node.args))
    return ts.CallExpr(callee=scope.file.helper(function), args=(items,))


def _helper(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    args = (expression.as_number(arg, scope) for arg in node.args)
    return call(scope.file.helper(function), *args)


def _sum(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return expression.helper("sum", scope, *node.args)


SPELLINGS: dict[Operator, Callable[[ir.Call, Scope], ts.TsExpr]] = {
    Operator.ADD: _add,
    Operator.SUBTRACT: partial(_infix, "-"),
    Operator.MULTIPLY: _multiply,
    Operator.DIVIDE: partial(_infix, "/"),
    Operator.FLOOR_DIVIDE: partial(_helper, "floorDiv"),
    Operator.MODULO: _modulo,
    Operator.POWER: partial(_infix, "**"),
    Operator.NEGATE: _negate,
    Operator.ABS: partial(_math, "abs"),
    Operator.ROUND: _round,
    Operator.FLOOR: partial(_math, "floor"),
    Operator.CEIL: partial(_math, "ceil"),
    Operator.TRUNC: partial(_math, "trunc"),
    Operator.MIN: partial(_extreme, "min"),
    Operator.MAX: partial(_extreme, "max"),
    Operator.SUM: _sum,
}
