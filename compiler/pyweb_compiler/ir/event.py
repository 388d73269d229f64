"""What an event trigger does."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from pyweb_compiler.diagnostics.span import Span

if TYPE_CHECKING:
    from pyweb_compiler.ir.expr import Expr, RawJs


class HandlerCall(Struct, frozen=True, kw_only=True):
    """Call of a handler; the caller does not know where it runs."""

    span: Span
    state: str
    """Wire name of the state that defines the handler."""
    handler: str
    """Python name."""
    args: tuple[Expr, ...]


class Effect(StrEnum):
    """Things that the browser does by itself. Arguments by keyword, as the wire names them."""

    REDIRECT = "redirect"
    TOAST = "toast"
    ALERT = "alert"
    LOG = "log"
    CLIPBOARD = "clipboard"
    DOWNLOAD = "download"
    SCROLL = "scroll"
    FOCUS = "focus"
    BLUR = "blur"
    VALUE = "value"
    BACK = "back"
    STORE = "store"
    CLEAR = "clear"
    COLOR_MODE = "color-mode"
    SCRIPT = "script"


class EffectCall(Struct, frozen=True, kw_only=True):
    """Something that the browser does by itself (redirect, toast, …)."""

    span: Span
    effect: Effect
    args: tuple[tuple[str, Expr], ...]
    """By keyword, in the order of docs/wire.md."""


class PropCall(Struct, frozen=True, kw_only=True):
    """Call of a callback prop of the component."""

    span: Span
    name: str
    """Python name of the parameter."""
    args: tuple[Expr, ...]


class SetterCall(Struct, frozen=True, kw_only=True):
    """Assignment to a client-only var."""

    span: Span
    name: str
    value: Expr


class ScriptCall(Struct, frozen=True, kw_only=True):
    """JavaScript written by the author; its result goes to `callback`, if any."""

    span: Span
    script: RawJs
    callback: Event | None
    callback_param: str
    """Name that the result is bound to in `callback`."""


class Chain(Struct, frozen=True, kw_only=True):
    """Several events in order; empty: nothing happens."""

    span: Span
    events: tuple[Event, ...]


class EventChoice(Struct, frozen=True, kw_only=True):
    """One of two events."""

    span: Span
    test: Expr
    then: Event
    otherwise: Event


class TimedEvent(Struct, frozen=True, kw_only=True):
    """One event of several that waits, or is dropped, on its own."""

    span: Span
    event: Event
    actions: EventActions
    """Only those about time; what concerns the browser's own event stands on the listener."""


Event: TypeAlias = (
    "HandlerCall | EffectCall | PropCall | SetterCall | ScriptCall | Chain | EventChoice | TimedEvent"
)


class EventActions(Struct, frozen=True, kw_only=True):
    """What the browser does around an event."""

    prevent_default: bool = False
    stop_propagation: bool = False
    debounce: int | None = None
    """Milliseconds."""
    throttle: int | None = None
    """Milliseconds."""
    temporal: bool = False
    """Dropped while there is no connection."""


class TriggerParam(Struct, frozen=True, kw_only=True):
    """A value that the trigger hands over, bound as a `LocalRef` in the event."""

    name: str
    """Name in the emitted callback."""
    path: str
    """Index of the callback parameter, then members (`0.target.value`)."""
    helper: str | None
    """Function of `lib/live/event-args` that the value goes through."""


class Listener(Struct, frozen=True, kw_only=True):
    """An event bound to a trigger of an element."""

    span: Span
    target: str
    """React prop (`onClick`)."""
    params: tuple[TriggerParam, ...]
    """Only those that the event uses."""
    event: Event
    actions: EventActions
    form: bool = False
    """The event gets the data of a form as its one parameter."""
    reset: bool = False
    """The form is emptied after submission."""
