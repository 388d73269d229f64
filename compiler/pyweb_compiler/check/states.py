"""State classes whose names would be one on the wire."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Related
from pyweb_compiler.diagnostics.rules import pages as rules


def check_states(app: ir.App, diagnostics: Diagnostics) -> None:
    """Report state classes that share a wire name."""
    seen: dict[str, ir.State] = {}
    for state in app.states:
        first = seen.setdefault(state.wire, state)
        if first is not state:
            diagnostics.report(
                rules.WIRE_NAME_COLLISION,
                state.span,
                name=state.wire,
                related=[Related(first.span, "the other class is here")],
            )
