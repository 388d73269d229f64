"""Findings as workflow commands: GitHub shows them at the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyweb_compiler.diagnostics.diagnostic import Diagnostic
from pyweb_compiler.diagnostics.registry import Severity


def render_github(found: Iterable[Diagnostic], prefix: str = "") -> Iterator[str]:
    """One line a finding; `prefix` leads from the repository's root to the app."""
    for diagnostic in found:
        span = diagnostic.span
        command = "notice" if diagnostic.severity is Severity.NOTE else diagnostic.severity.value
        properties = {"title": f"{diagnostic.rule.code} {diagnostic.rule.name}"}
        if span.file:
            properties |= {
                "file": prefix + span.file,
                "line": str(max(span.line, 1)),
                "col": str(max(span.column, 1)),
                "endLine": str(max(span.end_line, 1)),
                "endColumn": str(max(span.end_column, 1)),
            }
        text = "\n".join(part for part in (diagnostic.message, diagnostic.help) if part)
        written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
        yield f"::{command} {written}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
