"""Functions that return views become components."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyweb_compiler import ir
from pyweb_compiler.evaluate.values import (
    ConditionalValue,
    ElementValue,
    RepeatValue,
    SlotValue,
    Symbolic,
    UseValue,
)

HEAD = """
import pyweb as pw

class S(pw.State):
    on: bool = False
    n: int = 0
    name: str = ""
    items: list[str] = []

    @pw.event
    def go(self, text: str): ...

"""
PAGE = "\n\ndef index():\n    return pw.box({})\n\napp = pw.App()\napp.add_page(index, route='/')\n"

Build = Callable[..., object]


@pytest.fixture
def build(evaluate: Callable[..., object]) -> Build:
    def run(functions: str, uses: str) -> object:
        result = evaluate(HEAD + functions + PAGE.format(uses), pages=True)
        assert result.codes == [], [d.message for d in result.diagnostics.sorted()]
        return result

    return run


def uses(result: object) -> list[object]:
    return list(result.app.pages[0].view.children)


@pytest.mark.parametrize("annotation", ["", " -> pw.Component"])
def test_props(build: Build, annotation: str) -> None:
    result = build(
        f"def stat(label, value=0, *, big=False){annotation}:\n"
        "    return pw.text(label, value, size='9' if big else '2')\n",
        "stat('a'), stat('b', S.n, big=True), stat(S.name)",
    )
    (draft,) = result.app.components
    assert draft.id == "app:stat" and list(draft.params) == ["label", "value", "big"]
    assert draft.params["label"].type == ir.StrType() and draft.params["value"].type == ir.IntType()
    assert [list(use.args) for use in uses(result)] == [
        ["label"],
        ["label", "value", "big"],
        ["label"],
    ]
    assert all(isinstance(use, UseValue) and use.component is draft for use in uses(result))


def test_types_are_joined_over_calls(build: Build) -> None:
    result = build("def f(v):\n    return pw.text(v)\n", "f('a'), f(1)")
    (draft,) = result.app.components
    assert draft.params["v"].type == ir.UnionType((ir.StrType(), ir.IntType()))
    child = draft.body.children[0]
    assert child.expr.type == draft.params["v"].type


def test_arguments_that_say_more_than_the_annotation(build: Build) -> None:
    result = build(
        "def row(item: list):\n    return pw.text(item[0])\n",
        "pw.foreach(S.items.to(list[list[str]]), row)",
    )
    (draft,) = result.app.components
    assert draft.params["item"].type == ir.ListType(ir.StrType())


@pytest.mark.parametrize(
    ("annotation", "uses", "type_"),
    [
        ("str", "f('a'), f(None)", ir.UnionType((ir.StrType(), ir.NoneType()))),
        ("str", "f(None), f('a')", ir.UnionType((ir.StrType(), ir.NoneType()))),
        (
            "list",
            "f(S.items), f([1])",
            ir.UnionType((ir.ListType(ir.StrType()), ir.ListType(ir.IntType()))),
        ),
        ("dict", "f(ROW)", ir.RecordType("app", "Row")),
        ("Row", "f(ROW)", ir.RecordType("app", "Row")),
        ("int", "f('a')", ir.IntType()),
    ],
)
def test_annotations_and_arguments(
    build: Build, annotation: str, uses: str, type_: ir.Type
) -> None:
    """An annotation holds, unless an argument says more or is `None`."""
    result = build(
        "class Row(pw.Base):\n    id: int = 1\n\n"
        "class T(pw.State):\n    row: Row = Row()\n\nROW = T.row\n"
        f"def f(v: {annotation}):\n    return pw.text(v)\n",
        uses,
    )
    (draft,) = result.app.components
    assert draft.params["v"].type == type_


def test_annotated_var(build: Build) -> None:
    result = build(
        "def f(v: pw.Var[str], w: list[int]):\n    return pw.box(v, *[pw.text(i) for i in w])\n",
        "f('a', [1, 2])",
    )
    (draft,) = result.app.components
    assert draft.params["v"].type == ir.StrType()
    assert draft.params["w"].type == ir.ListType(ir.IntType())
    assert isinstance(draft.body.children[1], RepeatValue)


def test_children_rest_and_views(build: Build) -> None:
    result = build(
        "def card(title, *children, icon=None, **props) -> pw.Component:\n"
        "    return pw.card(pw.heading(title), icon, *children, **props)\n",
        "card('a', pw.text('b'), pw.text('c'), icon=pw.text('i'), width='100%'), card('z')",
    )
    (draft,) = result.app.components
    first, second = uses(result)
    assert draft.children and draft.rest is not None and draft.rest.target is draft.body
    assert len(first.children) == 2 and first.rest == {"width": "100%"} and not second.rest
    slots = [child.name for child in draft.body.children if isinstance(child, SlotValue)]
    assert slots == ["icon", "children"] and draft.params["icon"].kind == "view"


def test_callbacks(build: Build) -> None:
    result = build(
        "def field(label, on_change):\n    return pw.input(placeholder=label, on_change=on_change)\n",
        "field('a', S.go), field('b', lambda v: S.go(v))",
    )
    (draft,) = result.app.components
    assert draft.params["on_change"].kind == "callback"


def test_optional_callback(build: Build) -> None:
    result = build(
        "def f(on_click=None):\n    return pw.button('x', on_click=on_click)\n", "f(), f(S.go('a'))"
    )
    (draft,) = result.app.components
    assert draft.params["on_click"].kind == "callback"


def test_callback_called_with_a_prop(build: Build) -> None:
    result = build(
        "def f(item: str, pick):\n    return pw.button(item, on_click=lambda: pick(item))\n",
        "pw.foreach(S.items, lambda i: f(i, S.go))",
    )
    assert result.component_ids == ["app:f"]


def test_icons(build: Build) -> None:
    result = build(
        "def item(name, label):\n    return pw.hstack(pw.icon(name), pw.text(label))\n",
        "item('arrow_left', 'Back'), item('check', 'Done')",
    )
    (draft,) = result.app.components
    assert draft.params["name"].kind == "icon" and draft.params["label"].kind == "value"


def test_conditional_on_a_prop(build: Build) -> None:
    result = build(
        "def f(big: bool):\n    if big:\n        return pw.heading('x')\n    return pw.text('x')\n",
        "f(True), f(False)",
    )
    (draft,) = result.app.components
    assert isinstance(draft.body, ConditionalValue)


def test_specialised_on_what_is_needed_at_compile_time(build: Build) -> None:
    result = build(
        "VIEWS = {'a': pw.heading, 'b': pw.text}\n"
        "def f(kind, label):\n    return VIEWS[kind](label)\n",
        "f('a', 'x'), f('b', S.name), f('a', 'z')",
    )
    assert result.component_ids == ["app:f#a", "app:f#b"]
    assert [draft.name for draft in result.app.components] == ["f_a", "f_b"]
    assert [list(use.args) for use in uses(result)] == [["label"]] * 3


def test_range_of_a_prop_is_symbolic(build: Build) -> None:
    result = build(
        "def f(n: int):\n    return pw.box(*[pw.text(i) for i in range(n)])\n", "f(3), f(4)"
    )
    assert result.component_ids == ["app:f"]


def test_constants_are_looked_up(build: Build) -> None:
    result = build(
        "COLORS = {'ok': 'green', 'bad': 'red'}\n"
        "def f(status: str):\n    return pw.badge(status, color_scheme=COLORS[status])\n",
        "f('ok'), f(S.name)",
    )
    (draft,) = result.app.components
    color = draft.body.props["color_scheme"]
    assert isinstance(color, Symbolic) and isinstance(color.expr, ir.Index)
    assert isinstance(color.expr.object, ir.ConstantRef)
    assert [(c.module, c.name) for c in result.app.constants] == [("app", "COLORS")]


def test_functions_that_change_what_is_outside_are_inlined(build: Build) -> None:
    result = build(
        "seen = []\ndef f(v):\n    seen.append(v)\n    return pw.text(v, len(seen))\n",
        "f('a'), f('b')",
    )
    assert result.component_ids == []
    assert [child.children[1] for child in uses(result)] == [1, 2]


def test_their_own_lists_are_no_reason_to_inline(build: Build) -> None:
    result = build(
        "def f(v):\n    parts = []\n    parts.append(pw.text(v))\n    return pw.box(*parts)\n",
        "f('a')",
    )
    assert result.component_ids == ["app:f"]


def test_recursion_over_data(build: Build) -> None:
    result = build(
        "def tree(nodes: list[str], depth: int) -> pw.Component:\n"
        "    return pw.box(pw.foreach(nodes, lambda n: tree([n], depth + 1)))\n",
        "tree(S.items, 0)",
    )
    (draft,) = result.app.components
    inner = draft.body.children[0]
    assert isinstance(inner, RepeatValue) and inner.body.component is draft


def test_closures_are_inlined(build: Build) -> None:
    result = build(
        "def outer(v):\n    def inner():\n        return pw.text(v)\n    return pw.box(inner())\n",
        "outer('a')",
    )
    assert result.component_ids == ["app:outer"]


def test_named_function_in_foreach(build: Build) -> None:
    result = build(
        "def row(item: pw.Var[str]) -> pw.Component:\n    return pw.text(item)\n",
        "pw.foreach(S.items, row)",
    )
    (repeat,) = uses(result)
    assert isinstance(repeat.body, UseValue) and result.component_ids == ["app:row"]


def test_page_decorator_of_the_app(build: Build) -> None:
    result = build(
        "def template(title):\n    def deco(content):\n        def page():\n"
        "            return pw.vstack(pw.heading(title), content())\n"
        "        page.__name__ = content.__name__\n"
        "        return pw.page(route='/' + content.__name__)(page)\n    return deco\n"
        "@template('About')\ndef about():\n    return pw.text('x')\n",
        "pw.text('y')",
    )
    assert [page.route for page in result.app.pages] == ["/", "/about"]


def test_lists_of_views_stay_lists(build: Build) -> None:
    result = build("def links():\n    return [pw.text('a'), pw.text('b')]\n", "*links()")
    assert len(uses(result)) == 2 and result.component_ids == []


def test_comments_stay_with_their_views(build: Build) -> None:
    result = build(
        "def f():\n    return pw.text('f')\n",
        "\n    # The title.\n    pw.heading('t'),\n    # noqa: E501\n    f(),\n    # Two\n    # lines.\n    f(),\n",
    )
    comments = [child.comments for child in uses(result)]
    assert comments == [("The title.",), (), ("Two", "lines.")]


def test_errors_in_a_component_are_reported_once(evaluate: Callable[..., object]) -> None:
    result = evaluate(
        HEAD + "def f(v):\n    return pw.text(v, undefined)\n" + PAGE.format("f('a'), f('b')"),
        pages=True,
    )
    assert result.codes == ["PW104"]


def test_wrong_arguments(evaluate: Callable[..., object]) -> None:
    result = evaluate(
        HEAD
        + "def f(v) -> pw.Component:\n    return pw.text(v)\n"
        + PAGE.format("f(), f('a', 'b'), f(w=1)"),
        pages=True,
    )
    assert result.codes == ["PW204", "PW204", "PW204"]


def test_decorated_element(build: Build) -> None:
    result = build("def f() -> pw.Component:\n    return pw.text('x')\n", "f()")
    (use,) = uses(result)
    assert isinstance(use, UseValue) and isinstance(use.component.body, ElementValue)


def test_functions_that_a_loop_defines_keep_their_defaults(build: Build) -> None:
    result = build(
        "made = []\n"
        "for word in ('a', 'b'):\n"
        "    def f(text=word) -> pw.Component:\n"
        "        return pw.text(text)\n"
        "    made.append(f)\n",
        "made[0](), made[1](), made[1]('c')",
    )
    given = [use.args.get("text", use.component.params["text"].default) for use in uses(result)]
    assert given == ["a", "b", "c"]
