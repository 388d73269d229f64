"""Values of vars before the server has spoken."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.evaluate.known_sets import in_order
from pyweb_compiler.evaluate.state_values import StateClass, StateVar
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    BoundMethod,
    FunctionValue,
    InstanceValue,
    ServerValue,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

MOST_VALUES = 20_000
"""Values in the default of a var that is written into the page."""


def known_expr(value: Value, type_: ir.Type, span: Span) -> ir.Expr | None:
    """A known value as an expression; `None` where any part of it is not known."""
    if value is None or isinstance(value, str | bool | int):
        return ir.Literal(span=span, type=_literal_type(value, type_), value=value)
    if isinstance(value, float):
        shown = value if math.isfinite(value) else None  # as the wire does
        return ir.Literal(span=span, type=ir.FloatType(), value=shown)
    if isinstance(value, InstanceValue):
        if value.cls.kind == "enum":
            return known_expr(value.attributes.get("value"), type_, span)
        record = ir.RecordType(value.cls.module.name, value.cls.name)
        public = {k: v for k, v in value.attributes.items() if not k.startswith("_")}
        return _object(public, record, ir.AnyType(), span)
    if isinstance(value, dict):
        inner = _option(type_, ir.DictType, ir.RecordType)
        item = inner.value if isinstance(inner, ir.DictType) else ir.AnyType()
        return _object(value, inner or type_, item, span)
    if isinstance(value, list | tuple | set | frozenset):
        return _array(list(value), type_, span)
    return None


def _literal_type(value: str | int | None, type_: ir.Type) -> ir.Type:
    if value is None:
        return ir.NoneType()
    if isinstance(value, bool):
        return ir.BoolType()
    if isinstance(value, int):
        return ir.IntType()
    return type_ if isinstance(type_, ir.StrType) else ir.StrType()


def _option(type_: ir.Type, *kinds: type) -> ir.Type | None:
    """The part of a type that a value of one of the kinds has."""
    options = type_.options if isinstance(type_, ir.UnionType) else (type_,)
    return next((option for option in options if isinstance(option, kinds)), None)


def _array(items: list[Value], type_: ir.Type, span: Span) -> ir.Expr | None:
    inner = _option(type_, ir.ListType, ir.TupleType)
    found: list[ir.Expr] = []
    for index, item in enumerate(items):
        item_type: ir.Type = ir.AnyType()
        if isinstance(inner, ir.ListType):
            item_type = inner.item
        elif isinstance(inner, ir.TupleType) and index < len(inner.items):
            item_type = inner.items[index]
        expr = known_expr(item, item_type, span)
        if expr is None:
            return None
        found.append(expr)
    return ir.Array(span=span, type=inner or ir.ListType(ir.AnyType()), items=tuple(found))


def _object(
    value: dict[Value, Value] | dict[str, Value], type_: ir.Type, item: ir.Type, span: Span
) -> ir.Expr | None:
    entries: list[ir.Entry] = []
    for key, inner in value.items():
        key_expr = known_expr(key, ir.AnyType(), span)
        value_expr = known_expr(inner, item, span)
        if key_expr is None or value_expr is None:
            return None
        entries.append(ir.Entry(key=key_expr, value=value_expr))
    return ir.Object(span=span, type=type_, entries=tuple(entries))


def holds_set(value: Value) -> bool:
    """Whether a set of several items is or stands in the value."""
    if isinstance(value, set | frozenset):
        return len(value) > 1
    if isinstance(value, dict):
        return any(map(holds_set, value.values()))
    return isinstance(value, list | tuple) and any(map(holds_set, value))


def initial_value(
    interpreter: Interpreter | None, state: StateClass, var: StateVar
) -> ir.Expr | None:
    """The value that a new session starts with, where it is known at compile time."""
    if var.kind is ir.VarKind.BACKEND:
        return None
    if var.kind is not ir.VarKind.COMPUTED:
        return _known(var.default, var)
    if interpreter is None:
        return None
    return _computed(interpreter, state, var)


def _computed(interpreter: Interpreter, state: StateClass, var: StateVar) -> ir.Expr | None:
    """Run the getter over the defaults; whatever goes wrong only means that the value is not known."""
    from pyweb_compiler.evaluate.limits import COMPUTED_BUDGET, OutOfSteps
    from pyweb_compiler.evaluate.protocols import NeedsKnown, Raised

    reported = interpreter.diagnostics
    interpreter.diagnostics = trial = Diagnostics()
    steps, interpreter.steps = interpreter.steps, COMPUTED_BUDGET
    try:
        value = DefaultsOf(state).attribute(interpreter, var.name, var.span)
    except (NeedsKnown, OutOfSteps, Raised):
        return None
    finally:
        interpreter.diagnostics, interpreter.steps = reported, steps
    return None if trial.has_errors else _known(value, var)


def _known(value: Value, var: StateVar) -> ir.Expr | None:
    """The value as an expression; large data is left to the server, which sends it once."""
    waiting, count = [value], 0
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting.extend(item.values())
        elif isinstance(item, list | tuple | set | frozenset):
            waiting.extend(item)
        count += 1
        if count + len(waiting) > MOST_VALUES:
            return None
    return known_expr(value, var.type, var.span)


class DefaultsOf:
    """Stands for `self` of a session in which nothing has happened yet."""

    def __init__(self, state: StateClass) -> None:
        self._state = state
        self._running: set[str] = set()

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """Default of a var, result of a computed var, or a bound method."""
        owner: StateClass | None = self._state
        while owner is not None:
            var = owner.vars.get(name)
            if var is not None and var.kind is not ir.VarKind.COMPUTED:
                return _unshared(var.default, span)
            function = function_of(owner, name)
            if var is not None and function is not None:
                return self._run(interpreter, function, name, span)
            if function is not None:
                return BoundMethod(function, self)
            if name in owner.namespace:
                return owner.namespace[name]
            owner = owner.parent
        raise _not_known(span)  # a parameter of the route, for example

    def _run(
        self, interpreter: Interpreter, function: FunctionValue, name: str, span: Span
    ) -> Value:
        if name in self._running:
            raise _not_known(span)
        self._running.add(name)
        try:
            return interpreter.call_plain(function, Args(positional=[self]), span)
        finally:
            self._running.discard(name)


def function_of(state: StateClass, name: str) -> FunctionValue | None:
    """The function behind a name of a class: plain, decorated as a computed var, or a handler."""
    if name in state.handlers:
        return state.handlers[name].function
    if name in state.namespace:
        value = state.namespace[name]
        inner = value if isinstance(value, FunctionValue) else getattr(value, "function", None)
        return inner if isinstance(inner, FunctionValue) else None
    mixins = (base for base in state.bases if isinstance(base, StateClass) and base.mixin)
    found = (function_of(mixin, name) for mixin in mixins)
    return next((function for function in found if function is not None), None)


def _unshared(value: Value, span: Span) -> Value:
    """A copy of a default, so that a getter cannot change it."""
    if value is MISSING or isinstance(value, Unknown | ServerValue):
        raise _not_known(span)
    if isinstance(value, list):
        return [_unshared(item, span) for item in value]
    if isinstance(value, dict):
        return {key: _unshared(item, span) for key, item in value.items()}
    return in_order(set(value)) if isinstance(value, set) else value


def _not_known(span: Span) -> Exception:
    """Ends the trial: a getter may branch on any value, so that a stand-in would give a wrong result."""
    from pyweb_compiler.evaluate.protocols import NeedsKnown

    return NeedsKnown(None, span, "a computed var needs the session")
