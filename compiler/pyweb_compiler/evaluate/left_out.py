"""Statements that only mean something when they are run: UI code is read, so nothing runs them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import libcst as cst
from msgspec import Struct

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.state_values import EventValue
from pyweb_compiler.evaluate.symbolic.views import is_view
from pyweb_compiler.evaluate.values import MISSING, ServerValue, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_LONGEST = 60
_IN_UI = (
    "does nothing in a page: its code is read, not run",
    "do it in an event handler, which runs on the server (`on_load` for each visit)",
)
_WHY = "no handler needs this module, so no server runs it"
_CURE = "do it in a module that defines a state, or in an event handler"


class Statement(Struct, frozen=True):
    """A statement that runs while a module is imported, by the module itself or by what it calls."""

    importing: str
    module: str
    function: str
    """Function or class of the module around it, if any."""
    text: str
    span: Span

    def is_in(self, carried: Mapping[str, str]) -> bool:
        """Whether the backend's code, by module, has the statement and runs it."""
        code = carried.get(self.module)
        if code is None or self.importing not in carried:
            return False
        return not self.function or re.search(rf"(def|class) {self.function}\b", code) is not None


def _in_component(interpreter: Interpreter) -> bool:
    return any(context.draft is not None for context in interpreter.promotion.contexts)


def note_dropped(
    interpreter: Interpreter, node: cst.BaseExpression, value: Value, scope: Scope
) -> None:
    """Report a component or an event that is made by a statement of its own."""
    span = scope.module.span(node)
    if not scope.module.in_app or getattr(value, "span", None) != span:
        return
    if isinstance(value, EventValue):
        cure = "give it to a trigger, such as `on_click`; `on_load` of a page runs it at each visit"
        holes = {"what": "event", "takes": "triggers", "cure": cure}
    elif is_view(value):
        cure = "return it, or put it into the component that is returned"
        holes = {"what": "component", "takes": "shows", "cure": cure}
    else:
        return
    interpreter.diagnostics.report(rules.MADE_AND_DROPPED, span, related=(), **holes)


def note_statement(
    interpreter: Interpreter, node: cst.BaseExpression, value: Value, scope: Scope
) -> None:
    """Note an expression statement whose value only the running app would know."""
    note_dropped(interpreter, node, value, scope)
    is_own = scope.module.in_app and scope.module is not interpreter.graph.config
    if not is_own or not (isinstance(value, ServerValue) or _prints(node, scope)):
        return
    span, text = scope.module.span(node), _shown(node, scope)
    if interpreter.importing and not _in_component(interpreter):
        # A function that a module calls for itself does what the module does.
        function = scope.qualifier.partition(".")[0] if scope.kind == "function" else ""
        statement = Statement(interpreter.importing[-1], scope.module.name, function, text, span)
        interpreter.left_out.append(statement)
    else:
        _report(interpreter.diagnostics, text, span, _IN_UI)


def report_unless_carried(
    interpreter: Interpreter, carried: Mapping[str, str], diagnostics: Diagnostics
) -> None:
    """Statements of modules that the backend has are run there; of the others, each is told once."""
    lost: dict[str, list[Statement]] = {}
    for statement in interpreter.left_out:
        if not statement.is_in(carried):
            lost.setdefault(statement.importing, []).append(statement)
    for statements in lost.values():
        first, more = statements[0], len({each.span for each in statements}) - 1
        others = f"and {more} more {'line' if more == 1 else 'lines'} of its module are left out"
        fate = f"{others if more else 'is left out'}: {_WHY}"
        _report(diagnostics, first.text, first.span, (fate, _CURE))


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
