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
    yield f"*{rule.severity.value.capitalize()}* · `{rule.message}`"
    yield ""
    yield rule.why
    yield ""
    yield from _block("Produced by", rule.example)
    yield from _block("Mended", rule.fix)


def _block(title: str, code: str) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    yield "```python"
    yield code
    yield "```"
    yield ""
