"""Children that a component cannot have, or has no use for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyweb_compiler.catalog.nesting import misplaced
from pyweb_compiler.diagnostics.rules.components import INVALID_NESTING, NAMELESS_FIELD
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


_FIELDS = ("input", "el.input", "vendored.text_area", "vendored.textarea")
_FORMS = ("form", "el.form", "vendored.form_root")
_NAMED_BY = ("form.field", "form.control")
_USES = {"name", "id", "disabled", "read_only", "form", "custom_attrs"}
"""What tells that a field is not, or not only, there for the form around it; so does a handler."""
_BUTTONS = ("submit", "button", "reset", "image", "hidden")


def check_fields(interpreter: Interpreter, form: ElementValue) -> None:
    """Report fields whose text no handler ever sees."""
    if form.entry.path not in _FORMS or "on_submit" not in form.props:
        return
    pending = list(_elements(form.children))
    while pending:
        field = pending.pop()
        if field.entry.path in _NAMED_BY:
            continue
        pending.extend(_elements(field.children))
        if field.entry.path in _FIELDS and field.rest is None and not _is_used(field):
            shown = field.entry.path.removeprefix("vendored.")
            interpreter.report(NAMELESS_FIELD, field.span, component=shown)


def _is_used(field: ElementValue) -> bool:
    handled = any(name.startswith("on_") for name in field.props)
    return handled or bool(_USES & field.props.keys()) or field.props.get("type") in _BUTTONS


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
