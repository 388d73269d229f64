"""Elements of the catalog and of the app's own component classes."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import ChildProp, Entry, EntryKind
from pyweb_compiler.evaluate.symbolic.build import literal
from pyweb_compiler.evaluate.values import ElementValue, Symbolic, UseValue, Value
from pyweb_compiler.evaluate.vocabulary.components import Additions
from pyweb_compiler.evaluate.vocabulary.special.icon import IconValue
from pyweb_compiler.evaluate.vocabulary.walking import walk
from pyweb_compiler.lower import views
from pyweb_compiler.lower.attributes import Attributes, lower_keywords
from pyweb_compiler.lower.context import LowerContext
from pyweb_compiler.lower.styles import Declarations

_FRAGMENT = ir.LibraryTag(package="react", export="Fragment", client=False)


def lower_element(
    context: LowerContext, value: ElementValue, inherited: tuple[ChildProp, ...] = ()
) -> ir.View:
    """An element with everything that stands on it; a bare fragment is opened."""
    icon = value.props.get("tag")
    if isinstance(icon, IconValue) and isinstance(icon.icon, ir.Choice):
        return _icon_choice(context, value, icon.icon, inherited)
    entry = _printed_entry(context, value)
    styles = Declarations(context, value.span)
    styles.add_constants(entry.default_style)
    styles.add_value(context.component_styles.get(value.styled_as or value.entry.path))
    found = lower_keywords(context, value.entry, value.props, styles, value.span)
    if entry.clips_background and styles.has("background"):
        styles.add_default("backgroundClip", "border-box")
    _defaults(entry, found, value, inherited, styles)
    wrapped = value.wrapped if isinstance(value.wrapped, Additions) else None
    hooks = wrapped.hooks if wrapped is not None else ()
    children = () if wrapped is not None and wrapped.invisible else _children(context, value)
    classes = [literal(name, value.span) for name in entry.classes] + found.classes
    controlled = _controlled(context, value)
    return ir.Element(
        span=value.span,
        tag=_tag(entry, icon),
        props=tuple(found.props.values()),
        styles=styles.result(),
        classes=tuple(classes),
        listeners=_with_pause(value, found.listeners) if controlled else tuple(found.listeners),
        mount=found.mount,
        unmount=found.unmount,
        children=children,
        rest=value.rest.name if value.rest is not None else None,
        controlled=controlled,
        comments=value.comments,
        hooks=tuple(ir.RawHook(code=code) for code in hooks),
    )


def _tag(entry: Entry, icon: Value) -> ir.Tag:
    if isinstance(icon, IconValue):
        return ir.IconTag(icon=icon.icon)
    if entry.kind is EntryKind.HTML:
        return ir.HtmlTag(name=entry.tag)
    if entry.kind is EntryKind.LIBRARY:
        return ir.LibraryTag(
            package=_without_version(entry.package),
            export=entry.tag,
            client=entry.client,
            default=entry.default_export,
        )
    return _FRAGMENT


def _without_version(package: str) -> str:
    """`name@1.2` is imported as `name`; scopes and vendored paths keep their `@`."""
    head, at, rest = package[1:].partition("@")
    if not at:
        return package
    _, slash, inner = rest.partition("/")
    return package[:1] + head + slash + inner


def _icon_choice(
    context: LowerContext,
    value: ElementValue,
    choice: ir.Choice,
    inherited: tuple[ChildProp, ...],
) -> ir.View:
    """One icon or another."""

    def branch(expr: ir.Expr) -> ir.View:
        props = {**value.props, "tag": IconValue(expr)}
        return lower_element(context, replace(value, props=props, comments=()), inherited)

    return ir.Conditional(
        span=value.span,
        test=choice.test,
        then=branch(choice.then),
        otherwise=branch(choice.otherwise),
        comments=value.comments,
    )


def _defaults(
    entry: Entry,
    found: Attributes,
    value: ElementValue,
    inherited: tuple[ChildProp, ...],
    styles: Declarations,
) -> None:
    """Props that the catalog sets when the author gives none, and those that the parent gives."""
    for target, default in entry.defaults:
        if target not in found.props:
            found.props[target] = ir.Prop(name=target, value=literal(default, value.span))
    for child_prop in inherited:
        chosen: str | int = child_prop.value
        if child_prop.style:
            styles.add_default(child_prop.target, chosen)
        elif child_prop.force or child_prop.target not in found.props:
            prop = ir.Prop(name=child_prop.target, value=literal(chosen, value.span))
            found.props[child_prop.target] = prop


def _children(context: LowerContext, value: ElementValue) -> tuple[ir.View, ...]:
    """Children; some elements give defaults to those directly inside."""
    given = [_chosen(spec, value) for spec in value.entry.child_props]
    if not given:
        return views.lower_children(context, value.children, value.span)
    found: list[ir.View] = []
    for child in value.children:
        if isinstance(child, ElementValue):
            fitting = tuple(g for g in given if g is not None and g.child == child.entry.path)
            found.append(lower_element(context, child, fitting))
        else:
            found.extend(views.lower_children(context, [child], value.span))
    return tuple(found)


def _chosen(spec: ChildProp, parent: ElementValue) -> ChildProp | None:
    """The default with its value looked up; `None` if the parent selects none."""
    if not spec.by:
        return spec
    values = dict(spec.values)
    key = parent.props.get(spec.by)
    if isinstance(key, str) and key in values:
        return replace(spec, value=values[key])
    return None


def _controlled(context: LowerContext, value: ElementValue) -> str | None:
    """The value prop of an input whose text the server keeps."""
    if value.entry.controlled is None:
        return None
    prop, trigger = value.entry.controlled
    if not isinstance(value.props.get(prop), Symbolic) or trigger not in value.props:
        return None
    spec = context.catalog.find_prop(value.entry, prop)
    return spec.target if spec is not None else None


def _with_pause(value: ElementValue, listeners: list[ir.Listener]) -> tuple[ir.Listener, ...]:
    """The events of a bound field; `debounce_timeout` is the pause before what is typed is sent."""
    pause = value.props.get("debounce_timeout")
    if not isinstance(pause, int) or isinstance(pause, bool):
        return tuple(listeners)
    return tuple(
        (
            replace(each, actions=replace(each.actions, debounce=pause))
            if each.target == "onChange" and each.actions.debounce is None
            else each
        )
        for each in listeners
    )


def _printed_entry(context: LowerContext, value: ElementValue) -> Entry:
    """A form with parts that need more than HTML is printed as what they need."""
    if value.entry.path != "form":
        return value.entry
    for inner in _inside(value):
        if isinstance(inner, ElementValue) and inner.entry.needs_ancestor:
            needed = context.catalog.find(inner.entry.needs_ancestor)
            if needed is not None:
                return needed
    return value.entry


def _inside(value: ElementValue) -> Iterator[Value]:
    """Everything in an element, through the app's components."""
    seen: set[str] = set()
    stack: list[Value] = [*value.children]
    while stack:
        for node in walk([stack.pop()]):
            yield node
            if isinstance(node, UseValue) and node.component.id not in seen:
                seen.add(node.component.id)
                stack.append(node.component.body)
