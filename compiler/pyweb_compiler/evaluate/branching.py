"""Running code under a symbolic condition, and merging what its branches changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import symbolic
from pyweb_compiler.evaluate.completion import NORMAL, Completion, Exit, is_certain
from pyweb_compiler.evaluate.known import not_computed
from pyweb_compiler.evaluate.protocols import NeedsKnown, Raised
from pyweb_compiler.evaluate.python_values import Divergent
from pyweb_compiler.evaluate.scope import Names
from pyweb_compiler.evaluate.values import MISSING, ServerValue, Symbolic, Unknown, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Test: TypeAlias = "ir.Expr | ServerValue"
Snapshot: TypeAlias = "list[Value] | dict[Value, Value] | set[Value]"
T = TypeVar("T")


class Journal(Struct):
    """Containers that were changed while it was open, as they were before."""

    before: dict[int, tuple[Snapshot, Snapshot]] = field(default_factory=dict)

    def rollback(self) -> dict[int, tuple[Snapshot, Snapshot]]:
        """Undo all changes; the containers with what they held."""
        after = {key: (container, _copy(container)) for key, (container, _) in self.before.items()}
        for container, old in self.before.values():
            _replace(container, old)
        return after


Changes: TypeAlias = "dict[int, tuple[Snapshot, Snapshot]]"


def _copy(container: Snapshot) -> Snapshot:
    return container.copy()


def _replace(container: Snapshot, content: Snapshot) -> None:
    container.clear()
    if isinstance(container, list):
        container.extend(content)
    else:
        container.update(content)  # type: ignore[arg-type]


def touch(interpreter: Interpreter, container: object) -> None:
    """Note in every open journal what a container holds before it changes."""
    if not isinstance(container, list | dict | set):
        return
    for journal in interpreter.journals:
        if id(container) not in journal.before:
            journal.before[id(container)] = (container, _copy(container))
    if not isinstance(container, Names):
        interpreter.promotion.note_change(container)


def recorded(interpreter: Interpreter, run: Callable[[], T]) -> tuple[T, Journal]:
    """Run with a journal; changes stay if it ends normally, and are undone if not."""
    journal = Journal()
    depth = len(interpreter.journals)
    interpreter.journals.append(journal)
    try:
        result = run()
    except BaseException:
        journal.rollback()
        raise
    finally:
        del interpreter.journals[depth:]
    return result, journal


def branch(interpreter: Interpreter, run: Callable[[], T]) -> tuple[T, Changes]:
    """Run one branch; its changes are undone and handed back."""
    result, journal = recorded(interpreter, run)
    return result, journal.rollback()


def either(
    interpreter: Interpreter,
    test: Test,
    then: Callable[[], Completion],
    otherwise: Callable[[], Completion],
    span: Span,
) -> Completion:
    """Run both branches of a statement and merge what they did."""
    if isinstance(test, ServerValue):
        return _one_may_raise(interpreter, test, then, otherwise, span)
    return _merge_both(
        interpreter, test, branch(interpreter, then), branch(interpreter, otherwise), span
    )


def _one_may_raise(
    interpreter: Interpreter,
    test: ServerValue,
    then: Callable[[], Completion],
    otherwise: Callable[[], Completion],
    span: Span,
) -> Completion:
    """Both branches; one that raises is left to the server, which alone knows whether it does."""
    ran: list[tuple[Completion, Changes] | None] = []
    for run in (then, otherwise):
        try:
            ran.append(branch(interpreter, run))
        except Raised as raised:
            if interpreter.catching:
                raised.perhaps = raised.perhaps or test
                raise
            if len(ran) == 1 and ran[0] is None:
                raise
            ran.append(None)
    first, second = ran
    if first is None or second is None:
        completion, changes = first or second or (NORMAL, {})
        apply(interpreter, changes)
        return completion
    return _merge_both(interpreter, test, first, second, span)


def _merge_both(
    interpreter: Interpreter,
    test: Test,
    then: tuple[Completion, Changes],
    otherwise: tuple[Completion, Changes],
    span: Span,
) -> Completion:
    """What a statement did of which one branch is run."""
    first, then_changes = then
    second, else_changes = otherwise
    if is_certain(first) and not is_certain(second):
        apply(interpreter, else_changes)
    elif is_certain(second) and not is_certain(first):
        apply(interpreter, then_changes)
    else:
        merge(interpreter, test, then_changes, else_changes, span)
    return _join(interpreter, test, first, second, span)


def unless(interpreter: Interpreter, exits: Iterable[Exit], run: Callable[[], T], span: Span) -> T:
    """Run what only happens if none of the exits was taken."""
    test = any_of(interpreter, [exit_.test for exit_ in exits], span)
    result, changes = branch(interpreter, run)
    merge(interpreter, test, {}, changes, span)
    return result


def any_of(interpreter: Interpreter, tests: list[Test | None], span: Span) -> Test:
    """Whether one of several tests holds."""
    found: Test | None = None
    for test in tests:
        if test is None:
            continue
        if found is None or isinstance(test, ServerValue):
            found = test
        elif not isinstance(found, ServerValue):
            found = _boolean(interpreter, "or", found, test, span)
    assert found is not None
    return found


def _boolean(
    interpreter: Interpreter, operator: str, left: ir.Expr, right: ir.Expr, span: Span
) -> ir.Expr:
    value = symbolic.boolean(interpreter, operator, Symbolic(left), Symbolic(right), span)
    return symbolic.to_expr(interpreter, value, span)


def _join(
    interpreter: Interpreter, test: Test, first: Completion, second: Completion, span: Span
) -> Completion:
    """Exits of a statement of which `first` happens if the test holds, else `second`."""
    if not first and not second:
        return ()
    if first and second and first[-1].test is None and second[-1].test is None:
        same = len(first) == len(second) == 1 and first[0].kind is second[0].kind
        if same:
            value = choose(interpreter, test, first[0].value, second[0].value, span)
            return (Exit(None, first[0].kind, value),)
        return (*_guarded(interpreter, test, first, span), *second)
    if first and not second:
        return _guarded(interpreter, test, first, span)
    negated = negate(interpreter, test)
    if second and not first:
        return _guarded(interpreter, negated, second, span)
    if first[-1].test is None:
        return (*_guarded(interpreter, test, first, span), *second)
    return (
        *_guarded(interpreter, negated, second, span),
        *_guarded(interpreter, test, first, span),
    )


def _guarded(
    interpreter: Interpreter, test: Test, completion: Completion, span: Span
) -> Completion:
    return tuple(
        Exit(_both(interpreter, test, exit_.test, span), exit_.kind, exit_.value)
        for exit_ in completion
    )


def _both(interpreter: Interpreter, test: Test, inner: Test | None, span: Span) -> Test:
    if inner is None or isinstance(test, ServerValue):
        return test
    if isinstance(inner, ServerValue):
        return inner
    return _boolean(interpreter, "and", test, inner, span)


def negate(interpreter: Interpreter, test: Test) -> Test:
    """The opposite of a test."""
    return test if isinstance(test, ServerValue) else symbolic.negate(interpreter, test)


def result(interpreter: Interpreter, completion: Completion, span: Span) -> Value:
    """What a function returns."""
    value: Value = None
    for exit_ in reversed(completion):
        if exit_.test is None:
            value = exit_.value
        else:
            value = choose(interpreter, exit_.test, exit_.value, value, span)
    return value


def same(left: Value, right: Value) -> bool:
    """Whether two values are one and the same."""
    if left is right:
        return True
    scalars = (str, int, float, bool, bytes)
    if type(left) is type(right) and isinstance(left, scalars):
        return left == right
    if isinstance(left, Symbolic) and isinstance(right, Symbolic):
        return left.expr == right.expr
    return False


def choose(
    interpreter: Interpreter, test: Test, then: Value, otherwise: Value, span: Span
) -> Value:
    """One value that is `then` if the test holds, else `otherwise`."""
    if same(then, otherwise) or isinstance(otherwise, Unknown):
        return then
    if isinstance(then, Unknown):
        return otherwise
    decided = not_computed(test, then, otherwise)
    if decided is not None or isinstance(test, ServerValue):
        return decided
    return symbolic.choice(interpreter, test, then, otherwise, span)


def apply(interpreter: Interpreter, changes: Changes) -> None:
    """Do the changes of a branch that was run."""
    for container, content in changes.values():
        touch(interpreter, container)
        _replace(container, content)


def merge(
    interpreter: Interpreter, test: Test, then: Changes, otherwise: Changes, span: Span
) -> None:
    """Do the changes of both branches, each under its condition."""
    for key in {**then, **otherwise}:
        container = (then.get(key) or otherwise[key])[0]
        first = then[key][1] if key in then else container
        second = otherwise[key][1] if key in otherwise else container
        merged = _merged(interpreter, test, container, first, second, span)
        touch(interpreter, container)
        _replace(container, merged)


def _merged(
    interpreter: Interpreter,
    test: Test,
    container: Snapshot,
    first: Snapshot,
    second: Snapshot,
    span: Span,
) -> Snapshot:
    if isinstance(container, Names):
        return _merged_names(interpreter, test, first, second, span)  # type: ignore[arg-type]
    if isinstance(container, list):
        assert isinstance(first, list) and isinstance(second, list)
        return _merged_lists(interpreter, test, first, second, span)
    if isinstance(container, dict):
        assert isinstance(first, dict) and isinstance(second, dict)
        keys = {**first, **second}
        return {
            name: choose(interpreter, test, first.get(name), second.get(name), span)
            for name in keys
        }
    if first != second:
        interpreter.report(rules.NOT_KNOWN, span, reason="a set changes under a condition on a var")
    return second


def _merged_names(
    interpreter: Interpreter,
    test: Test,
    first: dict[Value, Value],
    second: dict[Value, Value],
    span: Span,
) -> dict[Value, Value]:
    merged: dict[Value, Value] = {}
    for name in {**first, **second}:
        then, otherwise = first.get(name, MISSING), second.get(name, MISSING)
        if then is MISSING or otherwise is MISSING:
            # Python would raise where the name is unbound, so its use implies the other branch.
            merged[name] = then if otherwise is MISSING else otherwise
            continue
        try:
            merged[name] = choose(interpreter, test, then, otherwise, span)
        except NeedsKnown:
            merged[name] = Divergent(span, None if isinstance(test, ServerValue) else test)
    return merged


def _merged_lists(
    interpreter: Interpreter, test: Test, first: list[Value], second: list[Value], span: Span
) -> list[Value]:
    """Common entries as they are; an entry of one branch alone is absent in the other."""
    merged: list[Value] = []
    for index in range(max(len(first), len(second))):
        then = first[index] if index < len(first) else None
        otherwise = second[index] if index < len(second) else None
        merged.append(choose(interpreter, test, then, otherwise, span))
    return merged
