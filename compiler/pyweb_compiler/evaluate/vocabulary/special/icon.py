"""`icon`: a name becomes an imported component."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import (
    INVALID_PROP_VALUE,
    MISSING_ARGUMENT,
    UNKNOWN_ICON,
)
from pyweb_compiler.evaluate.known import plain
from pyweb_compiler.evaluate.symbolic.build import describe, report_server_value
from pyweb_compiler.evaluate.values import (
    AbstractValue,
    Args,
    IconParam,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.elements import build

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

UNKNOWN = "CircleQuestionMark"
"""Icon that is shown in the place of one that does not exist."""


class IconValue(AbstractValue, Struct, frozen=True, eq=False):
    """The icon of an `icon` element: known, a prop of icon type, or looked up in the browser."""

    icon: ir.Expr


def icon(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
    """An icon; its name is the only child or the keyword `tag`."""
    keywords = dict(args.keyword)
    name = args.positional[0] if args.positional else keywords.pop("tag", None)
    keywords.pop("tag", None)
    if name is None:
        return interpreter.report(
            MISSING_ARGUMENT, span, name="icon", what="a name", usage='icon("arrow_left")'
        )
    element = build(interpreter, entry, Args([], keywords, args.rest, args.places), span)
    place = args.place(0 if args.positional else "tag", span)
    element.props["tag"] = IconValue(icon_expr(interpreter, name, place))
    return element


def icon_expr(interpreter: Interpreter, name: Value, span: Span) -> ir.Expr:
    """The icon that a name means."""
    if isinstance(name, IconParam):
        return ir.PropRef(span=span, type=ir.IconType(), name=name.name)
    if isinstance(name, Symbolic):
        if isinstance(name.expr, ir.PropRef):
            interpreter.promotion.mark_icon(name.expr.name)
        return _choices(interpreter, name.expr)
    name = plain(name)
    if isinstance(name, str):
        return reference(interpreter, name, span)
    if isinstance(name, ServerValue):
        report_server_value(interpreter.diagnostics, name, span)
    elif not isinstance(name, Unknown):
        interpreter.report(
            INVALID_PROP_VALUE,
            span,
            prop="tag",
            component="icon",
            value=describe(name),
            suggestion='it takes a name: `icon("arrow_left")`',
        )
    return ir.IconRef(span=span, type=ir.IconType(), export=UNKNOWN)


def _choices(interpreter: Interpreter, expr: ir.Expr) -> ir.Expr:
    """A choice between constants is a choice between icons; anything else is looked up by name."""
    if isinstance(expr, ir.Choice):
        branches = (_choices(interpreter, expr.then), _choices(interpreter, expr.otherwise))
        if all(isinstance(branch.type, ir.IconType) for branch in branches):
            return ir.Choice(
                span=expr.span,
                type=ir.IconType(),
                test=expr.test,
                then=branches[0],
                otherwise=branches[1],
            )
    if isinstance(expr, ir.Literal) and isinstance(expr.value, str):
        return reference(interpreter, expr.value, expr.span)
    return expr


_BRANDS = frozenset(
    [
        "chrome",
        "chromium",
        "codepen",
        "codesandbox",
        "dribbble",
        "facebook",
        "figma",
        "framer",
        "github",
        "gitlab",
        "instagram",
        "linkedin",
        "pocket",
        "slack",
        "trello",
        "twitch",
        "twitter",
        "youtube",
    ]
)
"""Icons of older versions of the collection."""


def reference(interpreter: Interpreter, name: str, span: Span) -> ir.Expr:
    """The export of the icon library for a constant name."""
    export = interpreter.catalog.find_icon(name)
    if export is None:
        close = ", ".join(f"`{each}`" for each in interpreter.catalog.suggest_icon(name))
        suggestion = f"did you mean {close}?" if close else ""
        if name.lower() in _BRANDS:
            suggestion = "Lucide 1 has no logos of brands: show an `image` of it from `assets/`, or draw it with `el.svg`"
        interpreter.diagnostics.report(
            UNKNOWN_ICON,
            span,
            icon=name,
            suggestion=suggestion,
        )
        export = UNKNOWN
    return ir.IconRef(span=span, type=ir.IconType(), export=export)
