"""Module-level constants that the UI looks things up in."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.evaluate.evaluated import EvaluatedConstant
from pyweb_compiler.lower.context import LowerContext
from pyweb_compiler.lower.expressions import lower_value


def lower_constants(
    context: LowerContext, constants: tuple[EvaluatedConstant, ...]
) -> tuple[ir.Constant, ...]:
    """All constants in the order of their first use."""
    found: list[ir.Constant] = []
    for constant in constants:
        value = lower_value(context, constant.value, constant.span)
        if value is not None:
            found.append(
                ir.Constant(
                    span=constant.span, module=constant.module, name=constant.name, value=value
                )
            )
    return tuple(found)
