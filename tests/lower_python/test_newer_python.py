"""Names that patterns, type parameters and `type` statements bind or use."""

from __future__ import annotations

import ast
import sys
import textwrap

import libcst as cst
import pytest

from pyweb_compiler.link.standard import is_standard
from pyweb_compiler.lower.carry_facts import module_imports
from pyweb_compiler.lower.carry_names import bound_names, free_names
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.positions import Positions
from pyweb_compiler.parse.syntax import PythonTree


def body(text: str) -> list[ast.stmt]:
    return ast.parse(textwrap.dedent(text)).body


def test_names_that_patterns_bind() -> None:
    found = bound_names(body("""
        match x:
            case [first, *rest] | (first, rest):
                pass
            case {"k": value, **more}:
                pass
            case Point(x=0, y=[*_]) as whole:
                pass
        """))
    assert found == {"first", "rest", "value", "more", "whole"}


@pytest.mark.parametrize(
    "text", ["match 1:\n    case 1:\n        import a", "try:\n    import a\nexcept* E:\n    pass"]
)
def test_imports_below_newer_statements(text: str) -> None:
    tree = cst.parse_module(text)
    module = ParsedModule(
        name="m",
        file="m.py",
        is_package=False,
        in_app=True,
        source=text,
        tree=tree,
        python=PythonTree(text),
        positions=Positions(tree, text, "m.py"),
    )
    assert set(module_imports(module, body(text))) == {"a"}


@pytest.mark.skipif(sys.version_info < (3, 12), reason="syntax of Python 3.12")
@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("def f[T: Base](x: list[T]) -> T:\n    return x[T]", {"Base", "list"}),
        ("class C[T: (A, B), *Ts, **P](Base[T]):\n    x: T", {"A", "B", "Base"}),
        ("type X[T: Limit] = dict[T, Row]", {"Limit", "dict", "Row"}),
    ],
)
def test_type_parameters_are_names_of_their_own(text: str, uses: set[str]) -> None:
    assert free_names(body(text)).names == uses


def test_what_later_pythons_dropped_is_standard_everywhere() -> None:
    assert is_standard("cgi") and is_standard("distutils.core") and not is_standard("numpy")


def test_names_of_a_class_body_are_seen_by_signatures_in_it() -> None:
    text = "class C:\n    K = 1\n    def f(self, x: K = K):\n        return K"
    assert free_names(body(text)).names == {"K"}
    assert free_names(body(text.replace("return K", "return x"))).names == set()
