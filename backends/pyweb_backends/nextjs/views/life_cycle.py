"""What runs when an element appears or goes."""

from __future__ import annotations

from pyweb_backends.contract.walk import walk
from pyweb_backends.model import ts
from pyweb_backends.nextjs.build import UNDEFINED, call
from pyweb_backends.nextjs.events.callback import guarded
from pyweb_backends.nextjs.events.timed import to_body
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def live(node: ir.Element, element: ts.JsxElement, scope: Scope) -> ts.JsxElement:
    """The element, with its effects; around it where it is not there from the start."""
    if node.mount is None and node.unmount is None:
        return element
    statements = _statements(node, scope)
    if scope.in_part or _depends(node):
        tag = scope.file.use("@/lib/live/on-mount", "OnMount")
        if node.unmount is None:
            statements = (*statements, ts.ReturnStatement(value=UNDEFINED))
        run = ts.JsxAttribute(
            name="run", value=ts.Arrow(params=(), body=ts.Block(statements=statements))
        )
        return ts.JsxElement(tag=tag, attributes=(run,), children=(element,))
    effect = scope.file.use("react", "useEffect")
    body = ts.Arrow(params=(), body=ts.Block(statements=statements))
    scope.effects.append(
        ts.ExpressionStatement(value=call(effect, body, ts.ArrayLiteral(items=())))
    )
    return element


def _statements(node: ir.Element, scope: Scope) -> tuple[ts.Statement, ...]:
    found: list[ts.Statement] = []
    with scope.event():
        if node.mount is not None:
            found.extend(guarded(node.mount, scope))
        if node.unmount is not None:
            leave = ts.Arrow(params=(), body=to_body(guarded(node.unmount, scope)))
            found.append(ts.ReturnStatement(value=leave))
    return tuple(found)


def _depends(node: ir.Element) -> bool:
    """Whether it reads what may change between renders."""
    kinds = ir.PropRef | ir.PropCall | ir.LocalRef | ir.AmbientRef | ir.RouteParam | ir.StateRef
    return any(isinstance(found, kinds) for found in walk((node.mount, node.unmount)))
