"""Events that are passed to the app's own components."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic.walk import local_names, rewrite
from pyweb_compiler.evaluate.values import (
    Args,
    CallbackParam,
    ComponentDraft,
    DraftParam,
    ElementValue,
    UseValue,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.elements import sort_keywords
from pyweb_compiler.evaluate.vocabulary.events.binding import BoundEvent, bind
from pyweb_compiler.evaluate.vocabulary.events.given import Given
from pyweb_compiler.evaluate.vocabulary.special.icon import IconValue, icon_expr
from pyweb_compiler.evaluate.vocabulary.walking import walk

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def _callbacks(use: UseValue) -> Iterator[tuple[DraftParam, Value]]:
    """Callback parameters of the component that this use gives something for."""
    for param in use.component.params.values():
        if param.kind == "callback" and use.args.get(param.name) is not None:
            yield param, use.args[param.name]


def _types(param: DraftParam) -> tuple[ir.Type, ...]:
    return (param.callback.params if param.callback is not None else None) or ()


def hand_down(uses: list[UseValue]) -> None:
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


def bind_use(interpreter: Interpreter, use: UseValue) -> None:
    """Bind the events that are given to a component, and read its keywords for an element."""
    for param, value in list(_callbacks(use)):
        if isinstance(value, BoundEvent):
            continue
        given = tuple(
            Given(f"value_{n + 1}" if n else "value", type_, str(n))
            for n, type_ in enumerate(_types(param))
        )
        use.args[param.name] = bind(interpreter, value, given, param.name, use.span)
    for param in use.component.params.values():
        icon = use.args.get(param.name)
        if param.kind == "icon" and icon is not None and not isinstance(icon, IconValue):
            use.args[param.name] = IconValue(icon_expr(interpreter, icon, use.span))
    target = use.component.rest.target if use.component.rest is not None else None
    if use.rest and isinstance(target, ElementValue):
        use.rest = sort_keywords(interpreter, target.entry, Args(keyword=use.rest), use.span)


def drop_unused(uses: list[UseValue], drafts: Iterable[ComponentDraft]) -> None:
    """Callbacks hand over only what some use of the component takes."""
    listed = list(drafts)
    changed = True
    while changed:
        changed = False
        for draft in listed:
            for param in draft.params.values():
                callback = param.callback
                if param.kind != "callback" or callback is None or not callback.params:
                    continue
                needed = _needed(uses, draft, param.name)
                if needed < len(callback.params):
                    callback.params = callback.params[:needed]
                    _shorten(draft, param.name, needed)
                    changed = True


def _needed(uses: list[UseValue], draft: ComponentDraft, name: str) -> int:
    """How many of the values that a callback gets are used by any of the component's users."""
    most = 0
    for use in uses:
        bound = use.args.get(name)
        if use.component is draft and isinstance(bound, BoundEvent):
            used = local_names(bound.event)
            indexes = [n for n, given in enumerate(bound.params) if given.name in used]
            most = max([most, *(n + 1 for n in indexes)])
    return most


def _shorten(draft: ComponentDraft, name: str, count: int) -> None:
    """Leave the surplus values out where the component calls its callback."""

    def change(node: object) -> object:
        if isinstance(node, ir.PropCall) and node.name == name:
            return replace(node, args=node.args[:count])
        return node

    for view in walk([draft.body]):
        if isinstance(view, ElementValue):
            values = view.props
        elif isinstance(view, UseValue):
            values = view.args
        else:
            continue
        for key, value in values.items():
            if isinstance(value, BoundEvent):
                values[key] = replace(value, event=rewrite(value.event, change))
