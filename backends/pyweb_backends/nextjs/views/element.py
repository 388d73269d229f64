"""Elements."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import UNDEFINED, binary, name, null_as_undefined, text
from pyweb_backends.nextjs.closed import closed_prop
from pyweb_backends.nextjs.events.callback import listener_callback
from pyweb_backends.nextjs.expressions.expression import raw_script, to_expression
from pyweb_backends.nextjs.expressions.fold import fold
from pyweb_backends.nextjs.expressions.literals import is_choice_of_literals
from pyweb_backends.nextjs.expressions.presence import is_optional_field, may_be_null
from pyweb_backends.nextjs.forms import is_form
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.styles.style import Look, look
from pyweb_backends.nextjs.styles.style import attributes as look_attributes
from pyweb_backends.nextjs.types import is_optional
from pyweb_backends.nextjs.views import controlled
from pyweb_backends.nextjs.views import view as views
from pyweb_backends.nextjs.views.life_cycle import live
from pyweb_compiler import ir


def to_element(node: ir.Element, scope: Scope) -> ts.JsxElement:
    """An element: key, props, class name, style, events; then its children."""
    for hook in node.hooks:
        if isinstance(hook.code, ir.RawJs):
            code = raw_script(hook.code, scope)
            scope.hooks[f"raw:{code.parts}"] = ts.VerbatimStatement(code=code)
    tag, extra = _tag(node, scope)
    attributes: list[ts.JsxAttribute | ts.Spread] = [*extra]
    if node.rest is not None:
        attributes.append(ts.Spread(value=name(scope.rest_name)))
    bound = controlled.bind(node, scope) if node.controlled is not None else None
    if bound is not None:
        attributes.append(ts.Spread(value=bound.field))
    attributes.extend(
        _prop(prop, node.tag, tag, scope)
        for prop in node.props
        if bound is None or prop is not bound.value
    )
    attributes.extend(_missing(node, scope))
    found = look(node.styles, node.classes, scope)
    if node.rest is not None and scope.rest_class is not None:
        found = Look((*found.classes, name(scope.rest_class)), found.style)
    if not _is_frameless(node.tag):
        attributes.extend(look_attributes(found, scope))
    attributes.extend(
        ts.JsxAttribute(name=event.target, value=listener_callback(event, scope))
        for event in node.listeners
        if bound is None or event is not bound.listener
    )
    element = ts.JsxElement(
        tag=tag,
        attributes=tuple(sorted(attributes, key=_is_not_key)),
        children=_children(node, scope),
    )
    return live(node, controlled.enclose(bound, element) if bound else element, scope)


_FRAMELESS = frozenset(
    f"{parent}.{part}"
    for parent in (
        "AlertDialog",
        "ContextMenu",
        "Dialog",
        "DropdownMenu",
        "HoverCard",
        "Popover",
        "Select",
    )
    for part in ("Root", "Sub")
)
"""Parts of the component library that put nothing into the page: there is nothing to style."""


def _is_frameless(tag: ir.Tag) -> bool:
    return (
        isinstance(tag, ir.LibraryTag)
        and tag.package == "@radix-ui/themes"
        and tag.export in _FRAMELESS
    )


def _children(node: ir.Element, scope: Scope) -> tuple[ts.JsxChild, ...]:
    before = scope.in_form
    scope.in_form = before or is_form(node)
    children = views.to_children(node.children, scope)
    scope.in_form = before
    return children


def _missing(node: ir.Element, scope: Scope) -> list[ts.JsxAttribute]:
    """The type of a button, which is what it is anyway, and the id by which Next knows a script."""
    if isinstance(node.tag, ir.LibraryTag) and node.tag.package == "next/script":
        named = any(prop.name == "id" for prop in node.props)
        inline = bool(node.children) and not named
        return [ts.JsxAttribute(name="id", value=text(scope.script_id()))] if inline else []
    if node.tag != ir.HtmlTag(name="button") or any(prop.name == "type" for prop in node.props):
        return []
    kind = "submit" if scope.in_form else "button"
    return [ts.JsxAttribute(name="type", value=text(kind))]


def _is_not_key(attribute: ts.JsxAttribute | ts.Spread) -> bool:
    return not (isinstance(attribute, ts.JsxAttribute) and attribute.name == "key")


_COUNTS = frozenset(
    ["cols", "colSpan", "maxLength", "minLength", "rowSpan", "span", "start", "tabIndex"]
)
"""Attributes that are whole numbers, however the author wrote them."""

_CHOICES = frozenset(
    [
        "align",
        "appearance",
        "as",
        "color",
        "columns",
        "direction",
        "display",
        "gap",
        "gapX",
        "gapY",
        "justify",
        "orientation",
        "position",
        "radius",
        "rows",
        "side",
        "size",
        "spacing",
        "trim",
        "truncate",
        "type",
        "underline",
        "variant",
        "weight",
        "wrap",
    ]
)
"""Props of the component library that take certain words only."""


def _markup(node: ir.Object, scope: Scope) -> ts.ObjectLiteral:
    """`{ __html: … }`: React shows nothing where there is none, but its types ask for text."""
    (entry,) = node.entries
    value = to_expression(entry.value, scope)
    kind = entry.value.type
    if isinstance(kind, ir.AnyType) or is_optional(kind) or is_optional_field(entry.value, scope):
        value = ts.As(value=value, type=ts.TypeName(name="string"))
    return ts.ObjectLiteral(members=(ts.Property(key="__html", value=value),))


def _prop(prop: ir.Prop, tag: ir.Tag, name: str, scope: Scope) -> ts.JsxAttribute:
    if prop.name == "dangerouslySetInnerHTML" and isinstance(prop.value, ir.Object):
        return ts.JsxAttribute(name=prop.name, value=_markup(prop.value, scope))
    value = null_as_undefined(to_expression(prop.value, scope))
    counts = prop.name in _COUNTS or (prop.name == "rows" and name.lower() == "textarea")
    if counts and isinstance(value, ts.Constant) and str(value.value).isdigit():
        return ts.JsxAttribute(name=prop.name, value=ts.Constant(value=int(str(value.value))))
    sink = closed_prop(tag, prop)
    if sink is not None and scope.context.closed.fits(prop.value, sink, scope.component):
        return ts.JsxAttribute(name=prop.name, value=value)
    closed = isinstance(tag, ir.LibraryTag) and (
        sink is not None or prop.name in _CHOICES or isinstance(prop.value.type, ir.AnyType)
    )
    # A choice that TypeScript sees through may still offer a word that the prop does not know.
    seen = is_choice_of_literals(prop.value) and (
        sink is None or not isinstance(prop.value, ir.Choice)
    )
    if closed and not seen and not _is_made(prop.value):
        # The type of a var says less than the prop wants to know.
        props = scope.file.use("react", "ComponentProps", type_only=True)
        own = ts.TypeName(name=props, args=(ts.TypeOf(name=name),))
        value = ts.As(value=value, type=ts.IndexedAccessType(object=own, key=prop.name))
    elif isinstance(prop.value.type, ir.AnyType) and not _is_made(prop.value):
        value = ts.As(value=value, type=ts.TypeName(name="string"))
    elif may_be_null(fold(prop.value, scope), scope) and not isinstance(value, ts.Ternary):
        # React takes a prop that is left out, but no prop that is `null`.
        value = binary("??", value, UNDEFINED)
    return ts.JsxAttribute(name=prop.name, value=value)


def _is_made(node: ir.Expr) -> bool:
    """Values whose type TypeScript finds out by itself."""
    return isinstance(
        node,
        ir.Object | ir.Array | ir.RawJs | ir.ViewValue | ir.EventCallback | ir.Lambda | ir.IconRef,
    )


def _tag(node: ir.Element, scope: Scope) -> tuple[str, tuple[ts.JsxAttribute, ...]]:
    match node.tag:
        case ir.LibraryTag(package="react", export="Fragment") if not node.props:
            return "", ()
        case ir.HtmlTag(name=html):
            return html, ()
        case ir.LibraryTag(package=package, export=export, default=default):
            first, *members = export.split(".")
            return ".".join([scope.file.use(package, first, default=default), *members]), ()
        case ir.IconTag(icon=ir.IconRef(export=export)):
            return scope.file.use("lucide-react", export), ()
        case ir.IconTag(icon=ir.PropRef(name=prop, type=ir.IconType())):
            return scope.icons[prop], ()
        case ir.IconTag(icon=icon):
            dynamic = scope.file.use("lucide-react/dynamic", "DynamicIcon")
            icon_name = scope.file.use("lucide-react/dynamic", "IconName", type_only=True)
            value = ts.As(value=to_expression(icon, scope), type=ts.TypeName(name=icon_name))
            return dynamic, (ts.JsxAttribute(name="name", value=value),)
