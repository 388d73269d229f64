"""Work that grows out of proportion to the code is counted, and refused where it stands; each case took minutes."""

from __future__ import annotations

import resource
from collections.abc import Callable

import pytest

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.extent import Extents
from pyweb_compiler.parse.module import parse_module

STATE = """
import pyweb as pw
class State(pw.State):
    n: int = 0
    s: str = "a"
    b: bool = False
    items: list[int] = []
"""
DOUBLED = "for i in range(30):\n    x = "

REFUSED = [
    # Native work, counted by what it goes through.
    ("x = list(range(100000))\nwhile True:\n    y = sorted(x)", "PW202"),
    ("x = list(range(100000))\nwhile True:\n    y = x == [*x]", "PW202"),
    ("x = 'a' * 5000000\nwhile True:\n    y = x.count('b')", "PW202"),
    ("import itertools\nwhile True:\n    x = list(itertools.accumulate(range(100000)))", "PW202"),
    ("x = list(range(150000))\nfor i in range(150000):\n    x.remove(149999 - i)", "PW202"),
    # Results that are too large.
    ("x = '%.*f' % (10**9, 1.0)", "PW207"),
    ("x = ('a' * 100000).translate({97: 'b' * 100000})", "PW207"),
    ("import textwrap\nx = textwrap.indent('a\\n' * 100000, 'b' * 100000)", "PW207"),
    ("x = (5).to_bytes(10**9, 'big')", "PW207"),
    ("from decimal import Decimal\nx = int(Decimal('1e100000000'))", "PW207"),
    ("from fractions import Fraction\nx = Fraction('1e100000000')", "PW207"),
    ("import re\nx = re.sub('(a|a)*b', '', 'a' * 40)", "PW207"),
    ("x = 1.5 in range(10**18)", "PW207"),
    ("import math\nx = math.prod(range(10**18))", "PW207"),
    ("x = {1}\nx.update(range(10**18))", "PW207"),
    ("x = {}.fromkeys(range(10**18))", "PW207"),
    # Numbers that Python cannot print.
    ("x = 10**5000", "PW207"),
    ("x = 10**4000 * 10**4000", "PW207"),
    ("import math\nx = math.factorial(9000)", "PW207"),
    ("import operator\nx = operator.mul('a', 10**10)", "PW207"),
    ("import math\nx = math.prod([10**4000] * 3000)", "PW207"),
    ("x = int('f' * 9000, 16)", "PW207"),
    ("import itertools\ny = [[itertools.cycle([i]) for i in range(3)]] * 999\n"
     f"{STATE}class S(pw.State):\n    x: list = [[itertools.cycle([i]) for _ in range(3)] for i in range(300)]", "PW209"),
    ("import re\nx = re.sub('(?:a?){30}a{30}', '', 'a' * 30)", "PW207"),
    ("import re\nx = re.sub('(?:(a|b)?c?){20,}d', '', 'ac' * 30)", "PW207"),
    ("import re\nx = re.sub('a*a*a*a*a*a*b', '', 'a' * 200)", "PW207"),
    ("import re\nx = re.sub('.*a.*b.*c.*d', '', 'abc' * 300)", "PW207"),
    ("import re\nx = re.sub('a{0,50}a{0,50}a{0,50}a{0,50}b', '', 'a' * 400)", "PW207"),
    ("import re\nx = re.sub('.*.*x', '', 'a' * 19000)", "PW207"),
    ("import itertools\nx = list(itertools.product([1], repeat=10**7))", "PW207"),
    ("import itertools\nx = itertools.chain.from_iterable([range(10**5)] * 10**4)", "PW207"),
    ("import itertools\nx = list(itertools.combinations(range(1000), 500))", "PW207"),
    ("import itertools\nx = list(itertools.combinations_with_replacement('ab', 10**7))", "PW207"),
    ("from collections import Counter\nx = Counter({'a': 10**9}).elements()", "PW207"),
    # What holds itself twice, and that twice …
    (f"x = [0]\n{DOUBLED}[x, x]\ny = str(x)", "PW202"),
    (f"x = [0]\ny = [0]\n{DOUBLED}[x, x]\n    y = [y, y]\nz = x == y", "PW202"),
    (f"import json\nx = [0]\n{DOUBLED}[x, x]\ny = json.dumps(x)", "PW207"),
    (f"x = (0,)\n{DOUBLED}(x, x)\ny = {{x: 1}}", "PW207"),
    ("x = [0]\nx.append(x)\ny = [0]\ny.append(y)\nz = x == y", "PW207"),
    (f"{STATE}x = State.n\n{DOUBLED}x + x", "PW209"),
    (f"{STATE}x = State.b\n{DOUBLED}(x and not x) or State.b", "PW209"),
    (f"{STATE}x = State.s\n{DOUBLED}f'{{x}}{{x}}'", "PW209"),
    (f"from typing import Union\n{STATE}T = int\n{DOUBLED.replace('x', 'T')}Union[list[T], dict[str, T]]\n"
     "class S(pw.State):\n    x: T = []", "PW209"),
    (f"{STATE}y = [0]\n{DOUBLED.replace('x', 'y')}[y, y]\nclass S(pw.State):\n    x: list = y", "PW209"),
    (f"{STATE}class S(pw.State):\n    x: '{'list[' * 900}int{']' * 900}' = []", "PW209"),
    # Classes and pages by the thousand.
    ("class A0: pass\n" + "".join(f"class A{i}(A{i - 1}): pass\n" for i in range(1, 600)), "PW202"),
    ("from collections import namedtuple\nx = namedtuple('no name', 'a')", "PW207"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "code"), REFUSED)
def test_is_refused_soon(evaluate: Callable[..., object], source: str, code: str) -> None:
    start = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    # No assertion may hold the values: their texts have no end.
    codes = evaluate(source).codes  # type: ignore[attr-defined]
    assert code in codes
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - start < 10


PAGE = "def index():\n    return x\n\napp = pw.App()\napp.add_page(index, route='/')\n"
VIEWS = [
    f"x = pw.text('a')\n{DOUBLED}pw.box(x, x)",
    f"x = pw.text('a')\n{DOUBLED}pw.cond(State.b, x, x)",
    f"x = [0]\n{DOUBLED}[x, x]\nx = pw.el.div(custom_attrs={{'a': x}})",
    f"y = {{'color': 'red'}}\n{DOUBLED.replace('x', 'y')}{{'&:hover': y, '&:focus': y}}\nx = pw.box(style=y)",
    f"y = {{'color': 'red'}}\n{DOUBLED.replace('x', 'y')}[y, y]\nx = pw.box(style={{'a': y}}, _hover=y)",
    "y = {'color': 'red'}\ny['&:hover'] = y\nx = pw.box(style=y)",
]


ENDLESS_MISTAKES = ["pw.randint(1)", "State.nope", "pw.box(colr=1)", "State.s.uper()"]


@pytest.mark.parametrize("mistake", ENDLESS_MISTAKES)
def test_a_mistake_in_an_endless_loop_ends_soon(
    evaluate: Callable[..., object], mistake: str
) -> None:
    start = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    assert "PW202" in evaluate(f"{STATE}while True:\n    {mistake}\n").codes  # type: ignore[attr-defined]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - start < 10


def test_children_in_lists_are_counted(evaluate: Callable[..., object]) -> None:
    source = f"{STATE}x = pw.box([[1] * 1000] * 100000)\n{PAGE}"
    assert "PW202" in evaluate(source, pages=True).codes  # type: ignore[attr-defined]


ENDLESS_EVENTS = [
    "y = [[None] * 1000] * 100000",
    f"y = [None]\n{DOUBLED.replace('x', 'y')}[y, y]",
    "y = []\ny.append(y)",
]


@pytest.mark.parametrize("given", ["y", "lambda: y"])
@pytest.mark.parametrize("source", ENDLESS_EVENTS)
def test_events_are_counted(evaluate: Callable[..., object], source: str, given: str) -> None:
    view = f"def index():\n    return pw.box(on_click={given})\n"
    app = "app = pw.App()\napp.add_page(index, route='/')\n"
    codes = evaluate(f"{STATE}{source}\n{view}{app}", pages=True).codes  # type: ignore[attr-defined]
    assert codes == ["PW202"]


VIEWS_OF_LISTS = [
    "import tomllib\nx = pw.box(on_click=pw.console_log(tomllib.loads('a.' * 5000 + 'a = 1')))",
    "x = pw.box(on_click=pw.console_log([range(100000)] * 1000))",
]


@pytest.mark.parametrize("source", VIEWS_OF_LISTS)
def test_what_is_too_much_for_a_page_is_refused_soon(
    evaluate: Callable[..., object], source: str
) -> None:
    start = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    codes = evaluate(f"{STATE}{source}\n{PAGE}", pages=True).codes  # type: ignore[attr-defined]
    assert "PW207" in codes
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - start < 10


@pytest.mark.parametrize("source", VIEWS)
def test_views_are_measured(evaluate: Callable[..., object], source: str) -> None:
    codes = evaluate(f"{STATE}{source}\n{PAGE}", pages=True).codes  # type: ignore[attr-defined]
    assert "PW209" in codes


def test_endless_loops_share_what_is_left(evaluate: Callable[..., object]) -> None:
    """Every loop would get as many steps again: a thousand of them took minutes."""
    pages = "".join(
        f"def p{i}():\n    while True:\n        pass\napp.add_page(p{i}, route='/p{i}')\n"
        for i in range(60)
    )
    source = f"import pyweb as pw\napp = pw.App()\n{pages}"
    codes = evaluate(source, pages=True).codes  # type: ignore[attr-defined]
    assert 1 < codes.count("PW202") < 12


def test_sizes() -> None:
    twice = [1, 2]
    assert Extents().of([twice, twice]) == (7, 3)
    twice.append(twice)  # type: ignore[arg-type]
    assert Extents().of(twice).parts > 10**9


def test_long_chains_are_refused_before_they_are_read() -> None:
    for chain in ("1 + " * 3_000 + "1", "a" + ".b()" * 3_000, "(\n" + "    a +\n" * 3_000 + "a)"):
        diagnostics = Diagnostics()
        parse_module(
            f"x = 1\ny = {chain}\n",
            name="app",
            file="app.py",
            is_package=False,
            in_app=True,
            diagnostics=diagnostics,
        )
        assert [each.rule.code for each in diagnostics.sorted()] == ["PW011"]


def test_a_module_prints_its_name() -> None:
    module = parse_module(
        "x = 1\n",
        name="app",
        file="app.py",
        is_package=False,
        in_app=True,
        diagnostics=Diagnostics(),
    )
    assert repr(module) == "ParsedModule('app')"


def test_orders_of_bases(value: Callable[[str], object]) -> None:
    source = "class A: a = 1\nclass B(A): pass\nclass C(A): a = 2\nclass D(B, C): pass\n"
    assert value(source + "x = [D.a, D().a, [c.__name__ for c in D.__mro__]]")[:2] == [2, 2]  # type: ignore[index]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = sorted([3, 1, 2], reverse=True)", [3, 2, 1]),
        ("x = sorted(['b', 'a'], key=str.upper)", ["a", "b"]),
        ("x = sorted([(1, 'b'), (0, 'c'), (1, 'a')], key=lambda p: p[0], reverse=True)",
         [(1, "b"), (1, "a"), (0, "c")]),
        ("x = sorted([True, 2, 0.5])", [0.5, True, 2]),
    ],
)  # fmt: skip
def test_sorting(value: Callable[[str], object], source: str, expected: object) -> None:
    assert value(source) == expected


def test_thousands_of_misspelled_names_are_looked_up_soon(evaluate: Callable[..., object]) -> None:
    start = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    names = "y = {f'colo{i}r' + 'x' * (i // 2000): '1' for i in range(3000)}\n"
    written = "z = {" + ", ".join(f"'backgroun{chr(i)}': 1" for i in range(0x61, 0x7B)) + "}\n"
    source = f"{STATE}{names}{written}x = pw.box(pw.box(style=y), style=z)\n{PAGE}"
    codes = evaluate(source, pages=True).codes  # type: ignore[attr-defined]
    assert codes.count("PW316") > 20
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - start < 10
