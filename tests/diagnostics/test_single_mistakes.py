"""An app with one mistake gets one error, at the place of the mistake."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics, Severity

STATE = """
class Base(pw.State):
    name: str = "Ada"
    count: int = 0
    items: list[str] = []
    user: dict[str, str] = {}
    _token: str = ""

    @pw.event
    def save(self):
        self.count += 1

    @pw.event
    def rename(self, amount: int):
        self.count = amount

    @pw.event
    def both(self, first: str, second: str):
        self.name = first + second
"""
PAGES = 'app = pw.App()\napp.add_page(index, route="/")\n'

MISTAKES: list[tuple[str, str, str, str]] = [
    # unknown prop
    (
        "PW302",
        "colour_scheme",
        'def index():\n    return pw.button(\n        "Save",\n        size="2",\n        colour_scheme="green",\n    )\n',
        PAGES,
    ),
    # unknown trigger
    ("PW303", "on_clik", 'def index():\n    return pw.button("x", on_clik=Base.save)\n', PAGES),
    # unknown attr
    ("PW401", "coutn", "def index():\n    return pw.text(Base.coutn)\n", PAGES),
    # unknown component
    ("PW301", "buton", 'def index():\n    return pw.buton("x")\n', PAGES),
    # unknown attr twice
    (
        "PW401",
        "coutn",
        'def index():\n    c = Base.coutn\n    return pw.box(pw.text(c), pw.text(c + 1), pw.cond(c > 2, "a", "b"))\n',
        PAGES,
    ),
    # handler missing args
    (
        "PW311",
        "Base.both",
        'def index():\n    return pw.button("x", on_click=Base.both("a"))\n',
        PAGES,
    ),
    # handler surplus args
    (
        "PW402",
        "1",
        'def index():\n    return pw.button("x", on_click=Base.save(1, 2))\n',
        PAGES,
    ),
    # wrong event type
    ("PW311", "Base.rename", "def index():\n    return pw.input(on_change=Base.rename)\n", PAGES),
    # bad prop value
    ("PW304", '"enormous"', 'def index():\n    return pw.button("x", size="enormous")\n', PAGES),
    # bad prop value var
    ("PW304", "pw.checkbox", "def index():\n    return pw.checkbox(checked=Base.items)\n", PAGES),
    # bad literal type
    ("PW304", "pw.checkbox", 'def index():\n    return pw.checkbox(checked="yes")\n', PAGES),
    # unknown name
    ("PW104", "titel", "def index():\n    return pw.text(titel)\n", PAGES),
    # unknown name used thrice
    (
        "PW104",
        "titl",
        "x = titl\ny = x + 1\nz = [y]\ndef index():\n    return pw.box(pw.text(x), pw.text(y), *z)\n",
        PAGES,
    ),
    # raises
    ("PW207", "", 'L = {"a": 1}\nx = L["b"]\ndef index():\n    return pw.text(x)\n', PAGES),
    # raises in helper
    (
        "PW207",
        "",
        'def h(k: str) -> pw.Component:\n    return pw.text({"a": "b"}["z"], k)\ndef index():\n    return pw.box(h("1"), h("2"))\n',
        PAGES,
    ),
    # wrong args
    (
        "PW204",
        "",
        'def card(title):\n    return pw.box(title)\ndef index():\n    return card("a", "b")\n',
        PAGES,
    ),
    # wrong kw
    (
        "PW204",
        "titel",
        'def card(title="x"):\n    return pw.box(title)\ndef index():\n    return card(titel="b")\n',
        PAGES,
    ),
    # async page
    ("PW201", "", 'async def index():\n    return pw.text("x")\n', PAGES),
    # async comp
    (
        "PW201",
        "",
        'async def comp():\n    return pw.text("x")\ndef index():\n    return pw.box(comp())\n',
        PAGES,
    ),
    # while var
    (
        "PW205",
        "Base.count > 3",
        'def index():\n    out = []\n    while Base.count > 3:\n        out.append(pw.text("x"))\n    return pw.box(*out)\n',
        PAGES,
    ),
    # range var spread
    (
        "PW205",
        "",
        'def index():\n    return pw.box(pw.text("a" * Base.count), **Base.user)\n',
        PAGES,
    ),
    # break
    (
        "PW205",
        "",
        'def index():\n    out = []\n    for i in Base.items:\n        if i == "a":\n            break\n        out.append(pw.text(i))\n    return pw.box(*out)\n',
        PAGES,
    ),
    # duplicate route
    (
        "PW501",
        "",
        'def index():\n    return pw.text("x")\n',
        'def other():\n    return pw.text("y")\napp = pw.App()\napp.add_page(index, route="/")\napp.add_page(other, route="/")\n',
    ),
    # no pages
    ("PW504", "", 'def index():\n    return pw.text("x")\n', "app = pw.App()\n"),
    # child
    ("PW305", "", "def index():\n    return pw.box(object())\n", PAGES),
    # void
    ("PW308", "", 'def index():\n    return pw.el.br("text")\n', PAGES),
    # event none
    ("PW306", "", 'def index():\n    return pw.button("x", on_click=pw.text("a"))\n', PAGES),
    # event call
    ("PW306", "", 'def index():\n    return pw.button("x", on_click=5)\n', PAGES),
    # backend var
    ("PW403", "_token", "def index():\n    return pw.text(Base._token)\n", PAGES),
    # import beyond
    (
        "PW102",
        "",
        "from ...nothing import thing\ndef index():\n    return pw.box(pw.text(thing.x), thing())\n",
        PAGES,
    ),
    # import missing name
    (
        "PW103",
        "sqrtt",
        "from math import sqrtt\ndef index():\n    return pw.text(sqrtt(2))\n",
        PAGES,
    ),
    # no field
    (
        "PW252",
        "nam",
        'import dataclasses\n@dataclasses.dataclass\nclass P:\n    name: str\nclass S(pw.State):\n    p: P = P("a")\ndef index():\n    return pw.text(S.p.nam)\n',
        PAGES,
    ),
    # unsupported operands
    ("PW253", "", "def index():\n    return pw.text(Base.name - 1)\n", PAGES),
    # not iterable
    ("PW255", "", "def index():\n    return pw.foreach(Base.count, pw.text)\n", PAGES),
    # not indexable
    ("PW254", "", "def index():\n    return pw.text(Base.count[0])\n", PAGES),
    # bad method
    ("PW252", "zfil", "def index():\n    return pw.text(Base.name.zfil(3))\n", PAGES),
    # method args
    ("PW257", "", "def index():\n    return pw.text(Base.name.split(1, 2, 3, 4))\n", PAGES),
    # cond without else
    ("PW313", "", 'def index():\n    return pw.text(pw.cond(Base.count, "a"))\n', PAGES),
    # foreach no fn
    ("PW312", "", "def index():\n    return pw.foreach(Base.items)\n", PAGES),
    # environment
    ("PW259", "", 'import os\ndef index():\n    return pw.text(os.environ["HOME"])\n', PAGES),
    # recursion
    (
        "PW203",
        "",
        "def tree(n):\n    return pw.box(tree(n + 1))\ndef index():\n    return tree(0)\n",
        PAGES,
    ),
    # infinite
    ("PW202", "", 'while True:\n    pass\ndef index():\n    return pw.text("x")\n', PAGES),
    # syntax
    ("PW007", "", 'def index(:\n    return pw.text("x")\n', PAGES),
    # route
    (
        "PW502",
        "",
        'def index():\n    return pw.text("x")\n',
        'app = pw.App()\napp.add_page(index, route="/a/[")\n',
    ),
    # wrong base
    (
        "PW104",
        "Stat",
        "class S(Stat):\n    x: int = 0\ndef index():\n    return pw.box(pw.text(S.x), pw.button(on_click=S.go))\n",
        PAGES,
    ),
    # unknown decorator
    ("PW104", "", '@deco\ndef index():\n    return pw.text("x")\n', PAGES),
    # module attr
    ("PW103", "foo", "import math\ndef index():\n    return pw.text(math.foo)\n", PAGES),
    # lambda arity
    (
        "PW402",
        "",
        'def index():\n    return pw.button("x", on_click=lambda a, b, c: Base.save())\n',
        PAGES,
    ),
    # router
    ("PW404", "", "def index():\n    return pw.text(pw.State.router.session.client_ip)\n", PAGES),
    # unpack
    ("PW207", "", "a, b = 1, 2, 3\ndef index():\n    return pw.text(a + b)\n", PAGES),
    # call none
    ("PW207", "", "def f():\n    pass\nx = f()()\ndef index():\n    return pw.text(x)\n", PAGES),
    # server in ui
    (
        "PW105",
        "import secretlib",
        "import secretlib\ndef index():\n    return pw.text(secretlib.x)\n",
        PAGES,
    ),
    # arguments of the API that it does not have
    (
        "PW204",
        "rout",
        "def index():\n    return pw.box()\n",
        "app = pw.App()\napp.add_page(index, rout='/')\n",
    ),
    (
        "PW204",
        "rout",
        "@pw.page(rout='/x')\ndef index():\n    return pw.box()\n",
        "app = pw.App()\n",
    ),
    (
        "PW204",
        "externl",
        "def index():\n    return pw.button(on_click=pw.redirect('/', externl=True))\n",
        PAGES,
    ),
    (
        "PW204",
        "backgroud",
        "class S(pw.State):\n    @pw.event(backgroud=True)\n    def go(self): ...\ndef index():\n    return pw.button(on_click=S.go)\n",
        PAGES,
    ),
    (
        "PW204",
        "cach",
        "class S(pw.State):\n    @pw.var(cach=True)\n    def go(self) -> int:\n        return 1\ndef index():\n    return pw.text(S.go)\n",
        PAGES,
    ),
    (
        "PW204",
        "max_ag",
        "class S(pw.State):\n    zone: str = pw.Cookie('', max_ag=1)\ndef index():\n    return pw.text(S.zone)\n",
        PAGES,
    ),
    (
        "PW204",
        "pw.text('c')",
        "def index():\n    return pw.cond(Base.count, pw.text('a'), pw.text('b'), pw.text('c'))\n",
        PAGES,
    ),
    (
        "PW502",
        "3",
        "def index():\n    return pw.box()\n",
        "app = pw.App()\napp.add_page(index, route=3)\n",
    ),
    # foreach
    (
        "PW204",
        "lambda:",
        "def index():\n    return pw.foreach(Base.items, lambda: pw.text('x'))\n",
        PAGES,
    ),
    (
        "PW204",
        "lambda a",
        "def index():\n    return pw.foreach(Base.items, lambda a, b, c: pw.text(a))\n",
        PAGES,
    ),
    (
        "PW204",
        "pw.text('x')",
        "def index():\n    return pw.foreach(Base.items, pw.text('x'))\n",
        PAGES,
    ),
    (
        "PW204",
        "Base.items)",
        "def index():\n    return pw.foreach(lambda item: pw.text(item), Base.items)\n",
        PAGES,
    ),
    (
        "PW305",
        "def row",
        "def row(item):\n    pw.text(item)\ndef index():\n    return pw.foreach(Base.items, row)\n",
        PAGES,
    ),
    # match
    (
        "PW314",
        "pw.text('y')",
        "def index():\n    return pw.match(Base.name, ('a', pw.text('A')), pw.text('y'), pw.text('z'))\n",
        PAGES,
    ),
    # functions that are no events
    (
        "PW306",
        "lambda: print",
        "def index():\n    return pw.button(on_click=lambda: print('x'))\n",
        PAGES,
    ),
    (
        "PW306",
        "help_",
        "def help_():\n    Base.name\ndef index():\n    return pw.button(on_click=help_)\n",
        PAGES,
    ),
    # components and handlers that are not called, or are no values
    (
        "PW305",
        "head",
        "def head():\n    return pw.text('x')\ndef index():\n    return pw.box(head)\n",
        PAGES,
    ),
    ("PW305", "pw.spacer", "def index():\n    return pw.box(pw.spacer)\n", PAGES),
    ("PW305", "Base.save", "def index():\n    return pw.text(Base.save)\n", PAGES),
    # states
    ("PW418", "Base.count", "def index():\n    Base.count = 3\n    return pw.text('x')\n", PAGES),
    (
        "PW419",
        "Two",
        "class Other(pw.State):\n    a: int = 0\nclass Two(Base, Other):\n    b: int = 0\ndef index():\n    return pw.text(Two.b)\n",
        PAGES,
    ),
    (
        "PW420",
        "router",
        "class S(pw.State):\n    router: str = ''\ndef index():\n    return pw.text(S.router)\n",
        PAGES,
    ),
    ("PW304", "'color: red'", "def index():\n    return pw.box(style='color: red')\n", PAGES),
    # each name is said to be unknown once
    (
        "PW301",
        "evnt",
        "class S(pw.State):\n    @pw.evnt\n    def go(self): ...\ndef index():\n    return pw.text('x')\n",
        PAGES,
    ),
    (
        "PW309",
        "UploadFile",
        "class S(pw.State):\n    async def go(self, files: list[pw.UploadFile]): ...\ndef index():\n    return pw.text('x')\n",
        PAGES,
    ),
    # annotations that name a class defined below
    (
        "PW252",
        "nam)",
        "class S(pw.State):\n    rows: 'list[Row]' = []\nclass Row(pw.Base):\n    name: str\ndef index():\n    return pw.foreach(S.rows, lambda row: pw.text(row.nam))\n",
        PAGES,
    ),
    (
        "PW252",
        "nam)",
        "class S(pw.State):\n    @pw.var\n    def row(self) -> 'Row':\n        return Row('a')\nclass Row(pw.Base):\n    name: str\ndef index():\n    return pw.text(S.row.nam)\n",
        PAGES,
    ),
    (
        "PW252",
        "nam)",
        "class S(pw.State):\n    rows: list['Row'] = []\nclass Row(pw.Base):\n    subs: 'list[Sub]'\nclass Sub(pw.Base):\n    name: str\ndef index():\n    return pw.text(S.rows[0].subs[0].nam)\n",
        PAGES,
    ),
]

HELPS = [
    ("def head():\n    return pw.text('x')\ndef index():\n    return pw.box(head)\n", "`head()`"),
    ("def head(title):\n    return pw.text('x')\ndef index():\n    return pw.box(head)\n", "`head(…)`"),
    ("def index():\n    return pw.box(pw.spacer)\n", "`spacer(…)`"),
    ("def index():\n    return pw.text(Base.save)\n", "`on_click=Base.save`"),
    ("def index():\n    return pw.box(Base)\n", "`Base.name`"),
    ("def index():\n    return pw.box(pw.text(x) for x in 'ab')\n", "`*[…]`"),
]  # fmt: skip
"""What is nearly right, and the words that the help has to have."""


@pytest.mark.parametrize(("code", "mark", "body", "tail"), MISTAKES)
def test_one_error(code: str, mark: str, body: str, tail: str, tmp_path: Path) -> None:
    path = tmp_path / "demo.py"
    text = f"import pyweb as pw\n{STATE}\n\n{body}\n\n{tail}"
    path.write_text(text, "utf-8")
    diagnostics = Diagnostics()
    understand(path, diagnostics)
    errors = [d for d in diagnostics.sorted() if d.severity is Severity.ERROR]
    assert [d.rule.code for d in errors] == [code], [d.message for d in errors]
    span = errors[0].span
    line = text.splitlines()[max(span.line - 1, 0)]
    assert line[span.column - 1 :].startswith(mark), line[span.column - 1 :]


SPELLINGS = [
    ("pw.button", "onClick", "on_click"),
    ("pw.button", "onclick", "on_click"),
    ("pw.button", "className", "class_name"),
    ("pw.button", "isDisabled", "disabled"),
    ("pw.button", "colorScheme", "color_scheme"),
    ("pw.el.label", "htmlFor", "html_for"),
    ("pw.image", "source", "src"),
    ("pw.box", "backgroundColor", "background_color"),
]


@pytest.mark.parametrize(("component", "written", "meant"), SPELLINGS)
def test_names_of_other_vocabularies(
    component: str, written: str, meant: str, tmp_path: Path
) -> None:
    path = tmp_path / "demo.py"
    body = f"def index():\n    return {component}({written}='x')\n"
    path.write_text(f"import pyweb as pw\n{body}\n{PAGES}", "utf-8")
    diagnostics = Diagnostics()
    understand(path, diagnostics)
    (one,) = diagnostics.sorted()
    assert (one.rule.code, one.help) == ("PW302", f"did you mean `{meant}`?")


@pytest.mark.parametrize(
    ("body", "help"),
    [
        ("pw.bx('x')", "did you mean `box`?"),
        ("pw.heading('x', size='10')", "there is `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`"),
        ("pw.text(Base.name.qqq)", ""),
    ],
)
def test_suggestions(body: str, help: str, tmp_path: Path) -> None:
    path = tmp_path / "demo.py"
    text = f"import pyweb as pw\n{STATE}\ndef index():\n    return {body}\n{PAGES}"
    path.write_text(text, "utf-8")
    diagnostics = Diagnostics()
    understand(path, diagnostics)
    (one,) = diagnostics.sorted()
    assert one.help == help


@pytest.mark.parametrize(("body", "words"), HELPS)
def test_help(body: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "demo.py"
    path.write_text(f"import pyweb as pw\n{STATE}\n{body}\n{PAGES}", "utf-8")
    diagnostics = Diagnostics()
    understand(path, diagnostics)
    (one,) = diagnostics.sorted()
    assert one.rule.code == "PW305" and words in one.help
    assert not re.search(r"`\w*(Value|AppEvent|AppState)\b", one.message)
