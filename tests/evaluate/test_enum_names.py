"""A member of an enum that is text is understood where a name is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

APP = """
from enum import Enum, StrEnum
import pyweb as pw

class Names(str, Enum):
    PLUS = "plus"
    LARGE = "3"
    SURFACE = "surface"
    TOMATO = "tomato"

class Plain(StrEnum):
    PLUS = "plus"

def labelled(name: str):
    return pw.hstack(pw.icon(name), pw.text(name))

def index():
    return {view}

app = pw.App()
app.add_page(index, route="/")
"""
VIEWS = (
    "pw.icon(Names.PLUS)",
    "pw.icon(tag=Plain.PLUS)",
    "labelled(Names.PLUS)",
    "pw.button('a', size=Names.LARGE, variant=Names.SURFACE, color_scheme=Names.TOMATO)",
    "pw.text('a', color=Names.TOMATO, class_name=Names.PLUS, id=Names.PLUS)",
    "pw.link('a', href=Names.PLUS, title=Names.TOMATO)",
)


@pytest.mark.parametrize("view", VIEWS)
def test_members_are_names(evaluate: Callable[..., object], view: str) -> None:
    codes = evaluate(APP.replace("{view}", view), pages=True).codes  # type: ignore[attr-defined]
    assert codes == []


def test_members_have_the_methods_of_their_values(value: Callable[[str], object]) -> None:
    source = "from enum import Enum\nclass E(str, Enum):\n    A = 'a b'\n"
    assert value(f"{source}x = [E.A.upper(), E.A.split(), E.A.name]") == ["A B", ["a", "b"], "A"]
