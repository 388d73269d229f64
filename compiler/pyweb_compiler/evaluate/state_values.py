"""Values that stand for state classes and for events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import libcst as cst
from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.values import AbstractValue, CallbackParam, FunctionValue, Value
from pyweb_compiler.parse.parsed import ParsedModule


class StateVar(AbstractValue, Struct, eq=False, kw_only=True):
    """A var of a state class."""

    name: str
    type: ir.Type
    kind: ir.VarKind
    default: Value
    """`MISSING` without one; `ServerValue` where it is only known at run time."""
    span: Span
    node: cst.CSTNode | None = None
    storage: ir.StorageOptions | None = None


class StateHandler(AbstractValue, Struct, eq=False, kw_only=True):
    """A handler of a state class."""

    name: str
    function: FunctionValue
    params: tuple[ir.HandlerParam, ...]
    kind: ir.HandlerKind
    marked: bool
    actions: ir.EventActions
    span: Span


class StateClass(AbstractValue, Struct, eq=False, kw_only=True):
    """A state class of the app."""

    name: str
    module: ParsedModule
    wire: str
    node: cst.ClassDef
    bases: tuple[Value, ...]
    """Bases of the class, mixins included."""
    parent: StateClass | None
    mixin: bool
    vars: dict[str, StateVar]
    """Own and mixed in."""
    handlers: dict[str, StateHandler]
    namespace: Mapping[str, Value]
    """Everything that the body defines (helpers, properties, class vars)."""
    used_setters: set[str] = field(default_factory=set)
    """Vars whose automatic setter the app uses."""
    span: Span


class EventValue(AbstractValue, Struct, frozen=True, eq=False, kw_only=True):
    """An event, with what the browser does around it."""

    span: Span
    event: EventKind
    actions: ir.EventActions = field(default_factory=ir.EventActions)


class HandlerRef(AbstractValue, Struct, frozen=True, eq=False):
    """A handler, called with `args`; the trigger's own values are appended unless `closed`."""

    state: StateClass
    handler: str
    args: tuple[Value, ...] = ()
    closed: bool = False
    """Made by a lambda: takes nothing more from the trigger."""


class EffectValue(AbstractValue, Struct, frozen=True, eq=False):
    """A client effect; `args` by the wire's names."""

    effect: ir.Effect
    args: tuple[tuple[str, Value], ...]


class ChoiceOfEvents(AbstractValue, Struct, frozen=True, eq=False):
    """One of two events."""

    test: ir.Expr
    then: Value
    otherwise: Value


class CallbackCall(AbstractValue, Struct, frozen=True, eq=False):
    """A call of a callback parameter of the component being promoted."""

    param: CallbackParam
    args: tuple[Value, ...]


EventKind: TypeAlias = HandlerRef | EffectValue | ChoiceOfEvents | CallbackCall
