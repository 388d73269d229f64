"""What stands in a form."""

from __future__ import annotations

from pyweb_backends.contract.walk import walk
from pyweb_compiler import ir


def form_parts(app: ir.App) -> frozenset[str]:
    """Ids of the components that are used inside a form, directly or by others that are."""
    views = {component.id: component.view for component in app.components}
    roots = (*views.values(), *(page.view for page in app.pages))
    waiting = [view for root in roots for view in _in_forms(root, views)]
    found: set[str] = set()
    while waiting:
        for node in walk(waiting.pop()):
            if isinstance(node, ir.Use) and node.component not in found:
                found.add(node.component)
                waiting.append(views[node.component])
    return frozenset(found)


def is_form(node: object) -> bool:
    """Whether an element is a form."""
    return isinstance(node, ir.Element) and (
        node.tag == ir.HtmlTag(name="form") or any(event.form for event in node.listeners)
    )


def _in_forms(root: object, views: dict[str, ir.View]) -> list[ir.View]:
    """What stands in forms, or in components that put their children into one."""
    found: list[ir.View] = []
    for node in walk(root):
        if (isinstance(node, ir.Element) and is_form(node)) or (
            isinstance(node, ir.Use) and _encloses(views[node.component])
        ):
            found.extend(node.children)
    return found


def _encloses(view: ir.View) -> bool:
    return any(
        isinstance(inner, ir.Slot) for node in walk(view) if is_form(node) for inner in walk(node)
    )
