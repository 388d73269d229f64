"""A finding about the user's app, and the collector that passes hand around."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field
from msgspec.structs import replace

from pyweb_compiler.diagnostics.registry import Rule, Severity
from pyweb_compiler.diagnostics.span import Span


class Related(Struct, frozen=True):
    """A second place that explains a finding."""

    span: Span
    message: str


class Diagnostic(Struct, frozen=True, kw_only=True):
    """One finding: which rule, where, and the text with its holes filled."""

    rule: Rule
    span: Span
    message: str
    help: str
    related: tuple[Related, ...] = ()

    @property
    def severity(self) -> Severity:
        """Severity of the rule."""
        return self.rule.severity


class Diagnostics(Struct):
    """Collects findings; passes report into it and go on."""

    _found: dict[tuple[str, Span, str], Diagnostic] = field(default_factory=dict)

    def report(
        self,
        rule: Rule,
        span: Span,
        *,
        related: Iterable[Related] = (),
        help: str | None = None,
        **holes: object,
    ) -> None:
        """Add a finding; the same one at the same place is kept once.

        `holes` fill the rule's message and help; `help` replaces the rule's own help.
        """
        holes = {name: _shortened(hole) for name, hole in holes.items()}
        message = rule.message.format(**holes)
        found = Diagnostic(
            rule=rule,
            span=span,
            message=message,
            help=rule.help.format(**holes) if help is None else help,
            related=tuple(related),
        )
        self._found.setdefault((rule.code, span, message), found)

    def narrow(self, span: Span, narrower: Span) -> None:
        """Put what was found at a place at the part of it that is to blame."""
        for key in [key for key in self._found if key[1] == span]:
            found = replace(self._found.pop(key), span=narrower)
            self._found.setdefault((key[0], narrower, key[2]), found)

    def forget(self, rule: Rule, within: Span) -> None:
        """Drop the findings of a rule in a region, of which another one tells the cause."""
        for key in [key for key in self._found if key[0] == rule.code and _is_in(key[1], within)]:
            del self._found[key]

    def extend(self, other: Diagnostics) -> None:
        """Add all findings of another collector."""
        for key, found in other._found.items():
            self._found.setdefault(key, found)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """All findings by file, line, column and code."""
        ordered = sorted(self._found.values(), key=lambda d: (d.span, d.rule.code, d.message))
        groups = dict[tuple[object, ...], list[Diagnostic]]()
        for found in ordered:
            groups.setdefault(_group(found), []).append(found)
        return tuple(_with_others(group) for group in groups.values())

    @property
    def error_count(self) -> int:
        """How many errors were found so far."""
        return sum(d.severity is Severity.ERROR for d in self._found.values())

    @property
    def has_errors(self) -> bool:
        """Whether something stops the compilation."""
        return any(d.severity is Severity.ERROR for d in self._found.values())


_LONGEST_HOLE = 1_000
"""Characters: a message is to be read, whatever the value is that it shows."""


def _shortened(hole: object) -> object:
    long = isinstance(hole, str) and len(hole) > _LONGEST_HOLE
    return f"{str(hole)[: _LONGEST_HOLE // 2]} …" if long else hole


def _is_in(span: Span, region: Span) -> bool:
    return span.file == region.file and region.line <= span.line <= region.end_line


def _group(found: Diagnostic) -> tuple[object, ...]:
    """What findings have in common that are shown as one."""
    if found.rule.once:
        return (found.rule.code, found.message)
    if found.rule.once_a_file:
        return (found.rule.code, found.message, found.span.file)
    return (found.rule.code, found.message, found.span)


def _with_others(group: list[Diagnostic]) -> Diagnostic:
    """The first of several findings, which says how many more there are."""
    first, more = group[0], len({found.span.line for found in group}) - 1
    if not first.rule.once_a_file or not more:
        return first
    others = f"the same in {more} more {'line' if more == 1 else 'lines'} of this file"
    return replace(first, help=f"{first.help}; {others}" if first.help else others)
