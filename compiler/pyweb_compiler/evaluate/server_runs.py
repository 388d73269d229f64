"""Code that only runs on the server: whatever it may change is not known afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.evaluate import branching
from pyweb_compiler.evaluate.completion import NORMAL, Completion, Exit, ExitKind, returns_only
from pyweb_compiler.evaluate.protocols import NeedsKnown, Raised
from pyweb_compiler.evaluate.scope import Names, Scope
from pyweb_compiler.evaluate.values import Args, ServerValue, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_OF_THE_APP = (list, dict, set, Names)
_MOST_RUNS = 4
"""Each run may pass on what the one before it made unknown."""


_MOST_RUNS_INSIDE = 2
"""Fewer in a loop of another one, which runs it again: loops in loops would multiply."""
_TRIAL_STEPS = 50
"""What a run costs beside what it evaluates: all that it changes is kept, compared and undone."""


def repeat(
    interpreter: Interpreter,
    node: cst.For | cst.While,
    value: ServerValue,
    run: Callable[[], Completion],
    scope: Scope,
) -> Completion:
    """A loop of which only the server knows how often it turns."""
    if node in interpreter.repeating:
        # A recursion: each call would double the runs, and what comes back is not known anyway.
        return (Exit(value, ExitKind.RETURN, value),)
    exits: Completion = NORMAL
    runs = _MOST_RUNS_INSIDE if interpreter.repeating else _MOST_RUNS
    for _ in range(runs):
        interpreter.charge(_TRIAL_STEPS, value.span)
        completion, changes = _trial(interpreter, node, run)
        if any(type(container) not in _OF_THE_APP for container, _ in changes.values()):
            reason = "what a loop adds to the app, which only the server can run,"
            interpreter.report(rules.NOT_KNOWN, value.span, reason=reason)
            return NORMAL
        exits = tuple(Exit(value, exit_.kind, exit_.value) for exit_ in returns_only(completion))
        changed = [
            forget(interpreter, container, value, content, scope)
            for container, content in changes.values()
        ]
        if not any(changed):
            break
    return exits


def _trial(
    interpreter: Interpreter, node: cst.CSTNode, run: Callable[[], Completion]
) -> tuple[Completion, branching.Changes]:
    """One turn, to see what it changes; what goes wrong in it may never happen."""

    def guarded() -> Completion:
        try:
            return run()
        except (NeedsKnown, Raised):
            return NORMAL

    reported = interpreter.diagnostics
    interpreter.diagnostics = Diagnostics()
    interpreter.repeating.append(node)
    try:
        return branching.branch(interpreter, guarded)
    finally:
        interpreter.repeating.pop()
        interpreter.diagnostics = reported


def forget(
    interpreter: Interpreter,
    container: branching.Snapshot,
    value: ServerValue,
    after: branching.Snapshot,
    scope: Scope,
) -> bool:
    """What differs after a change is a value of the server from now on; whether that is news."""
    if isinstance(container, Names | dict) and isinstance(after, dict):
        return _forget_entries(interpreter, container, value, after)
    if isinstance(container, list):
        if len(container) == len(after) and all(map(branching.same, container, after)):
            return False
        news = not (len(container) == 1 and isinstance(container[0], ServerValue))
        forget_list(interpreter, container, value, scope)
        return news
    if isinstance(container, set) and container != after:
        interpreter.touch(container)
        news = not any(isinstance(item, ServerValue) for item in container)
        container.add(value)
        return news
    return False


def _forget_entries(
    interpreter: Interpreter,
    container: dict[str, Value] | dict[Value, Value],
    value: ServerValue,
    after: dict[Value, Value],
) -> bool:
    entries: dict[Value, Value] = container  # type: ignore[assignment]
    changed = [
        key
        for key in {**entries, **after}
        if not (key in entries and key in after and branching.same(entries[key], after[key]))
        and not isinstance(entries.get(key), ServerValue)
    ]
    if changed:
        interpreter.touch(container)
    for key in changed:
        entries[key] = value
    return bool(changed)


def forget_list(
    interpreter: Interpreter, target: list[Value], value: ServerValue, scope: Scope
) -> None:
    """Nothing is known of a list any more, not even its length; nor of the names that hold it."""
    interpreter.touch(target)
    target[:] = [value]
    holder: Scope | None = scope
    while holder is not None:
        for name, held in list(holder.names.items()):
            if held is target:
                interpreter.touch(holder.names)
                holder.names[name] = value
        holder = holder.enclosing()


def set_unknown_item(
    interpreter: Interpreter,
    container: list[Value] | dict[Value, Value],
    index: ServerValue,
    value: Value,
) -> None:
    """`container[index] = value` where only the server knows the index: any entry may have changed."""
    interpreter.touch(container)
    if isinstance(container, list):
        container[:] = [index] * len(container)
    else:
        container.update(dict.fromkeys(container, index))
        container[index] = value


def shuffle(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`random.shuffle(items)`: the same items, in an order that only the server knows."""
    items = args.positional[0] if args.positional else None
    if isinstance(items, list):
        interpreter.touch(items)
        items[:] = [ServerValue(span, "calls `random.shuffle`")] * len(items)
    return None
