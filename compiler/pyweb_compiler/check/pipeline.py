"""Looks at the finished app for what no single place can see."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.check.depth import check_depth
from pyweb_compiler.check.links import check_links
from pyweb_compiler.check.recursion import check_recursion
from pyweb_compiler.check.routes import check_routes
from pyweb_compiler.check.states import check_states
from pyweb_compiler.diagnostics import Diagnostics, Span


def check_app(app: ir.App, diagnostics: Diagnostics, entry: Span) -> None:
    """Report what contradicts itself; changes nothing. `entry` is where the app object is made."""
    check_depth(app, diagnostics)
    check_recursion(app, diagnostics)
    check_routes(app, diagnostics, entry)
    check_states(app, diagnostics)
    check_links(app, diagnostics)
