"""Types of values in the IR: what TypeScript and pydantic both need to know."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct


class AnyType(Struct, frozen=True):
    """Nothing is known."""


class NoneType(Struct, frozen=True):
    """`None`."""


class StrType(Struct, frozen=True):
    """`str`, and what crosses the wire as text (dates, UUIDs, paths)."""

    python: str = "str"
    """Name of the Python type (`str`, `datetime`, `date`, `time`, `UUID`, `Path`)."""


class IntType(Struct, frozen=True):
    """`int`."""


class FloatType(Struct, frozen=True):
    """`float`, `Decimal`."""


class BoolType(Struct, frozen=True):
    """`bool`."""


class LiteralType(Struct, frozen=True):
    """One of some constants (`Literal[...]`, enums by value)."""

    values: tuple[str | int | bool, ...]


class ListType(Struct, frozen=True):
    """`list[item]`, and sets and deques, which cross the wire as arrays."""

    item: Type


class TupleType(Struct, frozen=True):
    """`tuple[a, b]` of known length."""

    items: tuple[Type, ...]


class DictType(Struct, frozen=True):
    """`dict[key, value]`."""

    key: Type
    value: Type


class RecordType(Struct, frozen=True):
    """A class with fields: dataclass, TypedDict, pydantic or SQLModel class. Fields are in `App.records`."""

    module: str
    name: str


class UnionType(Struct, frozen=True):
    """One of several types; `None` among them makes it optional."""

    options: tuple[Type, ...]


class ViewType(Struct, frozen=True):
    """Something that can be rendered: a component prop that takes components."""


class IconType(Struct, frozen=True):
    """A component that draws an icon: a prop through which a helper names one."""


class FunctionType(Struct, frozen=True):
    """A callback prop."""

    params: tuple[Type, ...]


Type: TypeAlias = (
    AnyType
    | NoneType
    | StrType
    | IntType
    | FloatType
    | BoolType
    | LiteralType
    | ListType
    | TupleType
    | DictType
    | RecordType
    | UnionType
    | ViewType
    | IconType
    | FunctionType
)
