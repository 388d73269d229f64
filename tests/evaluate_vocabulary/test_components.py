"""Factories, control flow of views, and component classes of the app."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from pyweb_compiler.catalog.short_names import written_out
from tests.lower.harness import compile_app, page, show

STATE = """
class State(pw.State):
    on: bool = False
    kind: str = ""
    items: list[str] = []
    grid: list[list[int]] = []
    prices: dict[str, float] = {}
    maybe: list[int] | None = None
"""


def test_children_are_flattened_and_nothing_is_dropped() -> None:
    compiled = page("pw.box(None, ['a', [pw.text('b'), None]], False, 3, *['c'])", STATE)
    view = compiled.view
    assert isinstance(view, ir.Element)
    kinds = [show(c.value) if isinstance(c, ir.Text) else type(c).__name__ for c in view.children]
    assert kinds == ["'a'", "Element", "3", "'c'"]


def test_cond_of_views_values_and_nothing() -> None:
    view = page("pw.cond(State.on, pw.text('a'), 'b')", STATE).view
    assert isinstance(view, ir.Conditional) and isinstance(view.otherwise, ir.Text)
    view = page("pw.cond(State.on, pw.text('a'))", STATE).view
    assert isinstance(view, ir.Conditional) and view.otherwise is None
    assert isinstance(page("pw.cond(True, pw.text('a'), pw.box())", STATE).view, ir.Element)
    found = page("pw.text(pw.cond(State.on, 'a'))", STATE).found
    assert found[0].startswith("PW313")


def test_match_of_views_and_of_values() -> None:
    view = page(
        "pw.match(State.kind, ('a', 'b', pw.box()), ('c', pw.text('c')), 'rest')", STATE
    ).view
    assert isinstance(view, ir.Match)
    assert [[show(v) for v in case.values] for case in view.cases] == [["'a'", "'b'"], ["'c'"]]
    value = page("pw.text(pw.match(State.kind, ('a', 1), ('b', 2), 0))", STATE)
    text = next(value.elements()).children[0]
    assert isinstance(text, ir.Text)
    assert show(text.value) == "(equal(kind, 'a') ? 1 : (equal(kind, 'b') ? 2 : 0))"


@pytest.mark.parametrize(
    ("items", "kind", "iterable"),
    [
        ("State.items", ir.IterKind.LIST, "items"),
        ("State.prices", ir.IterKind.DICT, "prices"),
        ("State.kind", ir.IterKind.TEXT, "kind"),
        ("State.maybe", ir.IterKind.LIST, "or(maybe, [])"),
        ("pw.Var.range(3)", ir.IterKind.RANGE, "range(3)"),
    ],
)
def test_foreach_over_vars(items: str, kind: ir.IterKind, iterable: str) -> None:
    view = page(f"pw.foreach({items}, lambda x: pw.text(x))", STATE).view
    assert isinstance(view, ir.Repeat)
    assert (view.kind, show(view.iterable), view.item) == (kind, iterable, "x")


def test_foreach_with_index_and_nested() -> None:
    view = page(
        "pw.foreach(State.grid, lambda row, i: pw.foreach(row, lambda x, j: pw.text(x + i + j)))",
        STATE,
    ).view
    assert isinstance(view, ir.Repeat) and view.index == "i"
    inner = view.body
    assert isinstance(inner, ir.Repeat) and (inner.item, inner.index) == ("x", "j")


def test_foreach_over_constants_is_written_out() -> None:
    view = page("pw.foreach(['a', 'b'], lambda x, i: pw.text(f'{i}{x}'))", STATE).view
    assert isinstance(view, ir.Fragment)
    assert len(view.children) == 2


def test_a_value_that_names_no_icon_is_not_printed() -> None:
    found = page("pw.icon(tag=lambda x: x)", STATE).found
    assert len(found) == 1 and found[0].startswith("PW304") and len(found[0]) < 200


def test_icons() -> None:
    compiled = compile_app(STATE + """
def button(icon: str) -> pw.Component:
    return pw.button(pw.icon(icon, size=12))

def index():
    return pw.box(
        button("arrow-left"),
        pw.icon(tag="ArrowRight"),
        pw.icon(pw.cond(State.on, "sun", "moon")),
        pw.icon(State.kind),
        pw.icon("arow_left"),
    )
""")
    assert [each[:5] for each in compiled.found] == ["PW310"]
    view = compiled.view
    assert isinstance(view, ir.Element)
    use, known, chosen, looked_up, unknown = view.children
    assert isinstance(use, ir.Use) and show(use.args[0].value) == "icon:ArrowLeft"
    assert compiled.component("button").params[0].type == ir.IconType()
    assert isinstance(chosen, ir.Conditional)
    tags = [c.tag for c in (known, looked_up, unknown) if isinstance(c, ir.Element)]
    shown = [show(tag.icon) for tag in tags if isinstance(tag, ir.IconTag)]
    assert shown == ["icon:ArrowRight", "kind", "icon:CircleQuestionMark"]


@pytest.mark.parametrize(
    ("expression", "code", "part"),
    [
        ("pw.buton('x')", "PW301", "no `buton`"),
        ("pw.select.rot()", "PW301", "select.rot"),
        ("pw.button('x', colour_scheme='red')", "PW302", "no prop `colour_scheme`"),
        ("pw.button('x', size='enormous')", "PW304", "cannot be 'enormous'"),
        ("pw.box(print)", "PW305", "cannot be shown"),
        ("pw.el.br('x')", "PW308", "takes no children"),
        ("pw.markdown('x')", "PW309", "`markdown`"),
        ("pw.foreach(State.items)", "PW312", "`foreach` needs"),
    ],
)
def test_mistakes(expression: str, code: str, part: str) -> None:
    found = page(expression, STATE).found
    assert found and found[0].startswith(code) and part in found[0]


def test_keywords_without_effect_are_a_warning_in_existing_apps() -> None:
    compiled = compile_app(
        "def index():\n    return rx.switch(is_checked=True)\n",
        head="import reflex as rx\n",
        tail="\napp = rx.App()\napp.add_page(index)\n",
    )
    assert [each[:5] for each in compiled.found] == ["PW307"]


def test_css_in_camel_case_has_its_effect_in_existing_apps() -> None:
    compiled = compile_app(
        "def index():\n    return rx.image(src='/a.png', marginRight='2px')\n",
        head="import reflex as rx\n",
        tail="\napp = rx.App()\napp.add_page(index)\n",
    )
    assert compiled.found == ()
    assert "marginRight" in str(next(compiled.elements()).styles)
    assert page("pw.box(marginRight='2px')").found[0].startswith("PW302")


def test_a_component_that_failed_needs_no_other_case() -> None:
    found = page("pw.box(pw.cond(State.on, pw.audio(url='/a.mp3')))", STATE).found
    assert [each[:5] for each in found] == ["PW309"]


def test_methods_that_only_python_has() -> None:
    state = "from typing import Any\nclass State(pw.State):\n    row: Any = None"
    (found,) = page("pw.text(State.row.at.strftime('%d'))", state).found
    assert "a var has no method `strftime` in a page: call it in a computed var" in found


def test_logos_that_left_the_icons() -> None:
    (found,) = page("pw.icon('github')").found
    assert found.startswith("PW310")


def test_short_names_of_spaces_are_written_out() -> None:
    assert written_out("mb") == "did you mean `margin_bottom`?"
    assert written_out("p") == "did you mean `padding`?"
    assert written_out("map") == ""


def test_old_import_paths_mean_the_same() -> None:
    compiled = compile_app(
        """
        def index():
            return vstack(Div.create("a"), theme(text("b")))
        """,
        head="import reflex as rx\nfrom reflex.components.radix.themes import theme\n"
        "from reflex.components.el import Div\nfrom reflex import vstack, text\n"
        "from reflex.utils.serializers import serializer\n",
        tail="\napp = rx.App()\napp.add_page(index)\n",
    )
    assert compiled.found == ()
    tags = [e.tag.name for e in compiled.elements() if isinstance(e.tag, ir.HtmlTag)]
    assert tags == ["div"]


def test_wrapped_components() -> None:
    compiled = compile_app("""
        class Chart(pw.Component):
            library = "some-chart@2.1"
            tag = "Chart"
            is_default = True
            data: pw.Var[list[int]]
            line_color: pw.Var[str] = "red"
            on_pick: pw.EventHandler[lambda e: [e.point.index]]

        class State(pw.State):
            def pick(self, index: int): ...

        def index():
            return Chart.create(data=[1, 2], line_color="blue", on_pick=State.pick, width="3em")
        """)
    assert compiled.found == ()
    element = next(compiled.elements())
    assert element.tag == ir.LibraryTag(
        package="some-chart", export="Chart", client=True, default=True
    )
    assert {p.name: show(p.value) for p in element.props} == {
        "data": "[1, 2]",
        "lineColor": "'blue'",
    }
    bound = element.listeners[0]
    assert (bound.target, bound.params[0].path) == ("onPick", "0.point.index")
    assert compiled.app.npm_dependencies == ("some-chart@2.1",)
