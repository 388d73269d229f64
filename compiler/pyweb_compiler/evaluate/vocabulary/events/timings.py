"""When the handlers of an event run, apart from what the browser does around it."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_compiler import ir


def around(actions: ir.EventActions) -> ir.EventActions:
    """What the browser does around the event, whenever the handlers run."""
    return replace(actions, debounce=None, throttle=None, temporal=False)


def timing(actions: ir.EventActions) -> ir.EventActions:
    """When the handlers run."""
    return replace(actions, prevent_default=False, stop_propagation=False)


def timed(event: ir.Event, when: ir.EventActions) -> ir.Event:
    """The event with its own timing, if it has one."""
    if when == ir.EventActions():
        return event
    return ir.TimedEvent(span=event.span, event=event, actions=when)
