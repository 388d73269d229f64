"""What a template function puts around several pages: one component, their layout."""

from __future__ import annotations

from collections.abc import Sequence

import libcst as cst
from msgspec import Struct
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.evaluated import EvaluatedPage
from pyweb_compiler.evaluate.symbolic.walk import nodes
from pyweb_compiler.evaluate.values import FunctionValue
from pyweb_compiler.lower.handlers import comments_above, docstring_of


class Framed(Struct, frozen=True):
    """Pages without the frames that they share, and the frames."""

    pages: tuple[ir.Page, ...]
    frames: tuple[ir.Component, ...]


def share_frames(
    pages: tuple[ir.Page, ...],
    evaluated: tuple[EvaluatedPage, ...],
    components: tuple[ir.Component, ...],
) -> Framed:
    """Take what the same inner function built around several pages out of them."""
    found = list(pages)
    frames: list[ir.Component] = []
    taken = {component.id for component in components}
    for function, positions in _groups(pages, evaluated):
        split = _split([pages[position].view for position in positions])
        if split is None or not _is_worth_it(split.frame):
            continue
        component = _component(function, split.frame, pages[positions[0]].span, taken)
        taken.add(component.id)
        frames.append(component)
        for position, content in zip(positions, split.contents, strict=True):
            found[position] = replace(pages[position], view=content, layout=component.id)
    return Framed(tuple(found), tuple(frames))


def _groups(
    pages: tuple[ir.Page, ...], evaluated: tuple[EvaluatedPage, ...]
) -> list[tuple[FunctionValue, list[int]]]:
    """Positions of the pages that one inner function of the app made, where there are several."""
    found: dict[int, tuple[FunctionValue, list[int]]] = {}
    for position, (page, made) in enumerate(zip(pages, evaluated, strict=True)):
        function = made.function
        if function is None or page.layout is not None or page.not_found:
            continue
        if _is_inner(function) and function.module.in_app:
            found.setdefault(id(function.node), (function, []))[1].append(position)
    return [group for group in found.values() if len(group[1]) > 1]


def _is_inner(function: FunctionValue) -> bool:
    """Whether it stands in another function."""
    return function.owner is None and "." in function.qualified_name


class _Split(Struct, frozen=True):
    """A frame with a slot, and what stands in it on each page."""

    frame: ir.View
    contents: list[ir.View]


def _split(views: Sequence[ir.View]) -> _Split | None:
    """The tree that views have in common around one place; `None` if they differ at the root."""
    first = views[0]
    if not isinstance(first, ir.Element | ir.Use | ir.Fragment):
        return None
    rows: list[tuple[ir.View, ...]] = []
    for view in views:
        if not isinstance(view, ir.Element | ir.Use | ir.Fragment):
            return None
        if replace(view, children=()) != replace(first, children=()):
            return None
        rows.append(view.children)
    start = _same(rows)
    end = _same([row[start:][::-1] for row in rows])
    middles = [row[start : len(row) - end] for row in rows]
    if not any(middles):
        return None
    inner = _split([row[0] for row in middles]) if all(len(row) == 1 for row in middles) else None
    if inner is None:
        slot = ir.Slot(span=first.span, name="children")
        inner = _Split(slot, [_one(row, first) for row in middles])
    after = rows[0][len(rows[0]) - end :]
    return _Split(replace(first, children=(*rows[0][:start], inner.frame, *after)), inner.contents)


def _same(rows: list[tuple[ir.View, ...]]) -> int:
    """How many children at the start are the same in all rows."""
    count = 0
    for column in zip(*rows, strict=False):
        if any(view != column[0] for view in column):
            break
        count += 1
    return count


def _one(row: tuple[ir.View, ...], parent: ir.View) -> ir.View:
    return row[0] if len(row) == 1 else ir.Fragment(span=parent.span, children=row)


def _is_worth_it(frame: ir.View) -> bool:
    """Whether there is more than one element around the slot, and none that counts page views."""
    if not isinstance(frame, ir.Element | ir.Use | ir.Fragment):
        return False
    if any(isinstance(node, ir.Element) and (node.mount or node.unmount) for node in nodes(frame)):
        return False  # a layout stays when the page changes
    return any(not isinstance(child, ir.Slot) for child in frame.children)


def _component(
    function: FunctionValue, frame: ir.View, span: Span, taken: set[str]
) -> ir.Component:
    """The frame under the name of the outermost function around the one that built it."""
    name = function.qualified_name.split(".")[0]
    outer = next(
        (
            statement
            for statement in function.module.tree.body
            if isinstance(statement, cst.FunctionDef) and statement.name.value == name
        ),
        None,
    )
    if f"{function.module.name}:{name}" in taken:
        name = f"{name}_frame"
    return ir.Component(
        span=function.module.span(outer) if outer is not None else span,
        id=f"{function.module.name}:{name}",
        module=function.module.name,
        name=name,
        params=(),
        children=True,
        rest=None,
        view=frame,
        docstring=docstring_of(outer) if outer is not None else "",
        comments=comments_above(outer),
    )
