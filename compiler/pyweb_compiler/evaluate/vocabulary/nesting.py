"""Children that a component cannot have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyweb_compiler.catalog.nesting import misplaced
from pyweb_compiler.diagnostics.rules.components import INVALID_NESTING
from pyweb_compiler.evaluate.values import (
    ConditionalValue,
    ElementValue,
    FragmentValue,
    MatchValue,
    RepeatValue,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def check_nesting(interpreter: Interpreter, element: ElementValue) -> None:
    """Report children that stand elsewhere; those of other functions are their own business."""
    for child in _elements(element.children):
        allowed = misplaced(element.entry.path, child.entry.path)
        if allowed is None:
            continue
        listed = " or ".join(f"`{path}`" for path in allowed)
        interpreter.report(
            INVALID_NESTING,
            child.span,
            child=child.entry.path.removeprefix("vendored."),
            parent=element.entry.path.removeprefix("vendored."),
            cure=(
                f"put it into {listed}" if listed else "put it beside it, or use another component"
            ),
        )


def _elements(children: Iterable[Value]) -> Iterator[ElementValue]:
    for child in children:
        if isinstance(child, ElementValue):
            yield child
        elif isinstance(child, FragmentValue):
            yield from _elements(child.children)
        elif isinstance(child, ConditionalValue):
            yield from _elements((child.then, child.otherwise))
        elif isinstance(child, RepeatValue):
            yield from _elements((child.body,))
        elif isinstance(child, MatchValue):
            yield from _elements((*(view for _, view in child.cases), child.otherwise))
