"""A module after parsing."""

from __future__ import annotations

from collections.abc import Mapping

import libcst as cst
from msgspec import Struct

from pyweb_compiler.diagnostics import Span


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
    positions: Mapping[cst.CSTNode, Span]
    """Spans by node identity: of all statements and expressions."""

    def span(self, node: cst.CSTNode) -> Span:
        """Where a node stands; the start of the file for nodes without a position."""
        return self.positions.get(node) or Span.whole_file(self.file)
