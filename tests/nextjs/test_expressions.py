"""Expressions: Python's meaning, spelled as a TypeScript author would."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from pyweb_compiler.ir import Operator

from . import trees as t
from .render import render

ITEMS = t.var("items", t.STRINGS)
COUNT = t.var("count", t.INT)
NAME = t.var("name", t.STR)
DONE = t.var("done", t.BOOL)
ANY = t.var("anything", t.ANY)
MAYBE = t.var("maybe", ir.UnionType((t.STR, ir.NoneType())))
ROW = ir.RecordType("todo.models", "Row")
ROWS = t.var("rows", ir.ListType(ROW))
TABLE = t.var("table", ir.DictType(t.STR, t.INT))


def shown(expr: ir.Expr) -> str:
    """What stands in the attribute that shows an expression."""
    refs = (ITEMS, COUNT, NAME, DONE, ANY, MAYBE, ROWS, TABLE)
    record = ir.Record(
        module="todo.models", name="Row", fields=(ir.RecordField(name="id", type=t.INT),)
    )
    app = t.app(
        t.page(t.html("i", data=expr)),
        states=(t.state(tuple(t.state_var(r.name, r.type, None) for r in refs), ()),),
        records=(record,),
    )
    text = render(app)["components/todo/todo.tsx"]
    return text.split("<i data=")[1].rsplit(" />", 1)[0].removeprefix("{").removesuffix("}")


CASES: list[tuple[ir.Expr, str]] = [
    (t.op(Operator.ADD, COUNT, t.lit(1), type_=t.INT), "count + 1"),
    (t.op(Operator.FLOOR_DIVIDE, COUNT, t.lit(2), type_=t.INT), "floorDiv(count, 2)"),
    (t.op(Operator.MODULO, COUNT, t.lit(2), type_=t.INT), "mod(count, 2)"),
    (t.op(Operator.ADD, ITEMS, ITEMS, type_=t.STRINGS), "[...items, ...items]"),
    (
        t.op(Operator.ADD, COUNT, t.op(Operator.YEAR, t.lit(False), type_=t.INT), type_=t.INT),
        "count + new Date().getFullYear()",
    ),
    (
        t.op(Operator.ADD, COUNT, t.op(Operator.YEAR, t.lit(True), type_=t.INT), type_=t.INT),
        "count + new Date().getUTCFullYear()",
    ),
    (t.op(Operator.EQUAL, COUNT, t.lit(1), type_=t.BOOL), "count === 1"),
    (t.op(Operator.EQUAL, ITEMS, ITEMS, type_=t.BOOL), "equals(items, items)"),
    (t.op(Operator.NOT_EQUAL, NAME, t.lit("x"), type_=t.BOOL), 'name !== "x"'),
    (t.op(Operator.IS_NONE, MAYBE, type_=t.BOOL), "maybe === null"),
    (t.op(Operator.NOT, ITEMS, type_=t.BOOL), "items.length === 0"),
    (t.op(Operator.NOT, NAME, type_=t.BOOL), "!name"),
    (t.op(Operator.TRUTHY, ANY, type_=t.BOOL), "truthy(anything)"),
    (t.op(Operator.TRUTHY, TABLE, type_=t.BOOL), "Object.keys(table).length > 0"),
    (t.op(Operator.AND, DONE, DONE, type_=t.BOOL), "done && done"),
    (t.op(Operator.OR, NAME, t.lit("nobody"), type_=t.STR), 'name || "nobody"'),
    (t.op(Operator.OR, ITEMS, ITEMS, type_=t.STRINGS), "items.length > 0 ? items : items"),
    (t.op(Operator.CONTAINS, ITEMS, t.lit("a"), type_=t.BOOL), 'items.includes("a")'),
    (t.op(Operator.CONTAINS, TABLE, NAME, type_=t.BOOL), "Object.hasOwn(table, name)"),
    (t.op(Operator.UPPER, NAME, type_=t.STR), "name.toUpperCase()"),
    (t.op(Operator.JOIN, ITEMS, t.lit(", "), type_=t.STR), 'items.join(", ")'),
    (t.op(Operator.GET, TABLE, t.lit("a"), t.lit(0), type_=t.INT), "table.a ?? 0"),
    (
        t.op(Operator.SLICE, ITEMS, t.lit(None), t.lit(3), t.lit(None), type_=t.STRINGS),
        "items.slice(0, 3)",
    ),
    (
        t.op(Operator.SLICE, ITEMS, t.lit(None), t.lit(None), t.lit(2), type_=t.STRINGS),
        "slice(items, null, null, 2)",
    ),
    (
        t.op(Operator.SLICE, ANY, t.lit(1), t.lit(None), t.lit(None), type_=t.ANY),
        "slice(anything, 1)",
    ),
    (t.op(Operator.CONTAINS, ROWS, ANY, type_=t.BOOL), "contains(rows, anything)"),
    (t.op(Operator.REVERSED, ITEMS, type_=t.STRINGS), "items.toReversed()"),
    (t.op(Operator.REVERSED, NAME, type_=t.STRINGS), "[...name].toReversed()"),
    (t.op(Operator.MERGE, TABLE, TABLE, type_=TABLE.type), "{ ...table, ...table }"),
    (t.op(Operator.PLUCK, ROWS, t.lit("id"), type_=t.STRINGS), "rows.map((item) => item.id)"),
    (t.op(Operator.PLUCK, ROWS, NAME, type_=t.STRINGS), "rows.map((item) => item[name])"),
    (t.op(Operator.STR, COUNT, type_=t.STR), "String(count)"),
    (t.op(Operator.FORMAT, COUNT, t.lit(".2f"), type_=t.STR), 'format(count, ".2f")'),
    (t.op(Operator.RANGE, COUNT, type_=ir.ListType(t.INT)), "range(count)"),
    (ir.Index(span=t.HERE, type=t.STR, object=ITEMS, index=t.lit(0)), "items[0]"),
    (ir.Index(span=t.HERE, type=t.STR, object=ITEMS, index=t.lit(-1)), "at(items, -1)"),
    (ir.Index(span=t.HERE, type=t.INT, object=TABLE, index=NAME), "table[name]"),
    (
        ir.Choice(span=t.HERE, type=t.STR, test=COUNT, then=t.lit("a"), otherwise=t.lit("b")),
        'count !== 0 ? "a" : "b"',
    ),
    (
        ir.Template(span=t.HERE, type=t.STR, parts=(t.lit("a`"), NAME, t.lit("${"))),
        "`a\\`${name}\\${`",
    ),
    (ir.Template(span=t.HERE, type=t.STR, parts=(NAME,)), "name"),
    (
        ir.Member(span=t.HERE, type=t.STR, object=ANY, name="city"),
        "(anything as Record<string, unknown>).city as string",
    ),
]


@pytest.mark.parametrize(("expr", "expected"), CASES, ids=[expected for _, expected in CASES])
def test_spelling(expr: ir.Expr, expected: str) -> None:
    found = shown(expr)
    assert found.removesuffix(" as string") == expected.removesuffix(" as string")


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        (ITEMS, "{items.length > 0 && <b>yes</b>}"),
        (COUNT, "{count !== 0 && <b>yes</b>}"),
        (NAME, '{name !== "" && <b>yes</b>}'),
        (DONE, "{done && <b>yes</b>}"),
        (MAYBE, "{Boolean(maybe) && <b>yes</b>}"),
    ],
)
def test_conditions_never_leak_their_value(test: ir.StateRef, expected: str) -> None:
    view = t.html(
        "div",
        ir.Conditional(span=t.HERE, test=test, then=t.html("b", "yes"), otherwise=None),
    )
    app = t.app(t.page(view), states=(t.state((t.state_var(test.name, test.type, None),), ()),))
    assert expected in render(app)["components/todo/todo.tsx"]
