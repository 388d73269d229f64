"""Where the nodes of Python's own tree stand, in characters."""

from __future__ import annotations

import ast
import re

from msgspec import Struct

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.parse.parsed import ParsedModule

_LINE_END = re.compile(r"\r\n|\r|\n")

_LONGEST = 40
"""Characters of an expression that a message repeats."""


class SyntaxPlaces(Struct, frozen=True):
    """Places in one module."""

    file: str
    lines: tuple[str, ...]

    @classmethod
    def of_module(cls, module: ParsedModule) -> SyntaxPlaces:
        """Places of the nodes that a module's source is parsed to."""
        return cls(module.file, tuple(_LINE_END.split(module.source)))

    def of(self, node: ast.expr) -> Span:
        """Place of an expression."""
        end_line, end = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
        return Span(
            self.file,
            node.lineno,
            self._column(node.lineno, node.col_offset),
            end_line,
            self._column(end_line, end),
        )

    def text(self, node: ast.expr) -> str:
        """The source of an expression, its lines joined."""
        place = self.of(node)
        lines = list(self.lines[place.line - 1 : place.end_line])
        lines[-1] = lines[-1][: place.end_column - 1]
        lines[0] = lines[0][place.column - 1 :]
        return " ".join(line.strip() for line in lines)

    def short(self, node: ast.expr) -> str:
        """The source of an expression; of a long call only what is called."""
        written = self.text(node)
        if len(written) <= _LONGEST:
            return written
        return f"{ast.unparse(node.func)}(…)" if isinstance(node, ast.Call) else "…"

    def attribute(self, node: ast.Attribute) -> Span:
        """Place of the name behind the dot."""
        whole = self.of(node)
        start = max(whole.end_column - len(node.attr), 1)
        return Span(self.file, whole.end_line, start, whole.end_line, whole.end_column)

    def of_keyword(self, node: ast.keyword) -> Span:
        """Place of the name of an argument."""
        start = self._column(node.lineno, node.col_offset)
        return Span(self.file, node.lineno, start, node.lineno, start + len(node.arg or "**"))

    def of_member(self, node: ast.stmt) -> Span:
        """Place of the name that a statement of a class body binds."""
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            return self.name_of(node)
        assert isinstance(node, ast.AnnAssign)
        return self.of(node.target)

    def name_of(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Span:
        """Place of the name behind `def`."""
        line = self.lines[node.lineno - 1] if node.lineno <= len(self.lines) else ""
        found = re.search(rf"\bdef\s+({re.escape(node.name)})\b", line)
        start = found.start(1) + 1 if found else self._column(node.lineno, node.col_offset)
        return Span(self.file, node.lineno, start, node.lineno, start + len(node.name))

    def _column(self, line: int, offset: int) -> int:
        """Bytes from the start of a line as a column."""
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        return len(text.encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "replace")) + 1
