"""Other origins that the pages of an app may load scripts from, or call."""

from __future__ import annotations

import re

from pyweb_backends.contract.walk import walk
from pyweb_backends.model.project import ProjectFile
from pyweb_backends.workspace.npm import imported_packages
from pyweb_compiler import ir

_ORIGIN = re.compile(r"(?:https?:)?//[\w.-]+(?::\d+)?(?=[/?#]|\Z)", re.ASCII)
_QUIET = frozenset(
    ["@radix-ui/themes", "lucide-react", "next", "react", "react-dom", "recharts", "sonner"]
)
"""Packages that never leave the page's own origin."""


def script_origins(app: ir.App, files: tuple[ProjectFile, ...]) -> tuple[str, ...]:
    """Sources of scripts besides the app's own; any where a package may choose one."""
    sources = [_source(element) for element in _scripts(app)]
    if _is_open(app, files) or None in sources:
        return ("https:",)
    origins = {match[0] for source in sources if source and (match := _ORIGIN.match(source))}
    return tuple(sorted(origin.removeprefix("//") for origin in origins))


def call_origins(app: ir.App, files: tuple[ProjectFile, ...]) -> tuple[str, ...]:
    """Whom the browser may call; anybody where code that nobody looked into runs in it."""
    if _is_open(app, files) or any(True for _ in _scripts(app)):
        return ("https:", "wss:")
    return ()


def _is_open(app: ir.App, files: tuple[ProjectFile, ...]) -> bool:
    """Whether packages or JavaScript of the author run in the browser."""
    roots = (app.pages, app.components, app.wraps, app.head)
    own = bool(app.imports) or any(map(_is_script_of_the_author, walk(roots)))
    return own or not imported_packages(files) <= _QUIET


def _is_script_of_the_author(node: object) -> bool:
    if isinstance(node, ir.LibraryTag):
        return node.package.startswith(("/", "."))
    return isinstance(node, ir.RawJs | ir.RawHook)


def _scripts(app: ir.App) -> list[ir.Element]:
    return [
        node
        for node in walk((app.pages, app.components, app.wraps, app.head))
        if isinstance(node, ir.Element)
        and (
            node.tag == ir.HtmlTag(name="script")
            or (isinstance(node.tag, ir.LibraryTag) and node.tag.package == "next/script")
        )
    ]


def _source(element: ir.Element) -> str | None:
    """Address of a script; empty if it stands in the page, nothing if it is not known yet."""
    for prop in element.props:
        if prop.name == "src":
            return str(prop.value.value) if isinstance(prop.value, ir.Literal) else None
    return ""
