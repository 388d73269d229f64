"""Names that only mean something on the server, or in annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import (
    AbstractValue,
    Args,
    ClassValue,
    FunctionValue,
    Missing,
    ServerValue,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_TYPES: dict[str, ir.Type] = {
    "Color": types.STR,
    "constants.Color": types.STR,
    "KeyInputInfo": ir.RecordType("", "KeyInputInfo"),
    "event.KeyInputInfo": ir.RecordType("", "KeyInputInfo"),
    "PointerEventInfo": ir.RecordType("", "PointerEventInfo"),
    "event.PointerEventInfo": ir.RecordType("", "PointerEventInfo"),
    "form.FormData": ir.DictType(types.STR, types.ANY),
    "style.LiteralColorMode": ir.LiteralType(("light", "dark", "system")),
    "constants.LiteralColorMode": ir.LiteralType(("light", "dark", "system")),
}


class PassiveValue(AbstractValue, Struct, frozen=True):
    """A name that evaluation leaves alone: a decorator gives back what it decorates."""

    path: str

    @property
    def name(self) -> str:
        """Name for messages."""
        return self.path

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The decorated function or class; anything else only exists on the server."""
        decorated = args.positional[0] if len(args.positional) == 1 else None
        if isinstance(decorated, FunctionValue | ClassValue):
            return decorated
        return ServerValue(span=span, reason=f"calls {self.path}")

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A name below it, with its meaning if it has one."""
        found = interpreter.vocabulary.find(interpreter, f"{self.path}.{name}")
        if not isinstance(found, Missing):
            return found
        return PassiveValue(f"{self.path}.{name}")

    def item(self, interpreter: Interpreter, index: Value, span: Span) -> Value:
        """Arguments in brackets change nothing."""
        return self

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """The type, where it is one that is known."""
        fallback = types.STR if self.path.startswith("Literal") else types.ANY
        return _TYPES.get(self.path, fallback)
