"""What a template function puts around several pages."""

from __future__ import annotations

from pyweb_compiler import ir

from .harness import Compiled, compile_app

TEMPLATE = '''
def template(route):
    """Every page stands in it."""

    def decorator(content):
        @pw.page(route=route)
        def framed():
            return pw.box(pw.heading("Acme"), pw.box({inside}{more}))

        return framed

    return decorator


@template("/")
def index():
    return pw.text("one")


@template("/two")
def second():
    return pw.text("two")
'''


def compiled(inside: str, more: str = "") -> Compiled:
    source = TEMPLATE.replace("{inside}", inside).replace("{more}", more)
    return compile_app(source, tail="\napp = pw.App()\n")


def contents(app: ir.App) -> list[str]:
    return [page.view.component for page in app.pages if isinstance(page.view, ir.Use)]


def test_the_common_tree_becomes_their_layout() -> None:
    app = compiled("content()").app
    assert [page.layout for page in app.pages] == ["demo:template", "demo:template"]
    assert contents(app) == ["demo:index", "demo:second"]
    frame = next(component for component in app.components if component.id == "demo:template")
    assert frame.children and frame.docstring == "Every page stands in it."
    assert isinstance(frame.view, ir.Element)
    inner = frame.view.children[1]
    assert isinstance(inner, ir.Element) and isinstance(inner.children[0], ir.Slot)


def test_what_differs_is_taken_together() -> None:
    app = compiled("pw.heading(route), content(), ", 'pw.text("same")').app
    assert {page.layout for page in app.pages} == {"demo:template"}
    assert all(
        isinstance(page.view, ir.Fragment) and len(page.view.children) == 2 for page in app.pages
    )


def test_not_around_what_notices_a_new_page() -> None:
    app = compiled("content(), ", 'on_mount=pw.console_log("seen")').app
    assert [page.layout for page in app.pages] == [None, None]
