"""Types of the IR in TypeScript."""

from __future__ import annotations

from typing import Protocol

from pyweb_backends.model import ts
from pyweb_compiler import ir

STRING = ts.TypeName(name="string")
NUMBER = ts.TypeName(name="number")
BOOLEAN = ts.TypeName(name="boolean")
UNKNOWN = ts.TypeName(name="unknown")
VOID = ts.TypeName(name="void")
NULL = ts.LiteralTypeNode(value=None)


class TypeNames(Protocol):
    """Brings types into a file."""

    def record(self, type_: ir.RecordType) -> ts.TsType:
        """The interface of a record."""
        ...

    def react(self, name: str) -> ts.TsType:
        """A type of React."""
        ...

    def icon(self) -> ts.TsType:
        """The type of an icon component."""
        ...


def to_ts(type_: ir.Type, names: TypeNames) -> ts.TsType:
    """The TypeScript type of a value."""
    match type_:
        case ir.AnyType():
            return UNKNOWN
        case ir.NoneType():
            return NULL
        case ir.StrType():
            return STRING
        case ir.IntType() | ir.FloatType():
            return NUMBER
        case ir.BoolType():
            return BOOLEAN
        case ir.LiteralType(values=values):
            return _union(tuple(ts.LiteralTypeNode(value=value) for value in values))
        case ir.ListType(item=item):
            return ts.ArrayTypeNode(item=to_ts(item, names))
        case ir.TupleType(items=items):
            return ts.TupleTypeNode(items=tuple(to_ts(item, names) for item in items))
        case ir.DictType(key=key, value=value):
            return ts.TypeName(name="Record", args=(_key(key, names), to_ts(value, names)))
        case ir.RecordType():
            return names.record(type_)
        case ir.UnionType(options=options):
            return _union(tuple(to_ts(option, names) for option in options))
        case ir.ViewType():
            return names.react("ReactNode")
        case ir.IconType():
            return names.icon()
        case ir.FunctionType(params=params):
            return ts.FunctionTypeNode(params=_params(params, names), result=VOID)


def _params(params: tuple[ir.Type, ...], names: TypeNames) -> tuple[ts.Parameter, ...]:
    labels = ["value"] if len(params) == 1 else [f"value{n + 1}" for n in range(len(params))]
    return tuple(
        ts.Parameter(name=label, type=to_ts(param, names))
        for label, param in zip(labels, params, strict=True)
    )


def _key(key: ir.Type, names: TypeNames) -> ts.TsType:
    match key:
        case ir.IntType() | ir.FloatType():
            return NUMBER
        case ir.LiteralType(values=values) if all(isinstance(v, str) for v in values):
            return to_ts(key, names)
        case _:
            return STRING


def _union(options: tuple[ts.TsType, ...]) -> ts.TsType:
    flat: list[ts.TsType] = []
    for option in options:
        flat.extend(option.options if isinstance(option, ts.UnionTypeNode) else (option,))
    if UNKNOWN in flat:
        return UNKNOWN
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else ts.UnionTypeNode(options=unique)


def without_none(type_: ir.Type) -> ir.Type:
    """The type of a value that has been found not to be `None`."""
    if not isinstance(type_, ir.UnionType):
        return type_
    rest = tuple(option for option in type_.options if not isinstance(option, ir.NoneType))
    return rest[0] if len(rest) == 1 else ir.UnionType(rest)


def is_optional(type_: ir.Type) -> bool:
    """Whether `None` is among the values."""
    return isinstance(type_, ir.NoneType) or (
        isinstance(type_, ir.UnionType) and any(map(is_optional, type_.options))
    )


def is_text(type_: ir.Type) -> bool:
    """Whether every value is a string."""
    match type_:
        case ir.StrType():
            return True
        case ir.LiteralType(values=values):
            return all(isinstance(value, str) for value in values)
        case ir.UnionType(options=options):
            return bool(options) and all(map(is_text, options))
        case _:
            return False


def is_number(type_: ir.Type) -> bool:
    """Whether every value is a number."""
    match type_:
        case ir.IntType() | ir.FloatType():
            return True
        case ir.LiteralType(values=values):
            return all(type(value) is int for value in values)
        case ir.UnionType(options=options):
            return bool(options) and all(map(is_number, options))
        case _:
            return False


def is_bool(type_: ir.Type) -> bool:
    """Whether every value is a boolean."""
    if isinstance(type_, ir.LiteralType):
        return all(isinstance(value, bool) for value in type_.values)
    return isinstance(type_, ir.BoolType)


def is_scalar(type_: ir.Type) -> bool:
    """Whether `===` compares values as Python does."""
    match type_:
        case ir.StrType() | ir.IntType() | ir.FloatType() | ir.BoolType() | ir.NoneType():
            return True
        case ir.LiteralType():
            return True
        case ir.UnionType(options=options):
            return all(map(is_scalar, options))
        case _:
            return False


def is_collection(type_: ir.Type) -> bool:
    """Whether every value is a list or a dict, or `None`."""
    return isinstance(without_none(type_), ir.ListType | ir.DictType)
