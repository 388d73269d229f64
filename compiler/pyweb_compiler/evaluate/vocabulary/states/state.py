"""A state class as the UI sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.catalog.removed import former_method
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.evaluate import WRONG_ARGUMENTS
from pyweb_compiler.diagnostics.rules.state import (
    BACKEND_VAR_IN_UI,
    MISPLACED_DECORATOR,
    MIXIN_IN_PAGE,
    UNKNOWN_STATE_ATTRIBUTE,
    VAR_SET_IN_PAGE,
)
from pyweb_compiler.evaluate import classes
from pyweb_compiler.evaluate.python_values import ClassMethod, StaticMethod
from pyweb_compiler.evaluate.state_values import HandlerRef, StateClass
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.attributes import did_you_mean
from pyweb_compiler.evaluate.values import (
    MISSING,
    AbstractValue,
    Args,
    ClassValue,
    FunctionValue,
    Missing,
    NativeFunction,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.events.value import AppEvent
from pyweb_compiler.evaluate.vocabulary.keywords import check_arguments
from pyweb_compiler.evaluate.vocabulary.states.router import RouterValue

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def root_attribute(interpreter: Interpreter, name: str, span: Span) -> Value:
    """What every state has: the router, hydration and the parameters of routes."""
    if name == "router":
        return RouterValue()
    if name == "is_hydrated":
        ambient = ir.Ambient.HYDRATED
        return Symbolic(ir.AmbientRef(span=span, type=types.BOOL, ambient=ambient))
    type_ = interpreter.vocabulary.pages.route_params.get(name)
    if type_ is not None:
        return Symbolic(ir.RouteParam(span=span, type=type_, name=name))
    return MISSING


class RootState(AbstractValue, Struct, frozen=True):
    """`State` itself: the base of all state classes."""

    mixin: bool = False
    name: str = "State"

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """What every state has; anything else is taken care of by the server."""
        found = root_attribute(interpreter, name, span)
        if not isinstance(found, Missing):
            return found
        if name == "setup_dynamic_args":
            return NativeFunction(name, _expect_args)
        if name in _SET_UP:
            return NativeFunction(name, lambda interp, args, where: None)
        return interpreter.report(
            UNKNOWN_STATE_ATTRIBUTE, span, state="State", name=name, suggestion=""
        )


def _expect_args(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`setup_dynamic_args(get_route_args(route))`: parameters of pages that are added later."""
    given = args.positional[0] if args.positional else None
    if isinstance(given, dict):
        interpreter.vocabulary.pages.expect({str(name): str(kind) for name, kind in given.items()})
    return None


_SET_UP = ("add_var", "get_substates")
"""Functions that old apps call while they start, which mean nothing here."""


class AppState(StateClass, eq=False, kw_only=True):
    """A state class of the app, with the attributes that UI code reads."""

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A var, a handler, a setter, or anything else that its body defines."""
        for owner in lineage(self):
            found = _own(interpreter, owner, name, span)
            if self.mixin and (name in self.vars or name in self.handlers):
                return self._report_mixin(interpreter, name, span)
            if _is_plain_method(interpreter, found):
                return interpreter.report(
                    MISPLACED_DECORATOR,
                    span,
                    name=name,
                    problem="is a method of an ordinary class, so it is no event handler",
                    cure="make its class a mixin of states: `class …(State, mixin=True)`",
                )
            if isinstance(found, StaticMethod | ClassMethod):
                return classes.bind_member(found, self, self)
            if not isinstance(found, Missing):
                return found
        found = root_attribute(interpreter, name, span)
        if not isinstance(found, Missing):
            return found
        found = self._meta(name)
        if not isinstance(found, Missing):
            return found
        known = [n for owner in lineage(self) for n in (*owner.vars, *owner.handlers)]
        if name.startswith("set_"):
            known = [f"set_{each}" for owner in lineage(self) for each in owner.vars] + known
        known = [each for each in known if not each.startswith(("_", "set__"))]
        interpreter.diagnostics.report(
            UNKNOWN_STATE_ATTRIBUTE,
            span,
            state=self.name,
            name=name,
            suggestion=former_method(name, self.name) or did_you_mean(name, known),
        )
        return Unknown()

    def _report_mixin(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        users = [each.name for each in interpreter.vocabulary.states if self in each.bases]
        cure = (
            f"write `{users[0]}.{name}`"
            if users
            else f"inherit from it: `class …({self.name}, State)`"
        )
        return interpreter.report(MIXIN_IN_PAGE, span, state=self.name, name=name, cure=cure)

    def set_attribute(self, interpreter: Interpreter, name: str, value: Value, span: Span) -> None:
        """`State.x = …` changes nothing that the UI sees: for a var that is a mistake."""
        if any(name in owner.vars for owner in lineage(self)):
            interpreter.report(VAR_SET_IN_PAGE, span, state=self.name, name=name)

    def _meta(self, name: str) -> Value:
        if name == "setvar":
            return NativeFunction(name, self._setvar)
        if name == "__name__":
            return self.name
        if name in ("get_name", "get_full_name"):
            return NativeFunction(name, lambda interp, args, span: self.wire)
        return MISSING

    def _setvar(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """`setvar("name")` and `setvar("name", value)`."""
        check_arguments(interpreter, "setvar", args, _SETVAR, span)
        given = dict(zip(_SETVAR, args.positional, strict=False)) | args.keyword
        name = given.get("var_name")
        if isinstance(name, Unknown):
            return name
        if not isinstance(name, str):
            return interpreter.report(
                WRONG_ARGUMENTS,
                args.place(0 if args.positional else "var_name", span),
                function="setvar()",
                problem="takes the name of a var",
                signature=", ".join(_SETVAR),
                help=f'write `{self.name}.setvar("name")`',
            )
        setter = interpreter.attribute(self, f"set_{name}", span)
        return (
            interpreter.call(setter, Args([given["value"]]), span) if "value" in given else setter
        )


_SETVAR = ("var_name", "value")


def lineage(state: StateClass) -> Iterator[StateClass]:
    """The class and its parents, nearest first."""
    current: StateClass | None = state
    while current is not None:
        yield current
        current = current.parent


def _is_plain_method(interpreter: Interpreter, found: Value) -> bool:
    """Whether it takes `self`, and no state defines it."""
    if not isinstance(found, FunctionValue) or not isinstance(found.owner, ClassValue):
        return False
    params = found.node.params.params
    return found.module.in_app and bool(params) and params[0].name.value == "self"


def _own(interpreter: Interpreter, owner: StateClass, name: str, span: Span) -> Value:
    """What one class of the line defines itself."""
    var = owner.vars.get(name)
    if var is not None:
        if var.kind is ir.VarKind.BACKEND:
            interpreter.report(BACKEND_VAR_IN_UI, span, state=owner.name, name=name)
            return Unknown()
        return Symbolic(ir.StateRef(span=span, type=var.type, state=owner.wire, name=name))
    handler = owner.handlers.get(name)
    if handler is not None:
        event = HandlerRef(owner, name)
        return AppEvent(span=span, event=event, actions=handler.actions, called=False)
    settable = owner.vars.get(name.removeprefix("set_")) if name.startswith("set_") else None
    if settable is not None and settable.kind not in (ir.VarKind.COMPUTED, ir.VarKind.BACKEND):
        owner.used_setters.add(settable.name)
        return AppEvent(span=span, event=HandlerRef(owner, name), called=False)
    if name in owner.namespace:
        if name.startswith("_") and isinstance(owner.namespace[name], FunctionValue):
            return interpreter.report(BACKEND_VAR_IN_UI, span, state=owner.name, name=name)
        return owner.namespace[name]
    for base in owner.bases:
        if isinstance(base, ClassValue) and name in base.namespace:
            return base.namespace[name]
    return MISSING
