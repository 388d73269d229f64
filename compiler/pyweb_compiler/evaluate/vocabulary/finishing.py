"""The end of evaluation: pages are run, and events that were passed to components are bound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyweb_compiler.evaluate.evaluated import EvaluatedApp, EvaluatedConstant
from pyweb_compiler.evaluate.values import (
    CallbackParam,
    ConditionalValue,
    DraftParam,
    ElementValue,
    FragmentValue,
    MatchValue,
    RepeatValue,
    UseValue,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.elements import sort_keywords
from pyweb_compiler.evaluate.vocabulary.events.binding import BoundEvent, Given, bind

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter
    from pyweb_compiler.evaluate.vocabulary import Vocabulary


def finish(interpreter: Interpreter, vocabulary: Vocabulary) -> EvaluatedApp:
    """Evaluate the pages that were registered and put the result together."""
    pages = vocabulary.pages.evaluate(interpreter)
    drafts = tuple(interpreter.promotion.components())
    roots = [*(page.view for page in pages), *(draft.body for draft in drafts)]
    head = vocabulary.app.arguments.get("head_components")
    roots.extend(head if isinstance(head, list | tuple) else ())
    uses = [node for node in walk(roots) if isinstance(node, UseValue)]
    _hand_down_callbacks(uses)
    for use in uses:
        _bind_use(interpreter, use)
    constants = tuple(
        EvaluatedConstant(module=module, name=name, value=value, span=span)
        for (module, name), (value, span) in interpreter.constants.items()
    )
    return EvaluatedApp(
        graph=interpreter.graph,
        pages=pages,
        components=drafts,
        states=tuple(vocabulary.states),
        records=tuple(vocabulary.records.values()),
        constants=constants,
        server_constants=tuple(vocabulary.server_constants),
        arguments=vocabulary.app.arguments,
        config=vocabulary.config.arguments,
        files_read=frozenset(interpreter.files.read),
        used_events=frozenset(vocabulary.events),
    )


def walk(values: Iterable[Value]) -> Iterator[Value]:
    """All views in views, outer ones first; each once."""
    stack, seen = list(values)[::-1], set[int]()
    while stack:
        value = stack.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        yield value
        stack.extend(reversed(_inner(value)))


def _inner(value: Value) -> list[Value]:
    if isinstance(value, ElementValue):
        return [*value.props.values(), *value.children]
    if isinstance(value, UseValue):
        return [*value.args.values(), *value.rest.values(), *value.children]
    if isinstance(value, ConditionalValue):
        return [value.then, value.otherwise]
    if isinstance(value, MatchValue):
        return [*(view for _, view in value.cases), value.otherwise]
    if isinstance(value, RepeatValue):
        return [value.body]
    if isinstance(value, FragmentValue):
        return list(value.children)
    return list(value) if isinstance(value, list | tuple) else []


def _callbacks(use: UseValue) -> Iterator[tuple[DraftParam, Value]]:
    """Callback parameters of the component that this use gives something for."""
    for param in use.component.params.values():
        if param.kind == "callback" and use.args.get(param.name) is not None:
            yield param, use.args[param.name]


def _hand_down_callbacks(uses: list[UseValue]) -> None:
    """A callback that a component passes on gets what the inner component hands over."""
    changed = True
    while changed:
        changed = False
        for use in uses:
            for param, value in _callbacks(use):
                inner = param.callback.params if param.callback is not None else None
                if isinstance(value, CallbackParam) and value.params is None and inner is not None:
                    value.params = inner
                    changed = True


def _bind_use(interpreter: Interpreter, use: UseValue) -> None:
    for param, value in list(_callbacks(use)):
        if isinstance(value, BoundEvent):
            continue
        types = (param.callback.params if param.callback is not None else None) or ()
        given = tuple(
            Given(f"value_{n + 1}" if n else "value", type_, str(n))
            for n, type_ in enumerate(types)
        )
        use.args[param.name] = bind(interpreter, value, given, param.name, use.span)
    target = use.component.rest.target if use.component.rest is not None else None
    if use.rest and isinstance(target, ElementValue):
        use.rest = sort_keywords(interpreter, target.entry, use.rest, use.span)
