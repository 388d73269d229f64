"""The registry, and what is made from it."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from pyweb_compiler.diagnostics import Rule, did_you_mean, where_from
from pyweb_compiler.diagnostics.docs import FOLDER, pages, write_pages
from pyweb_compiler.diagnostics.explain import explain, find_rule
from pyweb_compiler.diagnostics.rules import ALL_RULES


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_rule_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"PW[0-6]\d\d", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.message and not rule.message.endswith(".")
    assert rule.message[0] == rule.message[0].lower() or not rule.message[0].isalpha()
    assert rule.why.endswith(".")
    assert rule.example and rule.fix and rule.example != rule.fix
    holes = {name for _, name, _, _ in string.Formatter().parse(rule.message + rule.help) if name}
    assert all(hole.isidentifier() for hole in holes)
    assert not holes & {"rule", "span", "related", "help", "self"}


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in ALL_RULES}) == len(ALL_RULES)
    assert len({rule.name for rule in ALL_RULES}) == len(ALL_RULES)


def test_pages_are_current() -> None:
    written = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    assert written == pages(), "run: python -m pyweb_compiler.diagnostics.docs"


def test_pages_of_removed_rules_go(tmp_path: Path) -> None:
    (tmp_path / "PW999.md").write_text("")
    write_pages(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(pages())


def test_find_and_explain() -> None:
    rule = find_rule("pw502")
    assert rule is not None and rule is find_rule("invalid-route")
    assert find_rule("nothing") is None
    page = explain(rule)
    assert all(part in page for part in (rule.code, rule.name, rule.why, rule.example, rule.fix))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("rx", "import reflex as rx"),
        ("true", "`True`"),
        ("json", "`import json`"),
        ("List", "from typing import List"),
        ("self", "its class"),
        ("titel", ""),
    ],
)
def test_where_from(name: str, words: str) -> None:
    assert words in where_from(name)
    assert bool(words) is bool(where_from(name))


def test_did_you_mean() -> None:
    known = ["button", "icon_button", "box", "text"]
    assert did_you_mean("buton", known) == "did you mean `button`?"
    assert did_you_mean("BUTTON", known) == "did you mean `button`?"
    assert did_you_mean("zzz", known) == ""
