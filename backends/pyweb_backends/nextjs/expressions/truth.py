"""Python's truth of values."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import (
    FALSE,
    binary,
    call,
    member,
    method,
    name,
    negate,
    number,
    text,
)
from pyweb_backends.nextjs.expressions import expression
from pyweb_backends.nextjs.expressions.presence import may_be_absent, may_lack
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def test(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    """What may stand before `?` or in `if`: JavaScript finds it true just when Python does."""
    if (logic := _logic(node, scope, test)) is not None:
        return logic
    if agrees(node.type) and (may_be_absent(node) or not types.is_number(node.type)):
        return expression.to_expression(node, scope)
    return _compare(node, scope)


def boolean(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    """`true` or `false`, fit for `&&` before an element."""
    if (logic := _logic(node, scope, boolean)) is not None:
        return logic
    if types.is_bool(node.type):
        return expression.to_expression(node, scope)
    return _compare(node, scope)


def agrees(type_: ir.Type) -> bool:
    """Whether JavaScript and Python agree on which values of a type are true."""
    match type_:
        case ir.BoolType() | ir.StrType() | ir.IntType() | ir.FloatType() | ir.LiteralType():
            return True
        case ir.NoneType() | ir.RecordType() | ir.FunctionType() | ir.IconType() | ir.ViewType():
            return True
        case ir.UnionType(options=options):
            return all(map(agrees, options))
        case _:
            return False


_TURNED = {
    ir.Operator.LESS: ir.Operator.GREATER_EQUAL,
    ir.Operator.LESS_EQUAL: ir.Operator.GREATER,
    ir.Operator.GREATER: ir.Operator.LESS_EQUAL,
    ir.Operator.GREATER_EQUAL: ir.Operator.LESS,
}


def opposite(
    node: ir.Expr, scope: Scope, inner: Callable[[ir.Expr, Scope], ts.TsExpr]
) -> ts.TsExpr:
    """`not node`, as a person would spell it."""
    if isinstance(node, ir.Call) and node.operator in _TURNED and _of_integers(node):
        return inner(_turned(node), scope)
    if isinstance(node.type, ir.ListType | ir.DictType) and _logic(node, scope, inner) is None:
        filled = _compare(node, scope)
        assert isinstance(filled, ts.Binary)
        if may_be_absent(node):
            return negate(filled.left)
        return binary("===", filled.left, filled.right)
    return negate(inner(node, scope))


def _of_integers(node: ir.Call) -> bool:
    """Other numbers may be none at all, and then no comparison is true."""
    return all(isinstance(arg.type, ir.IntType) for arg in node.args)


def _turned(node: ir.Call) -> ir.Call:
    match node:
        case ir.Call(
            operator=ir.Operator.GREATER,
            args=(ir.Call(operator=ir.Operator.LENGTH), ir.Literal(value=0)),
        ):
            return replace(node, operator=ir.Operator.EQUAL)
        case _:
            return replace(node, operator=_TURNED[node.operator])


def _compare(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    value = expression.to_expression(node, scope)
    match node.type:
        case ir.NoneType():
            return FALSE
        case ir.ListType():
            return binary(">", member(value, "length", optional=may_lack(node)), number(0))
        case ir.DictType():
            if may_lack(node):
                value = binary("??", value, ts.ObjectLiteral(members=()))
            keys = method(name("Object"), "keys", value)
            return binary(">", member(keys, "length"), number(0))
        case ir.TupleType(items=items):
            return ts.Constant(value=bool(items))
        case type_ if may_be_absent(node) and agrees(type_):
            return call("Boolean", value)
        case type_ if types.is_text(type_):
            return binary("!==", value, text(""))
        case type_ if types.is_number(type_):
            return binary("!==", value, number(0))
        case type_ if agrees(type_):
            return call("Boolean", value)
        case _:
            return call(scope.file.helper("truthy"), value)


def _logic(
    node: ir.Expr, scope: Scope, inner: Callable[[ir.Expr, Scope], ts.TsExpr]
) -> ts.TsExpr | None:
    match node:
        case ir.Call(operator=ir.Operator.AND, args=(left, right)):
            return binary("&&", inner(left, scope), inner(right, scope))
        case ir.Call(operator=ir.Operator.OR, args=(left, right)):
            return binary("||", inner(left, scope), inner(right, scope))
        case ir.Call(operator=ir.Operator.NOT, args=(value,)):
            return opposite(value, scope, inner)
        case ir.Call(operator=ir.Operator.TRUTHY, args=(value,)):
            return inner(value, scope)
        case ir.Literal(value=value):
            return ts.Constant(value=bool(value))
        case _:
            return None
