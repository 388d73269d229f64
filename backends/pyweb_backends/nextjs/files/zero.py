"""A first value for a var whose own is only known on the server."""

from __future__ import annotations

from pyweb_backends.contract import ApiContract
from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import FALSE, NULL, number, text
from pyweb_compiler import ir


def zero_value(type_: ir.Type, contract: ApiContract) -> ts.TsExpr:
    """The empty value of a type."""
    if types.is_optional(type_):
        return NULL
    match type_:
        case ir.StrType():
            return text("")
        case ir.IntType() | ir.FloatType():
            return number(0)
        case ir.BoolType():
            return FALSE
        case ir.LiteralType(values=values):
            return ts.Constant(value=values[0])
        case ir.ListType():
            return ts.ArrayLiteral(items=())
        case ir.TupleType(items=items):
            return ts.ArrayLiteral(items=tuple(zero_value(item, contract) for item in items))
        case ir.DictType():
            return ts.ObjectLiteral(members=())
        case ir.UnionType(options=options):
            return zero_value(options[0], contract)
        case ir.RecordType():
            return _record(type_, contract)
        case _:
            return NULL


def _record(type_: ir.RecordType, contract: ApiContract) -> ts.TsExpr:
    record = contract.record(type_)
    if record is None:
        return NULL
    return ts.ObjectLiteral(
        members=tuple(
            ts.Property(key=field.name, value=zero_value(field.type, contract))
            for field in record.fields
            if not field.optional
        )
    )
