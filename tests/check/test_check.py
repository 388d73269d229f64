"""Routes and states that contradict each other."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from pyweb_compiler.check.routes import check_routes
from pyweb_compiler.check.states import check_states
from pyweb_compiler.diagnostics import Diagnostics, Span


def segment(text: str) -> ir.RouteSegment:
    for opening, kind in (("[[", "optional"), ("[...", "rest"), ("[", "param")):
        if text.startswith(opening):
            return ir.RouteSegment(name=text.strip("[].").lstrip("."), kind=kind)
    return ir.RouteSegment(name=text, kind="static")


def page(route: str, line: int) -> ir.Page:
    span = Span("a.py", line, 1, line, 2)
    return ir.Page(
        span=span,
        route=tuple(segment(part) for part in route.split("/") if part),
        not_found=False,
        module="a",
        name="index",
        view=ir.Fragment(span=span, children=()),
        layout=None,
        title=None,
        description=None,
        image=None,
        meta=(),
        on_load=(),
        docstring="",
        comments=(),
    )


def app(pages: tuple[ir.Page, ...], states: tuple[ir.State, ...] = ()) -> ir.App:
    return ir.App(
        name="a",
        pages=pages,
        components=(),
        states=states,
        records=(),
        constants=(),
        modules=(),
        assets=(),
        data_files=(),
        theme=None,
        color_mode=False,
        style=(),
        stylesheets=(),
        head=(),
        language="en",
        tailwind=False,
        npm_dependencies=(),
        python_dependencies=(),
    )


@pytest.mark.parametrize(
    ("routes", "codes"),
    [
        (["/", "/a", "/a/b", "/a/[id]", "/[x]"], []),
        (["/a/[id]", "/b/[slug]", "/a/[id]/edit"], []),
        (["/", "/"], ["PW501"]),
        (["/a/[id]", "/a/[id]"], ["PW501"]),
        (["/a/[id]", "/a/[slug]/edit"], ["PW503"]),
        (["/a/[id]", "/a/[slug]"], ["PW503"]),
        (["/[x]/[x]"], ["PW506"]),
        ([], ["PW504"]),
    ],
)
def test_routes(routes: list[str], codes: list[str]) -> None:
    diagnostics = Diagnostics()
    pages = tuple(page(route, line) for line, route in enumerate(routes, 1))
    check_routes(app(pages), diagnostics)
    assert [found.rule.code for found in diagnostics.sorted()] == codes


def test_states_with_one_name() -> None:
    def state(module: str, line: int) -> ir.State:
        return ir.State(
            span=Span("a.py", line, 1, line, 2),
            module=module,
            name="State",
            wire="a.State",
            parent=None,
            vars=(),
            handlers=(),
            docstring="",
        )

    diagnostics = Diagnostics()
    check_states(app((), (state("a", 1), state("a.a", 2))), diagnostics)
    (found,) = diagnostics.sorted()
    assert found.rule.code == "PW507" and found.span.line == 2
    assert found.related[0].span.line == 1
