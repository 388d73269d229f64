"""The year, as pages show it: that of the day on which the page is made, as below a footer.

What changes within a year stays a value of the server: a page that was sent some days ago and the
page that the browser makes of it would not agree.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import literal, symbolic_call, template
from pyweb_compiler.evaluate.values import (
    Args,
    NativeFunction,
    ServerValue,
    Symbolic,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_NOW = frozenset(["now", "today", "utcnow"])


class Today(ServerValue, frozen=True, eq=False, kw_only=True):
    """The moment at which a page is made; of it, the page shows the year."""

    utc: bool

    def survives(self, node: cst.CSTNode) -> bool:
        """The moment itself is what names, calls and choices hold."""
        return isinstance(node, cst.Name | cst.Call | cst.IfExp | cst.NamedExpr | cst.Await)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """The year; everything else only the server knows."""
        match name:
            case "year":
                return self.year(span)
            case "date":
                return NativeFunction(name, lambda i, a, s: self)
            case "strftime":
                return NativeFunction(name, self._strftime)
            case _:
                return ServerValue(span, self.reason)

    def year(self, span: Span) -> Symbolic:
        """A number."""
        return symbolic_call(ir.Operator.YEAR, types.INT, span, literal(self.utc, span))

    def formatted(self, form: str, span: Span) -> Value:
        """Text by the directives of `strftime`."""
        if re.findall(r"%(.?)", form) != ["Y"]:
            return ServerValue(span, self.reason)
        before, _, after = form.partition("%Y")
        parts = (literal(before, span), self.year(span).expr, literal(after, span))
        return Symbolic(template(parts, span))

    def _strftime(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        match args.positional:
            case [str(form)]:
                return self.formatted(form, span)
            case _:
                return ServerValue(span, self.reason)


def read(interpreter: Interpreter, cls: str, name: str, args: Args, span: Span) -> ServerValue:
    """`datetime.now()` and the like."""
    reason = f"calls `{cls}.{name}()`"
    if name not in _NOW or cls not in ("date", "datetime"):
        return ServerValue(span, reason)
    zone = next(iter([*args.positional, *args.keyword.values()]), None)
    if zone is not None and str(zone) != "UTC":
        return ServerValue(span, reason)
    if not interpreter.in_page:
        return ServerValue(span, reason, is_today=True)
    utc = zone is not None or name == "utcnow"
    return Today(span=span, reason=reason, utc=utc)


def in_page(interpreter: Interpreter, value: ServerValue) -> Value:
    """What was made of today outside of the pages, as a page makes it."""
    scope = interpreter.module_scopes.get(value.module)
    if scope is None or value.node is None:
        return value
    reported, interpreter.diagnostics = interpreter.diagnostics, Diagnostics()
    importing, interpreter.importing = interpreter.importing, []
    try:
        found = interpreter.evaluate(value.node, scope)
        return value if interpreter.diagnostics.has_errors else found
    finally:
        interpreter.importing = importing
        interpreter.diagnostics = reported
