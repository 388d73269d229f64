"""Whether what an event is called with fits the annotations of its handler."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Related, Span
from pyweb_compiler.diagnostics.rules.state import ARGUMENT_TYPE
from pyweb_compiler.evaluate.state_values import HandlerRef
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import is_data, to_expr
from pyweb_compiler.evaluate.values import Args, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def check_given(
    interpreter: Interpreter,
    event: HandlerRef,
    params: Sequence[ir.HandlerParam],
    values: Sequence[Value],
    args: Args,
    span: Span,
) -> None:
    """Report values of a call that the server would refuse."""
    for position, (param, value) in enumerate(zip(params, values, strict=False)):
        if not is_data(value):
            continue
        place = args.place(position if position < len(args.positional) else param.name, span)
        given = to_expr(interpreter, value, place).type
        if types.accepts(param.type, given) and not _is_refused(param.type, value):
            continue
        known = event.state.handlers.get(event.handler)
        constant = value is None or isinstance(value, str | int | float)
        interpreter.diagnostics.report(
            ARGUMENT_TYPE,
            place,
            parameter=param.name,
            handler=f"{event.state.name}.{event.handler}",
            expected=types.display(param.type),
            given=f"`{value!r}`" if constant else f"a value of type `{types.display(given)}`",
            help=_cure(param.type, given) if not constant else None,
            related=() if known is None else (Related(known.span, "the handler is defined here"),),
        )


def _cure(expected: ir.Type, given: ir.Type) -> str | None:
    """How a var is converted; `None` where nothing simple does it."""
    simple = (ir.IntType, ir.FloatType, ir.StrType, ir.BoolType)
    if isinstance(expected, simple) and isinstance(types.base(given), simple):
        return f"convert it, `….to({types.display(expected)})`, or change the annotation"
    return None


def _is_refused(expected: ir.Type, value: Value) -> bool:
    """Whether a constant is none of those that a type consists of, or a fraction where none may be."""
    allowed = types.constants(expected)
    if allowed and isinstance(value, str | int):
        return value not in allowed
    whole = isinstance(types.base(expected), ir.IntType)
    return whole and isinstance(value, float) and not value.is_integer()
