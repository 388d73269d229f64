"""Printed Python means what the tree says."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyweb_backends.model.python import (
    PyAssert,
    PyAssign,
    PyAwait,
    PyCall,
    PyClass,
    PyCompare,
    PyConstant,
    PyDict,
    PyExpr,
    PyExprStatement,
    PyFunction,
    PyImport,
    PyModule,
    PyName,
    PyReturn,
    PySequence,
    PyWith,
)
from pyweb_emitters.print.python import print_expression, print_module


@given(st.one_of(st.text(), st.integers(), st.floats(allow_nan=False, allow_infinity=False)))
def test_constants_come_back_as_they_are(value: str | int | float) -> None:
    printed = print_expression(PyConstant(value=value))
    assert "\n" not in printed
    assert ast.literal_eval(printed) == value


@given(st.text())
def test_docstrings_come_back_as_they_are(text: str) -> None:
    text = text.replace("\r", "").replace("\0", "").replace("\f", "")
    module = PyModule(doc=text, imports=(), body=())
    found = ast.get_docstring(ast.parse(print_module(module)), clean=False)
    assert (found or "") == text


@pytest.mark.parametrize(
    ("node", "text"),
    [
        (PySequence(items=(), kind="set"), "set()"),
        (PySequence(items=(PyConstant(value=1),), kind="tuple"), "(1,)"),
        (PySequence(items=(PyConstant(value="a"), PyName(name="b"))), "['a', b]"),
        (PyDict(entries=((PyConstant(value="k"), PyConstant(value=None)),)), "{'k': None}"),
        (PyConstant(value=float("inf")), 'float("inf")'),
        (
            PyCompare(
                left=PyAwait(value=PyCall(function=PyName(name="f"))),
                operator="==",
                right=PyConstant(value=2),
            ),
            "(await f()) == 2",
        ),
        (
            PyCall(
                function=PyName(name="create_app"),
                args=(PyName(name="x"),),
                keywords=(("build", PyConstant(value="b")),),
            ),
            "create_app(x, build='b')",
        ),
    ],
)
def test_expressions(node: PyExpr, text: str) -> None:
    assert print_expression(node) == text


def test_a_module_with_every_statement() -> None:
    module = PyModule(
        doc="What it is.",
        imports=(
            PyImport(module="todo.todo", comment="noqa: F401"),
            PyImport(module="live", names=("State", "event")),
        ),
        body=(
            PyAssign(
                target="x", annotation="int", value=PyConstant(value=1), comment="Why.\nMore."
            ),
            PyClass(name="Settings", bases=("Base",), body=(), doc="Settings."),
            PyFunction(
                name="test_it",
                params=("a: int", "b: int = 0"),
                returns="None",
                is_async=True,
                decorators=(PyName(name="mark"),),
                doc="First.\n\nSecond.",
                body=(
                    PyWith(
                        value=PyName(name="a"),
                        target="c",
                        is_async=True,
                        body=(
                            PyAssert(test=PyName(name="c")),
                            PyExprStatement(value=PyCall(function=PyName(name="c"))),
                        ),
                    ),
                    PyReturn(value=None),
                ),
            ),
        ),
    )
    assert print_module(module) == (
        '"""What it is."""\n\n'
        "import todo.todo  # noqa: F401\n"
        "from live import State, event\n\n"
        "# Why.\n# More.\nx: int = 1\n\n"
        'class Settings(Base):\n    """Settings."""\n\n'
        "@mark\n"
        "async def test_it(a: int, b: int = 0) -> None:\n"
        '    """First.\n\n    Second."""\n'
        "    async with a as c:\n        assert c\n        c()\n"
        "    return\n"
    )
