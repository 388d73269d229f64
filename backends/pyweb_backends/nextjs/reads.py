"""Which vars a component shows, as against those that only its events read."""

from __future__ import annotations

from pyweb_backends.contract.walk import children
from pyweb_compiler import ir


def rendered_vars(root: object) -> frozenset[tuple[str, str]]:
    """Vars (state, name) that stand outside of every event."""
    found: set[tuple[str, str]] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, ir.Listener | ir.EventCallback):
            continue
        if isinstance(node, ir.StateRef):
            found.add((node.state, node.name))
        stack.extend(children(node))
    return frozenset(found)
