"""Items, slices and iteration of symbolic values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.expressions import (
    NOT_INDEXABLE,
    NOT_ITERABLE,
    UNSUPPORTED_OPERANDS,
)
from pyweb_compiler.evaluate.protocols import Iteration
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.attributes import record_field
from pyweb_compiler.evaluate.symbolic.build import call, symbolic_call, to_expr
from pyweb_compiler.evaluate.values import Symbolic, Unknown, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def item(interpreter: Interpreter, container: Value, index: Value, span: Span) -> Value:
    """`container[index]`, of which at least one is symbolic."""
    if isinstance(container, Unknown) or isinstance(index, Unknown):
        return Unknown()
    expr = to_expr(interpreter, container, span)
    key = to_expr(interpreter, index, span)
    kind = types.base(expr.type)
    if isinstance(kind, ir.RecordType) and isinstance(index, str):
        return record_field(interpreter, expr, kind, index, span)
    item_type = _item_type(kind, key)
    if isinstance(kind, ir.ListType | ir.TupleType | ir.StrType) and types.is_text(key.type):
        interpreter.diagnostics.report(
            UNSUPPORTED_OPERANDS,
            span,
            operator="[…]",
            left=types.display(kind),
            right=types.display(key.type),
        )
        return Unknown()
    if item_type is None:
        interpreter.diagnostics.report(NOT_INDEXABLE, span, type=types.display(kind))
        return Unknown()
    return Symbolic(ir.Index(span=span, type=item_type, object=expr, index=key))


def _item_type(kind: ir.Type, key: ir.Expr) -> ir.Type | None:
    if isinstance(kind, ir.TupleType):
        position = key.value if isinstance(key, ir.Literal) else None
        if isinstance(position, int) and -len(kind.items) <= position < len(kind.items):
            return kind.items[position]
        return types.item_type(kind)
    if isinstance(kind, ir.DictType):
        return kind.value
    if isinstance(kind, ir.ListType | ir.StrType):
        return types.item_type(kind)
    if isinstance(kind, ir.UnionType):
        found = [_item_type(option, key) for option in kind.options]
        known = [each for each in found if each is not None]
        return types.union(known) if known else None
    return types.ANY if isinstance(kind, ir.AnyType | ir.RecordType) else None


def slice_item(
    interpreter: Interpreter, value: Value, start: Value, stop: Value, step: Value, span: Span
) -> Value:
    """`value[start:stop:step]`."""
    if isinstance(value, Unknown):
        return value
    expr = to_expr(interpreter, value, span)
    kind = types.base(expr.type)
    if isinstance(kind, ir.TupleType):
        kind = ir.ListType(types.item_type(kind))
    limits = [to_expr(interpreter, each, span) for each in (start, stop, step)]
    return symbolic_call(ir.Operator.SLICE, kind, span, expr, *limits)


def iteration(interpreter: Interpreter, value: Value, span: Span) -> Iteration | None:
    """How a Python loop goes over a value; a dict gives its keys."""
    expr = to_expr(interpreter, value, span)
    if isinstance(expr, ir.Call) and expr.operator is ir.Operator.RANGE:
        return Iteration(expr, ir.IterKind.RANGE, types.INT)
    if isinstance(expr, ir.Call) and expr.operator is ir.Operator.ENUMERATE:
        return _enumeration(interpreter, expr, span)
    kind = types.base(expr.type)
    if isinstance(kind, ir.DictType):
        keys = call(ir.Operator.KEYS, ir.ListType(kind.key), span, expr)
        return Iteration(keys, ir.IterKind.LIST, kind.key)
    if isinstance(kind, ir.StrType):
        return Iteration(expr, ir.IterKind.TEXT, types.STR)
    if isinstance(kind, ir.ListType | ir.TupleType | ir.AnyType | ir.UnionType):
        safe = _or_empty(expr, span) if types.is_optional(expr.type) else expr
        return Iteration(safe, ir.IterKind.LIST, types.item_type(kind))
    interpreter.diagnostics.report(NOT_ITERABLE, span, type=types.display(expr.type))
    return None


def _enumeration(interpreter: Interpreter, expr: ir.Call, span: Span) -> Iteration | None:
    inner = iteration(interpreter, Symbolic(expr.args[0]), span)
    start = expr.args[1] if len(expr.args) > 1 else None
    first = start.value if isinstance(start, ir.Literal) else 0
    if inner is None or inner.index or not isinstance(first, int):
        kind = types.base(expr.type)
        return Iteration(expr, ir.IterKind.LIST, types.item_type(kind))
    return replace(inner, index=True, start=first)


def _or_empty(expr: ir.Expr, span: Span) -> ir.Expr:
    """The sequence, or an empty one in the place of `None`."""
    kind = types.base(expr.type)
    empty: ir.Expr = ir.Array(span=span, type=kind, items=())
    if isinstance(kind, ir.DictType):
        empty = ir.Object(span=span, type=kind, entries=())
    return call(ir.Operator.OR, kind, span, expr, empty)


def repeated(interpreter: Interpreter, value: Value, span: Span) -> Iteration | None:
    """What `foreach` goes over: as `iteration`, but a dict gives `[key, value]` pairs."""
    expr = to_expr(interpreter, value, span)
    kind = types.base(expr.type)
    if isinstance(kind, ir.DictType):
        safe = _or_empty(expr, span) if types.is_optional(expr.type) else expr
        return Iteration(safe, ir.IterKind.DICT, ir.TupleType((kind.key, kind.value)))
    return iteration(interpreter, value, span)
