"""Components that always show themselves: drawing them would never end."""

from __future__ import annotations

from collections.abc import Iterator

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import pages as rules


def check_recursion(app: ir.App, diagnostics: Diagnostics) -> None:
    """Report components whose use leads back to them on a way without any condition or loop."""
    shown = {each.id: tuple(_always_shown(each.view)) for each in app.components}
    names = {each.id: each.name for each in app.components}
    safe: set[str] = set()
    for component in app.components:
        way: dict[str, Span] = {}
        cycle = _find_cycle(component.id, shown, way, safe)
        if cycle is not None:
            start = list(way).index(cycle)
            way_back = [names[each] for each in list(way)[start:]] + [names[cycle]]
            span = list(way.values())[-1]
            diagnostics.report(
                rules.ENDLESS_COMPONENT, span, component=names[cycle], way=" → ".join(way_back)
            )
            safe.update(way)


def _find_cycle(
    start: str, shown: dict[str, tuple[tuple[str, Span], ...]], way: dict[str, Span], safe: set[str]
) -> str | None:
    """The component at which a way from `start` closes; `way` then holds the way there."""
    stack: list[tuple[str, Iterator[tuple[str, Span]]]] = []
    if start not in safe:
        stack.append((start, iter(shown[start])))
        way[start] = Span.whole_file("")
    while stack:
        name, rest = stack[-1]
        for used, span in rest:
            way[name] = span
            if used in way:
                return used
            if used in shown and used not in safe:
                way[used] = span
                stack.append((used, iter(shown[used])))
                break
        else:
            stack.pop()
            del way[name]
            safe.add(name)
    return None


def _always_shown(view: ir.View) -> Iterator[tuple[str, Span]]:
    """Components used in a view that nothing keeps from being drawn."""
    stack: list[ir.View] = [view]
    while stack:
        node = stack.pop()
        if isinstance(node, ir.Use):
            yield node.component, node.span
        elif isinstance(node, ir.Element | ir.Fragment):
            stack.extend(reversed(node.children))
