"""`with` statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import assignments, classes, statements
from pyweb_compiler.evaluate.completion import Completion
from pyweb_compiler.evaluate.protocols import ContextValue
from pyweb_compiler.evaluate.python_values import IteratorValue
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
    entered = _enter(interpreter, manager, span)
    if first.asname is not None:
        assignments.store(interpreter, first.asname.name, entered, scope)
    try:
        return _items(interpreter, node, rest, scope)
    finally:
        _leave(interpreter, manager, span)


def _enter(interpreter: Interpreter, manager: Value, span: Span) -> Value:
    if isinstance(manager, ServerValue | Unknown):
        return manager
    if isinstance(manager, ContextValue):
        return manager.enter(interpreter, span)
    if isinstance(manager, IteratorValue):
        return manager.items[0] if manager.items else None
    if isinstance(manager, InstanceValue):
        method = classes.instance_method(interpreter, manager, "__enter__", span)
        if method is not MISSING:
            return interpreter.call(method, Args(), span)
    return interpreter.error("TypeError", f"{describe(manager)} is no context manager", span)


def _leave(interpreter: Interpreter, manager: Value, span: Span) -> None:
    if isinstance(manager, ContextValue):
        manager.leave(interpreter, span)
    elif isinstance(manager, InstanceValue):
        method = classes.instance_method(interpreter, manager, "__exit__", span)
        if method is not MISSING:
            interpreter.call(method, Args([None, None, None]), span)
