"""Mistakes that used to be silent are told, and what only looks like one is not."""

from __future__ import annotations

import resource
import textwrap
from pathlib import Path

import pytest

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics

APP = """\
import asyncio
import time
import reflex as rx


class State(rx.State):
    name: str = ""
    count: int = 0
    items: list[str] = []
    user: dict[str, str] = {{}}
    _secret: str = ""

    @rx.var
    def double(self) -> int:
        return self.count * 2

    @rx.event
    async def add(self):
        self.count += 1

{methods}

{functions}

def index():
    return rx.box({view})


app = rx.App()
app.add_page(index, route="/")
"""

METHODS = [
    ("PW421", "count", "@rx.event\ndef go(self):\n    count = 5"),
    ("PW421", "name", "@rx.event\ndef go(self):\n    if self.count:\n        name = 'x'"),
    ("PW421", "name", "def _help(self):\n    name = 'x'\n    name = 'y'"),
    ("", "", "@rx.event\ndef go(self):\n    count = 5\n    self.count = count"),
    ("", "", "@rx.event\ndef go(self):\n    count = 5\n    return lambda: count"),
    ("", "", "@rx.event\ndef go(self, count: int):\n    count = 5"),
    ("", "", "@rx.event\ndef go(self):\n    name, count = 'a', 1\n    self.count = count"),
    ("", "", "@rx.event\ndef go(self):\n    for name in self.items:\n        self.count += 1"),
    ("", "", "@rx.event\ndef go(self):\n    global count\n    count = 5"),
    ("", "", "@rx.event\ndef go(self):\n    double = 5"),
    ("PW427", "'²'", "@rx.event\ndef go(self):\n    self.count = '²'"),
    ("PW427", f"'{'9' * 5000}'", f"@rx.event\ndef go(self):\n    self.count = '{'9' * 5000}'"),
    ("PW422", "self.items.append(1)", "def _h(self):\n    self.items = self.items.append(1)"),
    ("PW422", "self.items.sort()", "def _h(self):\n    return self.items.sort()"),
    ("", "", "def _h(self):\n    self.items = self.items.copy()\n    return self.items.pop()"),
    ("", "", "def _h(self):\n    self.items.append('x')\n    self.user.update({})"),
    ("PW414", "self.count == 1", "def _h(self):\n    self.count == 1"),
    ("PW414", "self.name.strip()", "def _h(self):\n    self.name.strip()"),
    ("", "", "def _h(self):\n    self.user.pop('x')\n    assert self.count == 1"),
    ("PW423", "time.sleep(1)", "async def _h(self):\n    time.sleep(1)"),
    ("", "", "def _h(self):\n    time.sleep(1)"),
    ("", "", "async def _h(self):\n    await asyncio.to_thread(lambda: time.sleep(1))"),
    ("PW424", "State.add()", "async def _h(self):\n    await State.add()"),
    ("PW424", "rx.redirect('/')", "async def _h(self):\n    await rx.redirect('/')"),
    ("", "", "async def _h(self):\n    await self.add()\n    await self.get_state(State)"),
    ("PW425", "twice", "@rx.var\ndef twice(self) -> int:\n    self.count * 2"),
    ("PW425", "twice", "@rx.var\ndef twice(self) -> int:\n    def inner():\n        return 1"),
    ("", "", "@rx.var\ndef twice(self) -> int:\n    raise NotImplementedError"),
    ("", "", "@rx.var\ndef twice(self) -> int:\n    '''Later.'''\n    ..."),
    ("PW426", "self.count", "@rx.var\ndef twice(self) -> int:\n    self.count = 1\n    return 1"),
    ("", "", "@rx.var\ndef twice(self) -> int:\n    self._secret = 'x'\n    return 1"),
    ("PW427", '"1"', 'total: int = "1"'),
    ("PW427", "[]", "total: dict[str, int] = []"),
    ("PW427", "0.5", "total: int = 0.5"),
    ("PW427", "'x'", "def _h(self):\n    self.items = 'x'"),
    ("", "", "total: int = None\nratio: float = 1\non: bool = 0\nboth: str | list[str] = []"),
    ("", "", "rows: list = []\nrow: tuple[str, int] = ('a', 1)\nones: set[int] = [1]"),
    ("", "", "def _h(self):\n    self.count = None\n    self._secret = None"),
    ("PW428", '"saved"', '@rx.event\ndef go(self):\n    return "saved"'),
    ("PW428", "self.items", "@rx.event\ndef go(self):\n    return self.items"),
    ("PW428", "self.count + 1", "@rx.event\ndef go(self):\n    return self.count + 1"),
    ("PW428", "self.count > 1", "@rx.event\ndef go(self):\n    return self.count > 1"),
    ("", "", "@rx.event\ndef go(self):\n    return [State.add] + [rx.toast('x')]"),
    ("PW421", "count", "def _h(self):\n    count = 5\n    count += 1"),
    ("PW428", "1", "@rx.event\ndef go(self):\n    yield 1"),
    (
        "",
        "",
        '@rx.event\ndef go(self):\n    return self.shown()\n\ndef shown(self):\n    return "x"',
    ),
    ("", "", "@rx.event\ndef go(self):\n    yield\n    return None"),
    ("", "", '@rx.event\ndef go(self):\n    return [rx.toast(str(n)) for n in (1, "x")]'),
    ("PW431", "push", "def _h(self):\n    self.items.push('x')"),
    ("PW431", "email", "def _h(self, form: dict[str, str]):\n    return form.email"),
    ("PW431", "length", "def _h(self):\n    return self.name.length"),
    (
        "",
        "",
        "tags: set[str] = set()\n\ndef _h(self):\n    self.tags.add('x')\n    self.items.sort()",
    ),
    ("", "", "def _h(self, form: dict):\n    form = State()\n    return form.email"),
    ("", "", "def _h(self, form: dict):\n    return [form.email for form in self.items]"),
    ("", "", "def _h(self, form: dict):\n    return [lambda form: form.email, form.get('x')]"),
    ("", "", "def _h(self, form: dict | None, x: 'dict'):\n    return form.email, x.email"),
    ("", "", "@rx.event\ndef go(self):\n    return self.items.clear()"),
    (
        "",
        "",
        "def _h(self):\n    try:\n        self.name.encode('ascii')\n    except ValueError: ...",
    ),
    (
        "",
        "",
        "@asyncio.unknown\ndef _fmt(self, x): ...\n\n@_fmt.register\ndef _(self, x: int): ...\n\n@_fmt.register(str)\ndef _(self, x): ...",
    ),
    ("", "", "def _h(self, x: dict):\n    return x.dump() if hasattr(x, 'dump') else x"),
    (
        "",
        "",
        "def _h(self, x: dict):\n    return x.pop() if isinstance(x, list) and x.count(1) else x",
    ),
    (
        "",
        "",
        "def _h(self, x: dict):\n    try:\n        return x.dump()\n    except AttributeError: ...",
    ),
    ("PW433", "[str]", "rows: [str] = []"),
    ("", "", "rows: 'list[str]' = []\nnothing: None = None\nsome: list[str] | None = None"),
    ("PW104", "string", "text: string = ''"),
    ("PW432", "go", "@rx.event\ndef go(self): ...\n\n@rx.event\ndef go(self): ..."),
    ("PW432", "count", "@rx.event\ndef count(self):\n    self.name = 'x'"),
    ("", "", "@double.setter\ndef double(self, value):\n    self.count = value"),
    ("PW406", "go", "@rx.event\ndef go(value, self):\n    ..."),
    ("PW434", "external", "def _h(self):\n    return rx.redirect('/', external=True)"),
    ("PW434", "True", "def _h(self):\n    return rx.redirect('/', True)"),
    ("PW434", "rx.set_value('a')", "def _h(self):\n    return rx.set_value('a')"),
    ("PW434", "durration", "def _h(self):\n    yield rx.toast.info('x', durration=1)"),
    ("PW434", "1", "def _h(self):\n    return State.add(1)"),
    ("PW434", "by", "async def _h(self):\n    await self.add(by=1)"),
    ("PW434", "2", "def _h(self, x, /):\n    self._h(1, 2)"),
    ("PW434", "x", "def _h(self, x):\n    self._h(1, x=2)"),
    ("PW434", "x", "def _h(self, x, /):\n    self._h(1, x=2)"),
    ("PW434", "self._h(y=1)", "def _h(self, x, *, y):\n    self._h(y=1)"),
    ("PW434", "2", "@staticmethod\ndef _h(x): ...\n\ndef _i(self):\n    self._h(1, 2)"),
    (
        "PW434",
        "State._need()",
        "@rx.event\ndef _need(self, x): ...\n\n@rx.event\ndef go(self):\n    return [State._need()]",
    ),
    (
        "",
        "",
        "@rx.event\ndef need(self, x): ...\n\ndef _h(self):\n    return rx.toast('x', action=State.need())",
    ),
    ("", "", "def _h(self, *args, **more):\n    self._h(1, *args, x=1, **more)"),
    (
        "",
        "",
        "def _h(self, x, y=1):\n    self._h(*[1], **{})\n    self._h(*[1], x=2)\n    self._h(y=2, **{})",
    ),
    ("", "", "def _h(self, rx):\n    return rx.redirect(1, 2, 3)"),
    ("", "", "def _h(self):\n    return [lambda self: self._h(1, 2), self._h(1)]"),
    ("", "", "@time.wrapped\ndef _h(self): ...\n\ndef _i(self):\n    self._h(1, 2)"),
    ("", "", "@classmethod\ndef _h(cls): ...\n\ndef _i(self):\n    self._h()\n    self.reset()"),
    (
        "",
        "",
        "def _h(self):\n    yield rx.redirect('/', replace=True)\n    yield rx.download(data=b'x', filename='x')",
    ),
    ("PW260", '"{self.name}"', '@rx.event\ndef go(self):\n    return rx.toast("{self.name}")'),
    ("", "", '@rx.event\ndef go(self):\n    self.name = "{self.name}".format(self=self)'),
    ("", "", "@rx.event\ndef go(self):\n    self.name = f'{{self.name}}'"),
    ("", "", "@rx.event\ndef go(self):\n    '''Sets {self.name}.'''"),
]


def _report(tmp_path: Path, methods: str = "", functions: str = "", view: str = "") -> Diagnostics:
    source = APP.format(methods=textwrap.indent(methods, "    "), functions=functions, view=view)
    (tmp_path / "app.py").write_text(source, "utf-8")
    diagnostics = Diagnostics()
    understand(tmp_path / "app.py", diagnostics)
    return diagnostics


def _check(found: Diagnostics, code: str, text: str, folder: Path) -> None:
    """One finding of the code, whose place is the text; none without a code."""
    lines = (folder / "app.py").read_text("utf-8").splitlines()
    told = [
        (each.rule.code, lines[each.span.line - 1][each.span.column - 1 : each.span.end_column - 1])
        for each in found.sorted()
    ]
    assert told == ([(code, text)] if code else [])


@pytest.mark.parametrize(("code", "text", "methods"), METHODS)
def test_methods(code: str, text: str, methods: str, tmp_path: Path) -> None:
    _check(_report(tmp_path, methods), code, text, tmp_path)


@pytest.mark.parametrize(("line", "cured"), [("self.zzz = 1", True), ("print(self.zzz)", False)])
def test_what_is_set_is_to_be_declared(line: str, cured: bool, tmp_path: Path) -> None:
    (found,) = _report(tmp_path, f"@rx.event\ndef go(self):\n    {line}").sorted()
    assert ("declare it" in found.help) is cured


VIEWS = [
    ("PW260", '"Hi {State.name}!"', "", 'rx.text("Hi {State.name}!")'),
    ("PW260", '"{item} {"', 'def row(item: str):\n    return rx.text("{item} {")', "rx.foreach(State.items, row)"),
    ("PW260", '"{x:>5}"', "", 'rx.foreach(State.items, lambda x: rx.text("{x:>5}"))'),
    ("PW260", '"u {State.user[0]}"', "", 'rx.image(src="https://a.b/c.png", alt="u {State.user[0]}")'),
    ("PW260", '"{State.count}"', "", 'rx.button(on_click=rx.toast("{State.count}"))'),
    ("PW260", '"{{ State.name }}"', "", 'rx.text("{{ State.name }}")'),
    ("", "", "", 'rx.text("{name} {State} {State.nothing} {} {0} { State }")'),
    ("", "", "name = 'x'\n\ndef row(item):\n    return rx.text('{name} {item}: {other}')", "row('x')"),
    ("", "", "", r"rx.foreach(State.items, lambda a: rx.text(r'\frac{a}{a}'))"),
    ("", "", "found = rx.box()\nfound.children.append(rx.text('x'))", "found"),
    ("", "", "try:\n    from reflex import later\nexcept ImportError:\n    later = rx.box", "later()"),
    ("", "", "", "rx.later() if hasattr(rx, 'later') else getattr(rx, 'later', rx.box)()"),
    ("", "", "", "rx.foreach(State.items, lambda a: rx.el.kbd('{a}'))"),
    ("PW201", "style", "found = rx.box()\nfound.style", ""),
    ("", "", "", "rx.el.textarea('text'), rx.text_area('a', 'b', rows='3')"),
    ("", "", "@asyncio.unknown\ndef fmt(): ...\n\n@fmt.register\ndef other(): ...", ""),
    ("", "", "", 'rx.code("{State.name}"), rx.el.script("let a = {State.name}")'),
    ("", "", "", """rx.text("rx.text(f'{State.name}')")"""),
    ("", "", "", "rx.text(f'{{State.name}}')"),
    ("", "", "name = 'x'", 'rx.text("{name} {State.name}".replace("{State.name}", "x"))'),
    ("PW316", '"colr"', "", 'rx.text("x", style={"colr": "red"})'),
    ("PW316", '"fontWieght"', "", 'rx.text("x", _hover={"fontWieght": 1})'),
    ("PW316", '"px"', 'CARD = {"a": {"px": 1}}', 'rx.text("x", style=CARD["a"])'),
    ("PW316", "_hovr", "", 'rx.text("x", _hovr={"color": "red"})'),
    ("PW316", '"&:focsu"', "", 'rx.text("x", style={"&:focsu": {"color": "red"}})'),
    ("PW316", '"_befor"', "", 'rx.text("x", _hover={"_befor": {"color": "red"}})'),
    ("", "", "", 'rx.text("x", _focus_within={"color": "red"}, style={"::after": {}, "_dark": {}})'),
    ("", "", "", 'rx.text("x", style={"&:nth-child(2)": {}, ":host": {}, "&[data-x]:hovr": {}})'),
    ("", "", "", 'rx.text("x", style={"font_of_tomorrow": 1, "size": 1, "--colr": 1})'),
    ("", "", "", 'rx.text("x", style={"-webkit-colr": 1, "MozColr": 1, "p": {"color": "red"}})'),
    ("", "", "", 'rx.text("x", style={"width": {"initial": "1px", "md": "2px"}}, **{"font-size": 1})'),
    ("PW318", "rx.input()", "", "rx.form(rx.box(rx.input()), on_submit=State.add)"),
    ("PW318", "rx.el.textarea()", "", "rx.el.form(rx.el.label(rx.el.textarea()), on_submit=State.add)"),
    ("", "", "", "rx.form(rx.input(), rx.button(type='submit'))"),
    ("", "", "", "rx.form(rx.input(id='a'), rx.text_area(name='b'), on_submit=State.add)"),
    ("", "", "", "rx.form(rx.input(on_blur=State.add), rx.el.input(type='submit'), on_submit=State.add)"),
    ("", "", "", "rx.form(rx.form.field(rx.form.control(rx.input()), name='a'), on_submit=State.add)"),
    ("PW304", '"fifty"', "", 'rx.progress(value="fifty")'),
    ("PW304", '{"color", "red"}', "", 'rx.text("x", style={"color", "red"})'),
    ("", "", "", 'rx.progress(value="50"), rx.icon("x", size="2em")'),
    ("PW261", "State.count == '1'", "", "rx.cond(State.count == '1', rx.text('x'))"),
    ("PW261", "'1', '2', rx.text('x')", "", "rx.match(State.count, ('1', '2', rx.text('x')), rx.text('y'))"),
    ("", "", "", "rx.cond((State.count == 1.5) | (State.name == 'x') | (State.items == []), rx.text('x'))"),
    ("", "", "", "rx.match(True, (State.count > 3, rx.text('x')), rx.text('y'))"),
    ("PW210", "head()", "def head():\n    return rx.text('x')\n\ndef page():\n    head()\n    return rx.text('y')", "page()"),
    ("", "", "found = []\n\ndef add(x):\n    found.append(x)\n    return x\n\nadd(rx.text('x'))", "*found"),
    ("PW305", "State.add", "", "rx.cond(State.count, rx.text('x'), State.add)"),
    ("PW204", "'State.count'", "", "rx.cond('State.count', rx.text('x'))"),
    ("", "", "", "rx.cond('yes', rx.text('x')), rx.cond('', rx.text('x'))"),
    ("PW304", "'vilet'", "", "rx.text('x', color=rx.color('vilet'))"),
    ("PW304", "13", "", "rx.text('x', color=rx.color('accent', 13))"),
    ("PW314", "{'a': 1}", "", "rx.match(State.name, {'a': 1})"),
    ("PW510", "rx.image(src='/a.png')", "", "rx.image(src='/a.png')"),
    ("", "", "", "rx.image(src='/_upload/a.png'), rx.image(src='a'), rx.image(src='//b.c/a.png')"),
    ("PW252", "pth", "", "rx.text(State.router.page.pth)"),
    ("PW401", "get_current_page", "", "rx.text(State.get_current_page)"),
    ("PW430", "rx.event", "class B(rx.State):\n    @rx.event\n    @rx.var\n    def x(self) -> int:\n        return 1", ""),
    ("PW430", "rx.var", "class B(rx.State):\n    @rx.var\n    @property\n    def x(self) -> int:\n        return 1", ""),
    ("PW430", "k", "class B(rx.State):\n    @rx.var\n    def x(self, k) -> int:\n        return 1", "rx.text(B.x(3))"),
    ("", "", "class B(rx.State):\n    @rx.event\n    @rx.event\n    def x(self, k=1):\n        ...", ""),
    ("PW317", "v", "", "rx.foreach(State.user, lambda k, v: rx.text(k, v))"),
    ("", "", "", "rx.foreach(State.user, lambda k, i: rx.text(k[0], i))"),
    ("", "", "", "rx.foreach(State.items, lambda k, v: rx.text(k, v))"),
    ("PW250", "head", "def head():\n    return rx.text('x')", "rx.link('x', href=head)"),
    ("PW303", "on_key_press", "", "rx.input(on_key_press=State.add)"),
    ("PW204", "'500'", "", "rx.button(on_click=State.add.debounce('500'))"),
    ("PW253", "'%s' % State.name", "", "rx.text('%s' % State.name)"),
    ("PW204", "3", "", "rx.button(on_click=State.setvar(3))"),
    ("PW204", "State.setvar()", "", "rx.button(on_click=State.setvar())"),
    ("PW312", "rx.cond(State.count)", "", "rx.cond(State.count)"),
    ("PW252", "zzz", "", "rx.text(State.router.page.zzz)"),
    ("PW261", "B.m == 3", "from typing import Literal\nclass B(rx.State):\n    m: Literal['a', 'b'] = 'a'",
     "rx.cond(B.m == 3, rx.text('x'), rx.text('y'))"),
    ("", "", "from typing import Literal\nclass B(rx.State):\n    m: Literal[1, 2] = 1",
     "rx.cond(B.m == 2, rx.text('x'), rx.text('y'))"),
    ("PW429", "n", "class B(rx.State, mixin=True):\n    n: int = 1", "rx.text(B.n)"),
    ("PW204", "mixins", "class B(rx.State, mixins=True):\n    n: int = 1", ""),
    ("", "", "class K:\n    def __init_subclass__(cls, **given): ...\n"
     "class B(K, rx.State):\n    n: int = 1\nclass C(B, table='c'):\n    m: int = 1", "rx.text(C.m)"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "functions", "view"), VIEWS)
def test_views(code: str, text: str, functions: str, view: str, tmp_path: Path) -> None:
    _check(_report(tmp_path, functions=functions, view=view), code, text, tmp_path)


def test_spread_of_a_choice_by_what_was_given(tmp_path: Path) -> None:
    card = (
        "def card(x=None):\n    return rx.box(**({'id': x, 'title': 'y'} if x is not None else {}))"
    )
    assert not _report(
        tmp_path, functions=card, view="card(State.name), card(), card('k')"
    ).sorted()


@pytest.mark.parametrize(("part", "there"), [("router", True), ("router.page", False)])
def test_what_the_router_has_is_proposed(part: str, there: bool, tmp_path: Path) -> None:
    (found,) = _report(tmp_path, view=f"rx.text(State.{part}.header)").sorted()
    assert ("`headers`" in found.help) is there


ROUTES = [
    ("/post/:id", "def post():\n    return rx.text(rx.State.id)", "PW502", "[id]"),
    ("/post/<int:id>", "def post():\n    return rx.text(rx.State.id)", "PW502", "[id]"),
    ("/post/[id]", "def post(id):\n    return rx.text(id)", "PW204", "State.id"),
    ("/post", "def post(rows):\n    return rx.text('x')", "PW204", "vars of states"),
]


@pytest.mark.parametrize(("route", "page", "code", "cure"), ROUTES)
def test_routes(route: str, page: str, code: str, cure: str, tmp_path: Path) -> None:
    found = _report(tmp_path, functions=f"@rx.page(route={route!r})\n{page}").sorted()
    assert [each.rule.code for each in found] == [code]
    assert cure in found[0].message + found[0].help


def test_what_a_page_drops_is_told_by_what_it_lacks(tmp_path: Path) -> None:
    page = "@rx.page(route='/x')\ndef page():\n    rx.text('x')"
    assert [each.rule.code for each in _report(tmp_path, functions=page).sorted()] == ["PW509"]


MANY = 1_000
THOUSANDS = [
    ("", "@rx.event\ndef go(self):\n    x = 0\n" + "    x += 1\n" * MANY, "", ""),
    ("", "@rx.event\nasync def go(self):\n" + "    await asyncio.sleep(1)\n" * MANY, "", ""),
    ("PW316", "", "", ", ".join(f"rx.text('{i}', style=dict(colr='red'))" for i in range(MANY))),
]


@pytest.mark.parametrize(("code", "methods", "functions", "view"), THOUSANDS)
def test_time_grows_with_the_code(
    code: str, methods: str, functions: str, view: str, tmp_path: Path
) -> None:
    start = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    found = {each.rule.code for each in _report(tmp_path, methods, functions, view).sorted()}
    assert found == ({code} if code else set())
    assert resource.getrusage(resource.RUSAGE_SELF).ru_utime - start < 4
