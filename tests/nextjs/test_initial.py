"""First values in the bundle."""

from __future__ import annotations

from pyweb_compiler import ir

from . import trees as t
from .render import render

NUMBERS = ir.ListType(t.INT)


def numbers(count: int) -> ir.Array:
    return ir.Array(span=t.HERE, type=NUMBERS, items=tuple(t.lit(n) for n in range(count)))


def test_data_stays_on_the_server() -> None:
    state = t.state(
        (
            t.state_var("rows", NUMBERS, numbers(300)),
            t.state_var("few", NUMBERS, numbers(2)),
            t.state_var("unread", NUMBERS, numbers(20)),
            t.state_var("board", NUMBERS, numbers(300)),
        ),
        (),
    )
    rows = t.repeat(t.var("rows", NUMBERS), "row", t.text(t.local("row", t.INT)))
    board = t.var("board", NUMBERS)
    first = ir.Index(span=t.HERE, type=t.INT, object=board, index=t.lit(0))
    text = render(t.app(t.page(t.html("p", rows, t.text(first))), states=(state,)))[
        "state/todo/todo.ts"
    ]
    assert "rows: []," in text and "few: [0, 1]," in text and "unread: []," in text
    assert "board: [0, 1, 2" in text, "items are picked out of it before the server has spoken"
