"""How a mistake of pyweb itself is told."""

from __future__ import annotations

from types import SimpleNamespace

import jinja2
import pytest

from pyweb.command.bug import describe
from pyweb_compiler.diagnostics import Span
from pyweb_emitters.print.template import render_template

PLACE = Span("shop/cart.py", 3, 5, 3, 9)


def told(broken: object) -> str:
    with pytest.raises(Exception) as caught:
        broken()  # type: ignore[operator]
    return describe(caught.value)


def test_the_innermost_place_is_named() -> None:
    def lower(element: object, span: Span) -> None:
        raise KeyError("x")

    def outer(page: object) -> None:
        lower(element=None, span=PLACE)

    found = told(lambda: outer(SimpleNamespace(span=Span("app.py", 1, 1, 1, 2))))
    assert "bug in pyweb: KeyError: 'x'" in found
    assert "while compiling shop/cart.py:3:5" in found
    assert "cli/test_bug.py" in found and "(lower)" in found


def test_a_mistake_in_a_template() -> None:
    assert "UndefinedError: '" in told(lambda: render_template("root/Makefile.j2", ()))


def test_values_that_cannot_be_looked_at() -> None:
    def print_(node: object) -> None:
        raise ValueError("no")

    def visit(span: Span) -> None:
        print_(jinja2.StrictUndefined(name="node"))

    assert "while compiling shop/cart.py:3:5" in told(lambda: visit(PLACE))


def test_places_that_a_module_knows() -> None:
    class Broken:
        def span(self, value: object) -> Span:
            raise LookupError(value)

    class Module:
        def span(self, value: object) -> Span:
            return PLACE

    def evaluate(node: object, module: object) -> None:
        raise ValueError

    assert "shop/cart.py:3:5" in told(lambda: evaluate("node", Module()))
    assert "while compiling" not in told(lambda: evaluate("node", Broken()))
