"""Short constructors of IR trees for tests."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from tests.blank_ir import blank_app, blank_page

STR, INT, BOOL, ANY = ir.StrType(), ir.IntType(), ir.BoolType(), ir.AnyType()
STRINGS = ir.ListType(STR)


def at(line: int) -> Span:
    """A place in the source."""
    return Span("app.py", line, 1, line, 2)


HERE = at(1)


def lit(value: str | int | float | bool | None) -> ir.Literal:
    kinds: dict[type, ir.Type] = {str: STR, int: INT, float: ir.FloatType(), bool: BOOL}
    return ir.Literal(span=HERE, type=kinds.get(type(value), ir.NoneType()), value=value)


def var(name: str, type_: ir.Type, state: str = "todo.State") -> ir.StateRef:
    return ir.StateRef(span=HERE, type=type_, state=state, name=name)


def local(name: str, type_: ir.Type = STR) -> ir.LocalRef:
    return ir.LocalRef(span=HERE, type=type_, name=name)


def prop(name: str, type_: ir.Type = STR) -> ir.PropRef:
    return ir.PropRef(span=HERE, type=type_, name=name)


def op(operator: ir.Operator, *args: ir.Expr, type_: ir.Type = ANY) -> ir.Call:
    return ir.Call(span=HERE, type=type_, operator=operator, args=args)


def text(value: str | ir.Expr) -> ir.Text:
    return ir.Text(span=HERE, value=lit(value) if isinstance(value, str) else value)


def _views(children: tuple[ir.View | str, ...]) -> tuple[ir.View, ...]:
    return tuple(text(child) if isinstance(child, str) else child for child in children)


def _props(props: dict[str, object]) -> tuple[ir.Prop, ...]:
    return tuple(
        ir.Prop(name=key, value=lit(value) if isinstance(value, str | int | bool) else value)  # type: ignore[arg-type]
        for key, value in props.items()
    )


def html(tag: str, *children: ir.View | str, **props: object) -> ir.Element:
    return ir.Element(
        span=HERE, tag=ir.HtmlTag(name=tag), props=_props(props), children=_views(children)
    )


def radix(export: str, *children: ir.View | str, **props: object) -> ir.Element:
    tag = ir.LibraryTag(package="@radix-ui/themes", export=export, client=False)
    return ir.Element(span=HERE, tag=tag, props=_props(props), children=_views(children))


def icon(export: str) -> ir.Element:
    ref = ir.IconRef(span=HERE, type=ir.IconType(), export=export)
    return ir.Element(span=HERE, tag=ir.IconTag(icon=ref))


def styled(element: ir.Element, **styles: str | int | ir.Expr) -> ir.Element:
    return replace(
        element,
        styles=tuple(
            ir.Style(property=key, value=lit(value) if isinstance(value, str | int) else value)
            for key, value in styles.items()
        ),
    )


def handler_call(handler: str, *args: ir.Expr, state: str = "todo.State") -> ir.HandlerCall:
    return ir.HandlerCall(span=HERE, state=state, handler=handler, args=args)


def on(
    element: ir.Element,
    target: str,
    event: ir.Event,
    *params: ir.TriggerParam,
    actions: ir.EventActions | None = None,
    form: bool = False,
    reset: bool = False,
) -> ir.Element:
    listener = ir.Listener(
        span=HERE,
        target=target,
        params=params,
        event=event,
        actions=actions or ir.EventActions(),
        form=form,
        reset=reset,
    )
    return replace(element, listeners=(*element.listeners, listener))


def state_var(name: str, type_: ir.Type, initial: ir.Expr | None) -> ir.Var:
    return ir.Var(span=HERE, name=name, kind=ir.VarKind.BASE, type=type_, initial=initial)


def handler(name: str, *params: ir.HandlerParam, marked: bool = False) -> ir.Handler:
    nothing: frozenset[str] = frozenset()
    return ir.Handler(
        span=HERE,
        name=name,
        kind=ir.HandlerKind.PLAIN,
        params=params,
        docstring="",
        marked=marked,
        automatic=False,
        effects=ir.Effects(reads=nothing, writes=nothing, calls=nothing, client=nothing),
    )


def state(
    vars_: tuple[ir.Var, ...],
    handlers: tuple[ir.Handler, ...],
    *,
    name: str = "State",
    module: str = "todo.todo",
    wire: str = "todo.State",
    docstring: str = "",
) -> ir.State:
    return ir.State(
        span=HERE,
        module=module,
        name=name,
        wire=wire,
        parent=None,
        vars=vars_,
        handlers=handlers,
        docstring=docstring,
    )


def component(
    name: str,
    view: ir.View,
    *params: ir.Param,
    module: str = "todo.todo",
    line: int = 1,
    children: bool = False,
    rest: ir.RestParam | None = None,
    docstring: str = "",
    comments: tuple[str, ...] = (),
) -> ir.Component:
    return ir.Component(
        span=at(line),
        id=f"{module}:{name}",
        module=module,
        name=name,
        params=params,
        children=children,
        rest=rest,
        view=view,
        docstring=docstring,
        comments=comments,
    )


def param(name: str, type_: ir.Type, **options: object) -> ir.Param:
    return ir.Param(name=name, type=type_, **{"default": None, **options})  # type: ignore[arg-type]


def use(name: str, *children: ir.View | str, **args: object) -> ir.Use:
    id_ = name if ":" in name else f"todo.todo:{name}"
    return ir.Use(span=HERE, component=id_, args=_props(args), children=_views(children))


def repeat(iterable: ir.Expr, item: str, body: ir.View, **options: object) -> ir.Repeat:
    defaults: dict[str, object] = {"kind": ir.IterKind.LIST, "index": None, "key": None}
    return ir.Repeat(
        span=HERE, iterable=iterable, item=item, body=body, **{**defaults, **options}  # type: ignore[arg-type]
    )


def page(
    view: ir.View,
    *route: ir.RouteSegment,
    name: str = "index",
    module: str = "todo.todo",
    line: int = 100,
    **options: object,
) -> ir.Page:
    return blank_page(module, span=at(line), route=route, name=name, view=view, **options)


def app(
    *pages: ir.Page,
    components: tuple[ir.Component, ...] = (),
    states: tuple[ir.State, ...] = (),
    **options: object,
) -> ir.App:
    changes = {"pages": pages, "components": components, "states": states, **options}
    return blank_app("todo", **changes)
