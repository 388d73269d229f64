"""Binding events to triggers: which values of the trigger go where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import libcst as cst
from msgspec import Struct, field
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import TriggerSpec
from pyweb_compiler.diagnostics import Related, Span
from pyweb_compiler.diagnostics.rules.components import EVENT_TYPE_MISMATCH, INVALID_EVENT
from pyweb_compiler.diagnostics.rules.state import WRONG_HANDLER_ARGUMENTS
from pyweb_compiler.evaluate.binding import signature
from pyweb_compiler.evaluate.extent import Extents
from pyweb_compiler.evaluate.limits import CHILD_STEPS
from pyweb_compiler.evaluate.python_values import PartialValue
from pyweb_compiler.evaluate.state_values import (
    CallbackCall,
    ChoiceOfEvents,
    EffectValue,
    EventValue,
    HandlerRef,
)
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import describe, report_server_value, to_expr
from pyweb_compiler.evaluate.symbolic.lambdas import parameter_names, takes_any_number
from pyweb_compiler.evaluate.values import (
    Args,
    BoundMethod,
    CallbackParam,
    FunctionValue,
    NativeFunction,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.catalog_types import parse_type
from pyweb_compiler.evaluate.vocabulary.events import timings
from pyweb_compiler.evaluate.vocabulary.events.given import Given, called, marked, named
from pyweb_compiler.evaluate.vocabulary.events.value import (
    AppEvent,
    handler_params,
    report_arguments,
)
from pyweb_compiler.parse.walk import nodes_in

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class BoundEvent(Struct, frozen=True, eq=False):
    """An event bound to a trigger: an element's prop, or the argument of a callback prop."""

    span: Span
    params: tuple[Given, ...]
    """All values of the trigger; those that the event uses are `LocalRef`s in it."""
    event: ir.Event
    actions: ir.EventActions
    form: bool = False


class Binding(Struct):
    """The work of binding one event."""

    interpreter: Interpreter
    trigger: str
    span: Span
    params: tuple[Given, ...]
    actions: ir.EventActions = field(default_factory=ir.EventActions)

    @property
    def values(self) -> tuple[Symbolic, ...]:
        """The trigger's values."""
        return tuple(
            Symbolic(ir.LocalRef(span=self.span, type=given.type, name=given.name))
            for given in self.params
        )

    def convert(self, value: Value) -> ir.Event:
        """Any value that means an event; what does not is reported and does nothing."""
        if value is None or isinstance(value, Unknown):
            return nothing(self.span)
        if isinstance(value, ServerValue):
            report_server_value(self.interpreter.diagnostics, value, self.span)
            return nothing(self.span)
        if isinstance(value, list | tuple):
            return chain(self._each(value), self.span)
        if isinstance(value, EventValue):
            return self._event(value)
        if isinstance(value, CallbackParam):
            return self._callback(value)
        if isinstance(value, FunctionValue | BoundMethod | PartialValue | NativeFunction):
            return self._function(value)
        if isinstance(value, Symbolic):
            return self._symbolic(value)
        create = getattr(value, "to_event", None)
        if create is not None:
            event: ir.Event = create(self)
            return event
        self.interpreter.diagnostics.report(
            INVALID_EVENT, self.span, trigger=self.trigger, value=describe(value)
        )
        return nothing(self.span)

    def _measure(self, value: Value) -> None:
        """Count what a list of events holds, perhaps one of them many times, or itself."""
        if isinstance(value, list | tuple):
            self.interpreter.charge(CHILD_STEPS * Extents().of(value).parts, self.span)

    def _each(self, values: Sequence[Value]) -> list[ir.Event]:
        """Several events: those that differ in when they run keep their own timing."""
        before, found = self.actions, list[tuple[ir.Event, ir.EventActions]]()
        self._measure(values)
        for value in values:
            self.actions = ir.EventActions()
            found.append((self.convert(value), self.actions))
        self.actions = before
        several = {
            timings.timing(actions) for event, actions in found if event != nothing(self.span)
        }
        for _, actions in found:
            self.act(actions if len(several) < 2 else timings.around(actions))
        if len(several) < 2:
            return [event for event, _ in found]
        return [timings.timed(event, timings.timing(actions)) for event, actions in found]

    def _event(self, value: EventValue) -> ir.Event:
        self.act(value.actions)
        event = value.event
        if isinstance(event, HandlerRef):
            return self._handler(value, event)
        if isinstance(event, EffectValue):
            args = tuple(
                (name, to_expr(self.interpreter, item, value.span)) for name, item in event.args
            )
            return ir.EffectCall(span=value.span, effect=event.effect, args=args)
        if isinstance(event, ChoiceOfEvents):
            return ir.EventChoice(
                span=value.span,
                test=event.test,
                then=self.convert(event.then),
                otherwise=self.convert(event.otherwise),
            )
        return self._callback_call(event, value.span)

    def act(self, actions: ir.EventActions) -> None:
        """Add the actions of one event to those of the whole."""
        old = self.actions
        self.actions = ir.EventActions(
            prevent_default=old.prevent_default or actions.prevent_default,
            stop_propagation=old.stop_propagation or actions.stop_propagation,
            debounce=old.debounce or actions.debounce,
            throttle=old.throttle or actions.throttle,
            temporal=old.temporal or actions.temporal,
        )

    def _handler(self, value: EventValue, event: HandlerRef) -> ir.Event:
        """The handler with the arguments it was given, then as many of the trigger's as it takes."""
        params = handler_params(event)
        fixed = [param for param in params if not param.variadic]
        room = len(self.params) if len(fixed) < len(params) else len(fixed) - len(event.args)
        taken = () if event.closed else self.values[: max(room, 0)]
        values: tuple[Value, ...] = (*event.args, *taken)
        required = sum(param.required for param in fixed)
        if not required <= len(values):
            given = (
                f"`{self.trigger}` gives {len(values)}"
                if taken or not event.args
                else (f"is called with {len(values)}")
            )
            report_arguments(self.interpreter, event, given, value.span)
        else:
            self._check_types(event, fixed[len(event.args) :], taken, value.span)
        self.interpreter.vocabulary.note_event(event)
        args = tuple(to_expr(self.interpreter, item, value.span) for item in values)
        return ir.HandlerCall(
            span=value.span, state=event.state.wire, handler=event.handler, args=args
        )

    def _check_types(
        self,
        event: HandlerRef,
        params: Sequence[ir.HandlerParam],
        taken: Sequence[Symbolic],
        span: Span,
    ) -> None:
        for param, value in zip(params, taken, strict=False):
            if not types.accepts(param.type, value.expr.type):
                self.interpreter.diagnostics.report(
                    EVENT_TYPE_MISMATCH,
                    span,
                    trigger=self.trigger,
                    given=types.display(value.expr.type),
                    parameter=param.name,
                    handler=f"{event.state.name}.{event.handler}",
                    expected=types.display(param.type),
                    help=_completed(event, param) if event.args else None,
                    related=_defined(event),
                )

    def _callback(self, value: CallbackParam) -> ir.Event:
        """A callback prop of the component being promoted, which gets everything that it may."""
        params = self.params[: value.most]
        if value.params is None or len(params) > len(value.params):
            value.params = tuple(given.type for given in params)
        args = tuple(each.expr for each in self.values[: value.most])
        return ir.PropCall(span=self.span, name=value.name, args=args)

    def _callback_call(self, call: CallbackCall, span: Span) -> ir.Event:
        """A callback prop that the author's lambda calls with arguments of its own."""
        args = tuple(to_expr(self.interpreter, item, span) for item in call.args)
        given = tuple(arg.type for arg in args)
        if call.param.params is None or len(given) > len(call.param.params):
            call.param.params = given
        return ir.PropCall(span=span, name=call.param.name, args=args)

    def _function(self, function: Value) -> ir.Event:
        """A lambda or function that gives events, applied to the trigger's values."""
        names = parameter_names(function)
        if names is None or takes_any_number(function):
            taken = self.values
        else:
            self.params = called(self.params, names)
            taken = self.values[: len(names)]
            if self._takes_more(function, len(names)):
                return nothing(self.span)
        args = Args(list(taken))
        errors = self.interpreter.diagnostics.error_count
        if isinstance(function, FunctionValue):
            result = self.interpreter.call_plain(function, args, self.span)
        else:
            result = self.interpreter.call(function, args, self.span)
        silent = errors == self.interpreter.diagnostics.error_count
        if result is None and silent:
            self._check_none(function)
        self._measure(result)
        return self.convert(_closed(result))

    def _check_none(self, function: Value) -> None:
        """Report a function that does what only the running app can do, or nothing."""
        if isinstance(function, FunctionValue) and _says_none(function):
            return
        name = describe(function)
        self.interpreter.diagnostics.report(
            INVALID_EVENT,
            self.span,
            trigger=self.trigger,
            value=f"{name} that gives `None`",
            help="it is asked once, while compiling, which events to send;"
            " what is to be done at each of them belongs in a handler: a method of a state class",
        )

    def _takes_more(self, function: Value, count: int) -> bool:
        """Report a function of the author's with more parameters than the trigger has values."""
        required = count - len(function.defaults) if isinstance(function, FunctionValue) else 0
        missing = required - len(self.params)
        if missing > 0 and isinstance(function, FunctionValue):
            lambda_ = function.name == "<lambda>"
            self.interpreter.diagnostics.report(
                WRONG_HANDLER_ARGUMENTS,
                self.span,
                handler="this lambda" if lambda_ else f"{function.name}()",
                expected=f"{required} argument{'' if required == 1 else 's'}",
                given=f"`{self.trigger}` gives {len(self.params)}",
                signature=signature(function),
            )
        return missing > 0

    def _symbolic(self, value: Symbolic) -> ir.Event:
        """A function of the author's JavaScript, called with the trigger's values."""
        if isinstance(value.expr, ir.EventCallback):
            return value.expr.event
        if not isinstance(value.expr, ir.RawJs):
            self.interpreter.diagnostics.report(
                INVALID_EVENT, self.span, trigger=self.trigger, value="a var"
            )
            return nothing(self.span)
        parts: list[str | ir.Expr | ir.EventCallback] = ["(", *value.expr.parts, ")("]
        for position, given in enumerate(self.values):
            parts.extend([", "] if position else [])
            parts.append(given.expr)
        script = replace(value.expr, parts=(*parts, ")"))
        return ir.ScriptCall(span=self.span, script=script, callback=None, callback_param="")


def _says_none(function: FunctionValue) -> bool:
    """Whether a lambda is written to do nothing, or a function returns on purpose."""
    node = function.node
    if isinstance(node, cst.Lambda):
        return isinstance(node.body, cst.Name) and node.body.value == "None"
    returns = any(isinstance(each, cst.Return) for each in nodes_in(node))
    return returns or not function.module.in_app


def _defined(event: HandlerRef) -> tuple[Related, ...]:
    """Where a handler is defined, for findings about its parameters."""
    known = event.state.handlers.get(event.handler)
    return () if known is None else (Related(known.span, "the handler is defined here"),)


def _completed(event: HandlerRef, param: ir.HandlerParam) -> str:
    """The cure where a call gives a handler some of its arguments, and the trigger the others."""
    return (
        f"the call leaves `{param.name}` to the trigger: give it there too,"
        f" `{event.state.name}.{event.handler}(…, {param.name}=…)`"
    )


def _closed(result: Value) -> Value:
    """The result of a lambda: handlers that it called get nothing more from the trigger."""
    if isinstance(result, list | tuple):
        return [_closed(item) for item in result]
    if isinstance(result, AppEvent) and isinstance(result.event, HandlerRef) and result.called:
        return replace(result, event=replace(result.event, closed=True))
    if isinstance(result, EventValue) and isinstance(result.event, ChoiceOfEvents):
        choice = result.event
        closed = ChoiceOfEvents(choice.test, _closed(choice.then), _closed(choice.otherwise))
        return replace(result, event=closed)
    return result


def nothing(span: Span) -> ir.Event:
    """Nothing happens."""
    return ir.Chain(span=span, events=())


def chain(events: Sequence[ir.Event], span: Span) -> ir.Event:
    """Several events in order, chains in it opened."""
    flat: list[ir.Event] = []
    for event in events:
        flat.extend(event.events if isinstance(event, ir.Chain) else (event,))
    return flat[0] if len(flat) == 1 else ir.Chain(span=span, events=tuple(flat))


def bind(
    interpreter: Interpreter, value: Value, params: tuple[Given, ...], trigger: str, span: Span
) -> BoundEvent:
    """An event bound to values that something hands over."""
    binding = Binding(interpreter, trigger, span, marked(params))
    event = binding.convert(value)
    final, event = named(event, binding.params)
    return BoundEvent(span, final, event, binding.actions)


def bind_trigger(
    interpreter: Interpreter, value: Value, spec: TriggerSpec, component: str, span: Span
) -> BoundEvent | None:
    """An event bound to a trigger of a component; `None` if nothing would happen."""
    if isinstance(value, BoundEvent):
        return value
    params = tuple(Given(arg.name, parse_type(arg.type), arg.path, arg.helper) for arg in spec.args)
    bound = bind(interpreter, value, params, spec.name, span)
    acts = bound.actions != ir.EventActions()
    if isinstance(bound.event, ir.Chain) and not bound.event.events and not acts:
        return None
    return replace(bound, form=spec.form)
