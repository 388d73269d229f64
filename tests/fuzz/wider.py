"""What made-up apps hold beside views: states that inherit, background work, records, a second module."""

from __future__ import annotations

import random

MODULE = """import dataclasses
import enum
from typing import Any, Optional, TypedDict

import pyweb as pw


class Kind(enum.Enum):
    FIRST = "first"
    SECOND = 2


@dataclasses.dataclass
class Point:
    x: int = 0
    label: str = ""
    tags: list[str] = dataclasses.field(default_factory=list)


class Row(TypedDict):
    name: str
    count: int


class Base(pw.State):
    {field}: {kind} = {value}
    points: list[Point] = [Point(x=1), Point(label={text})]
    rows: list[Row] = [{"name": {text}, "count": 1}]
    here: Point = Point()
    chosen: str = Kind.FIRST.value

    @pw.event
    def add(self, label: str = {text}):
        self.points.append(Point(x=len(self.points), label=label))
        self.rows[0]["count"] += 1
        {statement}

    @pw.var(cache={flag})
    def total(self) -> int:
        return sum(point.x for point in self.points)


class Inner(Base):
    open: bool = {flag}

    @pw.event
    async def switch(self):
        self.open = not self.open
        {statement}
        yield
        yield {chain}

    @pw.event(background=True)
    async def work(self):
        async with self:
            self.chosen = Kind.SECOND.name
        {statement}
        async with self:
            self.points = [p for p in self.points if p.x]


def extra() -> pw.Component:
    {inside}
    return {view}
"""
STATEMENTS = (
    "pass",
    "try:\n            n = 1 // len(self.points)\n        except ZeroDivisionError as error:\n"
    "            print(error)\n        finally:\n            pass",
    "match self.chosen:\n            case 'first' | 'second':\n                return\n"
    "            case str() as text if text:\n                pass\n            case _:\n"
    "                pass",
    "with open('notes.txt') as file:\n            file.read()",
    "seen = {p.label: [*p.tags] for p in self.points}",
    "first, *rest = sorted(range(3), key=lambda i: -i)",
    "while len(self.points) > 10:\n            self.points.pop()",
    "if (n := len(self.rows)) > 3:\n            del self.rows[n - 1]",
)
CHAINS = (
    "Inner.work",
    "[Inner.work, pw.toast('done')]",
    "Base.add({text})",
    "pw.redirect('/two', is_external=False)",
    "pw.set_clipboard({text})",
    "pw.console_log(self.chosen)",
    "None",
)
INSIDE = (
    "pass",
    "match len(Kind):\n        case 3:\n            pass\n        case _:\n            return pw.box()",
    "try:\n        n = [1][3]\n    except IndexError:\n        n = 0",
    "names = {k.name: k.value for k in Kind}",
    "from made.made import LIMIT, page_0",
    "head, *tail = [str(i) for i in range(3)]",
)
VIEWS = (
    "pw.foreach(Inner.points, lambda p, i: pw.text(p.label, p.x, i, id=p.tags[0]))",
    "pw.foreach(Base.rows, lambda row: pw.el.li(row['name'], row['count']))",
    "pw.el.table(pw.el.tbody(pw.el.tr(pw.el.td(Base.here.label), pw.el.td(Inner.total))))",
    "pw.cond(Inner.open & (Inner.total > 1), pw.text(Base.chosen), pw.text({text}))",
    "pw.match(Inner.chosen, (Kind.FIRST.value, pw.el.b({text})), ('x', pw.el.i()), pw.fragment())",
    "pw.button({text}, on_click=[Inner.switch, Base.add({text})])",
    "pw.button('go', on_click=Inner.work, on_mouse_enter=lambda: Base.add(Base.here.label))",
    "pw.form(pw.input(name='a', on_change=Base.add), on_submit=lambda data: Base.add(data['a']))",
    "pw.input(value=Base.{field}, on_change=Inner.set_{field})",
    "pw.box(*[pw.text(k.name, title=k.value) for k in Kind])",
    "pw.el.div(*map(lambda p: pw.text(p), ('a', {text})), style={'a b': Base.here.x})",
    "pw.vstack(*[pw.el.p(f'{n}: {Base.here.x}') for n, _ in enumerate(Kind)], spacing='2')",
)
TEXTS = ("a", "", "x y", "<b>", "${x}", "'", "\u2028", "__proto__")


def second_module(rng: random.Random, field: str, kind: str, value: str) -> str:
    """A module that imports the first one, which imports it."""

    def filled(choices: tuple[str, ...]) -> str:
        chosen = rng.choice(choices)
        return chosen.replace("{text}", repr(rng.choice(TEXTS))).replace("{field}", field)

    text = MODULE
    for hole, choices in (("{statement}", STATEMENTS), ("{chain}", CHAINS), ("{inside}", INSIDE)):
        while hole in text:
            text = text.replace(hole, filled(choices), 1)
    views = ", ".join(filled(VIEWS) for _ in range(rng.choice((1, 2, 3))))
    flag = rng.choice(("True", "False"))
    text = text.replace("{view}", f"pw.box({views})").replace("{flag}", flag)
    text = text.replace("{field}", field).replace("{kind}", kind).replace("{value}", value)
    while "{text}" in text:
        text = text.replace("{text}", repr(rng.choice(TEXTS)), 1)
    return text
