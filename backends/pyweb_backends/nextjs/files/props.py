"""The props of a component: its parameter and the type of it."""

from __future__ import annotations

from pyweb_backends.contract.walk import walk
from pyweb_backends.model import ts
from pyweb_backends.names import pascal_case
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.app_names import ComponentName
from pyweb_backends.nextjs.build import text
from pyweb_backends.nextjs.closed import ClosedProp
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir

_INLINE = 2
"""Up to so many props, the type stands beside the parameter."""


def plan_props(
    named: ComponentName, scope: Scope
) -> tuple[tuple[ts.Parameter, ...], tuple[ts.InterfaceDeclaration, ...]]:
    """The parameter of a component function, and the interface it needs, if any."""
    component = named.component
    pattern: list[tuple[str, str, ts.TsExpr | None]] = []
    members: list[ts.PropertySignature] = []
    for param in component.params:
        if param.name not in named.props:
            continue
        prop = named.props[param.name]
        pattern.append((prop, _local(param, prop, scope), _default(param, scope)))
        members.append(_signature(param, prop, scope))
    if component.children:
        pattern.append(("children", scope.claim("children"), None))
        members.append(
            ts.PropertySignature(name="children", type=scope.file.react("ReactNode"), optional=True)
        )
    if not members and component.rest is None:
        return (), ()
    type_, interface = _type(named, tuple(members), scope)
    rest = None
    if component.rest is not None:
        if _joins_classes(component):
            scope.rest_class = scope.claim("className")
            pattern.append(("className", scope.rest_class, text("")))
        scope.rest_name = scope.claim("rest" if pattern else "props")
        rest = scope.rest_name
    if not pattern and rest is not None:
        return (ts.Parameter(name=rest, type=type_),), interface
    target = ts.ObjectPattern(members=tuple(pattern), rest=rest)
    return (ts.Parameter(name=target, type=type_),), interface


def _joins_classes(component: ir.Component) -> bool:
    """Whether the element that takes the rest has class names of its own."""
    return any(
        isinstance(node, ir.Element) and node.rest is not None and (node.styles or node.classes)
        for node in walk(component.view)
    )


def _local(param: ir.Param, prop: str, scope: Scope) -> str:
    if isinstance(types.without_none(param.type), ir.IconType):
        local = scope.claim(pascal_case(param.name), f"{pascal_case(param.name)}Icon")
        scope.icons[param.name] = local
    else:
        local = scope.claim(prop, f"{prop}Prop")
    scope.props[param.name] = local
    callback = types.without_none(param.type)
    if isinstance(callback, ir.FunctionType):
        scope.callback_params[param.name] = len(callback.params)
    if param.optional:
        scope.optional_props |= {param.name}
    return local


def _default(param: ir.Param, scope: Scope) -> ts.TsExpr | None:
    if param.default is None:
        return None
    return to_expression(param.default, scope)


def _signature(param: ir.Param, prop: str, scope: Scope) -> ts.PropertySignature:
    closed = scope.context.closed.params.get((scope.component, param.name))
    return ts.PropertySignature(
        name=prop,
        type=prop_type(closed, scope) if closed else types.to_ts(param.type, scope.file),
        optional=param.optional or param.default is not None,
        doc=param.doc,
    )


def prop_type(closed: ClosedProp, scope: Scope) -> ts.TsType:
    """`ComponentProps<typeof Button>["color"]`."""
    first, *members = closed.export.split(".")
    component = scope.file.use(closed.package, first, default=closed.default, type_only=True)
    props = scope.file.use("react", "ComponentProps", type_only=True)
    return ts.IndexedAccessType(
        object=ts.TypeName(name=props, args=(ts.TypeOf(name=".".join([component, *members])),)),
        key=closed.prop,
    )


def _type(
    named: ComponentName, members: tuple[ts.PropertySignature, ...], scope: Scope
) -> tuple[ts.TsType, tuple[ts.InterfaceDeclaration, ...]]:
    rest = named.component.rest
    interface: tuple[ts.InterfaceDeclaration, ...] = ()
    own: ts.TsType = ts.ObjectTypeNode(members=members)
    if len(members) > _INLINE or any(member.doc for member in members):
        name = scope.file.names.claim(f"{named.name}Props")
        interface = (ts.InterfaceDeclaration(name=name, members=members, exported=False),)
        own = ts.TypeName(name=name)
    if rest is None:
        return own, interface
    element = _element_props(named.component, rest, scope)
    if not members:
        return element, interface
    return ts.IntersectionTypeNode(parts=(own, element)), interface


def _element_props(component: ir.Component, rest: ir.RestParam, scope: Scope) -> ts.TsType:
    props = scope.file.use("react", "ComponentProps", type_only=True)
    if not rest.package:
        return ts.TypeName(name=props, args=(ts.LiteralTypeNode(value=rest.element),))
    first, *parts = rest.element.split(".")
    name = ".".join([scope.file.use(rest.package, first), *parts])
    own = ts.TypeName(name=props, args=(ts.TypeOf(name=name),))
    chosen = _chosen_tag(component)
    if chosen is None:
        return own
    # The props of a component with `as` are a union: the one of the chosen tag.
    tag = ts.PropertySignature(name="as", type=ts.LiteralTypeNode(value=chosen), optional=True)
    variant = ts.TypeName(name="Extract", args=(own, ts.ObjectTypeNode(members=(tag,))))
    return ts.TypeName(name="Omit", args=(variant, ts.LiteralTypeNode(value="as")))


def _chosen_tag(component: ir.Component) -> str | None:
    for node in walk(component.view):
        if isinstance(node, ir.Element) and node.rest is not None:
            for prop in node.props:
                if prop.name == "as" and isinstance(prop.value, ir.Literal):
                    return str(prop.value.value)
    return None
