"""`for` and `while`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import assignments, branching, comprehensions, iteration, statements
from pyweb_compiler.evaluate.completion import (
    NORMAL,
    Completion,
    ExitKind,
    is_certain,
    returns_only,
)
from pyweb_compiler.evaluate.protocols import Iteration, NeedsKnown
from pyweb_compiler.evaluate.python_values import Divergent
from pyweb_compiler.evaluate.scope import Names, Scope
from pyweb_compiler.evaluate.symbolic.build import is_data
from pyweb_compiler.evaluate.values import (
    FragmentValue,
    ServerValue,
    Value,
)

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
        _symbolic_loop(interpreter, node, repeat, scope)
        return NORMAL
    return _known_loop(interpreter, node, interpreter.iterate(value, span), 0, scope)


def _known_loop(
    interpreter: Interpreter, node: cst.For, items: list[Value], start: int, scope: Scope
) -> Completion:
    exits: Completion = NORMAL
    for index in range(start, len(items)):
        assignments.store(interpreter, node.target, items[index], scope)
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
            following = index + 1
            return exits + branching.unless(
                interpreter,
                breaks,
                lambda i=following: _known_loop(interpreter, node, items, i, scope),  # type: ignore[misc]
                scope.module.span(node.iter),
            )
    if node.orelse is not None:
        exits += statements.run_suite(interpreter, node.orelse.body, scope)
    return exits


def _server_loop(
    interpreter: Interpreter, node: cst.For, value: ServerValue, scope: Scope
) -> Completion:
    """A loop over what only the server knows: what it binds is only known there too."""
    for name in assignments.bound_names(node):
        assignments.bind(interpreter, name, value, scope)
    return NORMAL


def while_loop(interpreter: Interpreter, node: cst.While, scope: Scope) -> Completion:
    """`while test: … else: …`, over a test that is known at each turn."""
    span = scope.module.span(node.test)
    exits: Completion = NORMAL
    while True:
        test = interpreter.truth(interpreter.evaluate(node.test, scope), span)
        if isinstance(test, ServerValue):
            return exits
        if not isinstance(test, bool):
            raise NeedsKnown(test, span, "a `while` loop needs its condition")
        if not test:
            break
        completion = statements.run_suite(interpreter, node.body, scope)
        exits += returns_only(completion)
        if any(exit_.kind is ExitKind.BREAK and exit_.test is not None for exit_ in completion):
            interpreter.report(
                rules.NOT_KNOWN, span, reason="a `while` loop that ends under a condition on a var"
            )
            return exits
        if is_certain(completion) and completion[-1].kind is not ExitKind.CONTINUE:
            return exits
    if node.orelse is not None:
        exits += statements.run_suite(interpreter, node.orelse.body, scope)
    return exits


def _symbolic_loop(
    interpreter: Interpreter, node: cst.For, repeat: Iteration, scope: Scope
) -> None:
    """A loop over a var: what its body appends to lists is repeated for each item."""
    span = scope.module.span(node.iter)
    binding = comprehensions.bind_target(interpreter, node.target, repeat, span)

    def body() -> Completion:
        binding.store(interpreter, scope)
        return statements.run_suite(interpreter, node.body, scope)

    completion, changes = branching.branch(interpreter, body)
    if any(exit_.kind is not ExitKind.CONTINUE for exit_ in completion):
        interpreter.report(
            rules.NOT_KNOWN, span, reason="a loop over a var is left by `break` or `return`"
        )
    for container, content in changes.values():
        if isinstance(container, Names) and isinstance(content, dict):
            _merge_names(interpreter, container, content, span)
        elif isinstance(container, list) and isinstance(content, list):
            _merge_list(interpreter, container, content, binding, scope, span)
        else:
            interpreter.report(
                rules.NOT_KNOWN, span, reason="a loop over a var changes a dict or a set"
            )
    if node.orelse is not None:
        statements.run_suite(interpreter, node.orelse.body, scope)


def _merge_names(
    interpreter: Interpreter, names: Names, after: dict[Value, Value], span: Span
) -> None:
    """A name that differs at each turn cannot be used after the loop."""
    interpreter.touch(names)
    for name, value in after.items():
        if not isinstance(name, str):
            continue
        if name not in names or not branching.same(names[name], value):
            names[name] = Divergent(span)


def _merge_list(
    interpreter: Interpreter,
    target: list[Value],
    after: list[Value],
    binding: comprehensions.Binding,
    scope: Scope,
    span: Span,
) -> None:
    added = after[len(target) :]
    unchanged = all(branching.same(a, b) for a, b in zip(target, after, strict=False))
    if not unchanged or len(after) < len(target):
        interpreter.report(
            rules.NOT_KNOWN, span, reason="a loop over a var changes entries of a list"
        )
        return
    if not added:
        return
    if all(is_data(item) for item in added):
        _rebind(interpreter, target, added, binding, scope, span)
        return
    body = added[0] if len(added) == 1 else FragmentValue(span=span, children=added)
    interpreter.touch(target)
    target.append(binding.repeated(body, span))


def _rebind(
    interpreter: Interpreter,
    target: list[Value],
    added: list[Value],
    binding: comprehensions.Binding,
    scope: Scope,
    span: Span,
) -> None:
    """A list of data that grows in a loop over a var becomes an expression wherever it is named."""
    mapped = binding.mapped(interpreter, added, span)
    value: Value = mapped
    if target:
        from pyweb_compiler.evaluate import operators

        value = operators.binary(interpreter, "+", list(target), mapped, span)
    holder: Scope | None = scope
    while holder is not None:
        for name, held in list(holder.names.items()):
            if held is target:
                interpreter.touch(holder.names)
                holder.names[name] = value
        holder = holder.enclosing()
