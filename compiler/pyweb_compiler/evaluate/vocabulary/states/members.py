"""What stands in the body of a state class: decorated handlers, computed vars, storage and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.state import MISPLACED_DECORATOR
from pyweb_compiler.evaluate.python_values import ClassMethod, PropertyValue, StaticMethod
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import (
    MISSING,
    AbstractValue,
    Args,
    FunctionValue,
    NativeFunction,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.keywords import check_arguments

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class HandlerDecl(AbstractValue, Struct, frozen=True, eq=False):
    """A function under `@event`."""

    function: FunctionValue
    background: bool
    actions: ir.EventActions

    @property
    def name(self) -> str:
        """Name of the function."""
        return self.function.name


class ComputedDecl(AbstractValue, Struct, frozen=True, eq=False):
    """A function under `@var`."""

    function: FunctionValue
    options: dict[str, Value]

    @property
    def name(self) -> str:
        """Name of the function."""
        return self.function.name

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """`setter` and the like, which change nothing here."""
        if name in ("setter", "deleter"):
            return NativeFunction(name, lambda interp, args, where: self)
        return MISSING


class FieldDecl(AbstractValue, Struct, frozen=True, eq=False):
    """`field(default, default_factory=…)`."""

    default: Value
    is_var: bool


class StorageValue(AbstractValue, Struct, frozen=True, eq=False):
    """A default that the browser keeps: `Cookie(…)`, `LocalStorage(…)`, `SessionStorage(…)`."""

    kind: ir.VarKind
    value: Value
    options: ir.StorageOptions


_STORED = {
    "Cookie": (
        "object", "encoding", "errors", "name", "path", "max_age", "domain", "secure", "same_site", "value",
    ),
    "LocalStorage": ("object", "encoding", "errors", "name", "sync", "value"),
    "SessionStorage": ("object", "encoding", "errors", "name", "value"),
}  # fmt: skip
"""What is given to each kind of storage."""


class StorageClass(AbstractValue, Struct, frozen=True):
    """`Cookie`, `LocalStorage`, `SessionStorage`: callable, and an annotation."""

    name: str
    kind: ir.VarKind

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The default of a var, with how the browser keeps it."""
        check_arguments(interpreter, self.name, args, _STORED[self.name], span)
        given = dict(args.keyword)
        value = args.positional[0] if args.positional else given.pop("object", "")
        given.pop("value", None)
        same_site = given.get("same_site")
        options = ir.StorageOptions(
            name=_text(given.get("name")),
            path=_text(given.get("path")) or "/",
            max_age=_number(given.get("max_age")),
            domain=_text(given.get("domain")),
            secure=None if given.get("secure") is None else bool(given.get("secure")),
            same_site=same_site if isinstance(same_site, str) else "lax",
            sync=given.get("sync") is True,
        )
        return StorageValue(self.kind, value, options)

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """Text."""
        return types.STR


def _text(value: Value) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None


_EVENT = ("background", "stop_propagation", "prevent_default", "throttle", "debounce", "temporal")
_VAR = ("initial_value", "cache", "deps", "auto_deps", "interval", "backend")


class EventNamespace(AbstractValue, Struct, frozen=True):
    """`event`: the decorator, and the namespace of shapes and effects."""

    name: str = "event"

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """`@event` and `@event(background=True, …)`."""
        if args.positional and isinstance(args.positional[0], FunctionValue):
            return HandlerDecl(args.positional[0], False, ir.EventActions())
        if args.positional:
            return _refuse(interpreter, "event", args.positional[0], args.place(0, span))
        options = dict(args.keyword)
        check_arguments(interpreter, "event", args, _EVENT, span)
        background = options.pop("background", False) is True
        actions = ir.EventActions(
            prevent_default=options.get("prevent_default") is True,
            stop_propagation=options.get("stop_propagation") is True,
            debounce=_number(options.get("debounce")),
            throttle=_number(options.get("throttle")),
            temporal=options.get("temporal") is True,
        )

        def decorate(interp: Interpreter, inner: Args, where: Span) -> Value:
            function = inner.positional[0]
            if isinstance(function, FunctionValue):
                return HandlerDecl(function, background, actions)
            return _refuse(interp, "event", function, where)

        return NativeFunction("event", decorate, ("fn",))

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A name of the namespace `event`."""
        return interpreter.vocabulary.lookup(interpreter, f"event.{name}", span)


_DECORATED: tuple[tuple[type, str, str], ...] = (
    (PropertyValue, "a property", "for a value that is computed of vars, write `@var` alone"),
    (StaticMethod, "a static method", "handlers and computed vars need `self`: take `@staticmethod` away"),
    (ClassMethod, "a class method", "handlers and computed vars need `self`: take `@classmethod` away"),
    (ComputedDecl, "a computed var", "write one of the two: `@event` for what is done, `@var` for what is shown"),
    (HandlerDecl, "an event handler", "write one of the two: `@event` for what is done, `@var` for what is shown"),
)  # fmt: skip


def _refuse(interpreter: Interpreter, decorator: str, value: Value, span: Span) -> Value:
    """Report a decorator above something that is no plain method."""
    twice = isinstance(value, HandlerDecl if decorator == "event" else ComputedDecl)
    for kind, what, cure in _DECORATED:
        if isinstance(value, kind) and not twice:
            problem = f"stands above {what}"
            name = f"@{decorator}"
            return interpreter.report(
                MISPLACED_DECORATOR, span, name=name, problem=problem, cure=cure
            )
    return value


def var_decorator(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`@var` and `@var(cache=…, …)`."""
    if args.positional and isinstance(args.positional[0], FunctionValue):
        return ComputedDecl(args.positional[0], {})
    if args.positional:
        return _refuse(interpreter, "var", args.positional[0], args.place(0, span))
    options = dict(args.keyword)
    check_arguments(interpreter, "var", args, _VAR, span, silent=("fget", "initial"))

    def decorate(interp: Interpreter, inner: Args, where: Span) -> Value:
        function = inner.positional[0]
        if isinstance(function, FunctionValue):
            return ComputedDecl(function, options)
        return _refuse(interp, "var", function, where)

    return NativeFunction("var", decorate, ("fget",))


def field_function(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`field(default)`, `field(default_factory=…)`."""
    check_arguments(interpreter, "field", args, ("default", "default_factory", "is_var"), span)
    default = args.positional[0] if args.positional else args.keyword.get("default", MISSING)
    factory = args.keyword.get("default_factory")
    if factory is not None:
        default = interpreter.call(factory, Args(), span)
    return FieldDecl(default, args.keyword.get("is_var", True) is not False)
