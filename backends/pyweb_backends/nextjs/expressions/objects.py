"""Indexing, and object displays."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import call, entry, member
from pyweb_backends.nextjs.expressions import expression
from pyweb_backends.nextjs.expressions.presence import counts_up
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def index(node: ir.Index, scope: Scope) -> ts.TsExpr:
    """`object[index]`; counted from the end only where the index may be negative."""
    counted = isinstance(node.index.type, ir.IntType)
    target, optional = expression.holder(
        node.object, expression.LIST if counted else expression.RECORD, scope
    )
    if isinstance(node.object, ir.Object):
        target = ts.As(value=target, type=types.to_ts(node.object.type, scope.file))
    holder = types.without_none(node.object.type)
    position = expression.as_type(node.index, types.STRING, scope)
    if isinstance(node.index, ir.Literal) and isinstance(node.index.value, str):
        access = member if isinstance(holder, ir.RecordType) else entry
        return access(target, node.index.value, optional=optional)
    if isinstance(holder, ir.DictType | ir.RecordType) or counts_up(node.index):
        return ts.ElementAccess(object=target, index=position, optional=optional)
    return call(scope.file.helper("at"), target, position)


def to_object(entries: tuple[ir.Entry, ...], scope: Scope) -> ts.ObjectLiteral:
    """A dict display."""
    return ts.ObjectLiteral(members=tuple(_entry(entry, scope) for entry in entries))


def _entry(entry: ir.Entry, scope: Scope) -> ts.Property:
    value = expression.to_expression(entry.value, scope)
    key = entry.key
    if isinstance(key, ir.Literal) and key.value is not None and not isinstance(key.value, bool):
        return ts.Property(key=str(key.value), value=value)
    return ts.Property(key=expression.to_expression(key, scope), value=value)
