"""`match`: one of several components, values or events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import (
    CHOICE_WITHOUT_ELSE,
    INVALID_CASE,
    MISSING_ARGUMENT,
)
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import describe, has_symbolic, to_expr
from pyweb_compiler.evaluate.symbolic.operators import report_never_equal
from pyweb_compiler.evaluate.symbolic.views import as_view, is_view
from pyweb_compiler.evaluate.values import MISSING, Args, MatchValue, Missing, Unknown, Value
from pyweb_compiler.evaluate.vocabulary.special.choices import chosen_by, is_event

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def match(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
    """`match(subject, (value, …, result), …, default)`."""
    if not args.positional:
        usage = "match(subject, (value, result), …, default)"
        return interpreter.report(
            MISSING_ARGUMENT, span, name="match", what="a subject", usage=usage
        )
    subject, *rest = args.positional
    if isinstance(subject, Unknown):
        return subject
    default: Value = MISSING
    if rest and not _is_case(rest[-1]):
        default = rest.pop()
    for position, each in enumerate(rest, 1):
        if not _is_case(each) and not isinstance(each, Unknown):
            _report_no_case(interpreter, each, args.place(position, span))
    if not rest and isinstance(default, dict):
        _report_no_case(interpreter, default, args.place(1, span))
        return Unknown()
    cases = [tuple(each) for each in rest if isinstance(each, tuple | list) and len(each) > 1]
    if not any(has_symbolic(value) for value in (subject, *(c[:-1] for c in cases))):
        return _known(subject, cases, default)
    _compare(interpreter, subject, cases, args, span)
    results = [case[-1] for case in cases]
    if any(is_view(result) for result in (*results, default)):
        return _views(interpreter, subject, cases, default, span)
    if isinstance(default, Missing) and not any(is_event(result) for result in results):
        usage = "match(subject, (value, result), …, default)"
        return interpreter.report(CHOICE_WITHOUT_ELSE, span, name="match", usage=usage)
    return _values(interpreter, subject, cases, default, span)


def _is_case(value: Value) -> bool:
    return isinstance(value, tuple | list) and len(value) > 1


def _report_no_case(interpreter: Interpreter, value: Value, span: Span) -> None:
    lone = isinstance(value, tuple | list)
    interpreter.report(
        INVALID_CASE,
        span,
        given="has no result" if lone else f"is {describe(value)}, not a pair",
        usage="match(subject, (value, result), …, default)",
    )


_CONDITIONS = "cases are values of the subject; for conditions write `match(True, (State.count > 3, …), …)`, or `cond`"


def _compare(
    interpreter: Interpreter,
    subject: Value,
    cases: list[tuple[Value, ...]],
    args: Args,
    span: Span,
) -> None:
    """Report cases that are never chosen."""
    expr = to_expr(interpreter, subject, span)
    for position, (*values, _) in enumerate(cases, 1):
        for value in values:
            other = to_expr(interpreter, value, span)
            place = args.place(position, span)
            test = isinstance(other.type, ir.BoolType) and not isinstance(other, ir.Literal)
            cure = _CONDITIONS if test else ""
            report_never_equal(interpreter, "this case of `match`", expr, other, place, cure)


def _known(subject: Value, cases: list[tuple[Value, ...]], default: Value) -> Value:
    for *values, result in cases:
        if any(subject == value and type(subject) is type(value) for value in values):
            return result
    return None if isinstance(default, Missing) else default


def _views(
    interpreter: Interpreter,
    subject: Value,
    cases: list[tuple[Value, ...]],
    default: Value,
    span: Span,
) -> Value:
    converted = [
        (
            tuple(to_expr(interpreter, value, span) for value in values),
            as_view(interpreter, result, span),
        )
        for *values, result in cases
    ]
    otherwise = None if isinstance(default, Missing) else as_view(interpreter, default, span)
    return MatchValue(
        span=span,
        subject=to_expr(interpreter, subject, span),
        cases=converted,
        otherwise=otherwise,
    )


def _values(
    interpreter: Interpreter,
    subject: Value,
    cases: list[tuple[Value, ...]],
    default: Value,
    span: Span,
) -> Value:
    """Values and events: a chain of choices."""
    expr = to_expr(interpreter, subject, span)
    chosen: Value = None if isinstance(default, Missing) else default
    for *values, result in reversed(cases):
        tests = [_equal(expr, to_expr(interpreter, value, span), span) for value in values]
        test = tests[0]
        for other in tests[1:]:
            test = ir.Call(span=span, type=types.BOOL, operator=ir.Operator.OR, args=(test, other))
        chosen = chosen_by(interpreter, test, result, chosen, span)
    return chosen


def _equal(left: ir.Expr, right: ir.Expr, span: Span) -> ir.Expr:
    return ir.Call(span=span, type=types.BOOL, operator=ir.Operator.EQUAL, args=(left, right))
