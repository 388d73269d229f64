"""What modules do when they are imported is done by the backend too, where it matters to what is carried."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics
from tests.lower.harness import compile_app

STATE = """
class State(pw.State):
    @pw.event
    def go(self):
        {}
"""
PAGE = "def index():\n    return pw.button('x', on_click=State.go)\n"

KEPT = [
    ("CFG = {}\ndef set_up():\n    CFG['a'] = 1\nset_up()\n", "print(CFG)", "set_up()"),
    (
        "import sqlite3\ndef init():\n    sqlite3.connect('x').execute('y')\ninit()\n",
        "sqlite3.connect('x')",
        "\ninit()",
    ),
    (
        "ALL = {}\ndef add(f):\n    ALL[f.__name__] = f\n    return f\n\n@add\ndef one(): ...\n",
        "print(ALL)",
        "@add\ndef one():",
    ),
    (
        "from functools import singledispatch\n\n@singledispatch\ndef show(x): ...\n\n"
        "@show.register\ndef _(x: int): ...\n",
        "show(1)",
        "@show.register",
    ),
    (
        "class Base:\n    all = []\n    def __init_subclass__(cls):\n        Base.all.append(cls)\n"
        "class Middle(Base): ...\nclass Last(Middle): ...\n",
        "print(Base.all)",
        "class Last(",
    ),
    ("class Base: ...\nclass Last(Base): ...\n", "print(Base.__subclasses__())", "class Last("),
]
LEFT = [
    ("NAV = []\ndef nav(x):\n    NAV.append(x)\nnav('a')\n", "print(1)", "nav("),
    ("CFG = {}\ndef page(x):\n    CFG[x] = pw.text(x)\npage('a')\n", "print(CFG)", "page("),
    ("class Base: ...\nclass Last(Base): ...\n", "print(Base())", "class Last("),
    ("def mark(f):\n    return f\n\n@mark\ndef one(): ...\n\n@mark\ndef two(): ...\n", "one()", "two"),
]  # fmt: skip


def _code(before: str, body: str) -> str:
    compiled = compile_app(before + STATE.format(body) + PAGE)
    return compiled.app.modules[0].code


@pytest.mark.parametrize(("before", "body", "kept"), KEPT)
def test_effects_on_what_is_carried_are_carried(before: str, body: str, kept: str) -> None:
    assert kept in _code(before, body)


@pytest.mark.parametrize(("before", "body", "left"), LEFT)
def test_effects_on_other_things_are_not(before: str, body: str, left: str) -> None:
    assert left not in _code(before, body)


DATABASE = "import sqlite3\nFOUND = []\n\ndef init():\n    sqlite3.connect('x').execute('y')\n"
OTHER = "import pyweb as pw\nimport database\n" + STATE.format("print(database.FOUND)")
MAIN = """
from database import FOUND, init
from other import State
NAV = []
NAV.append("a")
init()
FOUND.append(1)

"""


def test_what_other_modules_set_up_is_set_up(tmp_path: Path) -> None:
    (tmp_path / "database.py").write_text(DATABASE, "utf-8")
    (tmp_path / "other.py").write_text(OTHER, "utf-8")
    (tmp_path / "rxconfig.py").write_text(
        "import reflex as rx\nconfig = rx.Config(app_name='demo')\n"
    )
    app = "import pyweb as pw\n" + MAIN + PAGE + "app = pw.App()\napp.add_page(index)\n"
    (tmp_path / "demo.py").write_text(app, "utf-8")
    compiled = understand(tmp_path, Diagnostics())
    assert compiled is not None
    modules = {each.module: each for each in compiled.modules}
    assert (
        modules["demo"].code.strip() == "from database import FOUND, init\ninit()\nFOUND.append(1)"
    )
    assert [name for name in modules if modules[name].registers] == ["demo"]
