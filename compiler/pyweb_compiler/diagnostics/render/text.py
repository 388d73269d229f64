"""Findings for people: where, what, the line with a caret, and the cure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from msgspec.structs import replace

from pyweb_compiler.diagnostics.diagnostic import Diagnostic
from pyweb_compiler.diagnostics.registry import Severity
from pyweb_compiler.diagnostics.render.excerpt import Sources, excerpt
from pyweb_compiler.diagnostics.span import Span

Style: TypeAlias = Callable[[str, str], str]
"""Gives a text the look of a role: `error`, `warning`, `note`, `place`, `caret`, `help`, `bold`, `dim`."""


def render_text(found: Iterable[Diagnostic], sources: Sources, style: Style) -> Iterator[str]:
    """Blocks of lines, one a finding."""
    for diagnostic in found:
        yield "\n".join(_lines(diagnostic, sources, style))


def place_of(span: Span) -> str:
    """`file:line:column`; only the file for what concerns it as a whole."""
    return span.file if _is_whole(span) else f"{span.file}:{span.line}:{span.column}"


def _is_whole(span: Span) -> bool:
    places = (span.line, span.column, span.end_line, span.end_column)
    return span.line < 1 or places == (1, 1, 1, 1)


def _lines(found: Diagnostic, sources: Sources, style: Style) -> Iterator[str]:
    severity = found.severity.value
    head = style(severity, f"{severity}[{found.rule.code}]")
    yield f"{head} {style('bold', found.message)}"
    width = len(str(max(found.span.line, *(r.span.line for r in found.related), 0)))
    yield from _shown_place(found.span, sources, style, width, severity)
    for related in found.related:
        yield from _shown_place(related.span, sources, style, width, "note", related.message)
    for number, line in enumerate(found.help.splitlines()):
        lead = style("help", "help:") if not number else "     "
        yield f"{' ' * width} = {lead} {line}"


def _shown_place(
    span: Span, sources: Sources, style: Style, width: int, role: str, label: str = ""
) -> Iterator[str]:
    margin = " " * width
    if place := place_of(replace(span, file=sources.path(span.file)) if span.file else span):
        yield f"{margin}{style('place', ':::' if label else '-->')} {place}"
    shown = None if _is_whole(span) else excerpt(span, sources)
    if shown is None:
        if label:
            yield f"{margin} = {style(role, label)}"
        return
    bar = style("dim", "|")
    yield f"{margin} {bar}"
    yield f"{style('dim', str(span.line).rjust(width))} {bar} {shown.line}"
    yield f"{margin} {bar} {style(role, f'{shown.marks} {label}'.rstrip())}"


def summary_line(found: Iterable[Diagnostic]) -> str:
    """`2 errors, 1 warning`; empty where nothing was found."""
    counts = dict.fromkeys(Severity, 0)
    for diagnostic in found:
        counts[diagnostic.severity] += 1
    return ", ".join(
        f"{count} {severity.value}{'s' if count != 1 else ''}"
        for severity, count in counts.items()
        if count
    )
