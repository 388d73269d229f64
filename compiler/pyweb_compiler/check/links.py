"""Links that lead nowhere inside the app."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span, did_you_mean
from pyweb_compiler.diagnostics.rules import pages as rules
from pyweb_compiler.ir.parts import parts


def check_links(app: ir.App, diagnostics: Diagnostics) -> None:
    """Report constant addresses inside the app that nothing answers at, of links and of pictures and the like."""
    nodes = tuple(_nodes(app))
    _check_targets(app, nodes, diagnostics)
    _check_sources(app, nodes, diagnostics)


def _check_targets(app: ir.App, nodes: tuple[object, ...], diagnostics: Diagnostics) -> None:
    """Report links to addresses that no page and no asset answers at."""
    routes = [page.route for page in app.pages if not page.not_found]
    static = ["/" + "/".join(s.name for s in route) for route in routes if _is_static(route)]
    assets = {f"/{asset.public}" for asset in app.assets}
    for target, span in _links(nodes):
        path = target.partition("#")[0].partition("?")[0]
        parts = [part for part in path.split("/") if part]
        answered = path in assets or any(_answers(route, parts) for route in routes)
        if not answered and parts[:1] != ["api"]:
            suggestion = did_you_mean(path, static)
            diagnostics.report(rules.UNKNOWN_LINK, span, target=path, suggestion=suggestion)


def _check_sources(app: ir.App, nodes: tuple[object, ...], diagnostics: Diagnostics) -> None:
    """Report addresses of pictures and the like for which the app has no file."""
    assets = {f"/{asset.public}" for asset in app.assets}
    for target, span in _sources(nodes):
        path = target.partition("#")[0].partition("?")[0]
        if path in assets or path.startswith(_ELSEWHERE):
            continue
        path = re.sub(r"^([A-Za-z]:|file:).*[\\\\/]", "", path)
        local = "/" + re.sub(r"^(\.?/)?(assets|public)/|^\./", "", path).lstrip("/")
        if local in assets:
            suggestion = f"write `{local}`: the folder `assets` is the top of the site"
        else:
            there = "" if target == local else f", and write `{local}`"
            put = f"put the file into the app as `assets{local}`{there}"
            suggestion = did_you_mean(local, assets) or put
        diagnostics.report(rules.UNKNOWN_ASSET, span, path=target, suggestion=suggestion)


_ELSEWHERE = ("//", "/api/", "/_")
"""Addresses that something else than the app's files answers."""
_FILE = re.compile(
    r"(\./|/|assets/|public/)[^{}]*\.[A-Za-z0-9]{2,5}([?#].*)?|[A-Za-z]:[\\/].*|file:.*"
)
_MEDIA = frozenset({"img", "video", "audio", "source", "track", "Avatar"})


def _nodes(app: ir.App) -> Iterator[object]:
    """Every node of all views."""
    stack: list[object] = [page.view for page in app.pages]
    stack.extend(component.view for component in app.components)
    while stack:
        node = stack.pop()
        if isinstance(node, tuple):
            stack.extend(node)
        elif (inside := parts(node)) is not None:
            yield node
            stack.extend(inside)


def _sources(nodes: tuple[object, ...]) -> Iterator[tuple[str, Span]]:
    for node in nodes:
        if isinstance(node, ir.Element) and _tag_name(node.tag) in _MEDIA:
            yield from _own_source(node)


def _own_source(node: ir.Element) -> Iterator[tuple[str, Span]]:
    for prop in node.props:
        text = prop.value.value if isinstance(prop.value, ir.Literal) else None
        if prop.name == "src" and isinstance(text, str) and _FILE.fullmatch(text):
            yield text, prop.value.span


def _tag_name(tag: ir.Tag) -> str:
    if isinstance(tag, ir.HtmlTag):
        return tag.name
    return tag.export if isinstance(tag, ir.LibraryTag) else ""


def _links(nodes: tuple[object, ...]) -> Iterator[tuple[str, Span]]:
    for node in nodes:
        if target := _constant_target(node):
            yield target


def _constant_target(node: object) -> tuple[str, Span] | None:
    """Address and place of a constant link inside the app."""
    if not isinstance(node, ir.Prop) or node.name != "href":
        return None
    value = node.value
    if not isinstance(value, ir.Literal) or not isinstance(value.value, str):
        return None
    inside = value.value.startswith("/") and not value.value.startswith("//")
    return (value.value, value.span) if inside else None


def _is_static(route: tuple[ir.RouteSegment, ...]) -> bool:
    return all(segment.kind == "static" for segment in route)


def _answers(route: tuple[ir.RouteSegment, ...], parts: list[str]) -> bool:
    for position, segment in enumerate(route):
        if segment.kind == "rest":
            return True
        if position >= len(parts):
            return segment.kind == "optional"
        if segment.kind == "static" and segment.name != parts[position]:
            return False
    return len(parts) <= len(route)
