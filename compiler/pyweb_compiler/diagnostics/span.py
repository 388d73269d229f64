"""Where something stands in the source."""

from __future__ import annotations

from msgspec import Struct


class Span(Struct, frozen=True, order=True):
    """A region of one source file; lines count from 1, columns from 1 (characters)."""

    file: str
    """Path relative to the app folder, with forward slashes; empty for the app as a whole."""
    line: int
    column: int
    end_line: int
    end_column: int
    """One past the last character."""

    @classmethod
    def whole_file(cls, file: str) -> Span:
        """The start of a file, for what concerns it as a whole."""
        return cls(file, 1, 1, 1, 1)


NOWHERE = Span("", 0, 0, 0, 0)
"""For nodes that the compiler makes without a place in the source."""
