"""Text fields that are kept in step with a var on the server."""

from __future__ import annotations

from msgspec import Struct

from pyweb_backends.model import ts
from pyweb_backends.names import camel_case
from pyweb_backends.nextjs.build import arrow, call, name
from pyweb_backends.nextjs.events.callback import guarded
from pyweb_backends.nextjs.events.timed import to_body
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


class Bound(Struct, frozen=True, kw_only=True):
    """What takes the place of the value and of its change event."""

    field: ts.Name
    """Spread onto the element."""
    value: ir.Prop
    listener: ir.Listener
    around: ts.JsxElement | None
    """`<Controlled>`, without its children, where no hook may be called."""


def bind(node: ir.Element, scope: Scope) -> Bound | None:
    """The binding of a field, if it has both a value and a change event."""
    value = next((prop for prop in node.props if prop.name == node.controlled), None)
    listener = next((event for event in node.listeners if event.target == "onChange"), None)
    if value is None or listener is None or isinstance(value.value, ir.Literal):
        return None
    if len(listener.params) > 1:
        return None
    current, change = to_expression(value.value, scope), _change(listener, scope)
    wait = tuple(ts.Constant(value=ms) for ms in _pause(listener.actions))
    if scope.in_part or not isinstance(value.value, ir.StateRef | ir.PropRef):
        tag = scope.file.use("@/lib/live/controlled", "Controlled")
        around = ts.JsxElement(
            tag=tag,
            attributes=(
                ts.JsxAttribute(name="value", value=current),
                ts.JsxAttribute(name="onChange", value=change),
                *(ts.JsxAttribute(name="sendAfter", value=ms) for ms in wait),
            ),
        )
        return Bound(field=name("field"), value=value, listener=listener, around=around)
    hook = scope.file.use("@/lib/live/inputs", "useControlled")
    preferred = camel_case(f"{value.value.name}_field")
    field = scope.hook(f"controlled:{node.span}", preferred, call(hook, current, change, *wait))
    return Bound(field=field, value=value, listener=listener, around=None)


def enclose(bound: Bound, element: ts.JsxElement) -> ts.JsxElement:
    """`<Controlled …>{(field) => <input {...field} />}</Controlled>`."""
    if bound.around is None:
        return element
    key = tuple(a for a in element.attributes if isinstance(a, ts.JsxAttribute) and a.name == "key")
    inner = ts.JsxElement(
        tag=element.tag,
        attributes=tuple(a for a in element.attributes if a not in key),
        children=element.children,
    )
    return ts.JsxElement(
        tag=bound.around.tag,
        attributes=(*key, *bound.around.attributes),
        children=(ts.JsxExpression(value=arrow(("field",), inner)),),
    )


def _pause(actions: ir.EventActions) -> tuple[int, ...]:
    """The author's own pause, if any; what is typed must show before the server knows it."""
    pause = actions.debounce if actions.debounce is not None else actions.throttle
    return () if pause is None else (pause,)


def _change(listener: ir.Listener, scope: Scope) -> ts.Arrow:
    params = tuple(param.name for param in listener.params)
    with scope.bind(*params) as names, scope.event():
        body = to_body(guarded(listener, scope))
    return arrow(names, body)
