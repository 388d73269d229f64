"""Findings as one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from pyweb_compiler.diagnostics.diagnostic import Diagnostic
from pyweb_compiler.diagnostics.registry import Severity
from pyweb_compiler.diagnostics.span import Span


class Place(BaseModel):
    """A region of a file, and what is to be said about it."""

    message: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Finding(Place):
    """One finding."""

    code: str
    name: str
    severity: Severity
    help: str
    related: tuple[Place, ...]

    @classmethod
    def of(cls, found: Diagnostic) -> Finding:
        """The finding as it is written."""
        return cls(
            code=found.rule.code,
            name=found.rule.name,
            severity=found.severity,
            message=found.message,
            help=found.help,
            related=tuple(Place(message=r.message, **_region(r.span)) for r in found.related),
            **_region(found.span),
        )


class Findings(BaseModel):
    """All findings, and how many there are of each severity."""

    diagnostics: tuple[Finding, ...]
    summary: dict[str, int]


def render_json(found: Iterable[Diagnostic]) -> str:
    """An object with `diagnostics` and `summary`."""
    items = list(found)
    summary = {
        f"{severity.value}s": sum(d.severity is severity for d in items) for severity in Severity
    }
    findings = Findings(diagnostics=tuple(map(Finding.of, items)), summary=summary)
    shown = findings.model_dump()
    for each in shown["diagnostics"]:
        each["file"] = each["file"] or "."  # what concerns the app as a whole stands at its folder
    # Not pydantic's own JSON, which refuses names of files that are no UTF-8.
    return json.dumps(shown, indent=2, ensure_ascii=False)


def _region(span: Span) -> dict[str, Any]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
