"""Elements."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import call, name
from pyweb_backends.nextjs.events.callback import listener_callback, to_body
from pyweb_backends.nextjs.events.event import to_statements
from pyweb_backends.nextjs.expressions.expression import raw_script, to_expression
from pyweb_backends.nextjs.expressions.literals import is_choice_of_literals
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.styles.style import attributes as look_attributes
from pyweb_backends.nextjs.styles.style import look
from pyweb_backends.nextjs.views import controlled
from pyweb_backends.nextjs.views import view as views
from pyweb_compiler import ir


def to_element(node: ir.Element, scope: Scope) -> ts.JsxElement:
    """An element: key, props, class name, style, events; then its children."""
    for hook in node.hooks:
        if isinstance(hook.code, ir.RawJs):
            code = raw_script(hook.code, scope)
            scope.hooks[f"raw:{code.parts}"] = ts.VerbatimStatement(code=code)
    tag, extra = _tag(node.tag, scope)
    attributes: list[ts.JsxAttribute | ts.Spread] = [*extra]
    if node.rest is not None:
        attributes.append(ts.Spread(value=name(scope.rest_name)))
    kept, listeners = node.props, node.listeners
    if node.controlled is not None and (bound := controlled.bind(node, scope)) is not None:
        attributes.append(bound.spread)
        kept = tuple(prop for prop in kept if prop.name != bound.value)
        listeners = tuple(event for event in listeners if event is not bound.listener)
    attributes.extend(_prop(prop, node.tag, tag, scope) for prop in kept)
    attributes.extend(look_attributes(look(node.styles, node.classes, scope), scope))
    attributes.extend(
        ts.JsxAttribute(name=event.target, value=listener_callback(event, scope))
        for event in listeners
    )
    _life_cycle(node, scope)
    return ts.JsxElement(
        tag=tag,
        attributes=tuple(sorted(attributes, key=_is_not_key)),
        children=views.to_children(node.children, scope),
    )


def _is_not_key(attribute: ts.JsxAttribute | ts.Spread) -> bool:
    return not (isinstance(attribute, ts.JsxAttribute) and attribute.name == "key")


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


def _prop(prop: ir.Prop, tag: ir.Tag, name: str, scope: Scope) -> ts.JsxAttribute:
    value = to_expression(prop.value, scope)
    closed = isinstance(tag, ir.LibraryTag) and (
        prop.name in _CHOICES or isinstance(prop.value.type, ir.AnyType)
    )
    if closed and not is_choice_of_literals(prop.value) and not _is_made(prop.value):
        # The type of a var says less than the prop wants to know.
        props = scope.file.use("react", "ComponentProps", type_only=True)
        value = ts.As(value=value, type=ts.TypeName(name=f'{props}<typeof {name}>["{prop.name}"]'))
    elif isinstance(prop.value.type, ir.AnyType) and not _is_made(prop.value):
        value = ts.As(value=value, type=ts.TypeName(name="string"))
    return ts.JsxAttribute(name=prop.name, value=value)


def _is_made(node: ir.Expr) -> bool:
    """Values whose type TypeScript finds out by itself."""
    return isinstance(
        node,
        ir.Object | ir.Array | ir.RawJs | ir.ViewValue | ir.EventCallback | ir.Lambda | ir.IconRef,
    )


def _tag(tag: ir.Tag, scope: Scope) -> tuple[str, tuple[ts.JsxAttribute, ...]]:
    match tag:
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


def _life_cycle(node: ir.Element, scope: Scope) -> None:
    if node.mount is None and node.unmount is None:
        return
    effect = scope.file.use("react", "useEffect")
    statements: list[ts.Statement] = []
    with scope.event():
        if node.mount is not None:
            statements.extend(to_statements(node.mount.event, scope))
        if node.unmount is not None:
            leave = ts.Arrow(params=(), body=to_body(to_statements(node.unmount.event, scope)))
            statements.append(ts.ReturnStatement(value=leave))
    body = ts.Arrow(params=(), body=ts.Block(statements=tuple(statements)))
    scope.effects.append(
        ts.ExpressionStatement(value=call(effect, body, ts.ArrayLiteral(items=())))
    )
