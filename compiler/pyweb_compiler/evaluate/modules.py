"""Evaluation of module bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import assignments, exceptions, statements, wording
from pyweb_compiler.evaluate.files import APP
from pyweb_compiler.evaluate.limits import OutOfSteps
from pyweb_compiler.evaluate.protocols import NeedsKnown, Raised
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import ModuleValue
from pyweb_compiler.parse.parsed import ParsedModule

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def evaluate_module(interpreter: Interpreter, module: ParsedModule) -> ModuleValue:
    """The value of a module; its body is evaluated the first time, and half known in a cycle, as in Python."""
    found = interpreter.modules.get(module.name)
    if found is not None:
        return found
    scope = Scope(module=module, kind="module")
    scope.names.update(
        __name__=module.name,
        __file__=str(APP / module.file),
        __doc__=module.tree.get_docstring(),
        __package__=module.name if module.is_package else module.name.rpartition(".")[0],
    )
    value = ModuleValue(module, scope.names)
    interpreter.modules[module.name] = value
    interpreter.module_scopes[module.name] = scope
    run_body(interpreter, scope)
    return value


def run_body(interpreter: Interpreter, scope: Scope) -> None:
    """Run the statements of a module; one that fails does not keep the others from running."""
    # Whoever imports the module does not catch what goes wrong in its body: it is reported here.
    catching, interpreter.catching = interpreter.catching, 0
    journals, interpreter.journals = interpreter.journals, []
    interpreter.importing.append(scope.module.name)
    try:
        for statement in scope.module.tree.body:
            _run(interpreter, statement, scope)
    finally:
        interpreter.importing.pop()
        interpreter.catching = catching
        interpreter.journals = journals


def _run(
    interpreter: Interpreter,
    statement: cst.SimpleStatementLine | cst.BaseCompoundStatement,
    scope: Scope,
) -> None:
    try:
        statements.execute(interpreter, statement, scope)
    except Raised as raised:
        if _is_for_importers(statement, raised):
            _report_at_import(interpreter, raised)
        else:
            interpreter.report_raised(raised)
        statements.forget(interpreter, statement, scope)
    except OutOfSteps:
        statements.forget(interpreter, statement, scope)
    except NeedsKnown as needed:
        interpreter.report_not_known(needed)
        statements.forget(interpreter, statement, scope)


def _is_for_importers(statement: cst.CSTNode, raised: Raised) -> bool:
    """Whether a module raises on purpose, and takes nothing with it that the pages need."""
    on_purpose = "AssertionError" not in exceptions.error_names(raised.value)
    return on_purpose and not assignments.bound_names(statement)


def _report_at_import(interpreter: Interpreter, raised: Raised) -> None:
    name, problem = wording.describe_error(raised.value)
    interpreter.report(
        rules.RAISES_AT_IMPORT, raised.span, exception=name, problem=problem or "no message"
    )
