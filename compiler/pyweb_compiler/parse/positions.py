"""Where the nodes of a tree stand, without libcst's metadata: one pass over the tree, only when asked."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from types import TracebackType
from typing import Any

import libcst as cst
from libcst._nodes.internal import CodegenState  # the printer's state is not exported

from pyweb_compiler.diagnostics import Span

_NOT_PLACED = (
    cst.BaseParenthesizableWhitespace,
    cst.Newline,
    cst.Comment,
    cst.TrailingWhitespace,
    cst.EmptyLine,
    cst.LeftParen,
    cst.RightParen,
    cst.LeftSquareBracket,
    cst.RightSquareBracket,
    cst.LeftCurlyBrace,
    cst.RightCurlyBrace,
    cst.Comma,
    cst.Dot,
    cst.Colon,
    cst.AssignEqual,
)


@cache
def _is_layout(kind: type[cst.CSTNode]) -> bool:
    """Asked of each type once: libcst's classes are abstract ones, of which each check is slow."""
    return issubclass(kind, _NOT_PLACED)


class Positions:
    """Spans by node identity; computed for the whole module when the first one is asked for."""

    def __init__(self, tree: cst.Module, source: str, file: str) -> None:
        self._tree = tree
        self._source = source
        self._file = file
        self._offsets: dict[int, tuple[int, int]] | None = None
        self._lines: list[int] = []

    def get(self, node: cst.CSTNode) -> Span | None:
        """Where a node stands; `None` for nodes that have no place of their own."""
        place = self._table().get(id(node))
        if place is None:
            return None
        start, end = place
        line, end_line = bisect_right(self._lines, start), bisect_right(self._lines, end)
        return Span(
            self._file,
            line,
            start - self._lines[line - 1] + 1,
            end_line,
            end - self._lines[end_line - 1] + 1,
        )

    def _table(self) -> dict[int, tuple[int, int]]:
        if self._offsets is None:
            state = _OffsetState(
                default_indent=self._tree.default_indent,
                default_newline=self._tree.default_newline,
            )
            self._tree._codegen(state)
            # A form feed where a line of code begins is not kept in the tree.
            kept = "\f" not in self._source
            self._lines = line_starts(self._source if kept else self._tree.code)
            self._offsets = state.found
        return self._offsets


def line_starts(source: str) -> list[int]:
    """Offset of the first character of every line."""
    starts = [0]
    length = len(source)
    position = 0
    while position < length:
        newline = source.find("\n", position)
        ret = source.find("\r", position, newline if newline >= 0 else length)
        if ret >= 0 and ret + 1 != newline:  # a carriage return alone ends a line too
            position = ret + 1
        elif newline >= 0:
            position = newline + 1
        else:
            break
        starts.append(position)
    return starts


@dataclass(slots=True)
class _OffsetState(CodegenState):
    """Prints nothing, and notes the offsets between which each node would be printed."""

    offset: int = 0
    found: dict[int, tuple[int, int]] = field(default_factory=dict)
    # By identity: the nodes' own hash is a function in Python, and there are hundreds of thousands.
    stack: list[int] = field(default_factory=list)

    def add_indent_tokens(self) -> None:
        for token in self.indent_tokens:
            self.offset += len(token)

    def add_token(self, value: str) -> None:
        self.offset += len(value)

    def before_codegen(self, node: cst.CSTNode) -> None:
        self.stack.append(self.offset)

    def after_codegen(self, node: cst.CSTNode) -> None:
        start = self.stack.pop()
        if id(node) not in self.found and not _is_layout(type(node)):
            self.found[id(node)] = (start, self.offset)

    def record_syntactic_position(
        self,
        node: cst.CSTNode,
        *,
        start_node: cst.CSTNode | None = None,
        end_node: cst.CSTNode | None = None,
    ) -> Any:
        return _Recording(self, node, start_node, end_node)


class _Recording:
    """Notes the offsets of a node without the whitespace that it owns."""

    __slots__ = ("end_node", "node", "start", "start_node", "state")

    def __init__(
        self,
        state: _OffsetState,
        node: cst.CSTNode,
        start_node: cst.CSTNode | None,
        end_node: cst.CSTNode | None,
    ) -> None:
        self.state = state
        self.node = node
        self.start_node = start_node
        self.end_node = end_node
        self.start = state.offset

    def __enter__(self) -> None:
        """The start was noted when this was made, right before."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            return
        state = self.state
        start = self.start if self.start_node is None else state.found[id(self.start_node)][0]
        # Punctuation is not placed; where it ends a node, the node ends here.
        placed = None if self.end_node is None else state.found.get(id(self.end_node))
        end = state.offset if placed is None else placed[1]
        state.found[id(self.node)] = (start, end)
