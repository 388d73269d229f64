"""Findings as SARIF 2.1.0, which code scanners read."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from urllib.parse import quote

from pyweb_compiler.diagnostics.diagnostic import Diagnostic
from pyweb_compiler.diagnostics.registry import Rule
from pyweb_compiler.diagnostics.span import Span

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render_sarif(found: Iterable[Diagnostic], version: str, prefix: str = "") -> str:
    """A SARIF log with one run; `prefix` leads from the repository's root to the app."""
    items = list(found)
    rules = sorted({d.rule for d in items}, key=lambda rule: rule.code)
    index = {rule.code: number for number, rule in enumerate(rules)}
    driver = {"name": "pyweb", "version": version, "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, index, prefix) for diagnostic in items],
    }
    return json.dumps(
        {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False
    )


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": rule.why},
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _result(found: Diagnostic, index: dict[str, int], prefix: str) -> dict[str, object]:
    text = found.message + (f"\n{found.help}" if found.help else "")
    result: dict[str, object] = {
        "ruleId": found.rule.code,
        "ruleIndex": index[found.rule.code],
        "level": found.severity.value,
        "message": {"text": text},
        "locations": [_location(found.span, prefix)] if found.span.file else [],
    }
    related = [
        {"id": number, "message": {"text": r.message}, **_location(r.span, prefix)}
        for number, r in enumerate(found.related)
        if r.span.file
    ]
    if related:
        result["relatedLocations"] = related
    return result


def _location(span: Span, prefix: str) -> dict[str, object]:
    place: dict[str, object] = {"artifactLocation": {"uri": _uri(prefix + span.file)}}
    if span.line >= 1:
        place["region"] = {
            "startLine": span.line,
            "startColumn": max(span.column, 1),
            "endLine": max(span.end_line, span.line),
            "endColumn": max(span.end_column, 1),
        }
    return {"physicalLocation": place}


def _uri(path: str) -> str:
    """A path as an address: relative to the folder that is scanned, or of a file."""
    return ("file://" if path.startswith("/") else "") + quote(os.fsencode(path))
