"""A file that would fill the memory is refused before it is parsed."""

from __future__ import annotations

import pytest

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.parse.module import parse_module
from pyweb_compiler.parse.size import MOST_CHARACTERS, MOST_TOKENS, too_large


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("x = 1\n" * MOST_TOKENS, MOST_TOKENS // 4 + 1, 1),
        ("x=[" + "1," * 1_500_000 + "]\n", 1, MOST_TOKENS + 1),
        ("#" + "a" * MOST_CHARACTERS + "\n", 1, 1),
    ],
)
def test_refused(text: str, line: int, column: int) -> None:
    diagnostics = Diagnostics()
    module = parse_module(
        text, name="a", file="a.py", is_package=False, in_app=True, diagnostics=diagnostics
    )
    assert module is None
    (found,) = diagnostics.sorted()
    assert (found.rule.code, found.span.line, found.span.column) == ("PW014", line, column)


@pytest.mark.parametrize(
    "text",
    [
        "x = '" + "a b " * 500_000 + "'\n",
        "# a b c\n" * 90_000,
        "x = 1\n" * 49_000,
        "x = (" + " " * MOST_TOKENS + "1",  # no Python: said by the parser
        "x = 1\n   y = 2\n" + "z = 3\n" * 49_000,
    ],
)
def test_let_through(text: str) -> None:
    assert too_large(text, "a.py") is None
