"""Which parameters of components anything is done with."""

from __future__ import annotations

from collections.abc import Iterator

from pyweb_backends.contract.walk import children, walk
from pyweb_compiler import ir


def read_params(app: ir.App) -> dict[str, frozenset[str]]:
    """Names by component id; what is only handed on to a parameter that nobody reads is unread too."""
    found: dict[str, frozenset[str]] = {component.id: frozenset() for component in app.components}
    by_id = {component.id: component for component in app.components}
    users: dict[str, dict[str, None]] = {}
    for component in app.components:
        for node in walk(_read_from(component)):
            if isinstance(node, ir.Use):
                users.setdefault(node.component, {})[component.id] = None
    waiting = dict.fromkeys(by_id)
    while waiting:
        id_ = next(iter(waiting))
        del waiting[id_]
        names = frozenset(_reads(_read_from(by_id[id_]), found))
        if names != found[id_]:
            found[id_] = names
            waiting.update(users.get(id_, {}))
    return found


def _read_from(component: ir.Component) -> object:
    return component.view, tuple(param.default for param in component.params)


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
        else:
            stack.extend(children(node))
