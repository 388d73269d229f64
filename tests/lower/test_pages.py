"""Pages, layouts, components' documentation, theme and settings."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from pyweb_compiler.lower.components import argument_docs
from pyweb_compiler.lower.pages import default_title, route_segments
from tests.lower.harness import compile_app, show

PAGES = """
class State(pw.State):
    title: str = ""

    def load(self): ...

def frame(*children: pw.Component) -> pw.Component:
    return pw.el.main(*children)

def shown(route):
    def decorator(content):
        @pw.page(route=route, title="T", on_load=[State.load, State.load])
        def wrapped():
            return frame(pw.heading("H"), content())
        return wrapped
    return decorator

@shown("/decorated/[id]")
def decorated():
    return pw.text("a")

@pw.page("/second", description="D", image="i.png", meta=[{"name": "n", "content": "c"}])
def other_page():
    '''The other page.'''
    return frame(pw.text("b"))

def about_us():
    return pw.text(State.title)

def index():
    return pw.text("i")

app = pw.App(theme=pw.theme(accent_color="teal"), stylesheets=["a.css"], html_lang="de")
app.add_page(index)
app.add_page(about_us, title=State.title)
app.add_page(pw.text("instance"), route="inst")

@app.add_page(route="late")
def late():
    return pw.text("l")

app.add_page(lambda: pw.text("gone"), route="404")
"""


def test_pages_in_all_forms() -> None:
    compiled = compile_app(PAGES, tail="")
    assert compiled.found == ()
    pages = compiled.app.pages
    routes = ["/".join(s.name for s in page.route) for page in pages]
    assert routes == ["", "about-us", "inst", "late", "", "decorated/id", "second"]
    assert [page.not_found for page in pages].index(True) == 4
    titles = [show(page.title) for page in pages]
    assert titles == [
        "'Demo | Index'",
        "title",
        "'Demo | Inst'",
        "'Demo | Late'",
        "'Demo | 404'",
        "'T'",
        "'Demo | Second'",
    ]
    decorated, second = pages[5], pages[6]
    assert (decorated.name, second.name) == ("decorated", "other_page")
    assert decorated.layout == second.layout == "demo:frame"
    assert isinstance(decorated.view, ir.Fragment) and isinstance(second.view, ir.Element)
    assert [show(event) for event in decorated.on_load] == ["demo.State.load()"] * 2
    assert second.docstring == "The other page."
    assert show(second.description) == "'D'" and second.image == "i.png"
    assert [(k, show(v)) for k, v in second.meta[0].attributes] == [
        ("name", "'n'"),
        ("content", "'c'"),
    ]


def test_what_a_page_says_of_itself_may_be_a_number_or_a_var() -> None:
    compiled = compile_app(
        "class State(pw.State):\n    picture: str = ''\n"
        "def index():\n    return pw.text('x')\n"
        "app = pw.App()\n"
        "app.add_page(index, route='/', title=404, image=State.picture)\n",
        tail="",
    )
    (page,) = compiled.app.pages
    (meta,) = page.meta
    assert isinstance(page.title, ir.Literal) and page.title.value == "404"
    assert page.image is None
    assert [(name, show(value)) for name, value in meta.attributes] == [
        ("property", "'og:image'"),
        ("content", "picture"),
    ]


def test_a_page_may_be_a_method() -> None:
    compiled = compile_app(
        "class Site:\n    name = 'N'\n    def home(self):\n        return pw.text(self.name)\n\n"
        "app = pw.App()\napp.add_page(Site().home, route='/')\n",
        tail="",
    )
    assert compiled.found == ()
    (text,) = compiled.app.pages[0].view.children
    assert show(text.value) == "'N'"


def test_settings_of_the_app() -> None:
    app = compile_app(PAGES, tail="").app
    assert app.theme is not None
    assert [(name, show(value)) for name, value in app.theme.props] == [("accentColor", "'teal'")]
    assert app.stylesheets == ("a.css",)
    assert app.language == "de"
    assert app.color_mode and app.wraps == ()


@pytest.mark.parametrize(
    ("theme", "expected"),
    [("", True), ("appearance='inherit'", True), ("appearance='dark'", False)],
)
def test_pages_are_dark_for_those_who_like_it_unless_the_theme_says(
    theme: str, expected: bool
) -> None:
    tail = f"\napp = pw.App(theme=pw.theme({theme}))\napp.add_page(index)\n"
    assert (
        compile_app("def index():\n    return pw.text('x')\n", tail=tail).app.color_mode is expected
    )
    plain = "def index():\n    return pw.el.p('x')\n"
    assert not compile_app(plain).app.color_mode


def test_color_mode_and_toasts_are_noticed() -> None:
    app = compile_app("""
        def index():
            return pw.box(
                pw.color_mode.button(),
                pw.button("x", on_click=pw.toast("hi")),
                class_name="p-2",
            )
        """).app
    assert app.color_mode
    assert [w.tag.export for w in app.wraps if isinstance(w, ir.Element)] == ["Toaster"]  # type: ignore[union-attr]


def test_a_frame_around_one_parameter_is_shared() -> None:
    compiled = compile_app(
        """
        def frame(content):
            return pw.box(pw.heading("Acme"), content)

        def titled(content, title):
            return pw.box(pw.heading(title), content)

        def index():
            return frame(pw.text("one"))

        def other():
            return frame(pw.text("two"))

        def third():
            return titled(pw.text("three"), "Third")

        def fourth():
            return titled(pw.text("four"), "Fourth")
        """,
        tail="\napp = pw.App()\nfor page in (index, other, third, fourth):\n    app.add_page(page)\n",
    )
    layouts = [page.layout for page in compiled.app.pages]
    assert layouts == ["demo:frame", "demo:frame", None, None]


@pytest.mark.parametrize(
    ("route", "kinds"),
    [
        ("/", []),
        ("/a/[b]/[[c]]", ["static", "param", "optional"]),
        ("/x/[[...splat]]", ["static", "rest"]),
    ],
)
def test_route_segments(route: str, kinds: list[str]) -> None:
    assert [segment.kind for segment in route_segments(route)] == kinds


def test_default_titles() -> None:
    assert default_title("my_app", "/posts/[id]") == "MyApp | Posts"
    assert default_title("todo", "/") == "Todo | Index"


def test_sentences_of_arguments() -> None:
    assert argument_docs(
        "Draw.\n\nArgs:\n    a: The first,\n        in two lines.\n    b (int): Second.\n\nReturns:\n    x: no"
    ) == {
        "a": "The first, in two lines.",
        "b": "Second.",
    }
