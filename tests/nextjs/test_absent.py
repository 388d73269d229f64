"""Values that may not be there: items that no list holds, keys that a dict may lack, `None`."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pyweb_backends.nextjs.absent import admit_absent
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator

from . import trees as t
from .render import render

ROW = ir.RecordType("todo.todo", "Row")
MAYBE_TEXT = ir.UnionType((t.STR, ir.NoneType()))
RECORD = ir.Record(
    module="todo.todo",
    name="Row",
    fields=(
        ir.RecordField(name="id", type=t.STR),
        ir.RecordField(name="note", type=t.STR, optional=True),
        ir.RecordField(name="url", type=MAYBE_TEXT),
    ),
)


def member(target: ir.Expr, name: str, type_: ir.Type = t.STR) -> ir.Member:
    return ir.Member(span=t.HERE, type=type_, object=target, name=name)


def item(target: ir.Expr, key: str | int, type_: ir.Type) -> ir.Index:
    return ir.Index(span=t.HERE, type=type_, object=target, index=t.lit(key))


def rows(page: ir.View, *components: ir.Component) -> ir.App:
    state = t.state(
        (
            t.state_var("rows", ir.ListType(ROW), None),
            t.state_var("url", MAYBE_TEXT, None),
            t.state_var("row", ROW, None),
        ),
        (),
    )
    return t.app(t.page(page), components=components, states=(state,), records=(RECORD,))


LISTED = t.var("rows", ir.ListType(ROW))
URL = t.var("url", MAYBE_TEXT)


def card(name: str, view: ir.View) -> ir.Component:
    return t.component(name, view, t.param("row", ROW))


def test_an_item_that_may_be_missing_is_passed_on() -> None:
    inner = card("inner", t.html("p", t.text(member(t.prop("row", ROW), "id"))))
    outer = card("outer", t.use("inner", row=t.prop("row", ROW)))
    app = rows(t.use("outer", row=item(LISTED, 2, ROW)), inner, outer)
    text = render(app)["components/todo/todo.tsx"]
    assert text.count("{ row }: { row: Row | null; }") == 2
    assert "{row?.id}" in text


def test_items_of_a_loop_are_there() -> None:
    shown = card("shown", t.html("p", t.text(member(t.prop("row", ROW), "id"))))
    app = rows(t.repeat(LISTED, "each", t.use("shown", row=t.local("each", ROW))), shown)
    assert admit_absent(app) is app
    assert "{row.id}" in render(app)["components/todo/todo.tsx"]


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (URL, "src={url ?? undefined}"),
        (member(t.var("row", ROW), "url", MAYBE_TEXT), "src={row.url ?? undefined}"),
        (member(t.var("row", ROW), "note", MAYBE_TEXT), "src={row.note}"),
    ],
)
def test_props_get_no_null(value: ir.Expr, printed: str) -> None:
    page = t.html("div", t.html("img", src=value))
    assert printed in render(rows(page))["components/todo/todo.tsx"]


def test_a_field_that_may_be_missing_is_none_to_a_component() -> None:
    shown = t.component(
        "shown", t.html("p", t.text(t.prop("note", MAYBE_TEXT))), t.param("note", MAYBE_TEXT)
    )
    app = rows(t.use("shown", note=member(t.var("row", ROW), "note", MAYBE_TEXT)), shown)
    assert "note={row.note ?? null}" in render(app)["components/todo/todo.tsx"]


def test_markup_that_may_be_missing() -> None:
    note = member(t.var("row", ROW), "note", MAYBE_TEXT)
    markup = ir.Object(
        span=t.HERE,
        type=ir.DictType(t.STR, t.STR),
        entries=(ir.Entry(key=t.lit("__html"), value=note),),
    )
    app = rows(t.html("main", t.html("div", dangerouslySetInnerHTML=markup)))
    text = render(app)["components/todo/todo.tsx"]
    assert "dangerouslySetInnerHTML={{ __html: row.note as string }}" in text


def test_a_test_around_rules_null_out() -> None:
    given = ir.Conditional(
        span=t.HERE,
        test=t.op(Operator.IS_NONE, URL, type_=t.BOOL),
        then=t.html("b"),
        otherwise=t.html("img", src=URL),
    )
    text = render(rows(t.html("div", given)))["components/todo/todo.tsx"]
    assert "<img src={url} />" in text


def test_a_default_of_none_says_nothing() -> None:
    none = t.op(Operator.IS_NONE, URL, type_=t.BOOL)
    itself = ir.Choice(span=t.HERE, type=MAYBE_TEXT, test=none, then=t.lit(None), otherwise=URL)
    text = render(rows(t.html("p", t.text(itself))))["components/todo/todo.tsx"]
    assert "null" not in text
    path = t.prop("path")
    sure = replace(itself, test=t.op(Operator.IS_NONE, path, type_=t.BOOL), otherwise=path)
    image = t.component("image", t.html("img", src=sure), t.param("path", t.STR))
    assert "src={path} />" in render(rows(t.use("image"), image))["components/todo/todo.tsx"]


def test_an_empty_list_in_the_place_of_none() -> None:
    kind = ir.ListType(t.STR)
    maybe = member(t.var("row", ROW), "tags", ir.UnionType((kind, ir.NoneType())))
    empty = ir.Array(span=t.HERE, type=kind, items=())
    view = t.repeat(t.op(Operator.OR, maybe, empty, type_=kind), "tag", t.html("i"))
    text = render(rows(t.html("p", view)))["components/todo/todo.tsx"]
    assert "(row.tags ?? []).map(" in text


def test_members_of_what_nothing_is_known_about() -> None:
    unknown = member(t.prop("row", ROW), "extra", t.ANY)
    shown = card("shown", t.html("p", t.text(member(unknown, "street", t.ANY))))
    app = rows(t.use("shown", row=item(LISTED, 0, ROW)), shown)
    assert "(row?.extra as Record<string, unknown> | undefined)?.street" in (
        render(app)["components/todo/todo.tsx"]
    )


def test_inline_scripts_have_ids() -> None:
    script = ir.LibraryTag(package="next/script", export="Script", default=True, client=False)
    one = replace(t.html("script", "first()"), tag=script)
    src = replace(t.html("script", src="/a.js"), tag=script)
    view = t.html("div", one, replace(t.html("script", "second()"), tag=script), src)
    app = t.app(t.page(t.use("parts")), components=(t.component("parts", view),))
    text = render(app)["components/todo/todo.tsx"]
    assert '<Script id="todo-parts-script">first()' in text.replace("> first", ">first")
    assert '<Script id="todo-parts-script-2">' in text
    assert '<Script src="/a.js" />' in text
