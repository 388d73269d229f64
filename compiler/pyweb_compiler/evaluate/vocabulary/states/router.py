"""`State.router`: where the browser is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.expressions import NO_SUCH_FIELD
from pyweb_compiler.diagnostics.rules.state import SERVER_ONLY_ROUTER
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.attributes import did_you_mean
from pyweb_compiler.evaluate.values import AbstractValue, Symbolic, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_PARAMS = ir.DictType(types.STR, types.union((types.STR, ir.ListType(types.STR), types.NONE)))
_AMBIENT: dict[str, tuple[ir.Ambient, ir.Type]] = {
    "page.path": (ir.Ambient.ROUTE, types.STR),
    "page.raw_path": (ir.Ambient.PATH, types.STR),
    "page.full_path": (ir.Ambient.FULL_PATH, types.STR),
    "page.full_raw_path": (ir.Ambient.FULL_PATH, types.STR),
    "page.host": (ir.Ambient.ORIGIN, types.STR),
    "page.params": (ir.Ambient.PARAMS, _PARAMS),
    "route_id": (ir.Ambient.ROUTE, types.STR),
    "url": (ir.Ambient.FULL_PATH, types.STR),
    "url.path": (ir.Ambient.PATH, types.STR),
    "url.origin": (ir.Ambient.ORIGIN, types.STR),
    "url.query": (ir.Ambient.SEARCH, types.STR),
    "url.query_parameters": (ir.Ambient.QUERY, ir.DictType(types.STR, types.STR)),
}


_ON_SERVER = frozenset({"session", "headers"})


class RouterValue(AbstractValue, Struct, frozen=True):
    """The router, or a part of it."""

    path: str = ""

    @property
    def name(self) -> str:
        """Name for messages."""
        return f"router.{self.path}".rstrip(".")

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A value that the browser knows by itself; the rest only exists on the server."""
        path = f"{self.path}.{name}".strip(".")
        if path == "page":
            return RouterValue(path)
        if path in _AMBIENT:
            value = RouterValue(path)
            return value if path == "url" else Symbolic(value.to_expr(interpreter, span))
        if self.path == "url":
            inner = Symbolic(self.to_expr(interpreter, span))
            return interpreter.attribute(inner, name, span)
        parent = f"{self.path}." if self.path else ""
        names = {
            each[len(parent) :].partition(".")[0] for each in _AMBIENT if each.startswith(parent)
        }
        if self.path == "page" or (not self.path and name not in _ON_SERVER):
            names |= set() if self.path else _ON_SERVER
            hint = did_you_mean(name, names)
            return interpreter.report(
                NO_SUCH_FIELD, span, type=self.name, name=name, suggestion=hint
            )
        return interpreter.report(SERVER_ONLY_ROUTER, span, name=f"router.{path}")

    def to_expr(self, interpreter: Interpreter, span: Span) -> ir.Expr:
        """The value as an expression."""
        if self.path not in _AMBIENT:
            interpreter.diagnostics.report(SERVER_ONLY_ROUTER, span, name=self.name)
            return ir.Literal(span=span, type=types.ANY, value=None)
        ambient, type_ = _AMBIENT[self.path]
        return ir.AmbientRef(span=span, type=type_, ambient=ambient)
