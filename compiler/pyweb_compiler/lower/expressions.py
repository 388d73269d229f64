"""Values as expressions, views in the place of values included."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.symbolic.build import to_expr
from pyweb_compiler.evaluate.symbolic.views import is_view
from pyweb_compiler.evaluate.values import Unknown, Value
from pyweb_compiler.evaluate.vocabulary.special.icon import IconValue
from pyweb_compiler.lower import views
from pyweb_compiler.lower.context import LowerContext


def lower_value(context: LowerContext, value: Value, span: Span) -> ir.Expr | None:
    """A value as an expression; `None` where an error was reported before."""
    if isinstance(value, Unknown):
        return None
    if isinstance(value, IconValue):
        return value.icon
    if is_view(value):
        view = views.lower_view(context, value, span)
        return ir.ViewValue(span=span, type=ir.ViewType(), view=view)
    return to_expr(context, value, span)
