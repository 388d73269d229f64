"""Routes and states that contradict each other."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.check.depth import check_depth
from pyweb_compiler.check.links import check_links
from pyweb_compiler.check.recursion import check_recursion
from pyweb_compiler.check.routes import check_routes
from pyweb_compiler.check.states import check_states
from pyweb_compiler.diagnostics import Diagnostics, Span
from tests.blank_ir import blank_app, blank_page


def segment(text: str) -> ir.RouteSegment:
    for opening, kind in (("[[", "optional"), ("[...", "rest"), ("[", "param")):
        if text.startswith(opening):
            return ir.RouteSegment(name=text.strip("[].").lstrip("."), kind=kind)
    return ir.RouteSegment(name=text, kind="static")


def page(route: str, line: int) -> ir.Page:
    segments = tuple(segment(part) for part in route.split("/") if part)
    return blank_page("a", span=Span("a.py", line, 1, line, 2), route=segments)


def app(pages: tuple[ir.Page, ...], states: tuple[ir.State, ...] = ()) -> ir.App:
    return blank_app("a", pages=pages, states=states)


@pytest.mark.parametrize(
    ("routes", "codes"),
    [
        (["/", "/a", "/a/b", "/a/[id]", "/[x]"], []),
        (["/a/[id]", "/b/[slug]", "/a/[id]/edit"], []),
        (["/a/[id]/[x]", "/a/id/[y]", "/b/id/[id]"], []),
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
    check_routes(app(pages), diagnostics, Span.whole_file(""))
    assert [found.rule.code for found in diagnostics.sorted()] == codes


@pytest.mark.parametrize(
    ("target", "answered"),
    [
        ("/", True),
        ("/about#team", True),
        ("/about/?from=home", True),
        ("/about/us", False),
        ("/abuot", False),
        ("/posts/1", True),
        ("/posts", False),
        ("/posts/1/2", False),
        ("/docs", True),
        ("/docs/intro", True),
        ("/docs/intro/more", False),
        ("/files/a/b/c", True),
        ("/logo.svg", True),
        ("/api/items", True),
        ("//example.org/about", True),
        ("#top", True),
    ],
)
def test_links(target: str, answered: bool) -> None:
    """To what the app answers at, whatever follows the address; other sites are nobody's business."""
    here = Span("a.py", 9, 1, 9, 2)
    address = ir.Literal(span=here, type=ir.StrType(), value=target)
    known = ir.LocalRef(span=here, type=ir.StrType(), name="x")
    tag = ir.HtmlTag(name="a")
    links = tuple(
        ir.Element(span=here, tag=tag, props=(ir.Prop(name=name, value=value),))
        for name, value in (("href", address), ("href", known), ("title", address))
    )
    routes = ("/", "/about", "/posts/[id]", "/docs/[[page]]", "/files/[...path]")
    whole = replace(
        app(tuple(page(route, line) for line, route in enumerate(routes, 1))),
        components=(_component("menu", ir.Fragment(span=here, children=links)),),
        assets=(ir.Asset(path="assets/logo.svg", public="logo.svg"),),
    )
    diagnostics = Diagnostics()
    check_links(whole, diagnostics)
    found = [each.rule.code for each in diagnostics.sorted()]
    assert found == ([] if answered else ["PW505"]), found


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


def _component(name: str, view: ir.View) -> ir.Component:
    return ir.Component(
        span=view.span,
        id=f"a:{name}",
        module="a",
        name=name,
        params=(),
        children=False,
        rest=None,
        view=view,
        docstring="",
        comments=(),
    )


def _use(name: str, line: int) -> ir.Use:
    return ir.Use(span=Span("a.py", line, 1, line, 2), component=f"a:{name}")


def test_components_that_show_themselves() -> None:
    """Without end only where neither a condition nor a loop stands in between."""
    here = Span("a.py", 9, 1, 9, 2)
    leaf = _component("leaf", _use("branch", 4))
    box = ir.Element(span=here, tag=ir.HtmlTag(name="div"), children=(_use("leaf", 3),))
    test = ir.Literal(span=here, type=ir.BoolType(), value=True)
    sometimes = ir.Conditional(span=here, test=test, then=box, otherwise=None)
    for view, messages in (
        (box, ["`branch` always shows itself again: branch → leaf → branch"]),
        (sometimes, []),
    ):
        diagnostics = Diagnostics()
        whole = replace(app((page("/", 1),)), components=(_component("branch", view), leaf))
        check_recursion(whole, diagnostics)
        assert [found.message for found in diagnostics.sorted()] == messages


def test_depth() -> None:
    for levels, codes in ((100, []), (500, ["PW011"])):
        view: ir.View = _use("x", 1)
        for _ in range(levels):
            view = ir.Fragment(span=view.span, children=(view,))
        diagnostics = Diagnostics()
        check_depth(replace(app(()), components=(_component("x", view),)), diagnostics)
        assert [found.rule.code for found in diagnostics.sorted()] == codes


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (Span("a/__init__.py", 3, 1, 3, 9), "import the modules that define them"),
        (Span.whole_file("a/__init__.py"), "does not bind `app`"),
    ],
)
def test_an_app_without_pages_is_told_where_it_is_read(place: Span, told: str) -> None:
    diagnostics = Diagnostics()
    check_routes(app([]), diagnostics, place)
    (found,) = diagnostics.sorted()
    assert found.rule.code == "PW504" and found.span == place and told in found.help
