"""Loops over vars that add something up become one expression; what cannot be one is an error with a rewrite."""

from __future__ import annotations

import textwrap

import pytest

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic.walk import nodes
from tests.lower.harness import Compiled, compile_app, show

STATE = """
class Row(pw.Base):
    name: str
    price: float
    done: bool


class State(pw.State):
    rows: list[Row] = []


def index():
"""


def compiled(body: str) -> Compiled:
    return compile_app(STATE + textwrap.indent(textwrap.dedent(body), "    "))


FOLDS = [
    ("total = 0", "total += r.price", "total", "sum(map(rows, (r => r.price)))"),
    (
        "total = 5",
        "if r.done:\n        total = total + r.price * 2",
        "total",
        "add(5, sum(map(rows, (r => (r.done ? multiply(r.price, 2) : 0)))))",
    ),
    (
        "n = 0",
        "if r.done:\n        continue\n    n += 1",
        "n",
        "sum(map(rows, (r => (r.done ? 0 : 1))))",
    ),
    (
        "n = 0",
        "for c in r.name:\n        n += 1",
        "n",
        "sum(map(rows, (r => sum(map(list(r.name), (c => 1))))))",
    ),
    ("s = ''", "s += r.name + ','", "s", "join(map(rows, (r => f<r.name ','>)), '')"),
    (
        "found = False",
        "if r.name == 'x':\n        found = True",
        "found",
        "any(map(rows, (r => equal(r.name, 'x'))))",
    ),
    ("ok = True", "ok = ok and r.done", "ok", "all(map(rows, (r => r.done)))"),
    (
        "best = 0.0",
        "best = max(best, r.price)",
        "best",
        "max(concat([0.0], map(rows, (r => r.price))))",
    ),
]


@pytest.mark.parametrize(("before", "turn", "name", "expected"), FOLDS)
def test_folds(before: str, turn: str, name: str, expected: str) -> None:
    found = compiled(f"{before}\nfor r in State.rows:\n    {turn}\nreturn pw.text({name})\n")
    assert found.found == ()
    (text,) = [node for node in nodes(found.view) if isinstance(node, ir.Text)]
    assert show(text.value) == expected


def test_the_first_of_the_items() -> None:
    found = compiled("return pw.text(next((r.name for r in State.rows if r.done), 'none'))\n")
    assert found.found == ()


REFUSED = [
    ("i = 0", "out.append(pw.text(i))\n    i += 1", "`i` is another one for each item"),
    (
        "",
        "if out:\n        out.append(pw.divider())\n    out.append(pw.text(r.name))",
        "`out` is read",
    ),
    ("", "if r.done:\n        break\n    out.append(pw.text(r.name))", "`break` leaves a loop"),
    ("", "if r.done:\n        return pw.text(r.name)", "`return` leaves a loop"),
    ("d = {}", "d[r.name] = 1", "a key that is assigned to"),
    ("seen = set()", "seen.add(r.name)", "an item of a set"),
]


@pytest.mark.parametrize(("before", "turn", "reason"), REFUSED)
def test_refused(before: str, turn: str, reason: str) -> None:
    found = compiled(f"out = []\n{before}\nfor r in State.rows:\n    {turn}\nreturn pw.box(*out)\n")
    assert [each for each in found.found if reason in each] == list(found.found) != []
    assert len(found.found) == 1


def test_a_name_that_the_last_turn_leaves() -> None:
    found = compiled(
        "last = ''\nfor r in State.rows:\n    last = r.name\nreturn pw.box(pw.text(last), pw.text(last))\n"
    )
    assert len(found.found) == 1
    assert "`last` is another one after each turn" in found.found[0]


def test_while_over_a_var() -> None:
    found = compiled("while State.rows:\n    pass\nreturn pw.text('x')\n")
    assert len(found.found) == 1 and "`while` goes by a var" in found.found[0]
