"""What is nearly right is told with what was meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics

from .understood import PAGES, STATE, findings

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
    (one,) = findings(tmp_path, f"def index():\n    return {component}({written}='x')\n\n{PAGES}")
    assert (one.rule.code, one.help) == ("PW302", f"did you mean `{meant}`?")


POINT = """
class Point:
    label = ""
    def __init__(self, x):
        self.x = x
"""


@pytest.mark.parametrize(
    ("body", "help"),
    [
        ("pw.bx('x')", "did you mean `box`?"),
        ("pw.heading('x', size='10')", "use one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`"),
        ("pw.text(Base.name.qqq)", ""),
        ("pw.text('x'.uper())", "did you mean `upper` or `isupper`?"),
        ("pw.text([1].apend(2))", "did you mean `append`?"),
        ("pw.text({'title': 1}['tilte'])", "did you mean `title`?"),
        ("pw.text({'title': 1}[0])", ""),
        ("pw.button(on_click=Base.save.debonce(100))", "did you mean `debounce`?"),
        ("pw.text(Point(1).lable)", "did you mean `label`?"),
        ("pw.text(Point.lable)", "did you mean `label`?"),
    ],
)
def test_suggestions(body: str, help: str, tmp_path: Path) -> None:
    (one,) = findings(tmp_path, f"{STATE}\n{POINT}\ndef index():\n    return {body}\n{PAGES}")
    assert one.help == help


def test_settings(tmp_path: Path) -> None:
    config = "import pyweb as pw\nconfig = pw.Config(app_name='app', fronted_port=1, our_own=2)\n"
    (tmp_path / "rxconfig.py").write_text(config)
    (tmp_path / "app").mkdir()
    page = f"import pyweb as pw\ndef index():\n    return pw.text('x')\n{PAGES}"
    (tmp_path / "app" / "app.py").write_text(page)
    diagnostics = Diagnostics()
    understand(tmp_path, diagnostics)
    (one,) = diagnostics.sorted()
    assert (one.rule.code, one.help) == ("PW307", "did you mean `frontend_port`?")


HELPS = [
    ("def head():\n    return pw.text('x')\ndef index():\n    return pw.box(head)\n", "`head()`"),
    ("def head(title):\n    return pw.text('x')\ndef index():\n    return pw.box(head)\n", "`head(…)`"),
    ("def index():\n    return pw.box(pw.spacer)\n", "`spacer(…)`"),
    ("def index():\n    return pw.text(Base.save)\n", "`on_click=Base.save`"),
    ("def index():\n    return pw.box(Base)\n", "`Base.name`"),
    ("def index():\n    return pw.box(pw.text(x) for x in 'ab')\n", "`*[…]`"),
]  # fmt: skip
"""What is nearly right, and the words that the help has to have."""


@pytest.mark.parametrize(("body", "words"), HELPS)
def test_help(body: str, words: str, tmp_path: Path) -> None:
    (one,) = findings(tmp_path, f"{STATE}\n{body}\n{PAGES}")
    assert one.rule.code == "PW305" and words in one.help
    assert not re.search(r"`\w*(Value|AppEvent|AppState)\b", one.message)
