"""Docstrings as TypeScript readers want them."""

from __future__ import annotations

import re

_SECTION = re.compile(r"(Args|Arguments|Returns|Yields):\s*\Z")
"""What stands at the props and in the types, under names that are not Python's."""


def prose(docstring: str) -> str:
    """The docstring without the sections that TypeScript says in another place."""
    kept: list[str] = []
    inside: int | None = None
    for line in docstring.splitlines():
        depth = len(line) - len(line.lstrip())
        if inside is not None and (not line.strip() or depth > inside):
            continue
        inside = depth if _SECTION.match(line.strip()) else None
        if inside is None:
            kept.append(line)
    return "\n".join(kept).strip()
