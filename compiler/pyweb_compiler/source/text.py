"""Reads source files: encodings, permissions, links that leave the app."""

from __future__ import annotations

import codecs
import io
import tokenize
from pathlib import Path

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import source as rules


def read_text(path: Path, shown: str, root: Path, diagnostics: Diagnostics) -> str | None:
    """Text of a Python file of the app, without its byte order mark; problems are reported and give `None`."""
    place = Span.whole_file(shown)
    try:
        resolved = path.resolve(strict=True)
        if not resolved.is_relative_to(root.resolve()):
            link = _link_out(path, shown, root)
            place, target = Span.whole_file(link), (root / link).resolve()
            diagnostics.report(rules.OUTSIDE_APP, place, file=link, target=target)
            return None
        if path.exists() and not path.is_file() and not path.is_dir():
            # Reading a pipe would wait for a writer, and a device may never end.
            diagnostics.report(rules.UNREADABLE, place, file=shown, reason="it is not a file")
            return None
        data = path.read_bytes()
    except (OSError, RuntimeError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        diagnostics.report(rules.UNREADABLE, place, file=shown, reason=reason)
        return None
    return decode(data, shown, diagnostics)


def _link_out(path: Path, shown: str, root: Path) -> str:
    """The outermost part of a path that leads out of the app: one link is one finding."""
    inside = root.resolve()
    parts = shown.split("/")
    for count in range(1, len(parts)):
        link = "/".join(parts[:count])
        if path.is_relative_to(root / link) and not (root / link).resolve().is_relative_to(inside):
            return link
    return shown


def decode(data: bytes, shown: str, diagnostics: Diagnostics) -> str | None:
    """Text of Python source by its declared encoding."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError as error:
        # Either the cookie names no known encoding, or the first lines are not UTF-8.
        if "unknown encoding" in str(error) or "encoding problem" in str(error):
            diagnostics.report(
                rules.SYNTAX_ERROR, Span(shown, 1, 1, 1, 1), problem=str(error.msg or error)
            )
            return None
        encoding = "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        _report_undecodable(data, error, encoding, shown, diagnostics)
        return None
    return text.removeprefix("\ufeff")


def _report_undecodable(
    data: bytes, error: UnicodeDecodeError, encoding: str, shown: str, diagnostics: Diagnostics
) -> None:
    before = data[: error.start]
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode(encoding, "replace")) + 1
    diagnostics.report(
        rules.NOT_TEXT,
        Span(shown, line, column, line, column + 1),
        file=shown,
        encoding=codecs.lookup(encoding).name.upper(),
        byte=f"{data[error.start]:02X}",
        offset=error.start,
    )
