"""`with` statements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import assignments, classes, statements
from pyweb_compiler.evaluate.completion import NORMAL, Completion
from pyweb_compiler.evaluate.protocols import ContextValue, Raised
from pyweb_compiler.evaluate.python_values import GeneratorContext
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.symbolic.build import describe
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    InstanceValue,
    ServerValue,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def with_statement(interpreter: Interpreter, node: cst.With, scope: Scope) -> Completion:
    """`with a as b, c: …`."""
    if node.asynchronous is not None:
        return statements.unsupported(interpreter, node, "`async with`", scope)
    return _items(interpreter, node, node.items, scope)


def _items(
    interpreter: Interpreter, node: cst.With, items: Sequence[cst.WithItem], scope: Scope
) -> Completion:
    if not items:
        return statements.run_suite(interpreter, node.body, scope)
    first, *rest = items
    span = scope.module.span(first.item)
    manager = interpreter.evaluate(first.item, scope)
    if isinstance(manager, GeneratorContext):

        def block(entered: Value) -> Completion:
            if first.asname is not None:
                assignments.store(interpreter, first.asname.name, entered, scope)
            return _items(interpreter, node, rest, scope)

        return _around(interpreter, manager, block, span)
    entered = _enter(interpreter, manager, span)
    if first.asname is not None:
        assignments.store(interpreter, first.asname.name, entered, scope)
    raised: Raised | None = None
    completion = NORMAL
    may_catch = isinstance(manager, InstanceValue)
    interpreter.catching += may_catch
    try:
        completion = _items(interpreter, node, rest, scope)
    except Raised as error:
        raised = error
    finally:
        interpreter.catching -= may_catch
        suppressed = _leave(interpreter, manager, span, raised)
    if raised is not None and not suppressed:
        if interpreter.catching:
            raise raised
        interpreter.report_raised(raised)
    return completion


def _around(
    interpreter: Interpreter,
    manager: GeneratorContext,
    block: Callable[[Value], Completion],
    span: Span,
) -> Completion:
    """Run a generator's body, and the block where it yields: what the block raises is raised there."""
    found: list[Completion] = []

    def on_yield(entered: Value) -> None:
        if found:
            interpreter.error("RuntimeError", "generator didn't stop", span)
            return
        found.append(NORMAL)
        manager.scope.on_yield = None
        found[0] = block(entered)
        manager.scope.on_yield = on_yield

    manager.scope.on_yield = on_yield
    statements.run_suite(interpreter, manager.node.body, manager.scope)
    if not found:
        interpreter.error("RuntimeError", "generator didn't yield", span)
    return found[0] if found else NORMAL


def _enter(interpreter: Interpreter, manager: Value, span: Span) -> Value:
    if isinstance(manager, ServerValue | Unknown):
        return manager
    if isinstance(manager, ContextValue):
        return manager.enter(interpreter, span)
    if isinstance(manager, InstanceValue):
        method = classes.instance_method(interpreter, manager, "__enter__", span)
        if method is not MISSING:
            return interpreter.call(method, Args(), span)
    return interpreter.error("TypeError", f"{describe(manager)} is no context manager", span)


def _leave(interpreter: Interpreter, manager: Value, span: Span, raised: Raised | None) -> bool:
    """Leave the block; whether what it raised ends here."""
    if isinstance(manager, ContextValue):
        manager.leave(interpreter, span)
    elif isinstance(manager, InstanceValue):
        method = classes.instance_method(interpreter, manager, "__exit__", span)
        if method is not MISSING:
            error = None if raised is None else raised.value
            kind = None if error is None else getattr(error, "cls", getattr(error, "type", None))
            result = interpreter.call(method, Args([kind, error, None]), span)
            return raised is not None and interpreter.truth(result, span) is True
    return False
