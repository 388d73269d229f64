"""Keywords of the app object, and names that are not compiled yet."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from pyweb_compiler.catalog.api import LATER
from pyweb_compiler.catalog.later import ADVICE, advice
from pyweb_compiler.evaluate.symbolic.walk import nodes
from tests.lower.harness import Compiled, compile_app, page

INDEX = "def index():\n    return pw.text('x')\n"


def app(keywords: str) -> Compiled:
    return compile_app(INDEX, tail=f"\napp = pw.App({keywords})\napp.add_page(index)\n")


def test_attributes_of_the_root() -> None:
    compiled = app("html_lang='de', html_custom_attrs={'data-site': 'a', 'dir': 'rtl'}")
    assert compiled.found == ()
    assert compiled.app.language == "de"
    assert compiled.app.attributes == (("data-site", "a"), ("dir", "rtl"))


@pytest.mark.parametrize(
    ("keywords", "code"),
    [
        ("api_transformer=print", "PW309"),
        ("overlay_component=pw.text('x')", "PW309"),
        ("overlay_component=None, enable_state=True", ""),
        ("them=pw.theme()", "PW302"),
    ],
)
def test_every_keyword_is_answered(keywords: str, code: str) -> None:
    found = app(keywords).found
    assert [each.split()[0] for each in found] == ([code] if code else [])


def test_a_name_that_comes_later_says_what_to_do_now() -> None:
    assert advice("recharts.line_chart") == advice("recharts")
    assert advice("recharts")
    assert advice("el.portal") is None
    known = LATER.split()
    for path in ADVICE:
        assert path.startswith(("App(", "app.")) or path in known or f"{path}." in LATER, path


def test_parameters_of_routes_that_are_added_later() -> None:
    compiled = compile_app(
        "rx.State.setup_dynamic_args(rx.app.get_route_args('/a/[one]/[[...rest]]'))\n"
        "title = rx.cond(rx.State.one == '', 'none', rx.State.rest[0])\n"
        "def index():\n    return rx.text(title)\n",
        head="import reflex as rx\n",
        tail="\napp = rx.App()\napp.add_page(index, route='/a/[one]/[[...rest]]')\n",
    )
    assert compiled.found == ()
    params = {n.name: n.type for n in nodes(compiled.app.pages) if isinstance(n, ir.RouteParam)}
    assert params == {"one": ir.StrType(), "rest": ir.ListType(ir.StrType())}


def test_a_module_of_the_api_is_reached_by_attribute() -> None:
    compiled = page("pw.text(pw.style.LIGHT_COLOR_MODE)")
    assert compiled.found == ()


METAS = """
class State(pw.State):
    text: str = "x"

app.add_page(index, meta=[{metas}])
"""


@pytest.mark.parametrize(
    ("meta", "names"),
    [
        ('{"charset": "utf-8"}', ["charSet"]),
        ('{"http-equiv": "refresh", "content": "30"}', ["httpEquiv", "content"]),
        ('{"itemprop": "name", "content": State.text}', ["itemProp", "content"]),
        ('pw.el.meta(char_set="utf-8")', ["charSet"]),
    ],
)
def test_attributes_of_metas_have_the_names_of_the_browser(meta: str, names: list[str]) -> None:
    compiled = compile_app(INDEX, tail="\napp = pw.App()\n" + METAS.format(metas=meta))
    assert compiled.found == ()
    assert [[name for name, _ in each.attributes] for each in compiled.app.pages[0].meta] == [names]


@pytest.mark.parametrize(
    ("meta", "code"),
    [('{"nam": "a", "content": "b"}', "PW302"), ('"noindex"', "PW304"), ("pw.text('x')", "PW304")],
)
def test_what_is_no_meta_is_told(meta: str, code: str) -> None:
    found = compile_app(INDEX, tail="\napp = pw.App()\n" + METAS.format(metas=meta)).found
    assert [each.split()[0] for each in found] == [code]
