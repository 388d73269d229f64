"""Statements that only mean something when they are run: UI code is read, so nothing runs them."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import MISSING, ServerValue, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_LONGEST = 60
_IN_UI = (
    "does nothing in a page: its code is read, not run",
    "do it in an event handler, which runs on the server (`on_load` for each visit)",
)
_IN_MODULE = (
    "is left out: no handler needs this module, so no server runs it",
    "do it in a module that defines a state, or in an event handler",
)


def note_statement(
    interpreter: Interpreter, node: cst.BaseExpression, value: Value, scope: Scope
) -> None:
    """Note an expression statement whose value only the running app would know."""
    is_own = scope.module.in_app and scope.module is not interpreter.graph.config
    if not is_own or not (isinstance(value, ServerValue) or _prints(node, scope)):
        return
    span = scope.module.span(node)
    if scope.kind == "function":
        _report(interpreter.diagnostics, _shown(node, scope), span, _IN_UI)
    else:
        interpreter.left_out.append((scope.module.name, _shown(node, scope), span))


def report_unless_carried(
    interpreter: Interpreter, carried: Container[str], diagnostics: Diagnostics
) -> None:
    """Statements of modules that the backend has are run there; the others are not."""
    for module, text, span in interpreter.left_out:
        if module not in carried:
            _report(diagnostics, text, span, _IN_MODULE)


def _report(diagnostics: Diagnostics, text: str, span: Span, told: tuple[str, str]) -> None:
    fate, cure = told
    diagnostics.report(rules.LEFT_OUT, span, statement=text, fate=fate, help=cure)


def _prints(node: cst.BaseExpression, scope: Scope) -> bool:
    function = node.func if isinstance(node, cst.Call) else None
    named = isinstance(function, cst.Name) and function.value == "print"
    return named and scope.lookup("print") is MISSING


def _shown(node: cst.BaseExpression, scope: Scope) -> str:
    text = " ".join(scope.module.tree.code_for_node(node).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
