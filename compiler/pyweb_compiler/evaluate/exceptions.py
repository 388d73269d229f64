"""`try`, `raise`, and exceptions as values."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import assignments, inheritance, statements
from pyweb_compiler.evaluate.closures import names_in
from pyweb_compiler.evaluate.completion import NORMAL, Completion, Exit, ExitKind, is_certain
from pyweb_compiler.evaluate.protocols import Raised
from pyweb_compiler.evaluate.python_values import BuiltinError, ErrorType
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import (
    Args,
    ClassValue,
    InstanceValue,
    ServerValue,
    Unknown,
    Value,
)
from pyweb_compiler.parse.walk import nodes_in

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

ERROR_CLASSES: dict[str, type[BaseException]] = {
    name: value
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
}
"""Builtin exceptions, for their hierarchy."""


def error_names(value: Value) -> list[str]:
    """Names of an exception's class and of all its bases."""
    if isinstance(value, BuiltinError):
        return _builtin_names(value.type.name)
    if isinstance(value, InstanceValue):
        return _class_names(value.cls)
    return []


def _builtin_names(name: str) -> list[str]:
    cls = ERROR_CLASSES.get(name, Exception)
    return [name, *(base.__name__ for base in cls.__mro__[:-1])]


def _class_names(cls: ClassValue) -> list[str]:
    names: list[str] = []
    for base in inheritance.mro(cls):
        if isinstance(base, ErrorType):
            names.extend(_builtin_names(base.name))
    return names


def is_a(value: Value, handler: Value) -> bool:
    """Whether an exception is caught by a class or a tuple of classes."""
    if isinstance(handler, tuple):
        return any(is_a(value, each) for each in handler)
    if isinstance(handler, ErrorType):
        return handler.name in error_names(value)
    if isinstance(handler, ClassValue):
        return isinstance(value, InstanceValue) and handler in inheritance.mro(value.cls)
    return False


def raise_statement(interpreter: Interpreter, node: cst.Raise, scope: Scope) -> Completion:
    """`raise error from cause`."""
    span = scope.module.span(node)
    if node.exc is None:
        current = scope.lookup("<handled>")
        if isinstance(current, BuiltinError | InstanceValue):
            raise Raised(current, span)
        interpreter.raise_error("RuntimeError", "No active exception to reraise", span)
        return NORMAL
    value = interpreter.evaluate(node.exc, scope)
    if isinstance(value, ErrorType | ClassValue):
        value = interpreter.call(value, Args(), span)
    if isinstance(value, Unknown | ServerValue):
        value = BuiltinError(ErrorType("Exception"), ())
    if not error_names(value):
        interpreter.raise_error("TypeError", "exceptions must derive from BaseException", span)
    raise Raised(value, span)


def try_statement(interpreter: Interpreter, node: cst.Try, scope: Scope) -> Completion:
    """`try: … except … else … finally`."""
    try:
        completion = _with_handlers(interpreter, node, scope)
    except Raised:
        if node.finalbody is not None:
            final = statements.run_suite(interpreter, node.finalbody.body, scope)
            if is_certain(final):
                return final
        raise
    if node.finalbody is not None:
        final = statements.run_suite(interpreter, node.finalbody.body, scope)
        if is_certain(final):
            return final
    return completion


def _with_handlers(interpreter: Interpreter, node: cst.Try, scope: Scope) -> Completion:
    guards = any(map(_catches_imports, node.handlers))
    interpreter.guarded_imports += guards
    catches = bool(node.handlers)
    interpreter.catching += catches
    try:
        completion: Completion | Raised = _guarded_body(interpreter, node, guards, scope)
    except Raised as raised:
        completion = raised
    finally:
        interpreter.catching -= catches
    if isinstance(completion, Raised):
        if isinstance(completion.perhaps, ServerValue):
            return _handle_perhaps(interpreter, node, completion, completion.perhaps, scope)
        return _handle(interpreter, node, completion, scope)
    if node.orelse is not None and not is_certain(completion):
        completion += statements.run_suite(interpreter, node.orelse.body, scope)
    return completion


def _guarded_body(
    interpreter: Interpreter, node: cst.Try, guards: bool, scope: Scope
) -> Completion:
    try:
        return statements.run_suite(interpreter, node.body, scope)
    finally:
        interpreter.guarded_imports -= guards


def _catches_imports(handler: cst.ExceptHandler) -> bool:
    """Whether a handler is there for packages that are not installed."""
    names = frozenset[str]() if handler.type is None else names_in(handler.type)
    return bool(names & {"ImportError", "ModuleNotFoundError"})


def _handle(interpreter: Interpreter, node: cst.Try, raised: Raised, scope: Scope) -> Completion:
    for handler in node.handlers:
        if handler.type is not None:
            wanted = interpreter.evaluate(handler.type, scope)
            if not is_a(raised.value, wanted):
                continue
        assignments.bind(interpreter, "<handled>", raised.value, scope)
        if handler.name is not None:
            assignments.store(interpreter, handler.name.name, raised.value, scope)
        return statements.run_suite(interpreter, handler.body, scope)
    raise raised


def _handle_perhaps(
    interpreter: Interpreter, node: cst.Try, raised: Raised, test: ServerValue, scope: Scope
) -> Completion:
    """Only the server knows whether the body got to its end: nor is known what it or a handler binds."""
    completion: Completion = NORMAL
    try:
        completion = _handle(interpreter, node, raised, scope)
    except Raised as unhandled:
        if interpreter.catching:
            unhandled.perhaps = test
            raise
    for name in assignments.bound_names(node):
        assignments.bind(interpreter, name, test, scope)
    exits = tuple(Exit(exit_.test or test, exit_.kind, exit_.value) for exit_ in completion)
    if any(isinstance(each, cst.Return) for each in nodes_in(node)):
        exits = (*exits, Exit(test, ExitKind.RETURN, test))
    return exits


def construct(interpreter: Interpreter, type_: ErrorType, args: Args, span: Span) -> Value:
    """`ValueError("…")`."""
    return BuiltinError(type_, tuple(args.positional))
