"""Rows of a long list are rendered again only if they changed."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pyweb_compiler import ir

from . import trees as t
from .render import render

LINES = ir.ListType(t.STR)
STATE = t.state((t.state_var("lines", LINES, ir.Array(span=t.HERE, type=LINES, items=())),), ())
LINE = t.param("line", t.STR)


def rendered(row: ir.View, items: ir.Expr) -> str:
    line = t.component("line", t.html("li", t.text(t.prop("line"))), LINE, children=True)
    page = t.page(t.html("ul", t.repeat(items, "item", row)))
    files = render(t.app(page, components=(line,), states=(STATE,)))
    return files["components/todo/todo.tsx"]


STATE_LINES = t.var("lines", LINES)
ITEM = t.local("item")


def test_a_row_of_its_item_alone() -> None:
    text = rendered(t.use("line", line=ITEM), STATE_LINES)
    assert "import { memo" in text
    assert "export const Line = memo(function Line(" in text
    assert "}); " in text


@pytest.mark.parametrize(
    ("row", "items"),
    [
        (t.use("line", "a child", line=ITEM), STATE_LINES),
        (t.use("line", line=ir.Array(span=t.HERE, type=LINES, items=(ITEM,))), STATE_LINES),
        (t.html("div", t.use("line", line=ITEM)), STATE_LINES),
        (
            replace(
                t.use("line", line=ITEM),
                listeners=t.on(t.html("i"), "onClick", t.handler_call("go")).listeners,
            ),
            STATE_LINES,
        ),
        (t.use("line", line=ITEM), ir.Array(span=t.HERE, type=LINES, items=(t.lit("a"),))),
    ],
)
def test_components_whose_props_are_never_the_same(row: ir.View, items: ir.Expr) -> None:
    assert "memo" not in rendered(row, items)
