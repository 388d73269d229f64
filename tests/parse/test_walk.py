"""Looking through trees finds what libcst's visitors find, and copies nothing."""

from __future__ import annotations

import ast
from pathlib import Path

import libcst as cst
import pytest

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.parse.module import parse_module
from pyweb_compiler.parse.walk import nodes_in, ways_to

FOLDER = Path(__file__).parents[2] / "compiler" / "pyweb_compiler"
SOURCES = [FOLDER / "parse" / "positions.py", FOLDER / "evaluate" / "folds.py"]


class _Expressions(cst.CSTVisitor):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[cst.BaseExpression] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.BaseExpression):
            self.found.append(node)
        return True


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_all_expressions_are_found_once(path: Path) -> None:
    tree = cst.parse_module(path.read_text("utf-8"))
    finder = _Expressions()
    tree.visit(finder)
    found = [node for node in nodes_in(tree) if isinstance(node, cst.BaseExpression)]
    assert len(found) == len(finder.found) > 500
    assert set(map(id, found)) == set(map(id, finder.found))


def test_nothing_below_what_is_beside() -> None:
    tree = cst.parse_module(
        "def f():\n    def g():\n        yield 1\n    x = [lambda: (yield), 2]\n"
    )
    function = tree.body[0]
    assert isinstance(function, cst.FunctionDef)
    inner = (cst.FunctionDef, cst.Lambda)
    assert any(isinstance(node, cst.Yield) for node in nodes_in(function.body))
    assert not any(isinstance(node, cst.Yield) for node in nodes_in(function.body, beside=inner))


def test_ways_lead_from_the_root_to_what_is_wanted() -> None:
    tree = cst.parse_module("a = f(b)\nc = 1\n")
    ways = ways_to(tree, lambda node: isinstance(node, cst.Name) and node.value == "b")
    above = [type(node).__name__ for node in nodes_in(tree) if id(node) in ways]
    assert above == ["Module", "SimpleStatementLine", "Assign", "Call", "Arg", "Name"]
    assert not ways_to(tree, lambda node: isinstance(node, cst.Lambda))


def test_definitions_stand_where_both_parsers_see_them() -> None:
    source = "@a(\n  1)\nclass X:\n    @b\n    # why\n    async  def f(self): ...\n\n    if x:\n        def g(self): ...\n"
    module = parse_module(
        source, name="x", file="x.py", is_package=False, in_app=True, diagnostics=Diagnostics()
    )
    assert module is not None
    found = module.python.definitions
    for node in nodes_in(module.tree):
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            same = found[module.span(node).line]
            assert same.name == node.name.value
    assert [type(found[line]) for line in sorted(found)] == [
        ast.ClassDef,
        ast.AsyncFunctionDef,
        ast.FunctionDef,
    ]
