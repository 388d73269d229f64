"""The little Python that is printed rather than carried over (`main.py`, `settings.py`, tests)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class PyName:
    """A name with dots."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PyConstant:
    """A constant."""

    value: str | int | float | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PyCall:
    """A call."""

    function: PyExpr
    args: tuple[PyExpr, ...] = ()
    keywords: tuple[tuple[str, PyExpr], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PySequence:
    """A list, tuple or set display."""

    items: tuple[PyExpr, ...]
    kind: str = "list"
    """`list`, `tuple`, `set`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PyDict:
    """A dict display."""

    entries: tuple[tuple[PyExpr, PyExpr], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PyAwait:
    """`await value`."""

    value: PyExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class PyCompare:
    """`left operator right`."""

    left: PyExpr
    operator: str
    right: PyExpr


PyExpr: TypeAlias = "PyName | PyConstant | PyCall | PySequence | PyDict | PyAwait | PyCompare"


@dataclass(frozen=True, slots=True, kw_only=True)
class PyImport:
    """`import module`, or `from module import names`; `comment` follows on the line."""

    module: str
    names: tuple[str, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PyAssign:
    """`target: annotation = value`."""

    target: str
    value: PyExpr | None
    annotation: str | None = None
    comment: str = ""
    """Stands above, on its own lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PyExprStatement:
    """An expression on its own."""

    value: PyExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class PyAssert:
    """`assert test`."""

    test: PyExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class PyReturn:
    """`return value`."""

    value: PyExpr | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PyWith:
    """`async with value as target:`."""

    value: PyExpr
    target: str
    body: tuple[PyStatement, ...]
    is_async: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PyFunction:
    """A function."""

    name: str
    params: tuple[str, ...]
    """As written, with annotations (`count: int = 0`)."""
    body: tuple[PyStatement, ...]
    returns: str | None = None
    is_async: bool = False
    decorators: tuple[PyExpr, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PyClass:
    """A class."""

    name: str
    bases: tuple[str, ...]
    body: tuple[PyStatement, ...]
    doc: str = ""


PyStatement: TypeAlias = (
    "PyAssign | PyExprStatement | PyAssert | PyReturn | PyWith | PyFunction | PyClass"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PyModule:
    """One Python file."""

    doc: str
    imports: tuple[PyImport, ...]
    body: tuple[PyStatement, ...]
