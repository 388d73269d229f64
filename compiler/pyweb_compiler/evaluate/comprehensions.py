"""List, set and dict comprehensions and generator expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import libcst as cst
from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import assignments, iteration, symbolic
from pyweb_compiler.evaluate.known import MAX_ITEMS
from pyweb_compiler.evaluate.protocols import Iteration, NeedsKnown
from pyweb_compiler.evaluate.python_values import IteratorValue
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.symbolic.build import is_data
from pyweb_compiler.evaluate.values import (
    FragmentValue,
    RepeatValue,
    ServerValue,
    Symbolic,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class Binding(Struct, frozen=True):
    """The names that a loop over a symbolic sequence binds at each turn."""

    repeat: Iteration
    target: cst.BaseExpression
    value: Value
    """What the target is assigned."""
    item: str
    index: str | None
    span: Span

    def store(self, interpreter: Interpreter, scope: Scope) -> None:
        """Assign the loop's target."""
        assignments.store(interpreter, self.target, self.value, scope)

    def repeated(self, body: Value, span: Span, test: ir.Expr | None = None) -> RepeatValue:
        """The view of each item."""
        return RepeatValue(
            span=span,
            iterable=self.repeat.iterable,
            kind=self.repeat.kind,
            item=self.item,
            index=self.index,
            body=body,
            test=test,
        )

    def mapped(
        self,
        interpreter: Interpreter,
        values: list[Value],
        span: Span,
        test: ir.Expr | None = None,
    ) -> Symbolic:
        """A list of the data made of each item."""
        exprs = [symbolic.to_expr(interpreter, value, span) for value in values]
        if len(exprs) == 1:
            return self.map(ir.Operator.MAP, exprs[0], exprs[0].type, span, test)
        item_type = symbolic.join(interpreter, [expr.type for expr in exprs])
        array = ir.Array(span=span, type=ir.ListType(item_type), items=tuple(exprs))
        return self.map(ir.Operator.FLAT_MAP, array, item_type, span, test)

    def map(
        self,
        operator: ir.Operator,
        body: ir.Expr,
        item_type: ir.Type,
        span: Span,
        test: ir.Expr | None = None,
    ) -> Symbolic:
        """A known operation with a function of the item."""
        source = self.repeat.iterable
        if self.repeat.kind is ir.IterKind.TEXT:
            listed = ir.ListType(self.repeat.item)
            source = ir.Call(span=span, type=listed, operator=ir.Operator.LIST, args=(source,))
        if test is not None and self.index is not None:
            # What is left out has its number all the same.
            empty = ir.Array(span=span, type=ir.ListType(item_type), items=())
            taken = body
            if operator is ir.Operator.MAP:
                taken = ir.Array(span=span, type=empty.type, items=(body,))
            body = ir.Choice(span=span, type=empty.type, test=test, then=taken, otherwise=empty)
            operator = ir.Operator.FLAT_MAP
        elif test is not None:
            source = ir.Call(
                span=span,
                type=ir.ListType(self.repeat.item),
                operator=ir.Operator.FILTER,
                args=(source, self._function(test, span)),
            )
        result = ir.ListType(item_type)
        if _is_item(body, self.item) and self.index is None and operator is ir.Operator.MAP:
            return Symbolic(source)
        call = ir.Call(
            span=span, type=result, operator=operator, args=(source, self._function(body, span))
        )
        return Symbolic(call)

    def _function(self, body: ir.Expr, span: Span) -> ir.Lambda:
        params = (self.item,) if self.index is None else (self.item, self.index)
        types = (self.repeat.item,) if self.index is None else (self.repeat.item, ir.IntType())
        return ir.Lambda(
            span=span, type=ir.FunctionType(types), params=params, param_types=types, body=body
        )


def _is_item(body: ir.Expr, name: str) -> bool:
    return isinstance(body, ir.LocalRef) and body.name == name


def bind_target(
    interpreter: Interpreter, target: cst.BaseExpression, repeat: Iteration, span: Span
) -> Binding:
    """Names for the items of a symbolic loop, after the names that the author gave them."""
    names = _element_names(target)
    if repeat.index:
        index_name = interpreter.local_name(names[0] if len(names) == 2 else "index")
        item_name = interpreter.local_name(names[1] if len(names) == 2 else "item")
        index: ir.Expr = ir.LocalRef(span=span, type=ir.IntType(), name=index_name)
        if repeat.start:
            start = ir.Literal(span=span, type=ir.IntType(), value=repeat.start)
            index = ir.Call(
                span=span, type=ir.IntType(), operator=ir.Operator.ADD, args=(index, start)
            )
        item = Symbolic(ir.LocalRef(span=span, type=repeat.item, name=item_name))
        pair = (Symbolic(index), item)
        return Binding(repeat, target, pair, item_name, index_name, span)
    base = target.value if isinstance(target, cst.Name) else "_".join(names) or "item"
    name = interpreter.local_name(base if base.strip("_") else "item")
    value = Symbolic(ir.LocalRef(span=span, type=repeat.item, name=name))
    return Binding(repeat, target, value, name, None, span)


def _element_names(target: cst.BaseExpression) -> list[str]:
    if not isinstance(target, cst.Tuple | cst.List):
        return []
    return [
        element.value.value
        for element in target.elements
        if isinstance(element.value, cst.Name) and element.value.value.strip("_")
    ]


def evaluate(
    interpreter: Interpreter, node: cst.BaseSimpleComp | cst.DictComp, scope: Scope
) -> Value:
    """Value of a comprehension."""
    inner = Scope(
        module=scope.module,
        kind="function",
        parent=scope,
        qualifier="<comprehension>",
        owner=scope.owner,
        function=scope.function,
    )
    if scope.kind == "class":
        inner.names.update(scope.names)
    if isinstance(node, cst.DictComp):
        return _dict(interpreter, node, inner)
    collected = _run(interpreter, node.for_in, inner, lambda: interpreter.evaluate(node.elt, inner))
    if not isinstance(collected, list):
        if isinstance(node, cst.SetComp):
            return symbolic.unique(interpreter, collected, scope.module.span(node))
        return collected
    if isinstance(node, cst.SetComp):
        from pyweb_compiler.evaluate.builtins import make_set

        return make_set(interpreter, collected, scope.module.span(node))
    if isinstance(node, cst.GeneratorExp):
        return IteratorValue(collected)
    return interpreter.fresh(collected)


def _dict(interpreter: Interpreter, node: cst.DictComp, scope: Scope) -> Value:
    def pair() -> Value:
        return (interpreter.evaluate(node.key, scope), interpreter.evaluate(node.value, scope))

    collected = _run(interpreter, node.for_in, scope, pair)
    span = scope.module.span(node)
    if isinstance(collected, list) and not any(isinstance(item, RepeatValue) for item in collected):
        from pyweb_compiler.evaluate.builtins import make_dict

        return make_dict(interpreter, collected, span)
    if isinstance(collected, ServerValue):
        return interpreter.derive(collected, node, scope)
    expr = collected.expr if isinstance(collected, Symbolic) else None
    raise NeedsKnown(expr, span, "the keys of a dict made of a var")


def _run(
    interpreter: Interpreter, clause: cst.CompFor, scope: Scope, element: Callable[[], Value]
) -> Value:
    """Items that a `for` clause gives: a list, or an expression if it goes over a var."""
    span = scope.module.span(clause.iter)
    source_scope = scope.parent if scope.parent is not None and not scope.names else scope
    value = interpreter.evaluate(clause.iter, source_scope)
    if isinstance(value, ServerValue):
        return value
    repeat = iteration.symbolic_iteration(interpreter, value, span)
    if repeat is not None:
        return _symbolic(interpreter, clause, repeat, scope, element)
    found: list[Value] = []
    turns, index = iteration.turns(interpreter, value, span), 0
    while turns.has(interpreter, index, span):
        assignments.store(interpreter, clause.target, turns.items[index], scope)
        index += 1
        test = _tests(interpreter, clause, scope)
        if test is False:
            continue
        inner = _body(interpreter, clause, scope, element)
        if isinstance(test, ServerValue):
            return test
        _collect(interpreter, found, inner, test, span)
        if len(found) > MAX_ITEMS:
            interpreter.error("MemoryError", "too many items to be listed while compiling", span)
            break
    return found


def _body(
    interpreter: Interpreter, clause: cst.CompFor, scope: Scope, element: Callable[[], Value]
) -> Value:
    if clause.inner_for_in is not None:
        return _run(interpreter, clause.inner_for_in, scope, element)
    return [element()]


def _collect(
    interpreter: Interpreter, found: list[Value], inner: Value, test: bool | ir.Expr, span: Span
) -> None:
    if isinstance(inner, ServerValue):
        found.append(inner)
        return
    if not isinstance(inner, list):
        expr = inner.expr if isinstance(inner, Symbolic) else None
        raise NeedsKnown(expr, span, "a list in which vars and constants are nested")
    if isinstance(test, bool):
        found.extend(inner)
        return
    for item in inner:
        if is_data(item):
            raise NeedsKnown(test, span, "how many items a list has")
        found.append(symbolic.choice(interpreter, test, item, None, span))


def _tests(
    interpreter: Interpreter, clause: cst.CompFor, scope: Scope
) -> bool | ir.Expr | ServerValue:
    """Whether an item is taken."""
    combined: ir.Expr | None = None
    for condition in clause.ifs:
        span = scope.module.span(condition.test)
        test = interpreter.truth(interpreter.evaluate(condition.test, scope), span)
        if test is False or isinstance(test, ServerValue):
            return test
        if isinstance(test, bool):
            continue
        combined = test if combined is None else _and(interpreter, combined, test, span)
    return True if combined is None else combined


def _and(interpreter: Interpreter, left: ir.Expr, right: ir.Expr, span: Span) -> ir.Expr:
    value = symbolic.boolean(interpreter, "and", Symbolic(left), Symbolic(right), span)
    return symbolic.to_expr(interpreter, value, span)


def _symbolic(
    interpreter: Interpreter,
    clause: cst.CompFor,
    repeat: Iteration,
    scope: Scope,
    element: Callable[[], Value],
) -> Value:
    """A repetition for each item of a var."""
    span = scope.module.span(clause.iter)
    binding = bind_target(interpreter, clause.target, repeat, span)
    binding.store(interpreter, scope)
    tested = _tests(interpreter, clause, scope)
    if tested is False:
        return []
    if isinstance(tested, ServerValue):
        return tested
    test = None if isinstance(tested, bool) else tested
    inner = _body(interpreter, clause, scope, element)
    if isinstance(inner, ServerValue):
        return inner
    if isinstance(inner, Symbolic):
        item_type = inner.expr.type.item if isinstance(inner.expr.type, ir.ListType) else None
        flat = item_type if item_type is not None else ir.AnyType()
        return binding.map(ir.Operator.FLAT_MAP, inner.expr, flat, span, test)
    values = list(inner) if isinstance(inner, list) else [inner]
    if values and all(is_data(value) for value in values):
        return binding.mapped(interpreter, values, span, test)
    body = values[0] if len(values) == 1 else FragmentValue(span=span, children=values)
    return [binding.repeated(body, span, test)]
