"""Parts of the frontend that whole apps seldom show."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pyweb_backends.nextjs.forms import form_parts
from pyweb_backends.nextjs.styles.sources import inline_sources
from pyweb_backends.nextjs.styles.utilities import utilities, variant
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator

from . import trees as t
from .render import render


def test_utilities_say_exactly_what_the_source_says() -> None:
    cases = {
        ("marginTop", "5em"): ("mt-[5em]",),
        ("width", "100%"): ("w-full",),
        ("background", "var(--gray-2)"): ("bg-(--gray-2)",),
        ("display", "none"): ("hidden",),
        ("padding", "1em 2em"): ("p-[1em_2em]",),
        ("border", "1px solid var(--gray-4)"): ("border", "border-(--gray-4)"),
        ("borderTop", "2px solid"): ("border-t-2",),
        ("backgroundImage", "url(/a.png)"): ("bg-[url(/a.png)]",),
        ("backgroundImage", "linear-gradient(red, blue)"): ("bg-[linear-gradient(red,blue)]",),
        ("backgroundImage", "var(--x)"): ("[background-image:var(--x)]",),
        ("maskType", "luminance"): ("[mask-type:luminance]",),
        ("fontFamily", "my_font"): (r"[font-family:my\_font]",),
    }
    assert {key: utilities(*key) for key in cases} == cases


@pytest.mark.parametrize(
    ("property_", "value", "expected"),
    [
        ("padding", "2", '<div style={{ padding: "2" }} />'),
        ("margin", "0 4", '<div style={{ margin: "0 4" }} />'),
        ("padding", 2, '<div className="p-[2px]" />'),
        ("padding", "0", '<div className="p-0" />'),
        ("fontSize", "14", '<div style={{ fontSize: "14" }} />'),
        ("letterSpacing", "2", '<div style={{ letterSpacing: "2" }} />'),
        ("--gap", 2, "[--gap:2]"),
        ("lineHeight", "2", '<div className="leading-[2]" />'),
    ],
)
def test_numbers_without_a_unit_stay_without(
    property_: str, value: str | int, expected: str
) -> None:
    page = t.page(t.styled(t.html("div"), **{property_: value}))
    assert expected in render(t.app(page))["app/page.tsx"]


def test_variants() -> None:
    assert variant(":hover", "sm") == "md:hover:"
    assert variant("", "md") == "min-[62rem]:"
    assert variant("& > p", "") == "[&_>_p]:"
    assert variant("", "@media (min-width: 700px)") == "[@media_(min-width:_700px)]:"


def test_components_in_forms() -> None:
    button = t.component("save", t.html("button", "Save"))
    wrapper = t.component(
        "wrapper", t.html("form", ir.Slot(span=t.HERE, name="children")), children=True
    )
    other = t.component("other", t.html("button", "Other"))
    app = t.app(
        t.page(t.html("div", t.use("wrapper", t.use("save")), t.use("other"))),
        components=(button, wrapper, other),
    )
    assert form_parts(app) == {"todo.todo:save"}
    text = render(app)["components/todo/todo.tsx"]
    assert '<button type="submit"> Save' in text or '<button type="submit">Save' in text
    assert '<button type="button">Other' in text


def test_class_names_from_known_parts() -> None:
    name = ir.Template(
        span=t.HERE, type=t.STR, parts=(t.lit("bg-"), t.prop("color"), t.lit("-500"))
    )
    swatch = t.component("swatch", replace(t.html("i"), classes=(name,)), t.param("color", t.STR))
    page = t.page(t.html("p", t.use("swatch", color="red"), t.use("swatch", color='"} x')))
    app = t.app(page, components=(swatch,))
    assert inline_sources(app) == ("bg-red-500", "x-500")


def test_what_the_types_decide_is_not_asked() -> None:
    path = t.prop("path")
    test = t.op(Operator.IS_NONE, path, type_=t.BOOL)
    link = t.component(
        "link",
        ir.Conditional(
            span=t.HERE, test=test, then=t.html("b"), otherwise=t.html("a", "go", href=path)
        ),
        t.param("path", t.STR),
    )
    text = render(t.app(t.page(t.use("link", path="/")), components=(link,)))
    assert "return <a href={path}>go</a>;" in text["components/todo/todo.tsx"]


def test_props_that_nobody_reads_are_left_out() -> None:
    inner = t.component("inner", t.html("i"), t.param("unused", t.STR))
    outer = t.component("outer", t.use("inner", unused=t.prop("given")), t.param("given", t.STR))
    app = t.app(t.page(t.use("outer", given="x")), components=(inner, outer))
    files = render(app)
    assert "export function Outer() { return <Inner />; }" in files["components/todo/todo.tsx"]
    assert "return <Outer />;" in files["app/page.tsx"]


def test_javascript_of_the_author_stands_in_a_file_without_types() -> None:
    script = ir.RawJs(span=t.HERE, type=t.ANY, parts=("useEffect(() => { f((e) => e) })",))
    view = replace(t.html("div", t.text(t.prop("label"))), hooks=(ir.RawHook(code=script),))
    listening = t.component("key_listener", view, t.param("label", t.STR))
    app = t.app(t.page(t.use("key_listener", label="x")), components=(listening,))
    text = render(app)["components/todo/todo/key-listener.jsx"]
    assert "export function KeyListener({ label })" in text


def test_effects_of_elements_that_come_and_go() -> None:
    mount = ir.Listener(
        span=t.HERE,
        target="onMount",
        params=(),
        event=t.handler_call("load"),
        actions=ir.EventActions(temporal=True),
    )
    view = t.html(
        "div",
        ir.Conditional(
            span=t.HERE,
            test=t.var("open", t.BOOL),
            then=replace(t.html("p", "Hi"), mount=mount),
            otherwise=None,
        ),
    )
    states = (t.state((t.state_var("open", t.BOOL, None),), (t.handler("load"),)),)
    text = render(t.app(t.page(view), states=states))["components/todo/todo.tsx"]
    assert "{open && <OnMount run={() => { if (isConnected()) { state.load(); }" in text


def test_controlled_fields_in_lists_get_a_component() -> None:
    value = ir.TriggerParam(name="value", path="0.target.value", helper=None)
    item = t.local("item")
    field = t.on(
        replace(t.html("input", value=item), controlled="value"),
        "onChange",
        t.handler_call("rename", item, t.local("value")),
        value,
    )
    param = ir.HandlerParam(name="name", type=t.STR, required=True)
    states = (
        t.state(
            (t.state_var("items", t.STRINGS, None),),
            (t.handler("rename", param, replace(param, name="text")),),
        ),
    )
    view = t.html("div", t.repeat(t.var("items", t.STRINGS), "item", field))
    text = render(t.app(t.page(view), states=states))["components/todo/todo.tsx"]
    assert (
        "<Controlled key={index} value={item} onChange={(value) => state.rename(item, value)}>"
        in text
    )
    assert "{(field) => <input {...field} />}" in text


def test_props_that_react_keeps_to_itself_get_another_name() -> None:
    header = t.component("header", t.html("th", t.text(t.prop("key"))), t.param("key", t.STR))
    app = t.app(t.page(t.html("table", t.use("header", key="name"))), components=(header,))
    files = render(app)
    text = files["components/todo/todo.tsx"]
    assert "function Header({ keyValue }: { keyValue: string; })" in text
    assert '<Header keyValue="name" />' in "".join(files.values())


def test_nothing_is_handed_over_where_a_prop_is_asked_for() -> None:
    maybe = ir.UnionType(options=(t.STR, ir.NoneType()))
    row = t.component("row", t.html("td", t.text(t.prop("value", maybe))), t.param("value", maybe))
    slot = ir.Slot(span=t.HERE, name="content")
    box = t.component("box", t.html("p", slot), t.param("content", ir.ViewType()))
    page = t.page(t.html("div", t.use("row", value=t.lit(None)), t.use("box", content=t.lit(None))))
    text = render(t.app(page, components=(row, box)))["app/page.tsx"]
    assert "<Row value={null} /> <Box> {null} </Box>" in text


def test_checkbox_gives_a_boolean() -> None:
    checked = ir.TriggerParam(name="checked", path="0", helper="isTrue")
    call = t.handler_call("toggle", t.local("checked", t.BOOL))
    box = t.on(t.radix("Checkbox"), "onCheckedChange", call, checked)
    param = ir.HandlerParam(name="on", type=t.BOOL, required=True)
    states = (t.state((t.state_var("on", t.BOOL, None),), (t.handler("toggle", param),)),)
    text = render(t.app(t.page(box), states=states))["components/todo/todo.tsx"]
    assert "onCheckedChange={(checked) => state.toggle(checked === true)}" in text


def test_debounced_field_shows_what_is_typed() -> None:
    value = ir.TriggerParam(name="value", path="0.target.value", helper=None)
    field = t.on(
        replace(t.html("input", value=t.var("query", t.STR)), controlled="value"),
        "onChange",
        t.handler_call("search", t.local("value")),
        value,
        actions=ir.EventActions(debounce=150),
    )
    param = ir.HandlerParam(name="query", type=t.STR, required=True)
    states = (t.state((t.state_var("query", t.STR, None),), (t.handler("search", param),)),)
    text = render(t.app(t.page(field), states=states))["components/todo/todo.tsx"]
    assert "useControlled(query, (value) => state.search(value), 150)" in text
    assert "useDebounced" not in text


def test_one_event_of_several_may_wait() -> None:
    value = ir.TriggerParam(name="value", path="0.target.value", helper=None)
    later = ir.TimedEvent(
        span=t.HERE,
        event=t.handler_call("search", t.local("value")),
        actions=ir.EventActions(debounce=150),
    )
    now = t.handler_call("search", t.lit(""))
    field = t.on(t.html("input"), "onChange", ir.Chain(span=t.HERE, events=(later, now)), value)
    param = ir.HandlerParam(name="query", type=t.STR, required=True)
    states = (t.state((), (t.handler("search", param),)),)
    text = render(t.app(t.page(field), states=states))["components/todo/todo.tsx"]
    assert "useDebounced((value: string) => state.search(value), 150)" in text
    assert "debouncedSearch(event.target.value);" in text
    assert 'state.search("");' in text


def test_the_parameter_for_what_stands_inside_is_called_children() -> None:
    view = t.html("main", ir.Slot(span=t.HERE, name="content"))
    frame = t.component("frame", view, t.param("content", ir.ViewType()))
    inside = ir.ViewValue(span=t.HERE, type=ir.ViewType(), view=t.html("p", "Hi"))
    app = t.app(t.page(t.html("div", t.use("frame", content=inside))), components=(frame,))
    files = render(app)
    assert "<main>{children}</main>" in files["components/todo/todo.tsx"].replace(
        "> ", ">"
    ).replace(" <", "<")
    assert "<Frame><p>Hi</p></Frame>" in files["app/page.tsx"].replace("> ", ">").replace(" <", "<")


def test_items_that_may_not_be_there_are_asked_for() -> None:
    names = ir.DictType(t.STR, t.STRINGS)
    key = ir.Index(span=t.HERE, type=t.STRINGS, object=t.var("names", names), index=t.lit("a"))
    first = ir.Index(span=t.HERE, type=t.STR, object=t.var("words", t.STRINGS), index=t.lit(0))
    view = t.html(
        "div",
        t.repeat(key, "item", t.text(t.local("item"))),
        t.text(t.op(ir.Operator.UPPER, first, type_=t.STR)),
        ir.Conditional(span=t.HERE, test=first, then=t.html("p"), otherwise=None),
        ir.Conditional(
            span=t.HERE,
            test=t.op(ir.Operator.NOT, key, type_=t.BOOL),
            then=t.html("b"),
            otherwise=t.html("i"),
        ),
    )
    states = (
        t.state((t.state_var("names", names, None), t.state_var("words", t.STRINGS, None)), ()),
    )
    text = render(t.app(t.page(view), states=states))["components/todo/todo.tsx"]
    assert "(names.a ?? []).map(" in text
    assert "{words[0]?.toUpperCase()}" in text
    assert "{Boolean(words[0]) && <p />}" in text
    assert "{names.a?.length ? <i /> : <b />}" in text


def test_more_is_said_about_a_value_than_its_type() -> None:
    bare = ir.DictType(t.STR, t.ANY)
    item = ir.Index(span=t.HERE, type=t.ANY, object=t.var("bare", bare), index=t.lit("n"))
    view = t.html("p", t.text(t.op(ir.Operator.AS, item, type_=t.INT)))
    states = (t.state((t.state_var("bare", bare, None),), ()),)
    text = render(t.app(t.page(view), states=states))["components/todo/todo.tsx"]
    assert "{bare.n as number}" in text


def test_choices_between_constants() -> None:
    on = t.var("on", t.BOOL)

    def choice(then: ir.Expr, otherwise: ir.Expr) -> ir.Choice:
        return ir.Choice(span=t.HERE, type=then.type, test=on, then=then, otherwise=otherwise)

    box = t.html(
        "button",
        disabled=choice(t.lit(False), t.lit(True)),
        hidden=choice(t.lit(True), t.lit(False)),
        tabIndex=choice(t.lit(1), t.lit(0)),
        title=choice(t.lit("a"), t.lit(None)),
    )
    view = t.styled(box, border=choice(t.lit("1px"), t.lit(None)))
    states = (t.state((t.state_var("on", t.BOOL, None),), ()),)
    text = render(t.app(t.page(view), states=states))["components/todo/todo.tsx"]
    assert "disabled={!on} hidden={on} tabIndex={on ? 1 : 0}" in text
    assert 'title={on ? "a" : undefined}' in text
    assert 'style={{ border: on ? "1px" : undefined }}' in text


def test_words_that_a_prop_does_not_know_are_cast() -> None:
    on = t.var("on", t.BOOL)
    choice = ir.Choice(
        span=t.HERE, type=t.STR, test=on, then=t.lit("accent"), otherwise=t.lit("gray")
    )
    badge = replace(
        t.radix("Badge"), props=(ir.Prop(name="color", value=choice, options=("gray", "red")),)
    )
    states = (t.state((t.state_var("on", t.BOOL, None),), ()),)
    text = render(t.app(t.page(badge), states=states))["components/todo/todo.tsx"]
    assert 'color={(on ? "accent" : "gray") as ComponentProps<typeof Badge>["color"]}' in text


def test_loops_that_only_count() -> None:
    dot = replace(t.html("i"), props=(ir.Prop(name="id", value=t.local("index", t.INT)),))
    view = t.html("p", t.repeat(t.var("items", t.STRINGS), "item", dot, index="index"))
    states = (t.state((t.state_var("items", t.STRINGS, None),), ()),)
    text = render(t.app(t.page(view), states=states))["components/todo/todo.tsx"]
    assert "items.map((_item, index) =>" in text


def test_loops_over_texts_and_dicts() -> None:
    """A text is gone through by its characters, which are not always one unit of JavaScript."""
    table = t.var("table", ir.DictType(t.STR, t.INT))
    title = t.var("title", t.STR)
    pair = ir.LocalRef(span=t.HERE, type=ir.TupleType((t.STR, t.INT)), name="pair")
    halves = [
        ir.Index(span=t.HERE, type=type_, object=pair, index=t.lit(at))
        for at, type_ in enumerate((t.STR, t.INT))
    ]
    row = t.html("i", t.text(halves[0]), t.text(halves[1]), t.text(t.local("at", t.INT)))
    letter = t.html("b", t.text(t.local("letter")))
    view = t.html(
        "p",
        t.repeat(table, "pair", row, index="at", kind=ir.IterKind.DICT),
        t.repeat(title, "letter", letter, kind=ir.IterKind.TEXT),
    )
    vars_ = tuple(t.state_var(each.name, each.type, None) for each in (table, title))
    text = render(t.app(t.page(view), states=(t.state(vars_, ()),)))["components/todo/todo.tsx"]
    assert "Object.entries(table).map(([key, value], at) =>" in text
    assert "[...title].map((letter, index) =>" in text


def test_toasts_keep_their_options() -> None:
    entry = ir.Entry(key=t.lit("duration"), value=t.lit(5))
    options = ir.Object(span=t.HERE, type=t.ANY, entries=(entry,))
    none = ir.Object(span=t.HERE, type=t.ANY, entries=())
    toasts = [
        ir.EffectCall(span=t.HERE, effect=ir.Effect.TOAST, args=(("message", t.lit(text)), *more))
        for text, more in (
            ("one", (("level", t.lit("success")), ("options", options))),
            ("two", (("level", t.lit("default")), ("options", none))),
        )
    ]
    buttons = [t.on(t.html("button", "x"), "onClick", toast) for toast in toasts]
    text = render(t.app(t.page(t.html("p", *buttons))))["components/todo/todo.tsx"]
    assert 'toast.success("one", { duration: 5 })' in text
    assert 'toast("two")' in text


def test_javascript_of_the_app_gets_a_declaration_file() -> None:
    tag = ir.LibraryTag(package="/public/external/app/hello.jsx", export="Hello", client=True)
    hello = ir.Element(span=t.HERE, tag=tag, props=(ir.Prop(name="name", value=t.lit("x")),))
    param = ir.TriggerParam(name="value", path="0", helper=None)
    event = t.handler_call("greet", t.local("value"))
    state = t.state((), (t.handler("greet", ir.HandlerParam(name="v", type=t.STR, required=True)),))
    app = t.app(t.page(t.on(hello, "onGreet", event, param)), states=(state,))
    text = render(app)["public/external/app/hello.d.ts"]
    assert "export const Hello: ComponentType<" in text
    assert 'Omit<HTMLAttributes<HTMLElement>, "onGreet">' in text
    assert "onGreet?: (value: string) => void" in text
