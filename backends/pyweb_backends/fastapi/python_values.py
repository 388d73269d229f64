"""Known values as the wire shows them, spelled in Python."""

from __future__ import annotations

from pyweb_backends.model.python import PyConstant, PyDict, PyExpr, PySequence
from pyweb_compiler import ir

_LARGEST = 12
"""Values of more parts than this say nothing to the reader of a test."""


def python_value(expr: ir.Expr | None) -> PyExpr | None:
    """The value of a constant expression after its way through JSON; `None`: unknown or too large."""
    if expr is None or _size(expr) > _LARGEST:
        return None
    return _value(expr)


def _size(expr: ir.Expr) -> int:
    if isinstance(expr, ir.Array):
        return 1 + sum(_size(item) for item in expr.items)
    if isinstance(expr, ir.Object):
        return 1 + sum(_size(entry.value) for entry in expr.entries)
    return 1


def _value(expr: ir.Expr) -> PyExpr | None:
    if isinstance(expr, ir.Literal):
        return PyConstant(value=expr.value)
    if isinstance(expr, ir.Array):
        items = [_value(item) for item in expr.items]
        known = tuple(item for item in items if item is not None)
        return PySequence(items=known) if len(known) == len(items) else None
    if isinstance(expr, ir.Object):
        return _dict(expr)
    return None


def _dict(expr: ir.Object) -> PyExpr | None:
    entries: list[tuple[PyExpr, PyExpr]] = []
    for entry in expr.entries:
        value = _value(entry.value)
        if value is None or not isinstance(entry.key, ir.Literal):
            return None
        if not isinstance(entry.key.value, str | int) or isinstance(entry.key.value, bool):
            return None
        entries.append((PyConstant(value=str(entry.key.value)), value))
    return PyDict(entries=tuple(entries))
