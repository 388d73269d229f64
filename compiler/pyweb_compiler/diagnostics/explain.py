"""What a rule is about, for people who met it."""

from __future__ import annotations

from collections.abc import Iterator

from pyweb_compiler.diagnostics.registry import Rule
from pyweb_compiler.diagnostics.rules import ALL_RULES


def find_rule(code: str) -> Rule | None:
    """The rule of a code (`PW203`, in any case) or a name."""
    wanted = code.strip()
    for rule in ALL_RULES:
        if wanted.upper() == rule.code or wanted.lower() == rule.name:
            return rule
    return None


def explain(rule: Rule) -> str:
    """Markdown page of a rule."""
    return "\n".join(_lines(rule)) + "\n"


def _lines(rule: Rule) -> Iterator[str]:
    yield f"# {rule.code}: {rule.name}"
    yield ""
    yield from _block(f"{rule.severity.value}[{rule.code}] {rule.message}", "text")
    yield rule.why
    yield ""
    yield "Produced by:"
    yield ""
    yield from _block(rule.example, "python")
    yield "Mended:"
    yield ""
    yield from _block(rule.fix, "python", last=True)


def _block(code: str, language: str, *, last: bool = False) -> Iterator[str]:
    yield f"```{language}"
    yield code
    yield "```"
    if not last:
        yield ""
