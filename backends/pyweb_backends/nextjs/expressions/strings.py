"""Methods of strings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import method, text
from pyweb_backends.nextjs.expressions import expression
from pyweb_backends.nextjs.expressions.literals import says_none
from pyweb_backends.nextjs.expressions.presence import method_of
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator


def _method(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    target, *args = (expression.to_expression(arg, scope) for arg in node.args)
    return method_of(node.args[0], target, function, *args)


def _helper(function: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    return expression.helper(function, scope, *node.args)


def _strip(function: str, helper: str, node: ir.Call, scope: Scope) -> ts.TsExpr:
    args = [arg for arg in node.args if not says_none(arg)]
    if len(args) == 1:
        return method_of(args[0], expression.to_expression(args[0], scope), function)
    return expression.helper(helper, scope, *args)


def _split(node: ir.Call, scope: Scope) -> ts.TsExpr:
    args = [arg for arg in node.args if not says_none(arg)]
    if len(args) == 2:
        return _method("split", node, scope)
    return expression.helper("split", scope, *args)


def _replace(node: ir.Call, scope: Scope) -> ts.TsExpr:
    """`replaceAll`, where it takes the new text as it stands: `$&` means more to JavaScript."""
    _, part, new = node.args
    plain = isinstance(new, ir.Literal) and isinstance(new.value, str) and "$" not in new.value
    if plain and not (isinstance(part, ir.Literal) and part.value == ""):
        return _method("replaceAll", node, scope)
    return expression.helper("replace", scope, *node.args)


def _join(node: ir.Call, scope: Scope) -> ts.TsExpr:
    items, separator = node.args
    target = expression.to_expression(items, scope)
    return method_of(items, target, "join", expression.to_expression(separator, scope))


def _characters(node: ir.Call, scope: Scope) -> ts.TsExpr:
    value = node.args[0]
    target = expression.to_expression(value, scope)
    if types.is_text(value.type):
        return ts.ArrayLiteral(items=(ts.Spread(value=target),))
    return method(target, "split", text(""))


SPELLINGS: dict[Operator, Callable[[ir.Call, Scope], ts.TsExpr]] = {
    Operator.LOWER: partial(_method, "toLowerCase"),
    Operator.UPPER: partial(_method, "toUpperCase"),
    Operator.TITLE: partial(_helper, "title"),
    Operator.CAPITALIZE: partial(_helper, "capitalize"),
    Operator.STRIP: partial(_strip, "trim", "strip"),
    Operator.LSTRIP: partial(_strip, "trimStart", "lstrip"),
    Operator.RSTRIP: partial(_strip, "trimEnd", "rstrip"),
    Operator.STARTS_WITH: partial(_method, "startsWith"),
    Operator.ENDS_WITH: partial(_method, "endsWith"),
    Operator.SPLIT: _split,
    Operator.REPLACE: _replace,
    Operator.JOIN: _join,
    Operator.CHARACTERS: _characters,
}
