"""What is nearly right is told with what was meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    ("body", "help"),
    [
        ("pw.bx('x')", "did you mean `box`?"),
        ("pw.heading('x', size='10')", "use one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`"),
        ("pw.text(Base.name.qqq)", ""),
    ],
)
def test_suggestions(body: str, help: str, tmp_path: Path) -> None:
    (one,) = findings(tmp_path, f"{STATE}\ndef index():\n    return {body}\n{PAGES}")
    assert one.help == help


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
