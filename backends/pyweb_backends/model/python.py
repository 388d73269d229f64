"""The little Python that is printed rather than carried over (`main.py`, `settings.py`, tests)."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct


class PyName(Struct, frozen=True, kw_only=True):
    """A name with dots."""

    name: str


class PyConstant(Struct, frozen=True, kw_only=True):
    """A constant."""

    value: str | int | float | bool | None


class PyCall(Struct, frozen=True, kw_only=True):
    """A call."""

    function: PyExpr
    args: tuple[PyExpr, ...] = ()
    keywords: tuple[tuple[str, PyExpr], ...] = ()


class PySequence(Struct, frozen=True, kw_only=True):
    """A list, tuple or set display."""

    items: tuple[PyExpr, ...]
    kind: str = "list"
    """`list`, `tuple`, `set`."""


class PyDict(Struct, frozen=True, kw_only=True):
    """A dict display."""

    entries: tuple[tuple[PyExpr, PyExpr], ...]


class PyAwait(Struct, frozen=True, kw_only=True):
    """`await value`."""

    value: PyExpr


class PyCompare(Struct, frozen=True, kw_only=True):
    """`left operator right`."""

    left: PyExpr
    operator: str
    right: PyExpr


PyExpr: TypeAlias = "PyName | PyConstant | PyCall | PySequence | PyDict | PyAwait | PyCompare"


class PyImport(Struct, frozen=True, kw_only=True):
    """`import module as alias`, or `from module import names`; `comment` follows on the line."""

    module: str
    names: tuple[str, ...] = ()
    alias: str | None = None
    comment: str = ""


class PyAssign(Struct, frozen=True, kw_only=True):
    """`target: annotation = value`."""

    target: str
    value: PyExpr | None
    annotation: str | None = None
    comment: str = ""
    """Stands above, on its own lines."""


class PyExprStatement(Struct, frozen=True, kw_only=True):
    """An expression on its own."""

    value: PyExpr


class PyAssert(Struct, frozen=True, kw_only=True):
    """`assert test`."""

    test: PyExpr


class PyReturn(Struct, frozen=True, kw_only=True):
    """`return value`."""

    value: PyExpr | None


class PyWith(Struct, frozen=True, kw_only=True):
    """`async with value as target:`."""

    value: PyExpr
    target: str
    body: tuple[PyStatement, ...]
    is_async: bool = False


class PyFunction(Struct, frozen=True, kw_only=True):
    """A function."""

    name: str
    params: tuple[str, ...]
    """As written, with annotations (`count: int = 0`)."""
    body: tuple[PyStatement, ...]
    returns: str | None = None
    is_async: bool = False
    decorators: tuple[PyExpr, ...] = ()
    doc: str = ""


class PyClass(Struct, frozen=True, kw_only=True):
    """A class."""

    name: str
    bases: tuple[str, ...]
    body: tuple[PyStatement, ...]
    doc: str = ""


PyStatement: TypeAlias = (
    "PyAssign | PyExprStatement | PyAssert | PyReturn | PyWith | PyFunction | PyClass"
)


class PyModule(Struct, frozen=True, kw_only=True):
    """One Python file."""

    doc: str
    imports: tuple[PyImport, ...]
    body: tuple[PyStatement, ...]
