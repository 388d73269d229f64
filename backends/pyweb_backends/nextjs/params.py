"""Which parameters of components anything is done with."""

from __future__ import annotations

from collections.abc import Iterator

from pyweb_backends.contract.walk import children
from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span


def read_params(app: ir.App) -> dict[str, frozenset[str]]:
    """Names by component id; what is only handed on to a parameter that nobody reads is unread too."""
    found: dict[str, frozenset[str]] = {component.id: frozenset() for component in app.components}
    changed = True
    while changed:
        changed = False
        for component in app.components:
            roots = (component.view, tuple(param.default for param in component.params))
            names = frozenset(_reads(roots, found))
            if names != found[component.id]:
                found[component.id] = names
                changed = True
    return found


def _reads(root: object, found: dict[str, frozenset[str]]) -> Iterator[str]:
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, ir.PropRef | ir.PropCall | ir.Slot):
            yield node.name
        if isinstance(node, ir.Use):
            read = found[node.component]
            stack.extend(arg for arg in node.args if arg.name in read)
            stack.extend(event for event in node.listeners if event.target in read)
            stack.extend((node.children, node.rest, node.rest_styles, node.rest_classes))
            stack.extend((node.rest_listeners, node.key))
        elif not isinstance(node, Span | str):
            stack.extend(children(node))
