"""`match` statements."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import assignments, branching, operators, statements, symbolic
from pyweb_compiler.evaluate.completion import NORMAL, Completion
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import (
    MISSING,
    ClassValue,
    InstanceValue,
    ServerValue,
    Symbolic,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Test: TypeAlias = "bool | ir.Expr | ServerValue"


def match_statement(interpreter: Interpreter, node: cst.Match, scope: Scope) -> Completion:
    """`match subject: case …`."""
    subject = interpreter.evaluate(node.subject, scope)
    return _cases(interpreter, node, 0, subject, scope)


def _cases(
    interpreter: Interpreter, node: cst.Match, index: int, subject: Value, scope: Scope
) -> Completion:
    if index == len(node.cases):
        return NORMAL
    case = node.cases[index]
    test = matches(interpreter, case.pattern, subject, scope)
    span = scope.module.span(case.pattern)
    if test is not False and case.guard is not None:
        guard = interpreter.truth(interpreter.evaluate(case.guard, scope), span)
        test = _both(interpreter, test, guard, span)

    def then() -> Completion:
        return statements.run_suite(interpreter, case.body, scope)

    def otherwise() -> Completion:
        return _cases(interpreter, node, index + 1, subject, scope)

    if isinstance(test, bool):
        return then() if test else otherwise()
    return branching.either(interpreter, test, then, otherwise, span)


def _both(interpreter: Interpreter, left: Test, right: Test, span: Span) -> Test:
    if left is False or right is False:
        return False
    if isinstance(left, bool):
        return right
    if isinstance(right, bool) or isinstance(left, ServerValue):
        return left
    if isinstance(right, ServerValue):
        return right
    value = symbolic.boolean(interpreter, "and", Symbolic(left), Symbolic(right), span)
    return interpreter.truth(value, span)


def _any(interpreter: Interpreter, tests: list[Test], span: Span) -> Test:
    if any(test is True for test in tests):
        return True
    open_tests = [test for test in tests if not isinstance(test, bool)]
    return branching.any_of(interpreter, list(open_tests), span) if open_tests else False


def matches(
    interpreter: Interpreter, pattern: cst.MatchPattern, subject: Value, scope: Scope
) -> Test:
    """Whether a pattern fits; names in it are bound."""
    span = scope.module.span(pattern)
    if isinstance(pattern, cst.MatchAs):
        test: Test = True
        if pattern.pattern is not None:
            test = matches(interpreter, pattern.pattern, subject, scope)
        if test is not False and pattern.name is not None:
            assignments.bind(interpreter, pattern.name.value, subject, scope)
        return test
    if isinstance(pattern, cst.MatchValue):
        value = interpreter.evaluate(pattern.value, scope)
        return _equal(interpreter, "==", subject, value, span)
    if isinstance(pattern, cst.MatchSingleton):
        value = interpreter.evaluate(pattern.value, scope)
        return _equal(interpreter, "is", subject, value, span)
    if isinstance(pattern, cst.MatchOr):
        return _any(
            interpreter,
            [matches(interpreter, each.pattern, subject, scope) for each in pattern.patterns],
            span,
        )
    if isinstance(subject, Symbolic):
        raise NeedsKnown(subject.expr, span, "this pattern of `match` needs its subject")
    if isinstance(subject, ServerValue):
        return subject
    if isinstance(pattern, cst.MatchSequence):
        return _sequence(interpreter, pattern, subject, scope)
    if isinstance(pattern, cst.MatchMapping):
        return _mapping(interpreter, pattern, subject, scope)
    if isinstance(pattern, cst.MatchClass):
        return _class(interpreter, pattern, subject, scope)
    return False


def _equal(interpreter: Interpreter, op: str, subject: Value, value: Value, span: Span) -> Test:
    return interpreter.truth(operators.compare(interpreter, op, subject, value, span), span)


def _sequence(
    interpreter: Interpreter, pattern: cst.MatchSequence, subject: Value, scope: Scope
) -> Test:
    if not isinstance(subject, list | tuple):
        return False
    patterns = pattern.patterns
    span = scope.module.span(pattern)
    star = next((i for i, p in enumerate(patterns) if isinstance(p, cst.MatchStar)), None)
    needed = len(patterns) - (star is not None)
    if len(subject) < needed or (star is None and len(subject) != needed):
        return False
    items = list(subject)
    test: Test = True
    for index, element in enumerate(patterns):
        if isinstance(element, cst.MatchStar):
            end = len(items) - (len(patterns) - index - 1)
            if element.name is not None:
                rest = interpreter.fresh(items[index:end])
                assignments.bind(interpreter, element.name.value, rest, scope)
            items[index:end] = [MISSING]
        elif isinstance(element, cst.MatchSequenceElement):
            fits = matches(interpreter, element.value, items[index], scope)
            test = _both(interpreter, test, fits, span)
        if test is False:
            return False
    return test


def _mapping(
    interpreter: Interpreter, pattern: cst.MatchMapping, subject: Value, scope: Scope
) -> Test:
    if not isinstance(subject, dict):
        return False
    span = scope.module.span(pattern)
    test: Test = True
    used: list[Value] = []
    for element in pattern.elements:
        key = interpreter.evaluate(element.key, scope)
        if key not in subject:
            return False
        used.append(key)
        fits = matches(interpreter, element.pattern, subject[key], scope)
        test = _both(interpreter, test, fits, span)
    if pattern.rest is not None:
        rest = {key: value for key, value in subject.items() if key not in used}
        assignments.bind(interpreter, pattern.rest.value, interpreter.fresh(rest), scope)
    return test


def _class(interpreter: Interpreter, pattern: cst.MatchClass, subject: Value, scope: Scope) -> Test:
    from pyweb_compiler.evaluate.objects import is_instance

    span = scope.module.span(pattern)
    cls = interpreter.evaluate(pattern.cls, scope)
    if not is_instance(interpreter, subject, cls, span):
        return False
    test: Test = True
    if pattern.patterns and not isinstance(subject, InstanceValue):
        return matches(interpreter, pattern.patterns[0].value, subject, scope)
    names = _positional_names(interpreter, cls, span)
    for name, element in zip(names, pattern.patterns, strict=False):
        value = interpreter.attribute(subject, name, span)
        test = _both(interpreter, test, matches(interpreter, element.value, value, scope), span)
    for keyword in pattern.kwds:
        value = interpreter.attribute(subject, keyword.key.value, span)
        fits = matches(interpreter, keyword.pattern, value, scope)
        test = _both(interpreter, test, fits, span)
    return test


def _positional_names(interpreter: Interpreter, cls: Value, span: Span) -> list[str]:
    if not isinstance(cls, ClassValue):
        return []
    explicit = cls.namespace.get("__match_args__")
    if isinstance(explicit, tuple):
        return [name for name in explicit if isinstance(name, str)]
    from pyweb_compiler.evaluate import records

    return list(records.fields(cls))
