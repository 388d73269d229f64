"""Which texts are routes."""

from __future__ import annotations

import pytest

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.lower.routes import check_route


def problems(route: str) -> list[str]:
    diagnostics = Diagnostics()
    check_route(route, Span("a.py", 1, 1, 1, 2), diagnostics)
    return [found.message for found in diagnostics.sorted()]


@pytest.mark.parametrize(
    "route",
    ["/", "", "about", "/a/b-c/", "/post/[id]", "/a/[id]/b", "/[[page]]", "/x/[...rest]", "/größe"],
)
def test_routes(route: str) -> None:
    assert problems(route) == []


@pytest.mark.parametrize(
    ("route", "reason"),
    [
        ("/post/[id", "brackets"),
        ("/post/id]", "brackets"),
        ("/a[id]", "brackets"),
        ("/[]", "brackets"),
        ("/[1a]", "not a name"),
        ("/[...rest]/b", "last part"),
        ("/[[page]]/b", "last part"),
        ("/a b", "contains ' '"),
        ("/a?b", "contains '?'"),
        ("/../x", "no part"),
        ("/_x", "Next.js"),
        ("/(x)", "Next.js"),
        ("/api/x", "backend"),
        ("/docs/node_modules", "nobody's page"),
    ],
)
def test_no_routes(route: str, reason: str) -> None:
    (message,) = problems(route)
    assert reason in message
