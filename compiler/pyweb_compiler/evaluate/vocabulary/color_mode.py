"""Light and dark mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE, Span
from pyweb_compiler.evaluate.state_values import EffectValue
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import MISSING, AbstractValue, Missing, Symbolic, Value
from pyweb_compiler.evaluate.vocabulary.events.value import AppEvent

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class ColorModeValue(AbstractValue, Struct, frozen=True):
    """`color_mode`: the mode as a var, and the namespace of the components that change it."""

    name: str = "color_mode"

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A component, or an attribute of the var."""
        found = interpreter.vocabulary.find(interpreter, f"color_mode.{name}")
        if not isinstance(found, Missing):
            return found
        if name == "__name__":
            return MISSING
        return interpreter.attribute(Symbolic(self.to_expr(interpreter, span)), name, span)

    def to_expr(self, interpreter: Interpreter, span: Span) -> ir.Expr:
        """The mode that is set: light, dark or system."""
        return ir.AmbientRef(span=span, type=types.STR, ambient=ir.Ambient.COLOR_MODE)


def color_mode_event() -> AppEvent:
    """`toggle_color_mode`, which is an event without being called."""
    return AppEvent(span=NOWHERE, event=EffectValue(ir.Effect.COLOR_MODE, (("mode", "toggle"),)))
