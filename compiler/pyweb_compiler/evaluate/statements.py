"""Statements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

import libcst as cst

from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import (
    assignments,
    branching,
    classes,
    exceptions,
    functions,
    imports,
    left_out,
    loops,
    patterns,
    type_aliases,
    withs,
)
from pyweb_compiler.evaluate.completion import NORMAL, Completion, Exit, ExitKind, is_certain
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import Unknown

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Statements: TypeAlias = Sequence[cst.BaseStatement | cst.BaseSmallStatement]


def run_suite(interpreter: Interpreter, suite: cst.BaseSuite, scope: Scope) -> Completion:
    """Run the body of a compound statement."""
    return run_block(interpreter, suite.body, scope)


def run_block(interpreter: Interpreter, body: Statements, scope: Scope) -> Completion:
    """Run statements in order; what follows a conditional `break` or `continue` is conditional too."""
    exits: Completion = NORMAL
    for index, statement in enumerate(body):
        completion = execute(interpreter, statement, scope)
        if not completion:
            continue
        exits += completion
        if is_certain(completion):
            return exits
        jumps = [exit_ for exit_ in completion if exit_.kind is not ExitKind.RETURN]
        if jumps:
            rest = partial(run_block, interpreter, body[index + 1 :], scope)
            span = scope.module.span(statement)
            return exits + branching.unless(interpreter, jumps, rest, span)
    return exits


def execute(
    interpreter: Interpreter, node: cst.BaseStatement | cst.BaseSmallStatement, scope: Scope
) -> Completion:
    """Run one statement."""
    if isinstance(node, cst.SimpleStatementLine):
        return run_block(interpreter, node.body, scope)
    interpreter.tick(node, scope)
    handler = _STATEMENTS.get(type(node))
    if handler is None:
        construct = _WORDS.get(type(node), f"`{type(node).__name__.lower()}`")
        return unsupported(interpreter, node, construct, scope)
    try:
        return handler(interpreter, node, scope)
    except NeedsKnown as needed:
        if interpreter.promotion.belongs_here(needed):
            raise
        interpreter.report_not_known(needed)
        forget(interpreter, node, scope)
        return (Exit(None, ExitKind.RETURN, Unknown()),) if isinstance(node, cst.Return) else NORMAL
    except RecursionError:
        if scope.kind != "module" or interpreter.frames:
            raise
        span = scope.module.span(node)
        problem = "maximum recursion depth exceeded"
        interpreter.report(rules.RAISED, span, exception="RecursionError", problem=problem)
        forget(interpreter, node, scope)
        return NORMAL


def unsupported(
    interpreter: Interpreter, node: cst.CSTNode, construct: str, scope: Scope
) -> Completion:
    """Report a statement that cannot be evaluated; the names it would bind become unknown."""
    span = scope.module.span(node)
    interpreter.report(rules.UNSUPPORTED_CONSTRUCT, span, construct=construct)
    forget(interpreter, node, scope)
    return NORMAL


_BINDING = (cst.Assign, cst.AnnAssign, cst.AugAssign)
"""Statements after which their names cannot be what they were before."""


def forget(interpreter: Interpreter, node: cst.CSTNode, scope: Scope) -> None:
    """Make the names that a failed statement would have bound unknown."""
    for name in assignments.bound_names(node):
        if name not in scope.names or isinstance(node, _BINDING):
            assignments.bind(interpreter, name, Unknown(), scope)
    changed = _changed_name(node)
    if changed is not None and isinstance(scope.lookup(changed), list | dict | set):
        assignments.bind(interpreter, changed, Unknown(), scope)


def _changed_name(node: cst.CSTNode) -> str | None:
    """The name whose value a statement changes in place: `name[…] = …`, `name.append(…)`."""
    part: cst.CSTNode = node
    if isinstance(node, cst.Assign):
        part = node.targets[0].target
    elif isinstance(node, cst.AugAssign | cst.AnnAssign | cst.Del):
        part = node.target
    elif isinstance(node, cst.Expr) and isinstance(node.value, cst.Call):
        part = node.value.func
    if not isinstance(part, cst.Subscript | cst.Attribute):
        return None
    while isinstance(part, cst.Subscript | cst.Attribute):
        part = part.value
    return part.value if isinstance(part, cst.Name) else None


def _expression(interpreter: Interpreter, node: cst.Expr, scope: Scope) -> Completion:
    value = interpreter.evaluate(node.value, scope)
    left_out.note_statement(interpreter, node.value, value, scope)
    return NORMAL


def _return(interpreter: Interpreter, node: cst.Return, scope: Scope) -> Completion:
    value = None if node.value is None else interpreter.evaluate(node.value, scope)
    return (Exit(None, ExitKind.RETURN, value),)


def _pass(interpreter: Interpreter, node: cst.Pass, scope: Scope) -> Completion:
    return NORMAL


def _break(interpreter: Interpreter, node: cst.Break, scope: Scope) -> Completion:
    return (Exit(None, ExitKind.BREAK),)


def _continue(interpreter: Interpreter, node: cst.Continue, scope: Scope) -> Completion:
    return (Exit(None, ExitKind.CONTINUE),)


def _if(interpreter: Interpreter, node: cst.If, scope: Scope) -> Completion:
    span = scope.module.span(node.test)
    test = interpreter.truth(interpreter.evaluate(node.test, scope), span)

    def then() -> Completion:
        return run_suite(interpreter, node.body, scope)

    def otherwise() -> Completion:
        if isinstance(node.orelse, cst.If):
            return _if(interpreter, node.orelse, scope)
        if isinstance(node.orelse, cst.Else):
            return run_suite(interpreter, node.orelse.body, scope)
        return NORMAL

    if isinstance(test, bool):
        return then() if test else otherwise()
    return branching.either(interpreter, test, then, otherwise, span)


def _global(interpreter: Interpreter, node: cst.Global, scope: Scope) -> Completion:
    scope.globals.update(item.name.value for item in node.names)
    return NORMAL


def _nonlocal(interpreter: Interpreter, node: cst.Nonlocal, scope: Scope) -> Completion:
    scope.nonlocals.update(item.name.value for item in node.names)
    return NORMAL


def _assert(interpreter: Interpreter, node: cst.Assert, scope: Scope) -> Completion:
    span = scope.module.span(node.test)
    if interpreter.truth(interpreter.evaluate(node.test, scope), span) is False:
        message = "" if node.msg is None else interpreter.evaluate(node.msg, scope)
        interpreter.raise_error("AssertionError", str(message), span)
    return NORMAL


def _class(interpreter: Interpreter, node: cst.ClassDef, scope: Scope) -> Completion:
    assignments.bind(interpreter, node.name.value, classes.define(interpreter, node, scope), scope)
    scope.nodes[node.name.value] = node
    return NORMAL


def _function(interpreter: Interpreter, node: cst.FunctionDef, scope: Scope) -> Completion:
    value = functions.define(interpreter, node, scope)
    assignments.bind(interpreter, node.name.value, value, scope)
    scope.nodes[node.name.value] = node
    return NORMAL


_WORDS: dict[type[cst.CSTNode], str] = {cst.TryStar: "`except*`"}
_Handler: TypeAlias = Callable[["Interpreter", Any, Scope], Completion]
_STATEMENTS: dict[type[cst.CSTNode], _Handler] = {
    cst.Expr: _expression,
    cst.Return: _return,
    cst.Pass: _pass,
    cst.Break: _break,
    cst.Continue: _continue,
    cst.If: _if,
    cst.Global: _global,
    cst.Nonlocal: _nonlocal,
    cst.Assert: _assert,
    cst.ClassDef: _class,
    cst.FunctionDef: _function,
    cst.TypeAlias: type_aliases.define,
    cst.Assign: assignments.assign,
    cst.AnnAssign: assignments.annotated,
    cst.AugAssign: assignments.augmented,
    cst.Del: assignments.delete,
    cst.For: loops.for_loop,
    cst.While: loops.while_loop,
    cst.Try: exceptions.try_statement,
    cst.Raise: exceptions.raise_statement,
    cst.With: withs.with_statement,
    cst.Match: patterns.match_statement,
    cst.Import: imports.import_statement,
    cst.ImportFrom: imports.import_from,
}
