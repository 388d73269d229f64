"""Short constructors for the trees that the planners put together."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.names import OBJECT_MEMBERS

NULL = ts.Constant(value=None)
UNDEFINED = ts.Constant(value=None, undefined=True)
TRUE = ts.Constant(value=True)
FALSE = ts.Constant(value=False)


def name(text: str) -> ts.Name:
    """An identifier."""
    return ts.Name(name=text)


def text(value: str) -> ts.Constant:
    """A string."""
    return ts.Constant(value=value)


def number(value: int | float) -> ts.Constant:
    """A number."""
    return ts.Constant(value=value)


def member(target: ts.TsExpr, field: str, *, optional: bool = False) -> ts.PropertyAccess:
    """`target.field`."""
    return ts.PropertyAccess(object=target, name=field, optional=optional)


def entry(target: ts.TsExpr, key: str, *, optional: bool = False) -> ts.TsExpr:
    """`target.key` of a dict, also where every object has something else under that name."""
    if key not in OBJECT_MEMBERS:
        return member(target, key, optional=optional)
    index = ts.As(value=text(key), type=ts.TypeName(name="string"))
    return ts.ElementAccess(object=target, index=index, optional=optional)


def call(callee: ts.TsExpr | str, *args: ts.TsExpr) -> ts.CallExpr:
    """`callee(args)`."""
    function = name(callee) if isinstance(callee, str) else callee
    return ts.CallExpr(callee=function, args=args)


def method(target: ts.TsExpr, field: str, *args: ts.TsExpr) -> ts.CallExpr:
    """`target.field(args)`."""
    return ts.CallExpr(callee=member(target, field), args=args)


def binary(operator: str, left: ts.TsExpr, right: ts.TsExpr) -> ts.Binary:
    """`left operator right`."""
    return ts.Binary(operator=operator, left=left, right=right)


def negate(value: ts.TsExpr) -> ts.TsExpr:
    """`!value`, with comparisons turned round instead."""
    opposite = {"===": "!==", "!==": "===", "==": "!=", "!=": "=="}
    if isinstance(value, ts.Binary) and value.operator in opposite:
        return binary(opposite[value.operator], value.left, value.right)
    if isinstance(value, ts.Unary) and value.operator == "!":
        return value.operand
    if isinstance(value, ts.Constant) and isinstance(value.value, bool):
        return ts.Constant(value=not value.value)
    return ts.Unary(operator="!", operand=value)


def ternary(test: ts.TsExpr, then: ts.TsExpr, otherwise: ts.TsExpr) -> ts.Ternary:
    """`test ? then : otherwise`, with the branches swapped where the test is a negation."""
    if isinstance(test, ts.Unary) and test.operator == "!":
        return ts.Ternary(test=test.operand, then=otherwise, otherwise=then)
    return ts.Ternary(test=test, then=then, otherwise=otherwise)


def null_as_undefined(value: ts.TsExpr) -> ts.TsExpr:
    """The value, as React takes one that may be left out."""
    match value:
        case ts.Constant(value=None):
            return UNDEFINED
        case ts.Ternary(test=test, then=then, otherwise=otherwise):
            return ts.Ternary(
                test=test, then=null_as_undefined(then), otherwise=null_as_undefined(otherwise)
            )
        case _:
            return value


def arrow(params: tuple[str, ...], body: ts.TsExpr | ts.Block) -> ts.Arrow:
    """`(params) => body`."""
    return ts.Arrow(params=tuple(ts.Parameter(name=param) for param in params), body=body)


def obj(*members: tuple[str, ts.TsExpr]) -> ts.ObjectLiteral:
    """`{ key: value }`."""
    return ts.ObjectLiteral(
        members=tuple(ts.Property(key=key, value=value) for key, value in members)
    )


def const(target: str, value: ts.TsExpr) -> ts.ConstStatement:
    """`const target = value;`."""
    return ts.ConstStatement(target=target, value=value)


def run(value: ts.TsExpr) -> ts.ExpressionStatement:
    """An expression as a statement."""
    return ts.ExpressionStatement(value=value)
