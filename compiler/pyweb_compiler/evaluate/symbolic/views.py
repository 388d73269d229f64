"""What can be rendered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import INVALID_CHILD
from pyweb_compiler.evaluate.python_values import IteratorValue, PropertyValue
from pyweb_compiler.evaluate.state_values import ChoiceOfEvents, EventValue, HandlerRef, StateClass
from pyweb_compiler.evaluate.symbolic.build import describe, report_server_value
from pyweb_compiler.evaluate.values import (
    Args,
    ConditionalValue,
    ElementValue,
    FragmentValue,
    FunctionValue,
    InstanceValue,
    MatchValue,
    NativeFunction,
    RepeatValue,
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    UseValue,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

VIEWS = (
    ElementValue,
    UseValue,
    ConditionalValue,
    MatchValue,
    RepeatValue,
    FragmentValue,
    SlotValue,
)
COMPONENTS_HAVE = frozenset(
    [
        "children",
        "style",
        "id",
        "key",
        "class_name",
        "custom_attrs",
        "event_triggers",
        "special_props",
        "tag",
        "library",
        "alias",
        "add_style",
        "add_hooks",
        "add_imports",
        "add_custom_code",
        "add_child",
        "get_props",
        "render",
        "create",
    ]
)
"""What can be asked of components while an app runs in Python."""


def is_view(value: Value) -> bool:
    """Whether a value is a component or made of components."""
    if isinstance(value, list | tuple):
        return any(is_view(item) for item in value)
    return isinstance(value, VIEWS)


def children(
    interpreter: Interpreter, values: Iterable[Value], call: Span, args: Args | None = None
) -> list[Value]:
    """What an element contains: lists opened, `None` dropped, the rest checked.

    `args` knows where the values stand in the call.
    """
    found: list[Value] = []
    for index, value in enumerate(values):
        span = call if args is None else args.place(index, call)
        if isinstance(value, list | tuple):
            interpreter.charge(1 + len(value), span)
            found.extend(children(interpreter, value, span))
        elif value is not None and not isinstance(value, bool | Unknown):
            child = _child(interpreter, value, span)
            if child is not None:
                found.append(child)
    return found


def _child(interpreter: Interpreter, value: Value, span: Span) -> Value | None:
    if isinstance(value, (str, int, float, Symbolic, *VIEWS)):
        return value
    if isinstance(value, InstanceValue) and value.cls.kind == "enum":
        return value.attributes.get("value")
    if isinstance(value, ServerValue):
        lifted = interpreter.vocabulary.lift(interpreter, value)
        if lifted is None:
            report_server_value(interpreter.diagnostics, value, span)
        return lifted
    if hasattr(value, "to_expr"):
        return value
    report_child(interpreter, value, value.span if isinstance(value, EventValue) else span)
    return None


def report_child(interpreter: Interpreter, value: Value, span: Span) -> None:
    """Report what cannot be shown, and what to write for it."""
    interpreter.diagnostics.report(
        INVALID_CHILD, span, value=describe(value), help=_instead(interpreter, value)
    )


def _instead(interpreter: Interpreter, value: Value) -> str | None:
    """What to write for a value that is nearly one that can be shown."""
    name = getattr(value, "name", None) or getattr(value, "path", "")
    if isinstance(value, FunctionValue) and name != "<lambda>":
        return (
            f"call it, to show what it returns: `{name}({'…' if value.node.params.params else ''})`"
        )
    if hasattr(value, "entry"):
        return f"call it, to make a component: `{name}(…)`"
    event = getattr(value, "event", None)
    if isinstance(event, HandlerRef):
        return (
            f"bind it to a trigger, `on_click={event.state.name}.{event.handler}`;"
            " if it is meant to be a value, write `@var` above it"
        )
    if isinstance(value, StateClass):
        first = next((each for each in value.vars if not each.startswith("_")), "name")
        return f"show one of its vars, such as `{value.name}.{first}`"
    if isinstance(value, NativeFunction):
        return f"call it, to show what it gives: `{value.name}()`"
    if isinstance(value, PropertyValue):
        return "write `@var` above it instead of `@property`: a computed var has a value for each visitor"
    chosen = event.then if isinstance(event, ChoiceOfEvents) else None
    if isinstance(chosen, FunctionValue):
        return "give components, not functions that make them"
    if isinstance(value, EventValue):
        return "give it to a trigger, such as `on_click`; `on_load` of a page runs it at each visit"
    if isinstance(value, IteratorValue):
        return "write `*[…]`, or `foreach`: a generator cannot be counted"
    if isinstance(value, dict) and value and value.keys() <= interpreter.catalog.style_props.keys():
        return "a style is given by keyword: `style={…}`"
    if isinstance(value, dict):
        return "show its items: `foreach`, or `data[key]` of one"
    return None


def as_view(interpreter: Interpreter, value: Value, span: Span) -> Value:
    """One view of whatever was given: a list becomes a fragment, nothing stays `None`."""
    found = children(interpreter, (value,), span)
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    return FragmentValue(span=span, children=found)
