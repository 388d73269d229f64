"""Displays: lists, tuples, sets and dicts that are written out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.evaluate import builtins, calls, known, symbolic
from pyweb_compiler.evaluate.extent import Extents
from pyweb_compiler.evaluate.operators import need_given
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import ServerValue, Symbolic, Unknown, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def _elements(
    interpreter: Interpreter, elements: Sequence[cst.BaseElement], scope: Scope
) -> list[Value]:
    found: list[Value] = []
    for element in elements:
        value = interpreter.evaluate(element.value, scope)
        if isinstance(element, cst.StarredElement):
            found.extend(calls.spread(interpreter, value, scope.module.span(element.value)))
        else:
            calls.attach_comments(value, element.value, calls.comments_of(element))
            found.append(value)
    return found


def list_value(interpreter: Interpreter, node: cst.List, scope: Scope) -> Value:
    """`[a, *b]`."""
    return interpreter.fresh(_elements(interpreter, node.elements, scope))


def tuple_value(interpreter: Interpreter, node: cst.Tuple, scope: Scope) -> Value:
    """`(a, *b)`."""
    items = tuple(_elements(interpreter, node.elements, scope))
    # To be a key, a tuple is gone through with all that it holds, as often as it holds it.
    if any(type(item) is tuple for item in items) and Extents().of(items).parts > known.MAX_ITEMS:
        problem = "too many items to be held by a tuple"
        return interpreter.error("MemoryError", problem, scope.module.span(node))
    return items


def set_value(interpreter: Interpreter, node: cst.Set, scope: Scope) -> Value:
    """`{a, *b}`."""
    items = _elements(interpreter, node.elements, scope)
    return builtins.make_set(interpreter, items, scope.module.span(node))


def dict_value(interpreter: Interpreter, node: cst.Dict, scope: Scope) -> Value:
    """`{a: b, **c}`; of a var and constants, an expression that merges them."""
    found: dict[Value, Value] = {}
    before: Value = None
    for element in node.elements:
        span = scope.module.span(element.value)
        value = interpreter.evaluate(element.value, scope)
        if isinstance(element, cst.StarredDictElement):
            if isinstance(value, ServerValue | Unknown):
                return value
            if isinstance(value, Symbolic):
                parts = [part for part in (before, found) if part]
                before = symbolic.merged(interpreter, [*parts, value], span)
                found = {}
                continue
            need_given(value, span)
            if isinstance(value, dict):
                found.update(value)
            else:
                interpreter.error("TypeError", "argument after ** must be a mapping", span)
            continue
        assert isinstance(element, cst.DictElement)
        key = known.plain(interpreter.evaluate(element.key, scope))
        calls.attach_comments(value, element.value, calls.comments_of(element))
        known.guarded(interpreter, found.__setitem__, span, key, value)
    if before is not None:
        parts = [before, found] if found else [before]
        return symbolic.merged(interpreter, parts, scope.module.span(node))
    return interpreter.fresh(found)
