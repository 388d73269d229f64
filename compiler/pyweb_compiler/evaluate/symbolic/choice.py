"""A value that depends on a test, and truth of symbolic values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

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


def where_given(expr: ir.Expr) -> dict[Value, Value] | None:
    """`{…} if x is not None else {…}` as one choice for each key; a key that is left out gives `None`."""
    if not isinstance(expr, ir.Choice) or not isinstance(expr.test, ir.Call):
        return None
    if expr.test.operator is ir.Operator.IS_NOT_NONE:
        given, absent = _entries(expr.then), _entries(expr.otherwise)
    elif expr.test.operator is ir.Operator.IS_NONE:
        given, absent = _entries(expr.otherwise), _entries(expr.then)
    else:
        return None
    if given is None or absent is None:
        return None
    nothing = ir.Literal(span=expr.span, type=ir.NoneType(), value=None)
    return {
        key: _either(expr, given.get(key, nothing), absent.get(key, nothing))
        for key in given | absent
    }


def _entries(expr: ir.Expr) -> dict[Value, ir.Expr] | None:
    """What a dict holds; `None` for anything else, also a dict with a key that is not known."""
    if not isinstance(expr, ir.Object):
        return None
    found: dict[Value, ir.Expr] = {}
    for entry in expr.entries:
        if not isinstance(entry.key, ir.Literal):
            return None
        found[entry.key.value] = entry.value
    return found


def _either(expr: ir.Choice, given: ir.Expr, absent: ir.Expr) -> Value:
    assert isinstance(expr.test, ir.Call)
    if isinstance(given, ir.Literal) and same(given, absent):
        return given.value
    asked = expr.test.args[0]
    is_it = type(given) is type(asked) and replace(given, span=asked.span) == asked
    if is_it and isinstance(absent, ir.Literal) and absent.value is None:
        return Symbolic(given)
    then, otherwise = given, absent
    if expr.test.operator is ir.Operator.IS_NONE:
        then, otherwise = absent, given
    kind = types.union((then.type, otherwise.type))
    return Symbolic(replace(expr, type=kind, then=then, otherwise=otherwise))
