"""Findings as one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterable

from pyweb_compiler.diagnostics.diagnostic import Diagnostic
from pyweb_compiler.diagnostics.registry import Severity
from pyweb_compiler.diagnostics.span import Span


def render_json(found: Iterable[Diagnostic]) -> str:
    """An object with `diagnostics` and `summary`."""
    items = list(found)
    summary = {
        f"{severity.value}s": sum(d.severity is severity for d in items) for severity in Severity
    }
    value = {"diagnostics": [_item(diagnostic) for diagnostic in items], "summary": summary}
    return json.dumps(value, indent=2, ensure_ascii=False)


def _item(found: Diagnostic) -> dict[str, object]:
    return {
        "code": found.rule.code,
        "name": found.rule.name,
        "severity": found.severity.value,
        "message": found.message,
        **_place(found.span),
        "help": found.help,
        "related": [{"message": r.message, **_place(r.span)} for r in found.related],
    }


def _place(span: Span) -> dict[str, object]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
