"""`for` and `while`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import (
    assignments,
    branching,
    iteration,
    server_runs,
    statements,
    var_loops,
)
from pyweb_compiler.evaluate.completion import (
    NORMAL,
    Completion,
    ExitKind,
    is_certain,
    returns_only,
)
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import ServerValue

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def for_loop(interpreter: Interpreter, node: cst.For, scope: Scope) -> Completion:
    """`for target in iterable: … else: …`."""
    span = scope.module.span(node.iter)
    if node.asynchronous is not None:
        return statements.unsupported(interpreter, node, "`async for`", scope)
    value = interpreter.evaluate(node.iter, scope)
    if isinstance(value, ServerValue):
        return _server_loop(interpreter, node, value, scope)
    repeat = iteration.symbolic_iteration(interpreter, value, span)
    if repeat is not None:
        var_loops.Loop(interpreter, node, repeat, scope).run()
        return NORMAL
    return _known_loop(interpreter, node, iteration.turns(interpreter, value, span), 0, scope)


def _known_loop(
    interpreter: Interpreter, node: cst.For, turns: iteration.Turns, start: int, scope: Scope
) -> Completion:
    exits: Completion = NORMAL
    span = scope.module.span(node.iter)
    index = start
    while turns.has(interpreter, index, span):
        assignments.store(interpreter, node.target, turns.items[index], scope)
        index += 1
        completion = statements.run_suite(interpreter, node.body, scope)
        if not completion:
            continue
        exits += returns_only(completion)
        last = completion[-1]
        if last.test is None and last.kind is ExitKind.RETURN:
            return exits
        if last.test is None and last.kind is ExitKind.BREAK:
            return exits
        breaks = [exit_ for exit_ in completion if exit_.kind is ExitKind.BREAK]
        if breaks:
            return exits + branching.unless(
                interpreter,
                breaks,
                lambda i=index: _known_loop(interpreter, node, turns, i, scope),  # type: ignore[misc]
                span,
            )
    if node.orelse is not None:
        exits += statements.run_suite(interpreter, node.orelse.body, scope)
    return exits


def _server_loop(
    interpreter: Interpreter, node: cst.For, value: ServerValue, scope: Scope
) -> Completion:
    """A loop over what only the server knows: what it binds and changes is only known there too."""

    def turn() -> Completion:
        assignments.store(interpreter, node.target, value, scope)
        return statements.run_suite(interpreter, node.body, scope)

    exits = server_runs.repeat(interpreter, node, value, turn, scope)
    for name in assignments.bound_names(node):
        assignments.bind(interpreter, name, value, scope)
    return exits


def while_loop(interpreter: Interpreter, node: cst.While, scope: Scope) -> Completion:
    """`while test: … else: …`, over a test that is known at each turn."""
    span = scope.module.span(node.test)
    exits: Completion = NORMAL
    while True:
        test = interpreter.truth(interpreter.evaluate(node.test, scope), span)
        if isinstance(test, ServerValue):
            return exits + server_runs.repeat(
                interpreter,
                node,
                test,
                lambda: statements.run_suite(interpreter, node.body, scope),
                scope,
            )
        if not isinstance(test, bool):
            raise NeedsKnown(
                test,
                span,
                "`while` goes by a var",
                help="go over items instead: `for item in State.items`, `foreach`, or a comprehension",
            )
        if not test:
            break
        completion = statements.run_suite(interpreter, node.body, scope)
        exits += returns_only(completion)
        if any(exit_.kind is ExitKind.BREAK and exit_.test is not None for exit_ in completion):
            interpreter.report(
                rules.NOT_KNOWN,
                span,
                reason="a `while` loop ends under a condition on a var",
                help="give it an end that is known while compiling, and show what applies with `if`",
            )
            return exits
        if is_certain(completion) and completion[-1].kind is not ExitKind.CONTINUE:
            return exits
    if node.orelse is not None:
        exits += statements.run_suite(interpreter, node.orelse.body, scope)
    return exits
