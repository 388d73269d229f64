"""Uses of the app's own components."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.events.adapt import adapt
from pyweb_backends.nextjs.events.callback import listener_callback
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_backends.nextjs.styles.style import attributes as look_attributes
from pyweb_backends.nextjs.styles.style import look
from pyweb_backends.nextjs.views import view as views
from pyweb_compiler import ir


def to_use(node: ir.Use, scope: Scope) -> ts.JsxElement:
    """`<TodoItem item={item} />`."""
    target = scope.context.names.components[node.component]
    tag: str = target.name
    if target.file != scope.file.path:
        tag = scope.file.use(paths.import_path(target.file), target.name)
    wanted_types = {param.name: param.type for param in target.component.params}
    attributes: list[ts.JsxAttribute | ts.Spread] = []
    inside = node.children
    nothing: tuple[ts.JsxChild, ...] = ()
    if node.key is not None:
        attributes.append(ts.JsxAttribute(name="key", value=to_expression(node.key, scope)))
    for prop in node.args:
        if prop.name not in target.props:
            continue
        name = target.props[prop.name]
        if name == "children" and isinstance(prop.value, ir.ViewValue):
            inside = (prop.value.view,)
            continue
        if name == "children" and isinstance(prop.value.type, ir.NoneType):
            nothing = (ts.JsxExpression(value=to_expression(prop.value, scope)),)
            continue
        wanted = wanted_types.get(prop.name, ir.AnyType())
        value = adapt(prop.value, to_expression(prop.value, scope), wanted, scope)
        attributes.append(ts.JsxAttribute(name=name, value=value))
    for event in node.listeners:
        if event.target not in target.props:
            continue
        name = target.props[event.target]
        attributes.append(ts.JsxAttribute(name=name, value=listener_callback(event, scope)))
    for prop in node.rest:
        attributes.append(ts.JsxAttribute(name=prop.name, value=to_expression(prop.value, scope)))
    attributes.extend(look_attributes(look(node.rest_styles, node.rest_classes, scope), scope))
    for event in node.rest_listeners:
        attributes.append(ts.JsxAttribute(name=event.target, value=listener_callback(event, scope)))
    return ts.JsxElement(
        tag=tag,
        attributes=tuple(attributes),
        children=nothing or views.to_children(inside, scope),
    )
