"""`debounce_input`: the input inside, which waits before it sends what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import IGNORED_KEYWORD, MISSING_ARGUMENT
from pyweb_compiler.evaluate.symbolic.views import children
from pyweb_compiler.evaluate.values import Args, ElementValue, FragmentValue, Value
from pyweb_compiler.evaluate.vocabulary.elements import claim_rest, sort_keywords
from pyweb_compiler.evaluate.vocabulary.events.binding import BoundEvent

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_WAIT = "debounce_timeout"
_PAUSE = 300
"""Milliseconds, where nothing is said."""


def debounce_input(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
    """The only child, with the keywords as its own."""
    found = children(interpreter, args.positional, span, args)
    if not found:
        return interpreter.report(
            MISSING_ARGUMENT,
            span,
            name="debounce_input",
            what="an input",
            usage="debounce_input(input(value=State.text, on_change=State.set_text))",
        )
    child = found[0] if len(found) == 1 else FragmentValue(span=span, children=found)
    waits = isinstance(child, ElementValue) and interpreter.catalog.find_prop(child.entry, _WAIT)
    if isinstance(child, ElementValue) and waits:
        # A copy: the author may use the input elsewhere as well.
        own = sort_keywords(interpreter, child.entry, args, span)
        child = replace(child, props={**child.props, **own})
        if child.rest is not None:
            child.rest.target = child
        if args.rest is not None:
            claim_rest(args.rest, child, span)
        _let_wait(child)
        return child
    for name in args.keyword:
        interpreter.diagnostics.report(
            IGNORED_KEYWORD,
            args.name_place(name, span),
            component="debounce_input",
            prop=name,
            suggestion=f"give `{_WAIT}` to the input itself",
        )
    return child


def _let_wait(child: ElementValue) -> None:
    """Bound inputs wait anyway; here the others do as well."""
    change, pause = child.props.get("on_change"), child.props.get(_WAIT, _PAUSE)
    if "value" in child.props or not isinstance(change, BoundEvent) or not isinstance(pause, int):
        return
    if change.actions.debounce is None:
        actions = replace(change.actions, debounce=pause)
        child.props["on_change"] = replace(change, actions=actions)
