"""What handlers are certain to fail at is said before they run, and nothing else is."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics

APP = """\
import asyncio
import pyweb as pw
from math import *

TOTAL = 3


class Other(pw.State):
    number: int = 0
    _hidden: int = 0

    @pw.event
    def add(self, by: int = 1):
        self.number += by


class State(pw.State):
    count: int = 0
    rows: list[str] = []

    @pw.var
    def double(self) -> int:
        return self.count * 2

    async def _fetch(self):
        return 1

{body}

def index():
    return pw.box(pw.text(State.count), pw.text(State.slug))


app = pw.App()
app.add_page(index, route="/[slug]")
"""

CASES = [
    ("PW104", "cuont", "def go(self):\n    self.count = cuont + 1"),
    ("PW104", "count", "def go(self):\n    count += 1"),
    ("PW104", "missing", "def go(self):\n    return [missing for row in self.rows]"),
    ("PW104", "List", "names: List[str] = []"),
    ("PW104", "Optinal", "def go(self, x: dict[str, Optinal]): ..."),
    ("PW401", "conut", "def go(self):\n    self.conut = 1"),
    ("PW401", "conut", "def go(self):\n    self.count = max(self.conut, 1)"),
    ("PW401", "conut", "def _help(self):\n    return self.conut"),
    ("PW406", "go", "@pw.event\ndef go():\n    print(1)"),
    ("PW407", "self.count", "@pw.event(background=True)\nasync def go(self):\n    self.count = 1"),
    ("PW407", "self.count", "@pw.event(background=True)\nasync def go(self):\n    async with self:\n        pass\n    self.count += 1"),
    ("PW408", "go", "@pw.event(background=True)\ndef go(self):\n    pass"),
    ("PW409", "self", "async def go(self):\n    async with self:\n        self.count = 1"),
    ("PW413", "self.get_state", "def go(self):\n    other = self.get_state(Other)"),
    ("PW413", "self.get_var_value", "async def go(self):\n    x = self.get_var_value(Other.number)"),
    ("PW413", "self.get_state", "def go(self):\n    other = self.get_state(Other)\n    self.count = other.number"),
    ("PW414", "asyncio.sleep(1)", "async def go(self):\n    asyncio.sleep(1)"),
    ("PW414", "self._fetch()", "async def go(self):\n    self._fetch()"),
    ("PW414", "Other.add(2)", "def go(self):\n    Other.add(2)"),
    ("PW414", "pw.redirect", "def go(self):\n    pw.redirect('/a')"),
    ("PW414", "pw.toast.info", "def go(self):\n    pw.toast.info('/a')\n    self.count = 1"),
    ("PW415", "Other.number", "def go(self):\n    self.count = Other.number"),
    ("PW415", "State.count", "def go(self):\n    State.count += 1"),
    ("PW415", "Other.number", "def go(self):\n    self.count = int(Other.number)"),
    ("PW415", "Other.number", "def go(self):\n    if Other.number > 3:\n        self.count = 1"),
    ("PW416", "self.double", "def go(self):\n    self.double = 4"),
    ("PW417", "self", "@pw.event(background=True)\nasync def go(self):\n    with self:\n        self.count = 1"),
]  # fmt: skip

FINE = [
    "names: 'list[Other]' = []\n\ndef go(self, x: State, y: int | None = None) -> None: ...",
    "async def go(self):\n    other = await self.get_state(Other)\n    self.count = other.number",
    "async def go(self):\n    a, b = await asyncio.gather(self.get_state(Other), self._fetch())",
    "def go(self):\n    return Other.add(2)",
    "def go(self):\n    yield pw.redirect('/a')",
    "async def go(self):\n    self.count = await self.get_var_value(Other.number)",
    "def go(self):\n    self.count += TOTAL + len(self.slug) + self.double",
    "def go(self):\n    number = 1\n    number += 1\n    self.count = number",
    "def go(self):\n    global LATER\n    LATER = 1",
    "def go(self):\n    self._private = 1\n    self.set_count(3)\n    self.reset()",
    "def go(self):\n    Other = 3\n    self.count = Other.real",
    "def go(self):\n    self.count = Other._hidden",
    "@pw.event(background=True)\nasync def go(self):\n    async with self:\n        self.count = 1",
    "@staticmethod\ndef help():\n    return 1",
    "def go(self, *args):\n    self.count = len(args)",
    "def go(*args):\n    print(args)",
    "def go(self):\n    from math import sqrt\n    self.count = int(sqrt(4))",
    "def go(self):\n    try:\n        pass\n    except ValueError as error:\n        print(error)",
    "async def go(self):\n    task = asyncio.create_task(self._fetch())\n    await task",
    "async def go(self):\n    other = self.get_state(Other)\n    self.count = (await other).number",
    "async def go(self):\n    all = [self.get_state(each) for each in (Other, State)]\n    await asyncio.gather(*all)",
    "async def go(self):\n    await (self.get_state(Other) if self.count else self.get_state(State))",
    "async def go(self):\n    async with self: ...\n\n@pw.event(background=True)\nasync def run(self):\n    await self.go()",
]


def found(body: str, folder: Path, *, star: bool = False) -> list[tuple[str, str]]:
    """Code of each error or warning, and the text from its place on."""
    text = APP.replace("{body}", textwrap.indent(body, "    "))
    text = text if star else text.replace("from math import *\n", "")
    (folder / "demo.py").write_text(text, "utf-8")
    diagnostics = Diagnostics()
    understand(folder / "demo.py", diagnostics)
    lines = text.splitlines()
    return [
        (each.rule.code, lines[each.span.line - 1][each.span.column - 1 :])
        for each in diagnostics.sorted()
        if each.rule.code != "PW412"
    ]


@pytest.mark.parametrize(("code", "mark", "body"), CASES)
def test_mistake(code: str, mark: str, body: str, tmp_path: Path) -> None:
    (one,) = found(body, tmp_path)
    assert one[0] == code
    assert one[1].startswith(mark), one[1]


@pytest.mark.parametrize("body", FINE)
def test_no_mistake(body: str, tmp_path: Path) -> None:
    assert found(body, tmp_path) == []


def test_names_of_star_imports_are_not_guessed(tmp_path: Path) -> None:
    assert found("def go(self):\n    self.count = floor(pi)", tmp_path, star=True) == []


def test_columns_count_characters(tmp_path: Path) -> None:
    body = "def go(self):\n    self.rows = ['héé', '名', conut]"
    assert found(body, tmp_path) == [("PW104", "conut]")]
