"""Events as user code handles them: called, chained with actions, passed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Related, Span
from pyweb_compiler.diagnostics.rules.evaluate import WRONG_ARGUMENTS
from pyweb_compiler.diagnostics.rules.state import WRONG_HANDLER_ARGUMENTS
from pyweb_compiler.evaluate.state_values import EventValue, HandlerRef
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import MISSING, Args, NativeFunction, Unknown, Value
from pyweb_compiler.evaluate.vocabulary.events.argument_types import check_given

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_FLAGS = ("prevent_default", "stop_propagation", "temporal")
_DELAYS = ("throttle", "debounce")


class AppEvent(EventValue, frozen=True, eq=False, kw_only=True):
    """An event with the attributes and the call that user code expects of it."""

    ATTRIBUTES = (*_FLAGS, *_DELAYS)

    called: bool = True
    """Whether it was called; a handler that was not gets all values of the trigger."""

    @property
    def name(self) -> str:
        """Name for messages."""
        event = self.event
        return f"{event.state.name}.{event.handler}" if isinstance(event, HandlerRef) else "event"

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """An action, or the name of the handler."""
        if name in _FLAGS:
            return self._flagged(name)
        if name in _DELAYS:
            return NativeFunction(
                name, lambda interp, args, where: self._delayed(interp, name, args, where)
            )
        if name in ("__name__", "fn") and isinstance(self.event, HandlerRef):
            return self.event.handler if name == "__name__" else self
        return MISSING

    def _flagged(self, name: str) -> Value:
        old = self.actions
        return replace(
            self,
            actions=replace(
                old,
                prevent_default=old.prevent_default or name == "prevent_default",
                stop_propagation=old.stop_propagation or name == "stop_propagation",
                temporal=old.temporal or name == "temporal",
            ),
        )

    def _delayed(self, interpreter: Interpreter, name: str, args: Args, span: Span) -> Value:
        limit = args.positional[0] if args.positional else args.keyword.get("limit")
        if limit is None or isinstance(limit, str | float):
            interpreter.report(
                WRONG_ARGUMENTS,
                args.place(0 if args.positional else "limit", span),
                function=f"{name}()",
                problem="takes a number of milliseconds",
                signature="limit",
                help=f"write `.{name}(500)`",
            )
        delay = limit if isinstance(limit, int) else None
        if name == "throttle":
            return replace(self, actions=replace(self.actions, throttle=delay))
        return replace(self, actions=replace(self.actions, debounce=delay))

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The handler with its first arguments given."""
        event = self.event
        if not isinstance(event, HandlerRef):
            return self
        given = with_keywords(interpreter, event, args, span)
        if given is None:
            return Unknown()
        free = handler_params(event)[len(event.args) :]
        check_given(interpreter, event, free, given, args, span)
        called = HandlerRef(event.state, event.handler, (*event.args, *given))
        return replace(self, span=span, event=called, called=True)


def handler_params(event: HandlerRef) -> tuple[ir.HandlerParam, ...]:
    """Parameters of a handler, or of an automatic setter."""
    known = event.state.handlers.get(event.handler)
    if known is not None:
        return known.params
    var = event.state.vars.get(event.handler.removeprefix("set_"))
    type_ = var.type if var is not None else types.ANY
    numeric = types.is_number(type_) and not isinstance(types.base(type_), ir.BoolType)
    accepted = types.union((type_, types.STR)) if numeric else type_
    return (ir.HandlerParam(name="value", type=accepted, required=True),)


def signature(params: tuple[ir.HandlerParam, ...]) -> str:
    """Parameters of a handler as their author wrote them."""
    return ", ".join(
        f"{'*' if p.variadic else ''}{p.name}: {types.display(p.type)}" for p in params
    )


def with_keywords(
    interpreter: Interpreter, event: HandlerRef, args: Args, span: Span
) -> tuple[Value, ...] | None:
    """Arguments of a call in the order of the parameters; `None` if that does not work."""
    params = handler_params(event)
    free = [param for param in params[len(event.args) :] if not param.variadic]
    names = [param.name for param in free]
    given: list[Value] = list(args.positional)
    rest = dict(args.keyword)
    for name in names[len(given) :]:
        if name not in rest:
            break
        given.append(rest.pop(name))
    variadic = any(param.variadic for param in params)
    if rest or (len(given) > len(free) and not variadic):
        unknown = next(iter(rest), None)
        if unknown is None:
            place = args.place(len(free), span)
            report_arguments(interpreter, event, f"is called with {len(args.positional)}", place)
        else:
            place = args.name_place(unknown, span)
            report_arguments(interpreter, event, f"is given `{unknown}`", place)
        return None
    return tuple(given)


def report_arguments(interpreter: Interpreter, event: HandlerRef, given: str, span: Span) -> None:
    """Report arguments that do not fit the parameters of a handler."""
    params = handler_params(event)
    known = event.state.handlers.get(event.handler)
    required = sum(param.required and not param.variadic for param in params)
    count = f"{required} to {len(params)}" if required != len(params) else str(required)
    interpreter.diagnostics.report(
        WRONG_HANDLER_ARGUMENTS,
        span,
        handler=f"`{event.state.name}.{event.handler}`",
        expected=f"{count} argument{'' if count == '1' else 's'}",
        given=given,
        signature=signature(params) or "none",
        related=() if known is None else (Related(known.span, "it is defined here"),),
    )
