"""Classes of the standard library whose instances are constants, and paths."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import clock, known
from pyweb_compiler.evaluate.files import APP
from pyweb_compiler.evaluate.known import plain
from pyweb_compiler.evaluate.values import (
    MISSING,
    AbstractValue,
    Args,
    NativeFunction,
    ServerValue,
    Symbolic,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Native: TypeAlias = Callable[["Interpreter", Args, Span], Value]


class Digest(AbstractValue, Struct, frozen=True, eq=False):
    """A finished hash."""

    text: str

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """`hexdigest` alone."""
        if name == "hexdigest":
            return NativeFunction(name, lambda i, a, s: self.text)
        return MISSING


_MAKE = frozenset(
    [
        "combine",
        "fromisocalendar",
        "fromisoformat",
        "fromordinal",
        "fromtimestamp",
        "from_float",
        "from_decimal",
        "strptime",
        "utcfromtimestamp",
    ]
)
"""Constructors beside the class itself."""

_EXPONENT = re.compile(r"[eE][+-]?[\d_]{5,}")
"""A power of ten that takes long to be written out."""


class StandardClass(AbstractValue, Struct, frozen=True, eq=False):
    """An immutable class of the standard library (`datetime`, `Decimal`)."""

    name: str
    cls: Callable[..., object]

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """An instance, made of constants."""
        decided = known.not_computed(*args.positional, *args.keyword.values())
        if decided is not None:
            return decided
        values = [*args.positional, *args.keyword.values()]
        if any(isinstance(value, Symbolic) for value in values):
            return ServerValue(span, f"calls `{self.name}` with a var")
        positional = [_native(value) for value in args.positional]
        if any(isinstance(value, str) and _EXPONENT.search(value) for value in positional):
            return interpreter.error("MemoryError", "the number has too many digits", span)
        keyword = {name: _native(value) for name, value in args.keyword.items()}
        return known.guarded(interpreter, self.cls, span, *positional, **keyword)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """Constructors and constants; the clock is only known when the app runs."""
        if name == "__name__":
            return self.name
        if name in ("min", "max", "utc", "resolution"):
            return getattr(self.cls, name, MISSING)
        if name in _MAKE:
            function = getattr(self.cls, name, None)
            if function is None:
                return MISSING
            return NativeFunction(name, lambda i, a, s: self._construct(i, function, a, s))
        return NativeFunction(name, lambda i, a, s: clock.read(i, self.name, name, a, s))

    def _construct(
        self, interpreter: Interpreter, function: Callable[..., object], args: Args, span: Span
    ) -> Value:
        values = [*args.positional, *args.keyword.values()]
        decided = known.not_computed(*values)
        if decided is not None:
            return decided
        if not all(known.is_known(_native(value)) for value in values):
            return ServerValue(span, f"calls `{self.name}` with a var")
        if function.__name__ == "fromtimestamp" and len(values) < 2:
            return ServerValue(span, f"asks `{self.name}.fromtimestamp()` for the local time")
        keyword = {name: _native(value) for name, value in args.keyword.items()}
        positional = map(_native, args.positional)
        return known.guarded(interpreter, function, span, *positional, **keyword)

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """The class as an annotation."""
        if self.name in ("Decimal", "Fraction", "timedelta"):
            return ir.FloatType()
        return ir.StrType(self.name)

    def instance_check(self, interpreter: Interpreter, value: Value) -> bool:
        """`isinstance(value, datetime)`."""
        return isinstance(self.cls, type) and isinstance(value, self.cls)


def _native(value: Value) -> Value:
    return value.cls if isinstance(value, StandardClass) else plain(value)


class PathClass(AbstractValue, Struct, frozen=True, eq=False):
    """`pathlib.Path`."""

    name: str = "Path"

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        decided = known.not_computed(*args.positional)
        if decided is not None:
            return decided
        return known.guarded(interpreter, PurePosixPath, span, *args.positional)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        if name == "cwd":
            return NativeFunction(name, lambda i, a, s: APP)
        return NativeFunction(name, lambda i, a, s: ServerValue(s, f"calls `Path.{name}()`"))

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        return ir.StrType("Path")

    def instance_check(self, interpreter: Interpreter, value: Value) -> bool:
        return isinstance(value, PurePosixPath)


def os_path(name: str) -> Native:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        decided = known.not_computed(*args.positional)
        if decided is not None:
            return decided
        if not all(isinstance(value, str | PurePosixPath) for value in args.positional):
            return ServerValue(span, f"calls `os.path.{name}`")
        path = PurePosixPath(*map(str, args.positional))
        if name in ("exists", "isfile", "isdir"):
            method = {"exists": "exists", "isfile": "is_file", "isdir": "is_dir"}[name]
            return interpreter.call(interpreter.attribute(path, method, span), Args(), span)
        parts = {"basename": path.name, "dirname": str(path.parent)}
        return parts.get(name, str(path))

    return run
