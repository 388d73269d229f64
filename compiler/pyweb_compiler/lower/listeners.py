"""Events at triggers."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic.walk import local_names
from pyweb_compiler.evaluate.vocabulary.events.binding import BoundEvent


def lower_listener(bound: BoundEvent, target: str, *, reset: bool = False) -> ir.Listener:
    """An event at a trigger, with those values of the trigger that it uses."""
    used = local_names(bound.event)
    params = tuple(
        ir.TriggerParam(name=given.name, path=given.path, helper=given.helper)
        for given in bound.params
        if given.name in used
    )
    return ir.Listener(
        span=bound.span,
        target=target,
        params=params,
        event=bound.event,
        actions=bound.actions,
        form=bound.form,
        reset=reset,
    )
