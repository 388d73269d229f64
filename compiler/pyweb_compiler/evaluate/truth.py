"""What a condition goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import symbolic
from pyweb_compiler.evaluate.known import is_known, plain
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    CallbackParam,
    InstanceValue,
    RestValue,
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def truth(interpreter: Interpreter, value: Value, span: Span) -> bool | ir.Expr | ServerValue:
    """Whether a value is true, as a constant, an expression or a value of the server."""
    value = plain(value)
    if is_known(value):
        return bool(value)
    if isinstance(value, ServerValue):
        return value
    if isinstance(value, Unknown):
        return True
    if isinstance(value, SlotValue | RestValue | CallbackParam):
        raise NeedsKnown(None, span, f"whether `{value.name}` is given", value.name)
    if isinstance(value, InstanceValue):
        return _instance(interpreter, value, span)
    if isinstance(value, Symbolic) or hasattr(value, "to_expr"):
        return symbolic.truth(interpreter, value, span)
    return True


def known_truth(interpreter: Interpreter, value: Value, span: Span, reason: str) -> bool:
    """Whether a value is true, where only a constant will do."""
    result = truth(interpreter, value, span)
    if isinstance(result, bool):
        return result
    if isinstance(result, ServerValue):
        raise NeedsKnown(None, span, result.reason)
    raise NeedsKnown(result, span, reason)


def _instance(
    interpreter: Interpreter, value: InstanceValue, span: Span
) -> bool | ir.Expr | ServerValue:
    from pyweb_compiler.evaluate import classes

    for name in ("__bool__", "__len__"):
        method = classes.instance_method(interpreter, value, name, span)
        if method is not MISSING:
            return truth(interpreter, interpreter.call(method, Args(), span), span)
    return True
