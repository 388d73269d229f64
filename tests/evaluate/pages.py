"""Python in UI code: what stands on the page is what Python would have put there."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pyweb_compiler import ir
from pyweb_compiler.deep import with_deep_stack
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.options import Options
from pyweb_compiler.pipeline import compile_app

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet


class Cases:
    """Named apps, each with the texts that its page shows."""

    def __init__(self) -> None:
        self.params: list[ParameterSet] = []

    def __call__(self, name: str, source: str, *texts: str) -> None:
        self.params.append(pytest.param(textwrap.dedent(source), texts, id=name))


def assert_page_shows(source: str, texts: tuple[str, ...], folder: Path) -> None:
    """The page of `index` compiles without a finding and shows these texts, in this order."""
    head = "import pyweb as pw\n"
    if source.lstrip().startswith("from __future__"):
        source, head = source.replace("annotations\n", "annotations\n" + head, 1), ""
    path = folder / "demo.py"
    path.write_text(f"{head}{source}\napp = pw.App()\napp.add_page(index)\n", "utf-8")
    diagnostics = Diagnostics()
    app = with_deep_stack(lambda: compile_app(path, Options(), diagnostics))
    assert not [(d.span.line, d.message) for d in diagnostics.sorted()]
    assert app is not None
    assert tuple(_texts(app, app.pages[0].view, {})) == texts


def _texts(app: ir.App, view: object, props: dict[str, ir.Expr]) -> Iterator[str]:
    """What a page shows, its components opened."""
    match view:
        case ir.Text(value=value):
            yield _text(value, props)
        case ir.Element(children=children) | ir.Fragment(children=children):
            for child in children:
                yield from _texts(app, child, props)
        case ir.Use(component=name, args=args):
            component = next(each for each in app.components if each.id == name)
            defaults = {p.name: p.default for p in component.params if p.default is not None}
            given = {arg.name: arg.value for arg in args}
            inner = {**defaults, **given}
            yield from _texts(app, component.view, inner)
        case _:
            yield f"<{type(view).__name__}>"


def _text(value: ir.Expr, props: dict[str, ir.Expr]) -> str:
    match value:
        case ir.Literal(value=constant):
            return str(constant)
        case ir.PropRef(name=name):
            return _text(props[name], {})
        case ir.Template(parts=parts):
            return "".join(_text(part, props) for part in parts)
        case _:
            return f"<{type(value).__name__}>"
