"""Types of values in the IR: what TypeScript and pydantic both need to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class AnyType:
    """Nothing is known."""


@dataclass(frozen=True, slots=True)
class NoneType:
    """`None`."""


@dataclass(frozen=True, slots=True)
class StrType:
    """`str`, and what crosses the wire as text (dates, UUIDs, paths)."""

    python: str = "str"
    """Name of the Python type (`str`, `datetime`, `date`, `time`, `UUID`, `Path`)."""


@dataclass(frozen=True, slots=True)
class IntType:
    """`int`."""


@dataclass(frozen=True, slots=True)
class FloatType:
    """`float`, `Decimal`."""


@dataclass(frozen=True, slots=True)
class BoolType:
    """`bool`."""


@dataclass(frozen=True, slots=True)
class LiteralType:
    """One of some constants (`Literal[...]`, enums by value)."""

    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class ListType:
    """`list[item]`, and sets and deques, which cross the wire as arrays."""

    item: Type


@dataclass(frozen=True, slots=True)
class TupleType:
    """`tuple[a, b]` of known length."""

    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class DictType:
    """`dict[key, value]`."""

    key: Type
    value: Type


@dataclass(frozen=True, slots=True)
class RecordType:
    """A class with fields: dataclass, TypedDict, pydantic or SQLModel class. Fields are in `App.records`."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types; `None` among them makes it optional."""

    options: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class ViewType:
    """Something that can be rendered: a component prop that takes components."""


@dataclass(frozen=True, slots=True)
class IconType:
    """A component that draws an icon: a prop through which a helper names one."""


@dataclass(frozen=True, slots=True)
class FunctionType:
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
