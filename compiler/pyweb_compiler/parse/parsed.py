"""A module after parsing."""

from __future__ import annotations

from typing import Protocol

import libcst as cst
from msgspec import Struct

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.parse.syntax import PythonTree


class Places(Protocol):
    """Where nodes stand."""

    def get(self, node: cst.CSTNode, /) -> Span | None:
        """Place of a node; `None` for nodes without one."""
        ...


class ParsedModule(Struct, frozen=True, eq=False, kw_only=True):
    """The concrete syntax tree of one module, with positions in a side table."""

    name: str
    """Dotted name (`todo.todo`); a package's `__init__.py` has the package's name."""
    file: str
    """Path relative to the app folder; for an installed package, `<distribution>/…`."""
    is_package: bool
    in_app: bool
    """Whether it belongs to the app (else: read from an installed package or the catalog)."""
    source: str
    tree: cst.Module
    python: PythonTree
    positions: Places
    """Spans by node identity: of all statements and expressions."""

    def __repr__(self) -> str:
        """The name: much of what is evaluated holds a module, whose tree would fill pages."""
        return f"ParsedModule({self.name!r})"

    def span(self, node: cst.CSTNode) -> Span:
        """Where a node stands; the start of the file for nodes without a position."""
        return self.positions.get(node) or Span.whole_file(self.file)
