"""Links that lead nowhere inside the app."""

from __future__ import annotations

from collections.abc import Iterator

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span, did_you_mean
from pyweb_compiler.diagnostics.rules import pages as rules
from pyweb_compiler.ir.parts import parts


def check_links(app: ir.App, diagnostics: Diagnostics) -> None:
    """Report constant links to addresses of the app that no page and no asset answers at."""
    routes = [page.route for page in app.pages if not page.not_found]
    static = ["/" + "/".join(s.name for s in route) for route in routes if _is_static(route)]
    assets = {f"/{asset.public}" for asset in app.assets}
    views = (*(page.view for page in app.pages), *(component.view for component in app.components))
    for target, span in _links(views):
        path = target.partition("#")[0].partition("?")[0]
        parts = [part for part in path.split("/") if part]
        answered = path in assets or any(_answers(route, parts) for route in routes)
        if not answered and parts[:1] != ["api"]:
            suggestion = did_you_mean(path, static)
            diagnostics.report(rules.UNKNOWN_LINK, span, target=path, suggestion=suggestion)


def _links(root: object) -> Iterator[tuple[str, Span]]:
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, tuple):
            stack.extend(node)
        elif (inside := parts(node)) is not None:
            if target := _constant_target(node):
                yield target
            stack.extend(inside)


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
