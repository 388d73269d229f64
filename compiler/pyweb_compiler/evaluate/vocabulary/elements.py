"""An element of the catalog, made of the arguments of its factory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Entry, EntryKind, PropSpec, TriggerSpec
from pyweb_compiler.catalog.short_names import (
    TRIGGERS_ELSEWHERE,
    in_words,
    spelled_here,
    written_out,
)
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics import did_you_mean as near
from pyweb_compiler.diagnostics.rules.components import (
    IGNORED_CHILDREN,
    IGNORED_KEYWORD,
    INVALID_PROP_VALUE,
    NO_CHILDREN,
    NOT_YET,
    UNKNOWN_PROP,
    UNKNOWN_TRIGGER,
)
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.attributes import did_you_mean
from pyweb_compiler.evaluate.symbolic.views import children
from pyweb_compiler.evaluate.values import (
    Args,
    ElementValue,
    RestValue,
    ServerValue,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary import prop_types
from pyweb_compiler.evaluate.vocabulary.catalog_types import parse_type
from pyweb_compiler.evaluate.vocabulary.events.binding import bind_trigger
from pyweb_compiler.evaluate.vocabulary.nesting import check_fields, check_nesting
from pyweb_compiler.evaluate.vocabulary.style_names import check_names

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

COMMON = frozenset({"style", "class_name", "custom_attrs", "key", "id"})
"""Keywords that every element takes and that lowering knows by name."""


NOT_PRINTED = frozenset({"special_props", "ref"})
"""Keywords that are known, but have no place in the output yet."""


class Keywords(Struct):
    """The keywords of one call, sorted out."""

    entry: Entry
    args: Args
    props: dict[str, Value] = field(default_factory=dict)


def sort_keywords(
    interpreter: Interpreter, entry: Entry, args: Args, span: Span
) -> dict[str, Value]:
    """Keywords of a factory, checked, with events bound."""
    keywords = Keywords(entry, args)
    for name, value in args.keyword.items():
        _keyword(interpreter, keywords, name, value, span)
    return keywords.props


def build(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> ElementValue:
    """The element that a call of a factory describes."""
    props = sort_keywords(interpreter, entry, args, span)
    contents = children(interpreter, args.positional, span, args)
    if contents and entry.void:
        # React refuses them in elements of HTML; other components never show them.
        html = entry.kind is EntryKind.HTML
        old = not html and interpreter.vocabulary.accepts_old_apps(interpreter)
        rule = IGNORED_CHILDREN if old else NO_CHILDREN
        interpreter.report(rule, args.place(0, span), component=shown_name(entry))
        contents = []
    element = ElementValue(span=span, entry=entry, props=props, children=contents, rest=args.rest)
    if args.rest is not None:
        claim_rest(args.rest, element, span)
    check_nesting(interpreter, element)
    check_fields(interpreter, element)
    return element


def shown_name(entry: Entry) -> str:
    """Name of a component in messages: as the author calls it, also where a composite is made of it."""
    return entry.path.removeprefix("vendored.")


def claim_rest(rest: RestValue, element: ElementValue, span: Span) -> None:
    """Spread the `**props` of the component onto the element; a second one needs them known."""
    if rest.target is not None and rest.target is not element:
        raise NeedsKnown(None, span, "**props that are given to two components", rest.name)
    rest.target = element


def _keyword(
    interpreter: Interpreter, keywords: Keywords, name: str, value: Value, span: Span
) -> None:
    """Sort out one keyword; `None` is the same as leaving it out."""
    if value is None or isinstance(value, Unknown):
        return
    entry, catalog = keywords.entry, interpreter.catalog
    named, placed = keywords.args.name_place(name, span), keywords.args.place(name, span)
    plain = name.removesuffix("_") or name
    spec = catalog.find_prop(entry, name)
    if plain in NOT_PRINTED:
        interpreter.diagnostics.report(NOT_YET, named, name=f"{entry.path}({plain}=…)")
    elif plain == "style" and isinstance(value, str | int | float | set | frozenset):
        interpreter.diagnostics.report(
            INVALID_PROP_VALUE,
            placed,
            prop="style",
            component=shown_name(entry),
            value="a `set`" if isinstance(value, set | frozenset) else repr(value),
            suggestion='it takes a dict: `style={"color": "red"}`',
        )
    elif plain in COMMON:
        if plain == "style":
            check_names(interpreter, value, keywords.args, name, span)
        keywords.props[plain] = value
    elif name.startswith("on_") and (trigger := find_trigger(interpreter, keywords, name)):
        bound = bind_trigger(interpreter, value, trigger, entry.path, placed)
        if bound is not None:
            keywords.props[name] = bound
    elif spec is not None:
        _prop(interpreter, keywords, spec, value, placed)
    elif is_style_keyword(name) or catalog.is_style_prop(name):
        state = {name: value} if name.startswith("_") else None
        check_names(interpreter, state, keywords.args, name, span)
        keywords.props[plain if catalog.is_style_prop(name) else name] = value
    elif (css := in_words(name)) != name and _is_old_style(interpreter, css):
        keywords.props[css] = value
    elif name.startswith(("data_", "aria_", "data-", "aria-")):
        keywords.props[name] = value
    elif name.startswith("on_"):
        _unknown_trigger(interpreter, entry, name, named)
    else:
        _unknown_prop(interpreter, entry, name, named)


def _is_old_style(interpreter: Interpreter, name: str) -> bool:
    """Reflex hands `marginRight` and `margin-right` on to CSS as they are, where they have their effect."""
    accepts = interpreter.vocabulary.accepts_old_apps(interpreter)
    return accepts and interpreter.catalog.is_style_prop(name)


def is_style_keyword(name: str) -> bool:
    """Pseudo selectors and raw selectors, which come from dicts that are spread into a call."""
    return name.startswith((":", "&", "@", "--")) or (name.startswith("_") and len(name) > 1)


def find_trigger(interpreter: Interpreter, keywords: Keywords, name: str) -> TriggerSpec | None:
    """The trigger by a name, as the constant props of the element make it."""
    for case in keywords.entry.trigger_cases:
        values = keywords.args.keyword
        given = values.get(case.prop, values.get(f"{case.prop}_"))
        if case.trigger.name == name and given in case.values:
            return case.trigger
    return interpreter.catalog.find_trigger(keywords.entry, name)


def _prop(
    interpreter: Interpreter, keywords: Keywords, spec: PropSpec, value: Value, span: Span
) -> None:
    entry = keywords.entry
    if spec.later:
        interpreter.diagnostics.report(NOT_YET, span, name=f"{entry.path}({spec.name}=…)")
        return
    if isinstance(value, ServerValue):
        value = interpreter.vocabulary.lift(interpreter, value) or value
    wrong = _first_wrong(parse_type(spec.type), value, spec.responsive)
    if wrong is not None:
        names = [str(each) for each in types.constants(parse_type(spec.type))]
        interpreter.diagnostics.report(
            INVALID_PROP_VALUE,
            span,
            prop=spec.name,
            component=shown_name(entry),
            value=repr(wrong.value),
            suggestion=did_you_mean(str(wrong.value), names),
        )
        return
    kind = prop_types.mismatch(interpreter, parse_type(spec.type), value, spec.responsive)
    if kind is not None:
        interpreter.diagnostics.report(
            INVALID_PROP_VALUE,
            span,
            prop=spec.name,
            component=shown_name(entry),
            value=repr(value) if _is_short(value) else f"a `{types.display(kind)}`",
            suggestion=f"it takes `{types.display(parse_type(spec.type))}`",
        )
        return
    keywords.props[spec.name] = value


def _is_short(value: Value) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


_LONGEST = 30
"""Characters of a text that a message repeats."""


class Wrong(Struct, frozen=True):
    """A constant that a prop does not take."""

    value: Value


def _first_wrong(type_: ir.Type, value: Value, responsive: bool) -> Wrong | None:
    """The first constant in a value that is not among those the prop takes."""
    allowed = types.constants(type_)
    if not allowed:
        return None
    if responsive and isinstance(value, list | tuple | dict):
        items = value.values() if isinstance(value, dict) else value
        wrongs = (_first_wrong(type_, item, False) for item in items)
        return next((wrong for wrong in wrongs if wrong is not None), None)
    if isinstance(value, str | int | float) and str(value) not in map(str, allowed):
        return Wrong(value)
    return None


def _unknown_trigger(interpreter: Interpreter, entry: Entry, name: str, span: Span) -> None:
    known = [each.name for each in (*entry.triggers, *interpreter.catalog.default_triggers)]
    interpreter.diagnostics.report(
        UNKNOWN_TRIGGER,
        span,
        component=shown_name(entry),
        trigger=name,
        suggestion=did_you_mean(TRIGGERS_ELSEWHERE.get(name, name), known),
    )


def _unknown_prop(interpreter: Interpreter, entry: Entry, name: str, span: Span) -> None:
    """An error in an app of this API; existing apps carry such keywords around without effect."""
    catalog = interpreter.catalog
    own = [spec.name for spec in (*entry.props, *catalog.global_props)]
    triggers = [spec.name for spec in (*entry.triggers, *catalog.default_triggers)]
    known = [*own, *COMMON, *triggers, *catalog.style_props]
    old = interpreter.vocabulary.accepts_old_apps(interpreter)
    interpreter.diagnostics.report(
        IGNORED_KEYWORD if old else UNKNOWN_PROP,
        span,
        component=shown_name(entry),
        prop=name,
        suggestion=written_out(name)
        or spelled_here(name, known)
        or near(name, known)
        or did_you_mean(name, own),
    )
