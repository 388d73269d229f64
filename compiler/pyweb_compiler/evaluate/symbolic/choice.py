"""A value that depends on a test, and truth of symbolic values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.state_values import ChoiceOfEvents, EventValue
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import describe, is_data, to_expr
from pyweb_compiler.evaluate.symbolic.operators import opposite
from pyweb_compiler.evaluate.symbolic.views import as_view, is_view
from pyweb_compiler.evaluate.values import ConditionalValue, ServerValue, Symbolic, Unknown, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def truth(interpreter: Interpreter, value: Value, span: Span) -> bool | ir.Expr:
    """The expression that a branch tests; truthiness is decided where it is printed."""
    expr = to_expr(interpreter, value, span)
    if isinstance(expr, ir.Call) and expr.operator is ir.Operator.TRUTHY:
        expr = expr.args[0]
    if isinstance(expr, ir.Literal):
        return bool(expr.value)
    return expr


def negate(interpreter: Interpreter, test: ir.Expr) -> ir.Expr:
    """`not test`."""
    return opposite(test, test.span)


def choice(
    interpreter: Interpreter, test: ir.Expr, then: Value, otherwise: Value, span: Span
) -> Value:
    """`then if test else otherwise`: of data, of views or of events."""
    if then is otherwise:
        return then
    if isinstance(then, Unknown) or isinstance(otherwise, Unknown):
        return Unknown()
    if is_view(then) or is_view(otherwise):
        return ConditionalValue(
            span=span,
            test=test,
            then=as_view(interpreter, then, span),
            otherwise=as_view(interpreter, otherwise, span),
        )
    if isinstance(then, EventValue) or isinstance(otherwise, EventValue):
        return EventValue(span=span, event=ChoiceOfEvents(test, then, otherwise))
    for value in (then, otherwise):
        if isinstance(value, ServerValue):
            return value
        if not is_data(value):
            raise NeedsKnown(test, span, f"a choice of {describe(value)}")
    a, b = to_expr(interpreter, then, span), to_expr(interpreter, otherwise, span)
    if same(a, b):
        return then
    chosen = ir.Choice(
        span=span, type=types.union((a.type, b.type)), test=test, then=a, otherwise=b
    )
    return Symbolic(chosen)


def same(a: ir.Expr, b: ir.Expr) -> bool:
    """Whether both are the same constant."""
    if not isinstance(a, ir.Literal) or not isinstance(b, ir.Literal):
        return False
    return type(a.value) is type(b.value) and a.value == b.value
