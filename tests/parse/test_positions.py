"""Positions are those of libcst's own provider, which costs several times as much."""

from __future__ import annotations

from pathlib import Path

import libcst as cst
import pytest
from libcst.metadata import MetadataWrapper, PositionProvider

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.parse.positions import Positions, line_starts

SAMPLES = {
    "decorated": "@a.b(1)\n@c\ndef f(x: int = 1, *, y) -> str:\n    'doc'\n    return x  # end\n",
    "parentheses": "x = (  # why\n    1 +\n    2\n)\ny = ((a), [b, *c], {**d})\n",
    "classes": "class A(B, metaclass=C):\n    x: int = 1\n\n    async def f(self):\n        await g()\n",
    "nested": "if a:\n    for b in c:\n        while d: pass\nelif e:\n    with f as g: h()\nelse:\n    pass\n",
    "windows": "x = 1\r\nif x:\r\n    y = f'{x!r:>{w}}'\r\n",
    "tabs": "def f():\n\tif x:\n\t\treturn 1\n",
    "unicode": "größe = 'é𝄞' + f(größe)\n",
    "no newline": "x = 1\ny = x",
    "lambda": "f(lambda a, *b: (a, b), key=[i for i in x if i])\n",
    "match": "match x:\n    case {'a': [1, *r]} if r:\n        y = 1\n    case A(b=2) | None:\n        pass\n",
    "line continuation": "x = 1 + \\\n    2\nassert x, \\\n  'no'\n",
    "imports": "from a import (\n    b,\n    c as d,\n)\nfrom .e import (f, g )\nf()\n",
    "form feeds": "\fx = 1\n\n\n\fy = 'a\fb'\n\f\n\nclass A:\n    z = 1\n\f    w = 2",
    "empty": "",
    "comment only": "# nothing\n",
}


@pytest.mark.parametrize("source", SAMPLES.values(), ids=SAMPLES.keys())
def test_same_as_libcst(source: str) -> None:
    check(source)


def test_own_source() -> None:
    check(Path(__file__).read_text("utf-8"))


def check(source: str) -> None:
    tree = cst.parse_module(source)
    positions = Positions(tree, source, "a.py")
    wrapper = MetadataWrapper(tree, unsafe_skip_copy=True)
    expected = wrapper.resolve(PositionProvider)
    checked = 0
    for node, range_ in expected.items():
        if isinstance(node, cst.BaseExpression | cst.BaseStatement | cst.BaseSmallStatement):
            span = positions.get(node)
            assert span is not None
            assert (span.line, span.column, span.end_line, span.end_column) == (
                range_.start.line,
                range_.start.column + 1,
                range_.end.line,
                range_.end.column + 1,
            ), cst.Module(body=()).code_for_node(node)
            checked += 1
    assert checked or not source.strip() or source.startswith("#")


def test_line_starts_of_all_line_ends() -> None:
    assert line_starts("a\nb\r\nc\rd") == [0, 2, 5, 7]
    assert line_starts("") == [0]
    assert line_starts("\n\n") == [0, 1, 2]


def test_positions_are_computed_when_asked() -> None:
    tree = cst.parse_module("x = 1\n")
    positions = Positions(tree, "x = 1\n", "a.py")
    assert positions._offsets is None
    assert positions.get(tree.body[0]) == Span("a.py", 1, 1, 1, 6)
    assert positions.get(cst.Name("x")) is None
