"""Addresses that the smoke test of the frontend visits."""

from __future__ import annotations

from pyweb_compiler import ir


def smoke_routes(app: ir.App) -> tuple[str, ...]:
    """One address for each page; parameters get a stand-in."""
    return tuple(sorted({_address(page.route) for page in app.pages if not page.not_found}))


def _address(route: tuple[ir.RouteSegment, ...]) -> str:
    parts = [
        segment.name if segment.kind == "static" else "example"
        for segment in route
        if segment.kind != "optional"
    ]
    return "/" + "/".join(parts)
