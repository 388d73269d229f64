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


def allowed_origins(
    app: ir.App, files: tuple[ProjectFile, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sources of scripts besides the app's own, and whom the browser may call.

    Any where a package may choose one, or where code that nobody looked into runs.
    """
    nodes = list(walk((app.pages, app.components, app.wraps, app.head)))
    own = bool(app.imports) or any(map(_is_script_of_the_author, nodes))
    is_open = own or not imported_packages(files) <= _QUIET
    sources = [_source(node) for node in nodes if isinstance(node, ir.Element) and _is_script(node)]
    connections = ("https:", "wss:") if is_open or sources else ()
    if is_open or None in sources:
        return ("https:",), connections
    origins = {match[0] for source in sources if source and (match := _ORIGIN.match(source))}
    return tuple(sorted(origin.removeprefix("//") for origin in origins)), connections


def _is_script_of_the_author(node: object) -> bool:
    if isinstance(node, ir.LibraryTag):
        return node.package.startswith(("/", "."))
    return isinstance(node, ir.RawJs | ir.RawHook)


def _is_script(element: ir.Element) -> bool:
    tag = element.tag
    return tag == ir.HtmlTag(name="script") or (
        isinstance(tag, ir.LibraryTag) and tag.package == "next/script"
    )


def _source(element: ir.Element) -> str | None:
    """Address of a script; empty if it stands in the page, nothing if it is not known yet."""
    for prop in element.props:
        if prop.name == "src":
            return str(prop.value.value) if isinstance(prop.value, ir.Literal) else None
    return ""
