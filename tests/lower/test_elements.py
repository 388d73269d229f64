"""Keywords of elements: props, styles, class names, and what the catalog adds."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic.walk import nodes
from tests.lower.harness import compile_app, page, show

STATE = """
class State(pw.State):
    width: int = 3
    on: bool = False
    name: str = ""
"""


def element(expression: str) -> ir.Element:
    compiled = page(expression, STATE)
    assert compiled.found == (), compiled.found
    return next(compiled.elements())


def props(expression: str) -> dict[str, str]:
    return {prop.name: show(prop.value) for prop in element(expression).props}


def styles(expression: str) -> list[tuple[str, str, str, str]]:
    found = element(expression).styles
    return [(s.property, show(s.value), s.selector, s.media) for s in found]


def test_names_of_props_come_from_the_catalog() -> None:
    assert props("pw.flex(spacing='3', direction='row')") == {"gap": "'3'", "direction": "'row'"}
    assert props("pw.button('x', color_scheme='red', type_='submit')") == {
        "color": "'red'",
        "type": "'submit'",
    }
    assert props("pw.el.div(id='a', data_kind='k', aria_label='l', custom_attrs={'x-y': 1})") == {
        "id": "'a'",
        "data-kind": "'k'",
        "aria-label": "'l'",
        "x-y": "1",
    }


def test_styles_of_the_app_reach_what_a_factory_is_made_of() -> None:
    compiled = compile_app(
        "def index():\n    return pw.link('x', href='https://a.b')\n",
        tail="\napp = pw.App(style={pw.link: {'color': 'red'}})\napp.add_page(index)\n",
    )
    found = next(compiled.elements()).styles
    assert ("color", "'red'") in [(s.property, show(s.value)) for s in found]


def test_text_areas_grow_and_send_with_the_enter_key() -> None:
    assert ("fieldSizing", "'content'", "", "") in styles("pw.text_area(auto_height=True)")
    assert styles("pw.text_area(auto_height=False)") == []
    pressed = props("pw.el.textarea(enter_key_submit=True)")["onKeyDown"]
    assert "submitOnEnter" in pressed
    assert "onKeyDown" not in props("pw.text_area(enter_key_submit=False)")
    chosen = props("pw.text_area(enter_key_submit=State.on)")["onKeyDown"]
    assert chosen.startswith("(on ?")


def test_the_authors_background_reaches_under_the_border() -> None:
    field = styles("pw.input(bg='red')")
    assert ("backgroundClip", "'border-box'", "", "") in field
    assert all(prop != "backgroundClip" for prop, *_ in styles("pw.input(color='red')"))
    assert all(prop != "backgroundClip" for prop, *_ in styles("pw.box(bg='red')"))


def test_stacks_in_a_container_may_be_as_wide() -> None:
    wide = styles("pw.container(stack_children_full_width=True)")
    assert ("width", "'100%'", "& :where(.rt-Flex)", "") in wide
    assert all(prop != "width" for prop, *_ in styles("pw.container()"))


def test_defaults_are_given_up_for_the_authors_values() -> None:
    assert props("pw.center()")["align"] == "'center'"
    assert props("pw.center(align='end')")["align"] == "'end'"


def test_numbers_stand_for_their_text_where_react_takes_text() -> None:
    assert props("pw.heading('x', size=3)") == {"size": "'3'"}
    assert props("pw.el.div(id=5, title=State.width)") == {"id": "'5'", "title": "str(width)"}
    assert props("pw.el.input(size=State.width)") == {"size": "width"}


def test_responsive_props_are_breakpoint_objects() -> None:
    assert props("pw.grid(columns=['1', None, '3'])")["columns"] == "{'initial': '1', 'sm': '3'}"
    assert props("pw.grid(columns=pw.breakpoints(initial='1', lg='4'))")["columns"] == (
        "{'initial': '1', 'lg': '4'}"
    )


def test_styles_of_all_sorts() -> None:
    assert styles(
        "pw.box(bg='red', z_index=1, width=[None, '1em', '2em'], _hover={'color': 'blue'},"
        " style={'& > p': {'margin': 0}, '@media print': {'display': 'none'}, '--x': '1px',"
        " 'border-radius': '3px', '_before': {'content': \"''\"}, 'img': {'width': '1px'}})"
    ) == [
        ("margin", "0", "& > p", ""),
        ("--x", "'1px'", "", ""),
        ("borderRadius", "'3px'", "", ""),
        ("content", "\"''\"", "::before", ""),
        ("width", "'1px'", "& img", ""),
        ("background", "'red'", "", ""),
        ("zIndex", "1", "", ""),
        ("color", "'blue'", ":hover", ""),
        ("width", "'1em'", "", "xs"),
        ("width", "'2em'", "", "sm"),
        ("display", "'none'", "", "@media print"),
    ]


def test_precedence_of_styles() -> None:
    compiled = compile_app(
        """
        def index():
            return pw.el.div(
                pw.button("a", style={"color": "green", "margin": "1px"}, color="blue"),
                pw.button("b"),
            )
        """,
        tail="\napp = pw.App(style={pw.button: {'color': 'red', 'padding': '2px'},"
        " 'font_size': '20px', '_hover': {'top': 0}})\napp.add_page(index)\n",
    )
    assert compiled.found == ()
    first, second = list(compiled.elements())[1:]
    assert {s.property: show(s.value) for s in first.styles} == {
        "padding": "'2px'",
        "margin": "'1px'",
        "color": "'blue'",
    }
    assert {s.property: show(s.value) for s in second.styles} == {
        "color": "'red'",
        "padding": "'2px'",
    }
    body = compiled.app.style[0]
    assert [(s.property, s.selector) for s in body.styles] == [("fontSize", ""), ("top", ":hover")]


def test_class_names() -> None:
    classes = element(
        "pw.box(class_name=['a  b', pw.cond(State.on, 'c', 'd'), f'w-{State.width}'])"
    ).classes
    assert [show(each) for each in classes] == ["'a b'", "(on ? 'c' : 'd')", "f<'w-' width>"]


def test_life_cycle_events_stand_apart() -> None:
    found = element("pw.box(on_mount=pw.console_log('in'), on_unmount=pw.console_log('out'))")
    assert found.listeners == ()
    assert found.mount is not None and show(found.mount.event) == "log(text='in')"
    assert found.unmount is not None and show(found.unmount.event) == "log(text='out')"


def test_comments_stay_with_what_they_stand_on() -> None:
    compiled = compile_app("""
        def index():
            return pw.box(
                # The first line.
                pw.text("a"),
                # The second line.
                pw.foreach(["x"], pw.text),
            )
        """)
    comments = [e.comments for e in compiled.elements()]
    assert ("The first line.",) in comments


def test_a_form_with_fields_is_printed_as_what_they_need() -> None:
    assert element("pw.form(pw.input(name='a'))").tag == ir.HtmlTag(name="form")
    tag = element("pw.form(pw.box(pw.form.field(pw.form.label('x'), name='a')))").tag
    assert isinstance(tag, ir.LibraryTag) and tag.export == "Form"


def test_a_form_around_a_component_that_shows_itself() -> None:
    compiled = compile_app("""
        class S(pw.State):
            depth: int = 0

        def level(depth: int) -> pw.Component:
            return pw.box(pw.text(depth), pw.cond(depth > 0, level(depth - 1)))

        def index():
            return pw.form(level(S.depth), pw.input(name="a"))
        """)
    (form,) = [e for e in compiled.elements() if e.tag == ir.HtmlTag(name="form")]
    assert isinstance(form.children[0], ir.Use)


def test_loops_keep_their_tests() -> None:
    compiled = compile_app("""
        class S(pw.State):
            items: list[str] = []

        def index():
            return pw.box(*[pw.text(item) for item in S.items if item])
        """)
    assert isinstance(compiled.view, ir.Element)
    (loop,) = compiled.view.children
    assert isinstance(loop, ir.Repeat) and loop.test is not None and show(loop.test) == "item"


def test_views_as_props_and_children() -> None:
    compiled = compile_app("""
        def panel(*children, head: pw.Component, **props) -> pw.Component:
            return pw.card(head, *children, **props)

        def index():
            return panel(pw.text("a"), head=pw.heading("h"), size="2", width="3em", class_name="k")
        """)
    assert compiled.found == ()
    view = compiled.view
    assert isinstance(view, ir.Use)
    assert isinstance(view.args[0].value, ir.ViewValue)
    assert len(view.children) == 1
    assert {p.name: show(p.value) for p in view.rest} == {"size": "'2'"}
    assert [s.property for s in view.rest_styles] == ["width"]
    assert [show(c) for c in view.rest_classes] == ["'k'"]
    component = compiled.component("panel")
    assert component.children
    assert component.rest == ir.RestParam(name="props", element="Card", package="@radix-ui/themes")
    body = component.view
    assert isinstance(body, ir.Element) and body.rest == "props"
    assert [child.name for child in body.children if isinstance(child, ir.Slot)] == [
        "head",
        "children",
    ]


def test_a_named_list_of_items_is_named_in_the_page() -> None:
    compiled = compile_app("""
        ZONES = ["a", "b", "c", "d"]
        def index():
            return pw.box(pw.select(ZONES), pw.select(["w", "x", "y", "z"]))
        """)
    repeats = [node for node in nodes(compiled.app.pages) if isinstance(node, ir.Repeat)]
    assert [show(each.iterable) for each in repeats] == ["ZONES"]
    assert [constant.name for constant in compiled.app.constants] == ["ZONES"]


def test_switches_take_booleans() -> None:
    assert props("pw.input(auto_complete=False)")["autoComplete"] == "'off'"
    assert props("pw.el.input(auto_complete=True)")["autoComplete"] == "'on'"


def test_a_fragment_is_no_element_that_could_have_an_id() -> None:
    compiled = page("pw.fragment(pw.text('x'), id='a', key='b')")
    assert [text.split()[0] for text in compiled.found] == ["PW307"]
    assert not any(prop.name == "id" for each in compiled.elements() for prop in each.props)


KEYED = """
class State(pw.State):
    names: list[str] = []

def plain(label: str):
    return pw.box(label, key=label + "!")

def framed(label: str, key: str):
    return pw.box(plain(label), key=key)

def twice(text: str):
    return plain(text)

def rest(label: str, **props):
    return pw.box(label, **props)
"""


@pytest.mark.parametrize(
    ("use", "key"),
    [
        ("plain(name)", "f<name '!'>"),
        ("framed(name, name.upper())", "upper(name)"),
        ("twice(name)", "f<name '!'>"),
        ("rest(name, key=name)", "name"),
    ],
)
def test_keys_of_components_are_keys_of_the_loop(use: str, key: str) -> None:
    compiled = page(f"pw.box(pw.foreach(State.names, lambda name: {use}))", KEYED)
    assert compiled.found == ()
    repeat = next(node for node in nodes(compiled.view) if isinstance(node, ir.Repeat))
    assert repeat.key is not None
    assert show(repeat.key) == key


def test_nothing_is_an_argument_where_it_says_something() -> None:
    compiled = compile_app(
        "def row(value, mark='x', hint=None):\n    return pw.box(pw.text(value), mark, hint)\n\n"
        "def index():\n"
        "    return pw.box(row(None, mark=None, hint=None), row('a', 'b', 'c'))\n"
        "\napp = pw.App()\napp.add_page(index)\n",
    )
    uses = [node for node in nodes(compiled.app.pages) if isinstance(node, ir.Use)]
    assert [{arg.name: show(arg.value) for arg in use.args} for use in uses] == [
        {"value": "None", "mark": "None"},
        {"value": "'a'", "mark": "'b'", "hint": "'c'"},
    ]


def test_bound_fields_keep_the_pause_of_the_author() -> None:
    def pauses(source: str) -> list[int | None]:
        return [each.actions.debounce for each in element(source).listeners]

    change = "on_change=State.set_name, debounce_timeout=1000"
    assert pauses(f"pw.input(value=State.name, on_blur=State.set_name, {change})") == [None, 1000]
    assert pauses(f"pw.input({change})") == [None]


@pytest.mark.parametrize(
    ("source", "pauses"),
    [
        ("pw.input(value=State.name, on_change=State.set_name), debounce_timeout=900", [900]),
        ("pw.text_area(value=State.name), on_change=State.set_name, debounce_timeout=80", [80]),
        ("pw.input(on_change=State.set_name), debounce_timeout=70", [70]),
        ("pw.input(on_change=State.set_name)", [300]),
        ("pw.input(value=State.name, on_change=State.set_name)", [None]),
    ],
)
def test_what_debounce_input_says_counts_for_the_input(
    source: str, pauses: list[int | None]
) -> None:
    found = element(f"pw.debounce_input({source})").listeners
    assert [each.actions.debounce for each in found] == pauses


def test_an_input_may_be_debounced_in_one_place_alone() -> None:
    compiled = page(
        "(lambda x: pw.box(x, pw.debounce_input(x, debounce_timeout=900)))"
        "(pw.input(on_change=State.set_name))",
        STATE,
    )
    found = [each.listeners[0].actions.debounce for each in compiled.elements() if each.listeners]
    assert found == [None, 900]


GIVEN = "State.maybe is not None"


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        (f"{{'title': State.maybe}} if {GIVEN} else {{}}", {"title": "maybe"}),
        ("{} if State.maybe is None else {'title': State.maybe}", {"title": "maybe"}),
        (f"{{'title': 'a'}} if {GIVEN} else {{'title': 'a'}}", {"title": "'a'"}),
        (
            f"{{'hidden': True}} if {GIVEN} else {{}}",
            {"hidden": "(is-not-none(maybe) ? True : None)"},
        ),
        ("{} if State.maybe is None else {'id': 'a'}", {"id": "(is-none(maybe) ? None : 'a')"}),
        (
            f"{{'id': 'a'}} if {GIVEN} else {{'lang': 'b'}}",
            {
                "id": "(is-not-none(maybe) ? 'a' : None)",
                "lang": "(is-not-none(maybe) ? None : 'b')",
            },
        ),
    ],
)
def test_keywords_by_what_a_var_is_are_chosen_one_by_one(
    keywords: str, expected: dict[str, str]
) -> None:
    compiled = page(f"pw.el.div(**({keywords}))", f"{STATE}    maybe: str | None = None\n")
    assert compiled.found == (), compiled.found
    found = {prop.name: show(prop.value) for prop in next(compiled.elements()).props}
    assert found == expected
