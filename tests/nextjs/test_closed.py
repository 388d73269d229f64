"""Parameters and constants that have the type of one prop of the component library."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_compiler import ir

from . import trees as t
from .render import render

COLORS = ("red", "blue", "gray")


def badge(value: ir.Expr) -> ir.Element:
    return replace(
        t.radix("Badge", "x"), props=(ir.Prop(name="color", value=value, options=COLORS),)
    )


def shown(view: ir.View, *uses: ir.Use, **options: object) -> dict[str, str]:
    component = t.component("tag", view, t.param("color", t.STR))
    others = options.pop("components", ())
    page = t.page(t.html("p", *uses))
    return render(t.app(page, components=(component, *others), **options))  # type: ignore[misc]


def test_a_parameter_for_one_prop_has_its_type() -> None:
    text = shown(badge(t.prop("color")), t.use("tag", color="red"))["components/todo/todo.tsx"]
    assert '{ color: ComponentProps<typeof Badge>["color"]; }' in text
    assert "<Badge color={color}>" in text


def test_not_where_a_caller_says_something_else() -> None:
    uses = (t.use("tag", color="red"), t.use("tag", color=t.var("color", t.STR)))
    files = shown(
        badge(t.prop("color")),
        *uses,
        states=(t.state((t.state_var("color", t.STR, t.lit("red")),), ()),),
    )
    assert 'color={color as ComponentProps<typeof Badge>["color"]}' in str(files)


def test_not_where_it_is_read_in_another_place() -> None:
    view = t.html("div", badge(t.prop("color")), t.text(t.prop("color")))
    text = shown(view, t.use("tag", color="red"))["components/todo/todo.tsx"]
    assert "{ color: string; }" in text


def test_a_parameter_that_is_handed_on() -> None:
    outer = t.component("outer", t.use("tag", color=t.prop("shade")), t.param("shade", t.STR))
    text = shown(badge(t.prop("color")), t.use("outer", shade="blue"), components=(outer,))[
        "components/todo/todo.tsx"
    ]
    assert '{ shade: ComponentProps<typeof Badge>["color"]; }' in text
    assert "<Tag color={shade} />" in text


def test_a_constant_that_is_looked_up_for_one_prop() -> None:
    type_ = ir.DictType(t.STR, t.STR)
    entries = (ir.Entry(key=t.lit("on"), value=t.lit("red")),)
    constant = ir.Constant(
        span=t.HERE,
        module="todo.todo",
        name="COLORS",
        value=ir.Object(span=t.HERE, type=type_, entries=entries),
    )
    ref = ir.ConstantRef(span=t.HERE, type=type_, module="todo.todo", name="COLORS")
    lookup = ir.Index(span=t.HERE, type=t.STR, object=ref, index=t.prop("status"))
    component = t.component("status", badge(lookup), t.param("status", t.STR))
    page = t.page(t.html("p", t.use("status", status="on")))
    files = render(t.app(page, components=(component,), constants=(constant,)))
    assert (
        'Record<string, ComponentProps<typeof Badge>["color"]>' in files["constants/todo/todo.ts"]
    )
    assert "<Badge color={COLORS[status]}>" in files["components/todo/todo.tsx"]
