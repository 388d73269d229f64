"""Syntax that not every Python reads: told by the tree, and said where this Python is too old for it."""

from __future__ import annotations

import sys

import libcst as cst
import pytest

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.parse import newer
from pyweb_compiler.parse.module import parse_module

CASES = {
    'f"{a["k"]}"': (3, 12),
    'f"{a["k"]:>10}"': (3, 12),
    'f"{"a" + f"{b}"}"': (3, 12),
    'f"{x:{">"}{10}}"': (3, 12),
    "f'{x:{y:{z}}}'": (3, 12),
    "f\"{'\\n'.join(a)}\"": (3, 12),
    'f"""{\n    a  # why\n}"""': (3, 12),
    'f"{\n    a\n}"': (3, 12),
    "f'''{a['k']}'''": (3, 11),
    "f\"{a['#']}\\n\"": (3, 11),
    'f"""{a["k"]}\n{\n    b\n}"""': (3, 11),
    "rf'{a!r:>{10}}'": (3, 11),
    "type A = int": (3, 12),
    "type = 1": (3, 11),
    "def f[T: (int, str)](a: T): pass": (3, 12),
    "class C[*Ts, **P]: pass": (3, 12),
    "def f[T = int](a: T): pass": (3, 13),
    't"{a}"': (3, 14),
    "try:\n    pass\nexcept A, B:\n    pass": (3, 14),
    "try:\n    pass\nexcept* A, B:\n    pass": (3, 14),
    "try:\n    pass\nexcept* (A, B):\n    pass": (3, 11),
    "lazy import json": (3, 15),
    "lazy from a import b": (3, 15),
    "[*a for a in b]": (3, 15),
    "{**a for a in b}": (3, 15),
    "[a for a in b if (c := a)]": (3, 11),
}
NOW = sys.version_info[:2]


@pytest.mark.parametrize(("code", "python"), CASES.items(), ids=CASES)
def test_the_version_that_reads_it(code: str, python: tuple[int, int]) -> None:
    found = [each.python for each in newer.newer_syntax(cst.parse_module(code))]
    assert max(found, default=newer.OLDEST) == python
    try:
        compile(code, "", "exec")
    except SyntaxError:
        assert python > NOW
    else:
        assert python <= NOW


@pytest.mark.parametrize(("code", "python"), CASES.items(), ids=CASES)
def test_what_this_python_does_not_read_names_the_one_that_does(
    code: str, python: tuple[int, int]
) -> None:
    inner = code.replace("\n", "\n    ")
    text = f'import x\n\n\ndef g():\n    """Text."""\n    {inner}\n\n\ny = 1\n'
    diagnostics = Diagnostics()
    module = parse_module(
        text, name="a", file="a.py", is_package=False, in_app=True, diagnostics=diagnostics
    )
    if python <= NOW:
        assert module is not None and not diagnostics.sorted()
        return
    (finding,) = diagnostics.sorted()
    assert module is None and finding.rule.code == "PW013"
    assert f"Python {python[0]}.{python[1]}" in finding.message
    assert 6 <= finding.span.line <= 6 + code.count("\n") and finding.span.column >= 5


def test_mistakes_are_mistakes_still() -> None:
    for text in ("type A = int =\n", "def f[T](:\n    pass\n", 'x = t"{a\n', "x = (1,\n" * 400):
        diagnostics = Diagnostics()
        parse_module(
            text, name="a", file="a.py", is_package=False, in_app=True, diagnostics=diagnostics
        )
        assert [each.rule.code for each in diagnostics.sorted()] == ["PW007"]
