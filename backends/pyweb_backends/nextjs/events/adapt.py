"""Values on their way into a handler or component whose parameter has a narrower type."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import NULL, binary, call
from pyweb_backends.nextjs.expressions.literals import is_choice_of_literals
from pyweb_backends.nextjs.expressions.presence import is_optional_field
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def adapt(node: ir.Expr, value: ts.TsExpr, target: ir.Type, scope: Scope) -> ts.TsExpr:
    """The value as the receiver wants it: a server checks it again."""
    source = node.type
    if types.is_optional(target) and is_optional_field(node, scope):
        return binary("??", value, NULL)
    if source == target or isinstance(target, ir.AnyType) or isinstance(node, ir.Literal):
        return value
    if types.is_number(target) and types.is_text(source):
        return call("Number", value)
    if isinstance(target, ir.StrType) and types.is_number(source):
        return call("String", value)
    if isinstance(target, ir.LiteralType) and types.is_text(source):
        if is_choice_of_literals(node):
            return value
        return ts.As(value=value, type=types.to_ts(target, scope.file))
    if isinstance(source, ir.AnyType) or (
        types.is_optional(source) and not types.is_optional(target)
    ):
        return ts.As(value=value, type=types.to_ts(target, scope.file))
    return value
