"""One expression: dispatch by kind of node."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import NULL, arrow, call, member, name, ternary
from pyweb_backends.nextjs.expressions import objects, references, template, truth
from pyweb_backends.nextjs.expressions.fold import fold
from pyweb_backends.nextjs.expressions.operators import operate
from pyweb_backends.nextjs.expressions.presence import is_read_from_absent, may_lack
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def to_expression(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    """The TypeScript expression with the meaning of `node`."""
    match node:
        case ir.Literal(value=value):
            return NULL if value is None else ts.Constant(value=value)
        case ir.StateRef():
            return scope.var(node)
        case ir.PropRef(name=prop):
            return name(scope.props[prop])
        case ir.LocalRef(name=local):
            return scope.local(local)
        case ir.ConstantRef() | ir.AmbientRef() | ir.RouteParam() | ir.IconRef():
            return references.refer(node, scope)
        case ir.Member():
            target, optional = holder(node.object, RECORD, scope)
            return member(target, node.name, optional=optional)
        case ir.Index():
            return objects.index(node, scope)
        case ir.Call():
            return operate(node, scope)
        case ir.Template(parts=parts):
            return template.to_template(parts, scope)
        case ir.Choice(test=test, then=then, otherwise=otherwise):
            taken = fold(node, scope)
            if taken is not node:
                return to_expression(taken, scope)
            if isinstance(then, ir.Literal) and isinstance(otherwise, ir.Literal):
                if then.value is True and otherwise.value is False:
                    return truth.boolean(test, scope)
                if then.value is False and otherwise.value is True:
                    return truth.opposite(test, scope, truth.test)
            return ternary(
                truth.test(test, scope), to_expression(then, scope), to_expression(otherwise, scope)
            )
        case ir.Array(items=items):
            return ts.ArrayLiteral(items=tuple(to_expression(item, scope) for item in items))
        case ir.Object(entries=entries):
            return objects.to_object(entries, scope)
        case ir.Lambda():
            return to_lambda(node, scope)
        case ir.RawJs() | ir.EventCallback() | ir.ViewValue():
            return _embedded(node, scope)


def to_lambda(node: ir.Lambda, scope: Scope, *, typed: bool = False) -> ts.Arrow:
    """A function value."""
    with scope.part(), scope.bind(*node.params) as params:
        body = to_expression(node.body, scope)
    if not typed:
        return arrow(params, body)
    return ts.Arrow(
        params=tuple(
            ts.Parameter(name=param, type=types.to_ts(type_, scope.file))
            for param, type_ in zip(params, node.param_types, strict=True)
        ),
        body=body,
    )


def _embedded(node: ir.RawJs | ir.EventCallback | ir.ViewValue, scope: Scope) -> ts.TsExpr:
    # Views and events hold expressions and are held by them.
    from pyweb_backends.nextjs.events.callback import event_callback
    from pyweb_backends.nextjs.views.view import to_value

    match node:
        case ir.RawJs():
            return raw_script(node, scope)
        case ir.EventCallback():
            return event_callback(node, scope)
        case ir.ViewValue(view=view):
            return to_value(view, scope)


def raw_script(node: ir.RawJs, scope: Scope) -> ts.Verbatim:
    """JavaScript of the author, with what it imports."""
    for needed in node.imports:
        scope.file.use_as(needed)
    return ts.Verbatim(
        parts=tuple(
            part if isinstance(part, str) else to_expression(part, scope) for part in node.parts
        )
    )


RECORD = ts.TypeName(name="Record", args=(types.STRING, types.UNKNOWN))
LIST = ts.ArrayTypeNode(item=types.UNKNOWN)


def as_type(node: ir.Expr, type_: ts.TsType, scope: Scope) -> ts.TsExpr:
    """The value; one of unknown type is taken to be of `type_`."""
    value = to_expression(node, scope)
    return ts.As(value=value, type=type_) if isinstance(node.type, ir.AnyType) else value


def holder(node: ir.Expr, type_: ts.TsType, scope: Scope) -> tuple[ts.TsExpr, bool]:
    """The value that something is about to be read from, and whether it may not be there."""
    if isinstance(node.type, ir.AnyType) and is_read_from_absent(node):
        maybe = ts.UnionTypeNode(options=(type_, ts.TypeName(name="undefined")))
        return as_type(node, maybe, scope), True
    return as_type(node, type_, scope), may_lack(node)


def as_number(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    """The value, which is about to be computed with."""
    return as_type(node, types.NUMBER, scope)


def helper(function: str, scope: Scope, *args: ir.Expr) -> ts.CallExpr:
    """A call of a helper with Python's meaning."""
    return call(scope.file.helper(function), *(to_expression(arg, scope) for arg in args))
