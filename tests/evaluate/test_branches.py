"""Ordinary control flow over vars."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyweb_compiler import ir
from pyweb_compiler.evaluate.values import (
    ConditionalValue,
    ElementValue,
    FragmentValue,
    RepeatValue,
    Symbolic,
)

HEAD = """
import pyweb as pw

class S(pw.State):
    on: bool = False
    n: int = 0
    name: str = ""
    items: list[str] = []
    pairs: dict[str, int] = {}

"""


def text_of(view: object) -> object:
    assert isinstance(view, ElementValue)
    return view.children[0]


def test_early_returns(evaluate: Callable[..., object]) -> None:
    x = evaluate(
        HEAD + "def f(a):\n    if S.on:\n        return pw.text('1')\n    if S.n > 1:\n"
        "        return pw.text('2')\n    return pw.text('3')\nx = (lambda: f)()\n"
        "def page():\n    return f(1)\napp = pw.App()\napp.add_page(page, route='/')\n",
        pages=True,
    )
    body = x.app.components[0].body
    assert isinstance(body, ConditionalValue) and isinstance(body.otherwise, ConditionalValue)
    texts = [text_of(v) for v in (body.then, body.otherwise.then, body.otherwise.otherwise)]
    assert texts == ["1", "2", "3"]


def test_assignments_merge(evaluate: Callable[..., object]) -> None:
    x = evaluate(HEAD + "if S.on:\n    a = 'x'\n    b = 1\nelse:\n    a = 'y'\n    b = 1\n")
    chosen = x["a"]
    assert isinstance(chosen, Symbolic) and isinstance(chosen.expr, ir.Choice)
    assert isinstance(chosen.expr.then, ir.Literal) and chosen.expr.then.value == "x"
    assert x["b"] == 1


def test_what_cannot_merge_is_an_error_where_it_is_used(evaluate: Callable[..., object]) -> None:
    source = HEAD + "if S.on:\n    f = len\nelse:\n    f = max\ny = 1\n"
    assert evaluate(source).codes == []
    result = evaluate(source + "x = f([1])\n")
    assert result.codes == ["PW205"]


def test_views_appended_under_a_condition(evaluate: Callable[..., object]) -> None:
    x = evaluate(
        HEAD
        + "x = [pw.text('a')]\nif S.on:\n    x.append(pw.text('b'))\nelse:\n    x.append(pw.text('c'))\n"
        "if S.n:\n    x.append(pw.text('d'))\nlast = x[-1]\n"
    )["x"]
    assert len(x) == 3 and isinstance(x[1], ConditionalValue) and isinstance(x[2], ConditionalValue)
    assert text_of(x[1].otherwise) == "c" and x[2].otherwise is None


def test_dicts_under_a_condition(evaluate: Callable[..., object]) -> None:
    x = evaluate(HEAD + "x = {'a': 1}\nif S.on:\n    x['b'] = 2\n")["x"]
    assert x["a"] == 1 and isinstance(x["b"], Symbolic)


def test_loop_over_a_var(evaluate: Callable[..., object]) -> None:
    x = evaluate(
        HEAD + "x = []\nfor i, item in enumerate(S.items):\n    label = item.upper()\n"
        "    if item == 'skip':\n        continue\n    x.append(pw.text(label, i))\n"
    )["x"]
    (repeat,) = x
    assert isinstance(repeat, RepeatValue) and (repeat.item, repeat.index) == ("item", "i")
    assert isinstance(repeat.body, ConditionalValue)


def test_comprehensions_over_vars(evaluate: Callable[..., object]) -> None:
    x = evaluate(
        HEAD + "a = [pw.text(t) for t in S.items if t]\nb = [t.upper() for t in S.items]\n"
        "c = [pw.text(k, v) for k, v in S.pairs.items()]\nd = [pw.text(f'{i}') for i in range(S.n)]\n"
        "e = [t for t in S.items if t != S.name]\nf = [[pw.text(a, b) for b in S.items] for a in 'xy']\n"
    )
    (repeat,) = x["a"]
    assert isinstance(repeat, RepeatValue) and repeat.test is not None and repeat.item == "t"
    assert x["b"].expr.operator is ir.Operator.MAP
    assert x["e"].expr.operator is ir.Operator.FILTER
    assert x["d"][0].kind is ir.IterKind.RANGE
    assert [len(inner) for inner in x["f"]] == [1, 1]


def test_conditions_of_all_shapes(evaluate: Callable[..., object]) -> None:
    x = evaluate(
        HEAD
        + "a = 'x' if S.on else 'y'\nb = S.on and pw.text('1')\nc = 0 < S.n < 5\nd = not S.on\n"
        "e = S.name in ['a', S.name]\nf = S.name or 'nobody'\ng = f'{S.name}: {S.n:.2f}'\n"
        "match S.name:\n    case 'a' | 'b':\n        h = 1\n    case _:\n        h = 2\n"
        "i = S.n + 1\nj = len(S.items)\nk = S.items[S.n]\nl = S.on is None\n"
    )
    assert isinstance(x["a"].expr, ir.Choice) and isinstance(x["b"], ConditionalValue)
    assert x["c"].expr.operator is ir.Operator.AND
    for name in "defgijkl":
        assert isinstance(x[name], Symbolic), name
    assert isinstance(x["h"].expr, ir.Choice)


@pytest.mark.parametrize(
    "loop", ["while S.on:\n    pass\n", "while True:\n    if S.on:\n        break\n"]
)
def test_while_over_a_var_is_an_error(evaluate: Callable[..., object], loop: str) -> None:
    assert evaluate(HEAD + loop).codes == ["PW205"]


@pytest.mark.parametrize(
    "statement", ["x.extend(S.items)", "x[S.n] = 1", "x[0:1] = S.items", "del x[S.n]"]
)
def test_a_list_that_cannot_be_changed_is_not_known(
    evaluate: Callable[..., object], statement: str
) -> None:
    """One error, and none about what the list holds then."""
    result = evaluate(HEAD + f"x = []\n{statement}\ny = x[0].title()\n")
    assert len(result.codes) == 1, [found.message for found in result.diagnostics.sorted()]


def test_list_of_data_that_grows_in_a_loop(evaluate: Callable[..., object]) -> None:
    x = evaluate(HEAD + "x = []\nfor item in S.items:\n    x.append(item + '!')\n")["x"]
    assert isinstance(x, Symbolic) and x.expr.operator is ir.Operator.MAP


def test_several_views_of_each_item(evaluate: Callable[..., object]) -> None:
    x = evaluate(
        HEAD
        + "x = []\nfor item in S.items:\n    x.append(pw.text(item))\n    x.append(pw.divider())\n"
    )["x"]
    assert isinstance(x[0], RepeatValue) and isinstance(x[0].body, FragmentValue)
