"""Which values may be absent, whatever their types say: no list or dict holds every item."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import member
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def may_lack(node: ir.Expr) -> bool:
    """Whether there may be nothing at all to read from: `None`, or an item that is not there."""
    return types.is_optional(node.type) or _is_open_item(node)


def is_read_from_absent(node: ir.Expr) -> bool:
    """Whether `node` is read with `?.`, so that TypeScript takes it for what may be `undefined`."""
    match node:
        case ir.Member(object=holder) | ir.Index(object=holder):
            return may_lack(holder) or is_read_from_absent(holder)
        case _:
            return False


def may_be_absent(node: ir.Expr) -> bool:
    """Whether `node`, or what it is read from, may be missing from a list or dict."""
    match node:
        case ir.Index(object=holder) if not _is_open_item(node):
            return may_be_absent(holder)
        case ir.Member(object=holder):
            return may_be_absent(holder)
        case ir.Call(operator=ir.Operator.AS, args=(value,)):
            return may_be_absent(value)
        case _:
            return _is_open_item(node)


def may_be_null(node: ir.Expr, scope: Scope) -> bool:
    """Whether TypeScript sees a `null` among the values, where no test around has ruled it out."""
    if node in scope.present or not types.is_optional(node.type):
        return False
    if isinstance(node, ir.Member) and isinstance(
        kind := types.without_none(node.object.type), ir.RecordType
    ):
        record = scope.context.contract.record(kind)
        fields = record.fields if record is not None else ()
        return all(types.is_optional(field.type) for field in fields if field.name == node.name)
    return True


def is_optional_field(node: ir.Expr, scope: Scope) -> bool:
    """Whether `node` is a field that a record need not have: `undefined` to TypeScript."""
    match node:
        case ir.Member(object=holder, name=name):
            pass
        case ir.Index(object=holder, index=ir.Literal(value=str(name))):
            pass
        case _:
            return False
    kind = types.without_none(holder.type)
    record = scope.context.contract.record(kind) if isinstance(kind, ir.RecordType) else None
    fields = record.fields if record is not None else ()
    return any(field.optional for field in fields if field.name == name)


def method_of(node: ir.Expr, target: ts.TsExpr, name: str, *args: ts.TsExpr) -> ts.CallExpr:
    """`target.name(args)`, which asks first whether `node` is there at all."""
    return ts.CallExpr(callee=member(target, name, optional=may_lack(node)), args=args)


def counts_up(node: ir.Expr) -> bool:
    """Whether an index cannot be negative: a constant, or the counter of a loop."""
    if isinstance(node, ir.Literal):
        return isinstance(node.value, int) and node.value >= 0
    return _is_counter(node)


def _is_open_item(node: ir.Expr) -> bool:
    match node:
        case ir.Index(object=ir.ConstantRef()):
            return False
        case ir.Index(object=holder, index=index):
            kind = types.without_none(holder.type)
            listed = isinstance(kind, ir.ListType) and not _is_counter(index)
            return listed or isinstance(kind, ir.DictType)
        case ir.Call(operator=ir.Operator.AS, args=(value,)):
            return _is_open_item(value)
        case _:
            return False


def _is_counter(node: ir.Expr) -> bool:
    return isinstance(node, ir.LocalRef) and node.name.startswith(("index", "i_", "idx"))
