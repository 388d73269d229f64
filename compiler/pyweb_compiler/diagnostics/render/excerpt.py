"""The source line of a finding, with a caret below."""

from __future__ import annotations

import io
import tokenize
import unicodedata
from pathlib import Path

from msgspec import Struct, field

from pyweb_compiler.diagnostics.span import Span

_TAB = 4
_LONGEST = 120


class Sources(Struct, frozen=True):
    """Lines of source files, read when they are shown."""

    roots: tuple[Path, ...]
    """Folders that the files of spans are relative to."""
    prefix: str = ""
    """Leads from the current folder to the app, so that a terminal or an editor can open the files."""
    _lines: dict[str, list[str]] = field(default_factory=dict)

    def path(self, file: str) -> str:
        """A file as it is reached from the current folder; one of an installed package as it is."""
        return f"{self.prefix}{file}" if self.prefix and self._lines_of(file) else file

    def line(self, file: str, number: int) -> str | None:
        """One line without its end; `None` where it cannot be shown."""
        if not file or number < 1:
            return None
        lines = self._lines_of(file)
        return lines[number - 1] if number <= len(lines) else None

    def _lines_of(self, file: str) -> list[str]:
        if file not in self._lines:
            self._lines[file] = self._read(file)
        return self._lines[file]

    def _read(self, file: str) -> list[str]:
        for root in self.roots:
            try:
                path = (root / file).resolve()
                # Reading a pipe would wait for a writer; what a link leads to is nobody's business.
                if not path.is_file() or not path.is_relative_to(root.resolve()):
                    continue
                data = path.read_bytes()
            except (OSError, ValueError, RuntimeError):
                continue
            try:
                encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
            except SyntaxError:
                encoding = "utf-8"
            text = data.decode(encoding, "replace").removeprefix("\ufeff")
            return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return []


class Excerpt(Struct, frozen=True):
    """A line as it is shown, and what stands below it."""

    line: str
    marks: str


def excerpt(span: Span, sources: Sources) -> Excerpt | None:
    """The line that a span starts on, tabs widened, with carets below the span."""
    line = sources.line(span.file, span.line)
    if line is None or not line.strip():
        return None
    start = max(span.column - 1, 0)
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = max(min(end, len(line)), start + 1)
    if len(line) > _LONGEST:
        line, start, end = _cut(line, start, end)
    before, marked = _shown(line[:start]), _shown(line[start:end])
    return Excerpt(_shown(line).rstrip(), " " * _width(before) + "^" * max(_width(marked), 1))


def _cut(line: str, start: int, end: int) -> tuple[str, int, int]:
    first = max(start - 30, 0)
    prefix = "…" if first else ""
    piece = line[first : first + _LONGEST]
    suffix = "…" if first + _LONGEST < len(line) else ""
    shift = len(prefix) - first
    return prefix + piece + suffix, start + shift, min(end + shift, len(prefix + piece))


def _shown(text: str) -> str:
    widened = text.replace("\t", " " * _TAB)
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in widened)


def _width(text: str) -> int:
    """Columns that a terminal takes for it."""
    return sum(0 if unicodedata.category(c) in _NO_WIDTH else 2 if _is_wide(c) else 1 for c in text)


_NO_WIDTH = ("Mn", "Me", "Cf")


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
