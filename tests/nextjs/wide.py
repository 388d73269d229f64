"""An app that uses most of what the IR can say."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.ir import Operator

from . import trees as t

WIRE = "shop.pages.list.ListState"
PRODUCT = ir.RecordType("shop.models", "Product")
PRODUCTS = ir.ListType(PRODUCT)
OPTIONAL_TEXT = ir.UnionType((t.STR, ir.NoneType()))
SORTS = ir.LiteralType(("name", "price"))


def _var(name: str, type_: ir.Type) -> ir.StateRef:
    return t.var(name, type_, WIRE)


def _call(handler: str, *args: ir.Expr) -> ir.HandlerCall:
    return t.handler_call(handler, *args, state=WIRE)


def _member(object_: ir.Expr, name: str, type_: ir.Type) -> ir.Member:
    return ir.Member(span=t.HERE, type=type_, object=object_, name=name)


def _cond(test: ir.Expr, then: ir.View, otherwise: ir.View | None = None) -> ir.Conditional:
    return ir.Conditional(span=t.HERE, test=test, then=then, otherwise=otherwise)


def _template(*parts: ir.Expr) -> ir.Template:
    return ir.Template(span=t.HERE, type=t.STR, parts=parts)


def _effect(effect: ir.Effect, **args: str | bool | ir.Expr) -> ir.EffectCall:
    return ir.EffectCall(
        span=t.HERE,
        effect=effect,
        args=tuple((k, t.lit(v) if isinstance(v, str | bool) else v) for k, v in args.items()),
    )


VALUE = ir.TriggerParam(name="value", path="0", helper=None)
TARGET_VALUE = ir.TriggerParam(name="value", path="0.target.value", helper=None)
KEY = ir.TriggerParam(name="key", path="0.key", helper=None)


def _card() -> ir.Component:
    product = t.prop("product", PRODUCT)
    price = _member(product, "unit_price", ir.FloatType())
    on_pick = ir.FunctionType((t.STR,))
    view = replace(
        t.radix(
            "Card",
            ir.Element(span=t.HERE, tag=ir.IconTag(icon=t.prop("icon", ir.IconType()))),
            t.radix("Text", t.text(_member(product, "name", t.STR))),
            t.text(_template(t.lit("costs "), price, t.lit(" €"))),
            _cond(
                t.op(Operator.GREATER, price, t.lit(100), type_=t.BOOL),
                t.radix("Badge", "Expensive"),
            ),
            t.on(
                t.html("button", "Pick", type="button"),
                "onClick",
                ir.PropCall(span=t.HERE, name="on_pick", args=(_member(product, "name", t.STR),)),
                actions=ir.EventActions(prevent_default=True, stop_propagation=True),
            ),
            ir.Slot(span=t.HERE, name="children"),
        ),
        rest="props",
    )
    return t.component(
        "product_card",
        view,
        t.param("product", PRODUCT),
        t.param("icon", ir.IconType()),
        t.param("on_pick", on_pick, optional=True),
        t.param("size", t.STR, default=t.lit("small"), doc="How large it is."),
        module="shop.components",
        children=True,
        rest=ir.RestParam(name="props", element="Card", package="@radix-ui/themes"),
        docstring="A product.",
    )


def _table() -> ir.Component:
    product = t.local("p", PRODUCT)
    card = replace(
        t.use("shop.components:product_card", "inside", product=product),
        args=(
            ir.Prop(name="product", value=product),
            ir.Prop(name="icon", value=ir.IconRef(span=t.HERE, type=ir.IconType(), export="Map")),
        ),
        listeners=(
            ir.Listener(
                span=t.HERE,
                target="on_pick",
                params=(VALUE,),
                event=_call("pick", t.local("value"), t.local("i", t.INT)),
                actions=ir.EventActions(),
            ),
        ),
        rest=(ir.Prop(name="variant", value=t.lit("surface")),),
    )
    rows = t.repeat(
        t.op(Operator.SORTED, _var("products", PRODUCTS), t.lit(None), t.lit(True), type_=PRODUCTS),
        "p",
        card,
        index="i",
        key=_member(product, "id", t.INT),
        test=_member(product, "in_stock", t.BOOL),
    )
    empty = t.html("p", "Nothing here, it's {empty} & “done”")
    return t.component(
        "product_table",
        _cond(_var("products", PRODUCTS), t.html("div", rows), empty),
        module="shop.pages.list",
        line=3,
    )


def _text() -> ir.Component:
    """A component whose name is that of a library's."""
    tags = t.repeat(
        _var("tags", t.STRINGS),
        "tag",
        _cond(t.local("tag"), t.html("b", t.text(t.local("tag")))),
        index="n",
    )
    pairs = t.repeat(
        _var("prices", ir.DictType(t.STR, t.INT)),
        "pair",
        t.html(
            "li",
            t.text(
                ir.Index(
                    span=t.HERE,
                    type=t.STR,
                    object=t.local("pair", ir.TupleType((t.STR, t.INT))),
                    index=t.lit(0),
                )
            ),
        ),
        kind=ir.IterKind.DICT,
    )
    nickname = _var("nickname", OPTIONAL_TEXT)
    return t.component(
        "text",
        t.radix(
            "Text",
            "Hi ",
            t.text(nickname),
            tags,
            pairs,
            _cond(t.op(Operator.IS_NONE, nickname, type_=t.BOOL), t.text("nobody")),
            ir.Match(
                span=t.HERE,
                subject=_var("sort", SORTS),
                cases=(
                    ir.Case(values=(t.lit("name"),), view=t.html("i", "by name")),
                    ir.Case(values=(t.lit("price"), t.lit("cost")), view=t.text("by price")),
                ),
                otherwise=ir.Fragment(span=t.HERE, children=(t.html("hr"), t.text("unsorted"))),
            ),
        ),
        module="shop.pages.list",
        line=9,
    )


def _search() -> ir.Element:
    search = t.on(
        t.radix("TextField.Root", value=_var("query", t.STR), placeholder='Say "hi"'),
        "onChange",
        _call("set_query", t.local("value")),
        TARGET_VALUE,
    )
    return replace(search, controlled="value")


def _late_field() -> ir.Element:
    return t.on(
        t.html("input", type="text"),
        "onChange",
        _call("set_query", t.local("value")),
        TARGET_VALUE,
        actions=ir.EventActions(debounce=500),
    )


def _keys() -> ir.Element:
    done = _effect(ir.Effect.TOAST, level="success", message="Done")
    return t.on(
        t.html("input", type="text"),
        "onKeyDown",
        ir.EventChoice(
            span=t.HERE,
            test=t.op(Operator.EQUAL, t.local("key"), t.lit("Enter"), type_=t.BOOL),
            then=ir.Chain(span=t.HERE, events=(_call("reload"), done)),
            otherwise=ir.Chain(span=t.HERE, events=()),
        ),
        KEY,
    )


def _sort() -> ir.Element:
    return t.on(
        t.radix(
            "Select.Root",
            t.radix("Select.Trigger"),
            t.radix("Select.Content"),
            value=_var("sort", SORTS),
        ),
        "onValueChange",
        _call("set_sort", t.local("value")),
        VALUE,
    )


def _leave() -> ir.Element:
    leave = t.on(
        t.styled(
            t.radix("Button", "Leave"),
            width=_template(_var("width", t.INT), t.lit("px")),
            backgroundImage="linear-gradient(90deg, rgba(255,0,0,1) 0%, red 100%)",
            zIndex=5,
            fontSize="1.5em",
            color="white",
        ),
        "onClick",
        ir.Chain(
            span=t.HERE,
            events=(
                _effect(ir.Effect.REDIRECT, path="/", external=False, replace=True, popup=False),
                _effect(ir.Effect.COLOR_MODE, mode="toggle"),
                _effect(ir.Effect.CLIPBOARD, text=_var("query", t.STR)),
            ),
        ),
    )
    hover = ir.Style(property="color", value=t.lit("#fff"), selector=":hover", media="md")
    computed = ir.Style(property="background", value=_var("color", t.STR), selector=":hover")
    return replace(
        leave,
        styles=(*leave.styles, hover, computed),
        classes=(t.lit("fancy"), _template(t.lit("bg-"), _var("color", t.STR))),
    )


def _controls() -> ir.Component:
    mount = ir.Listener(
        span=t.HERE,
        target="onMount",
        params=(),
        event=_call("reload"),
        actions=ir.EventActions(),
    )
    size = t.op(Operator.LENGTH, _var("products", PRODUCTS), type_=t.INT)
    tags = _var("tags", t.STRINGS)
    view = t.html(
        "div",
        _search(),
        _late_field(),
        _keys(),
        _sort(),
        _leave(),
        t.text(size),
        t.text(t.op(Operator.FLOOR_DIVIDE, size, t.lit(2), type_=t.INT)),
        t.text(t.op(Operator.FORMAT, size, t.lit(",.2f"), type_=t.STR)),
        t.text(t.op(Operator.EQUAL, tags, tags, type_=t.BOOL)),
    )
    return t.component("controls", replace(view, mount=mount), module="shop.pages.list", line=12)


def _template_component() -> ir.Component:
    return t.component(
        "template",
        t.html(
            "main",
            t.html(
                "nav",
                ir.Element(
                    span=t.HERE,
                    tag=ir.LibraryTag(
                        package="next/link", export="Link", client=False, default=True
                    ),
                    props=(ir.Prop(name="href", value=t.lit("/")),),
                    children=(t.text("Home"),),
                ),
            ),
            ir.Slot(span=t.HERE, name="children"),
        ),
        module="shop.template",
        children=True,
    )


def _state() -> ir.State:
    storage = ir.StorageOptions(name="nick", sync=True)

    def param(name: str, type_: ir.Type, required: bool = True) -> ir.HandlerParam:
        return ir.HandlerParam(name=name, type=type_, required=required)

    effects = ir.Effects(
        reads=frozenset(),
        writes=frozenset(),
        calls=frozenset(),
        client=frozenset({"toast", "redirect"}),
    )
    return t.state(
        (
            t.state_var("products", PRODUCTS, None),
            t.state_var("tags", t.STRINGS, None),
            t.state_var("prices", ir.DictType(t.STR, t.INT), None),
            t.state_var("query", t.STR, t.lit("")),
            t.state_var("color", t.STR, t.lit("red")),
            t.state_var("width", t.INT, t.lit(4)),
            t.state_var("sort", SORTS, t.lit("name")),
            replace(
                t.state_var("nickname", OPTIONAL_TEXT, t.lit(None)),
                kind=ir.VarKind.LOCAL,
                storage=storage,
            ),
            replace(t.state_var("_secret", t.STR, t.lit("s3cret")), kind=ir.VarKind.BACKEND),
        ),
        (
            replace(t.handler("reload"), effects=effects),
            t.handler("pick", param("name", t.STR), param("row", t.INT, False)),
            t.handler("set_query", param("value", t.STR)),
            t.handler("set_sort", param("value", SORTS)),
            t.handler("delete", marked=True),
            t.handler("unused"),
        ),
        name="ListState",
        module="shop.pages.list",
        wire=WIRE,
    )


def shop() -> ir.App:
    """Several modules, a layout, dynamic routes, records."""
    static = ir.RouteSegment(name="products", kind="static")
    param = ir.RouteSegment(name="slug", kind="param")
    slug = ir.RouteParam(span=t.HERE, type=t.STR, name="slug")
    layout = "shop.template:template"
    listing = t.page(
        t.html(
            "section",
            t.use("shop.pages.list:controls"),
            t.use("shop.pages.list:text"),
            t.use("shop.pages.list:product_table"),
        ),
        module="shop.pages.list",
        name="listing",
        layout=layout,
        title=t.lit("List"),
        description=t.lit("All products"),
        meta=(ir.Meta(attributes=(("name", t.lit("robots")), ("content", t.lit("none")))),),
    )
    detail = t.page(
        t.html("h1", t.text(slug)),
        static,
        param,
        module="shop.pages.detail",
        name="detail",
        layout=layout,
        title=_template(t.lit("Product "), slug),
        on_load=(_call("reload"), _call("set_query", slug)),
    )
    record = ir.Record(
        module="shop.models",
        name="Product",
        fields=(
            ir.RecordField(name="id", type=t.INT),
            ir.RecordField(name="name", type=t.STR),
            ir.RecordField(name="unit_price", type=ir.FloatType()),
            ir.RecordField(name="in_stock", type=t.BOOL, optional=True),
        ),
        docstring="Something to buy.",
    )
    toaster = ir.Element(
        span=t.HERE,
        tag=ir.LibraryTag(package="@/components/ui/toaster", export="Toaster", client=True),
    )
    return t.app(
        listing,
        detail,
        components=(_card(), _table(), _text(), _controls(), _template_component()),
        states=(_state(),),
        records=(record,),
        name="shop",
        theme=ir.Theme(props=()),
        color_mode=True,
        wraps=(toaster,),
        style=(t.styled(t.html("body"), fontFamily="Inter, sans-serif"),),
        assets=(ir.Asset(path="assets/favicon.ico", public="favicon.ico"),),
    )
