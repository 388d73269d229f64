"""Python functions applied to symbolic items."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.python_values import PartialValue
from pyweb_compiler.evaluate.symbolic.build import to_expr
from pyweb_compiler.evaluate.values import Args, BoundMethod, FunctionValue, Symbolic, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def parameter_names(function: Value) -> list[str] | None:
    """Positional parameters of a user function without `self`; `None` for anything else."""
    if isinstance(function, PartialValue):
        names = parameter_names(function.function)
        left = names[len(function.positional) :] if names is not None else []
        return [name for name in left if name not in function.keyword] if names else None
    bound = isinstance(function, BoundMethod)
    target = function.function if isinstance(function, BoundMethod) else function
    if not isinstance(target, FunctionValue):
        return None
    params = target.node.params
    names = [param.name.value for param in (*params.posonly_params, *params.params)]
    return names[1:] if bound else names


def takes_any_number(function: Value) -> bool:
    """Whether a user function has a `*args` parameter."""
    target = function.function if isinstance(function, BoundMethod) else function
    return isinstance(target, FunctionValue) and isinstance(target.node.params.star_arg, cst.Param)


def apply(
    interpreter: Interpreter,
    function: Value,
    param_types: tuple[ir.Type, ...],
    fallback: tuple[str, ...],
    span: Span,
) -> tuple[tuple[str, ...], Value]:
    """Names of the items that a function is applied to, and its result.

    The function takes as many of `param_types` as it has parameters; anything else takes the first.
    """
    names = parameter_names(function)
    if names is None:
        wanted: tuple[str, ...] = fallback[:1]
    elif takes_any_number(function):
        wanted = fallback
    else:
        given = names[: len(param_types)]
        wanted = tuple(
            name if name.strip("_") else fallback[position] for position, name in enumerate(given)
        )
    bound = tuple(interpreter.local_name(name) for name in wanted)
    refs: list[Value] = [
        Symbolic(ir.LocalRef(span=span, type=type_, name=name))
        for name, type_ in zip(bound, param_types, strict=False)
    ]
    return bound, interpreter.call(function, Args(refs), span)


def to_lambda(
    interpreter: Interpreter,
    function: Value,
    param_types: tuple[ir.Type, ...],
    fallback: tuple[str, ...],
    span: Span,
) -> ir.Lambda:
    """A Python function over values as a function of the browser."""
    names, result = apply(interpreter, function, param_types, fallback, span)
    body = to_expr(interpreter, result, span)
    taken = param_types[: len(names)]
    type_ = ir.FunctionType(taken)
    return ir.Lambda(span=span, type=type_, params=names, param_types=taken, body=body)
