"""Conversions between kinds of values."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import binary, call, member, method, name
from pyweb_backends.nextjs.expressions import expression, template
from pyweb_backends.nextjs.expressions.presence import may_lack
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator


def _str(node: ir.Call, scope: Scope) -> ts.TsExpr:
    value = node.args[0]
    if types.is_text(value.type):
        return expression.to_expression(value, scope)
    if isinstance(value.type, ir.IntType):
        return call("String", expression.to_expression(value, scope))
    return expression.helper(
        "floatRepr" if isinstance(value.type, ir.FloatType) else "str", scope, value
    )


def _text(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return template.to_text(node.args[0], scope)


def _json(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return method(name("JSON"), "stringify", expression.to_expression(node.args[0], scope))


def _number(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return call("Number", expression.to_expression(node.args[0], scope))


def _int(node: ir.Call, scope: Scope) -> ts.TsExpr:
    if isinstance(node.args[0].type, ir.IntType):
        return expression.to_expression(node.args[0], scope)
    return method(name("Math"), "trunc", _number(node, scope))


def _length(node: ir.Call, scope: Scope) -> ts.TsExpr:
    value = node.args[0]
    target = expression.to_expression(value, scope)
    match types.without_none(value.type):
        case ir.ListType() | ir.TupleType() | ir.StrType() | ir.LiteralType():
            return member(target, "length", optional=may_lack(value))
        case ir.DictType() | ir.RecordType():
            if may_lack(value):
                target = binary("??", target, ts.ObjectLiteral(members=()))
            return member(method(name("Object"), "keys", target), "length")
        case _:
            sized = expression.as_type(value, ts.TypeName(name="object"), scope)
            return call(scope.file.helper("len"), sized)


def _helper(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    return expression.helper(function, scope, *node.args)


def _type_of(node: ir.Call, scope: Scope) -> ts.TsExpr:
    return ts.Unary(operator="typeof", operand=expression.to_expression(node.args[0], scope))


def _as(node: ir.Call, scope: Scope) -> ts.TsExpr:
    value, old = expression.to_expression(node.args[0], scope), node.args[0].type
    if not isinstance(old, ir.AnyType | ir.UnionType):
        # TypeScript only takes a type for another one directly where it may be the same.
        value = ts.As(value=value, type=types.UNKNOWN)
    return ts.As(value=value, type=types.to_ts(node.type, scope.file))


def _year(node: ir.Call, scope: Scope) -> ts.TsExpr:
    utc = isinstance(node.args[0], ir.Literal) and node.args[0].value is True
    method = "getUTCFullYear" if utc else "getFullYear"
    today = ts.NewExpr(callee=ts.Name(name="Date"))
    return ts.CallExpr(callee=ts.PropertyAccess(object=today, name=method))


SPELLINGS: dict[Operator, Callable[[ir.Call, Scope], ts.TsExpr]] = {
    Operator.STR: _str,
    Operator.TEXT: _text,
    Operator.JSON: _json,
    Operator.INT: _int,
    Operator.FLOAT: _number,
    Operator.FORMAT: partial(_helper, "format"),
    Operator.LENGTH: _length,
    Operator.YEAR: _year,
    Operator.TYPE_OF: _type_of,
    Operator.AS: _as,
}
