"""Text fields that are kept in step with a var on the server."""

from __future__ import annotations

from dataclasses import dataclass

from pyweb_backends.model import ts
from pyweb_backends.names import camel_case
from pyweb_backends.nextjs.build import call
from pyweb_backends.nextjs.events.callback import to_body
from pyweb_backends.nextjs.events.event import to_statements
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


@dataclass(frozen=True, slots=True)
class Bound:
    """What takes the place of the value and of its change event."""

    spread: ts.Spread
    value: str
    listener: ir.Listener


def bind(node: ir.Element, scope: Scope) -> Bound | None:
    """`{...useControlled(value, onChange)}` under a name; hooks cannot stand in a loop."""
    value = next((prop for prop in node.props if prop.name == node.controlled), None)
    listener = next((event for event in node.listeners if event.target == "onChange"), None)
    if value is None or listener is None or scope.in_loop:
        return None
    if listener.actions != ir.EventActions() or len(listener.params) > 1:
        return None
    params = tuple(param.name for param in listener.params)
    with scope.bind(*params) as names, scope.event():
        body = to_body(to_statements(listener.event, scope))
    function = ts.Arrow(params=tuple(ts.Parameter(name=param) for param in names), body=body)
    hook = scope.file.use("@/lib/live/inputs", "useControlled")
    current = to_expression(value.value, scope)
    bound = scope.hook(
        f"controlled:{node.span}", _preferred(value.value), call(hook, current, function)
    )
    return Bound(ts.Spread(value=bound), value.name, listener)


def _preferred(value: ir.Expr) -> str:
    match value:
        case ir.StateRef(name=name) | ir.Member(name=name) | ir.PropRef(name=name):
            return camel_case(f"{name}_field")
        case _:
            return "field"
