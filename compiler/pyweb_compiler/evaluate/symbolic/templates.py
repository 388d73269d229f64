"""f-strings, `str.format` and `%` over symbolic values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.expressions import FORMAT_NOT_SUPPORTED
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import call, literal, to_expr
from pyweb_compiler.evaluate.symbolic.build import template as join
from pyweb_compiler.evaluate.values import Symbolic, Unknown, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def template(interpreter: Interpreter, parts: list[Value], span: Span) -> Value:
    """Text of parts, each known text or a value that was formatted; keeps JavaScript apart."""
    exprs = [to_expr(interpreter, part, span) for part in parts]
    if any(isinstance(part, Unknown) for part in parts):
        return Unknown()
    return Symbolic(join(exprs, span))


def formatted(
    interpreter: Interpreter, value: Value, conversion: str | None, spec: Value, span: Span
) -> Value:
    """A replacement field `{value!conversion:spec}` with a symbolic value or spec."""
    expr = to_expr(interpreter, value, span)
    if conversion in ("r", "a") and types.is_text(expr.type):
        interpreter.diagnostics.report(FORMAT_NOT_SUPPORTED, span, spec=f"!{conversion}")
        return Unknown()
    if conversion in ("s", "r", "a"):
        expr = call(ir.Operator.STR, types.STR, span, expr)
    if spec in (None, ""):
        return Symbolic(expr)
    if not isinstance(spec, str) or spec.endswith("n"):
        shown = spec if isinstance(spec, str) else "{…}"
        interpreter.diagnostics.report(FORMAT_NOT_SUPPORTED, span, spec=shown)
        return Unknown()
    return Symbolic(call(ir.Operator.FORMAT, types.STR, span, expr, literal(spec, span)))
