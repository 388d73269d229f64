"""A page and an app of the IR with nothing in them, to be filled by tests."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE


def blank_page(module: str, /, **changes: object) -> ir.Page:
    """The page at `/`, without a view; `changes` are its fields."""
    page = ir.Page(
        span=NOWHERE,
        route=(),
        not_found=False,
        module=module,
        name="index",
        view=ir.Fragment(span=NOWHERE, children=()),
        layout=None,
        title=None,
        description=None,
        image=None,
        meta=(),
        on_load=(),
        docstring="",
        comments=(),
    )
    return replace(page, **changes)


def blank_app(name: str, /, **changes: object) -> ir.App:
    """An app without pages; `changes` are its fields."""
    app = ir.App(
        name=name,
        pages=(),
        components=(),
        states=(),
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
    return replace(app, **changes)
