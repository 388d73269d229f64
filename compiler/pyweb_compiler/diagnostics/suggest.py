"""The name that was probably meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A sentence that proposes the nearest known name; empty where none is near."""
    names = sorted(set(known))
    exact = [other for other in names if other.casefold() == name.casefold()]
    near = exact or difflib.get_close_matches(name, names, n=2, cutoff=0.7)
    if not near:
        return ""
    return "did you mean " + " or ".join(f"`{other}`" for other in near) + "?"
