"""Definition of functions and decorators."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import Args, FunctionValue, ServerValue, Value
from pyweb_compiler.parse.walk import nodes_in

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def define(interpreter: Interpreter, node: cst.FunctionDef, scope: Scope) -> Value:
    """Value that a `def` statement binds: the function after its decorators."""
    name = node.name.value
    value: Value = FunctionValue(
        name=name,
        qualified_name=f"{scope.qualifier}.{name}" if _is_named(scope) else name,
        module=scope.module,
        node=node,
        scope=scope,
        defaults=defaults(interpreter, node.params, scope),
        owner=scope.owner if scope.kind == "class" else None,
    )
    return decorate(interpreter, value, node.decorators, scope)


def _is_named(scope: Scope) -> bool:
    return bool(scope.qualifier) and scope.qualifier != "<comprehension>"


def decorate(
    interpreter: Interpreter, value: Value, decorators: Sequence[cst.Decorator], scope: Scope
) -> Value:
    """Apply decorators, the innermost first; one that only the server knows leaves the value as it is."""
    found = [
        (interpreter.evaluate(decorator.decorator, scope), scope.module.span(decorator.decorator))
        for decorator in decorators
    ]
    for decorator, span in reversed(found):
        known = not isinstance(decorator, ServerValue)
        result = interpreter.call(decorator, Args([value]), span) if known else decorator
        if not isinstance(result, ServerValue):
            value = result
        elif isinstance(value, FunctionValue):
            value.wrapper = result
    return value


def lambda_value(interpreter: Interpreter, node: cst.Lambda, scope: Scope) -> FunctionValue:
    """Value of a lambda expression."""
    return FunctionValue(
        name="<lambda>",
        qualified_name="<lambda>",
        module=scope.module,
        node=node,
        scope=scope,
        defaults=defaults(interpreter, node.params, scope),
    )


def defaults(interpreter: Interpreter, params: cst.Parameters, scope: Scope) -> dict[str, Value]:
    """Default values, evaluated where the function is defined."""
    return {
        param.name.value: interpreter.evaluate(param.default, scope)
        for param in (*params.posonly_params, *params.params, *params.kwonly_params)
        if param.default is not None
    }


@lru_cache(maxsize=4096)
def is_generator(node: cst.FunctionDef | cst.Lambda) -> bool:
    """Whether a function's own body yields."""
    if isinstance(node, cst.Lambda):
        return False
    inner = (cst.FunctionDef, cst.Lambda, cst.ClassDef)
    return any(type(each) is cst.Yield for each in nodes_in(node.body, beside=inner))
