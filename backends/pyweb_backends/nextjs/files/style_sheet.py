"""`app/globals.css`: layers, and classes that only the running app puts together."""

from __future__ import annotations

from pyweb_backends.model.project import TemplateFile
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.styles.sources import excluded_sources, inline_sources
from pyweb_compiler import ir


def plan_style_sheet(app: ir.App) -> TemplateFile:
    """The one global style sheet."""
    sheets = tuple(s for s in app.stylesheets if not s.startswith(("http://", "https://", "//")))
    return TemplateFile(
        path=f"{paths.ROOT}/app/globals.css",
        template="frontend/globals.css.j2",
        variables=(
            ("radix", app.theme is not None),
            ("gray_borders", app.old_utilities),
            ("sources", inline_sources(app)),
            ("excluded", excluded_sources(app)),
            ("stylesheets", tuple(sheet.lstrip("/") for sheet in sheets)),
        ),
    )
