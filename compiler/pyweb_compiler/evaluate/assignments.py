"""Binding of names, attributes and items."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import access, operators, symbolic
from pyweb_compiler.evaluate.completion import NORMAL, Completion
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import (
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def assign(interpreter: Interpreter, node: cst.Assign, scope: Scope) -> Completion:
    """`a = b = value`."""
    value = interpreter.evaluate(node.value, scope)
    for target in node.targets:
        store(interpreter, target.target, value, scope)
        _note(target.target, node, scope)
    return NORMAL


def annotated(interpreter: Interpreter, node: cst.AnnAssign, scope: Scope) -> Completion:
    """`name: type = value`."""
    if isinstance(node.target, cst.Name):
        if scope.kind != "function":
            scope.annotations[node.target.value] = node.annotation
        _note(node.target, node, scope)
    if node.value is not None:
        store(interpreter, node.target, interpreter.evaluate(node.value, scope), scope)
    return NORMAL


def _note(target: cst.BaseExpression, node: cst.CSTNode, scope: Scope) -> None:
    if scope.kind != "function" and isinstance(target, cst.Name):
        scope.nodes[target.value] = node


def augmented(interpreter: Interpreter, node: cst.AugAssign, scope: Scope) -> Completion:
    """`target += value`; lists, dicts and sets are changed in place."""
    span = scope.module.span(node)
    op = operators.AUGMENTED[type(node.operator)]
    old = interpreter.evaluate(node.target, scope)
    value = interpreter.evaluate(node.value, scope)
    new = operators.in_place(interpreter, op, old, value, span)
    if isinstance(new, ServerValue):
        new = interpreter.derive(new, node.value, scope)
    store(interpreter, node.target, new, scope)
    return NORMAL


def delete(interpreter: Interpreter, node: cst.Del, scope: Scope) -> Completion:
    """`del a, b.c, d[0]`."""
    _delete(interpreter, node.target, scope)
    return NORMAL


def _delete(interpreter: Interpreter, target: cst.BaseExpression, scope: Scope) -> None:
    span = scope.module.span(target)
    if isinstance(target, cst.Tuple | cst.List):
        for element in target.elements:
            _delete(interpreter, element.value, scope)
    elif isinstance(target, cst.Name):
        holder = scope.target(target.value)
        if target.value in holder.names:
            interpreter.touch(holder.names)
            del holder.names[target.value]
        else:
            interpreter.error("NameError", f"name '{target.value}' is not defined", span)
    elif isinstance(target, cst.Attribute):
        value = interpreter.evaluate(target.value, scope)
        access.delete_attribute(interpreter, value, target.attr.value, span)
    elif isinstance(target, cst.Subscript):
        container = interpreter.evaluate(target.value, scope)
        index = access.subscript_index(interpreter, target, scope)
        access.delete_item(interpreter, container, index, span)


def bind(interpreter: Interpreter, name: str, value: Value, scope: Scope) -> None:
    """Give a name a value."""
    names = scope.target(name).names
    if interpreter.journals:
        interpreter.touch(names)
    names[name] = value


def store(interpreter: Interpreter, target: cst.BaseExpression, value: Value, scope: Scope) -> None:
    """Assign to a target of any shape."""
    if isinstance(target, cst.Name):
        bind(interpreter, target.value, value, scope)
    elif isinstance(target, cst.Tuple | cst.List):
        _unpack(interpreter, target.elements, value, scope, scope.module.span(target))
    elif isinstance(target, cst.Attribute):
        owner = interpreter.evaluate(target.value, scope)
        interpreter.set_attribute(owner, target.attr.value, value, scope.module.span(target))
    elif isinstance(target, cst.Subscript):
        container = interpreter.evaluate(target.value, scope)
        index = access.subscript_index(interpreter, target, scope)
        access.set_item(interpreter, container, index, value, scope.module.span(target))
    elif isinstance(target, cst.StarredElement):
        store(interpreter, target.value, value, scope)


def _unpack(
    interpreter: Interpreter,
    elements: Sequence[cst.BaseElement],
    value: Value,
    scope: Scope,
    span: Span,
) -> None:
    """Assign items to targets, one of which may be starred."""
    star = next((i for i, e in enumerate(elements) if isinstance(e, cst.StarredElement)), None)
    items = _items_for(interpreter, value, len(elements), star, span)
    if items is None:
        for element in elements:
            store(interpreter, element.value, Unknown(), scope)
        return
    if star is not None:
        after = len(elements) - star - 1
        end = len(items) - after
        middle = interpreter.fresh(items[star:end])
        items = [*items[:star], middle, *items[end:]]
    for element, item in zip(elements, items, strict=True):
        store(interpreter, element.value, item, scope)


def _items_for(
    interpreter: Interpreter, value: Value, count: int, star: int | None, span: Span
) -> list[Value] | None:
    if isinstance(value, ServerValue):
        return [value for _ in range(count)]
    if isinstance(value, Unknown):
        return None
    if isinstance(value, Symbolic) and not isinstance(value.expr, ir.Array):
        if star is not None:
            interpreter.error("TypeError", "a starred target cannot take items of a var", span)
            return None
        return [symbolic.item(interpreter, value, index, span) for index in range(count)]
    if isinstance(value, Symbolic) and isinstance(value.expr, ir.Array):
        items: list[Value] = [Symbolic(item) for item in value.expr.items]
    elif isinstance(value, SlotValue):
        return None if count != 1 else [value]
    else:
        items = interpreter.iterate(value, span)
    needed = count - (star is not None)
    if len(items) < needed or (star is None and len(items) > needed):
        few = len(items) < needed
        at_least = "at least " if star is not None else ""
        problem = (
            f"not enough values to unpack (expected {at_least}{needed}, got {len(items)})"
            if few
            else f"too many values to unpack (expected {needed})"
        )
        interpreter.error("ValueError", problem, span)
        return None
    return items


def bound_names(node: cst.CSTNode) -> list[str]:
    """Names that a statement binds in its scope."""
    finder = _Binder()
    node.visit(finder)
    return finder.names


class _Binder(cst.CSTVisitor):
    """Collects names bound by a statement, nested functions and classes left out."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def _target(self, target: cst.CSTNode | None) -> None:
        if isinstance(target, cst.Name):
            self.names.append(target.value)
        elif isinstance(target, cst.Tuple | cst.List):
            for element in target.elements:
                self._target(element.value)

    def visit_AssignTarget(self, node: cst.AssignTarget) -> None:
        self._target(node.target)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:
        self._target(node.target)

    def visit_For(self, node: cst.For) -> None:
        self._target(node.target)

    def visit_AsName(self, node: cst.AsName) -> None:
        self._target(node.name)

    def visit_NamedExpr(self, node: cst.NamedExpr) -> None:
        self._target(node.target)

    def visit_ImportAlias(self, node: cst.ImportAlias) -> None:
        if node.asname is None:
            name: cst.BaseExpression = node.name
            while isinstance(name, cst.Attribute):
                name = name.value
            self._target(name)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:
        self.names.append(node.name.value)
        return False

    def visit_ClassDef(self, node: cst.ClassDef) -> bool:
        self.names.append(node.name.value)
        return False

    def visit_Lambda(self, node: cst.Lambda) -> bool:
        return False


def walrus(interpreter: Interpreter, node: cst.NamedExpr, scope: Scope) -> Value:
    """`(name := value)`; in a comprehension the name belongs to the function around it."""
    value = interpreter.evaluate(node.value, scope)
    holder = scope
    while holder.qualifier == "<comprehension>" and holder.parent is not None:
        holder = holder.parent
    store(interpreter, node.target, value, holder)
    return value
