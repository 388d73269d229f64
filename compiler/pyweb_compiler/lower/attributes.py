"""Keywords of an element: props, styles, class names and events."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Entry, PropSpec
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import literal, symbolic_call
from pyweb_compiler.evaluate.values import Symbolic, Value
from pyweb_compiler.evaluate.vocabulary.catalog_types import parse_type
from pyweb_compiler.evaluate.vocabulary.events.binding import BoundEvent
from pyweb_compiler.lower.context import LowerContext
from pyweb_compiler.lower.expressions import lower_value
from pyweb_compiler.lower.listeners import lower_listener
from pyweb_compiler.lower.old_utilities import upgraded_expression
from pyweb_compiler.lower.styles import BREAKPOINTS, Declarations


class Attributes(Struct):
    """What the keywords of an element became."""

    props: dict[str, ir.Prop] = field(default_factory=dict)
    classes: list[ir.Expr] = field(default_factory=list)
    listeners: list[ir.Listener] = field(default_factory=list)
    mount: ir.Listener | None = None
    unmount: ir.Listener | None = None


def lower_keywords(
    context: LowerContext,
    entry: Entry,
    values: Mapping[str, Value],
    styles: Declarations,
    span: Span,
) -> Attributes:
    """Sort keywords into props, styles, class names and events; `style=` goes below style keywords."""
    found = Attributes()
    styles.add_value(values.get("style"))
    for name, value in values.items():
        if isinstance(value, BoundEvent):
            _event(context, entry, name, value, values, found)
        elif name == "class_name":
            add_classes(context, value, found.classes, span)
        elif name == "custom_attrs" and isinstance(value, Mapping):
            for key, item in value.items():
                _set(context, found, str(key), item, span)
        elif name.startswith(("data_", "aria_", "data-", "aria-")):
            _set(context, found, name.replace("_", "-"), value, span)
        elif name == "id":
            _set(context, found, "id", _number_as_text(value), span)
        elif name not in _ELSEWHERE:
            _prop_or_style(context, entry, name, value, styles, found, span)
    old = context.old_utilities
    found.classes = [upgraded_expression(each, old=old) for each in found.classes]
    return found


_ELSEWHERE = frozenset({"style", "key", "custom_attrs"})


def _set(
    context: LowerContext,
    found: Attributes,
    name: str,
    value: Value,
    span: Span,
    options: tuple[str | int | bool, ...] = (),
) -> None:
    expr = lower_value(context, value, span)
    if expr is not None:
        found.props[name] = ir.Prop(name=name, value=expr, options=options)


def _prop_or_style(
    context: LowerContext,
    entry: Entry,
    name: str,
    value: Value,
    styles: Declarations,
    found: Attributes,
    span: Span,
) -> None:
    spec = context.catalog.find_prop(entry, name)
    if spec is None:
        styles.add(name, value)
    elif spec.target:
        options = types.constants(parse_type(spec.type))
        _set(context, found, spec.target, prop_value(spec, value), span, options)


_SWITCHES = frozenset({"autoComplete"})
"""Attributes that are `on` or `off`, though authors give booleans."""


def prop_value(spec: PropSpec, value: Value) -> Value:
    """A value as the React prop takes it: breakpoint objects, and numbers in the place of their text."""
    if isinstance(value, bool) and spec.target in _SWITCHES:
        return "on" if value else "off"
    if spec.responsive and isinstance(value, list | tuple):
        items = dict(zip(BREAKPOINTS, value, strict=False))
        return {name: _as_text(spec, item) for name, item in items.items() if item is not None}
    if spec.responsive and isinstance(value, Mapping):
        return {name: _as_text(spec, item) for name, item in value.items()}
    return _as_text(spec, value)


def _as_text(spec: PropSpec, value: Value) -> Value:
    options = types.options(parse_type(spec.type))
    texts = all(
        isinstance(option, ir.StrType | ir.NoneType)
        or (isinstance(option, ir.LiteralType) and all(isinstance(v, str) for v in option.values))
        for option in options
    )
    return _number_as_text(value) if texts else value


def _number_as_text(value: Value) -> Value:
    """A number, also one that only the page knows, as its text; anything else as it is."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, Symbolic):
        return value
    given = types.base(value.expr.type)
    if not isinstance(given, ir.IntType | ir.FloatType) or types.is_optional(value.expr.type):
        return value
    return symbolic_call(ir.Operator.STR, types.STR, value.expr.span, value.expr)


def add_classes(context: LowerContext, value: Value, classes: list[ir.Expr], span: Span) -> None:
    """Class names: text, an expression, or a list of both."""
    if isinstance(value, list | tuple):
        for item in value:
            add_classes(context, item, classes, span)
    elif isinstance(value, str):
        # Only what HTML takes for white space separates class names.
        if names := re.split(r"[ \t\n\f\r]+", value.strip(" \t\n\f\r")):
            classes.extend([literal(" ".join(names), span)] if names != [""] else [])
    elif value is not None:
        expr = lower_value(context, value, span)
        if expr is not None:
            classes.append(expr)


def _event(
    context: LowerContext,
    entry: Entry,
    name: str,
    bound: BoundEvent,
    values: Mapping[str, Value],
    found: Attributes,
) -> None:
    spec = context.catalog.find_trigger(entry, name)
    for case in entry.trigger_cases:
        if case.trigger.name == name and values.get(case.prop) in case.values:
            spec = case.trigger
    if spec is None:
        return
    reset = values.get("reset_on_submit") is True
    listener = lower_listener(bound, spec.target, reset=bound.form and reset)
    if spec.effect == "mount":
        found.mount = listener
    elif spec.effect == "unmount":
        found.unmount = listener
    else:
        found.listeners.append(listener)
