"""The name that was probably meant."""

from __future__ import annotations

import difflib
import sys
import typing
from collections.abc import Iterable
from functools import lru_cache


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A sentence that proposes the nearest known name; empty where none is near."""
    return _nearest(name, tuple(sorted(set(known))))


@lru_cache(maxsize=256)  # a loop may ask for it again and again
def _nearest(name: str, names: tuple[str, ...]) -> str:
    exact = [other for other in names if _letters(other) == _letters(name)]
    near = exact or difflib.get_close_matches(name, names, n=2, cutoff=0.7)
    if not near:
        return ""
    return "did you mean " + " or ".join(f"`{other}`" for other in near) + "?"


def _letters(name: str) -> str:
    """`LocalStorage` and `local_storage` are the same name in two spellings."""
    return name.casefold().replace("_", "")


def is_slip(name: str, other: str) -> bool:
    """Whether one name becomes the other by a letter left out, added, changed or swapped; two in a long one."""
    if name[:1] != other[:1] or abs(len(name) - len(other)) > 2:
        return False
    slips = 1 if len(name) <= _SHORT else 2
    if len(set(name) ^ set(other)) > 2 * slips:  # soon seen
        return False
    return _edits(name, other) <= slips


_SHORT = 7
"""Letters of a name in which two slips make another name."""


def _edits(name: str, other: str) -> int:
    """Least number of letters left out, added, changed, or swapped with the next one."""
    before, last = list[int](), list(range(len(other) + 1))
    for i, letter in enumerate(name, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            best = min(last[j] + 1, row[-1] + 1, last[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and (letter, name[i - 2]) == (other[j - 2], wanted):
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]


_CONSTANTS = {
    "true": "True",
    "false": "False",
    "null": "None",
    "none": "None",
    "nil": "None",
    "undefined": "None",
}
"""What other languages call Python's constants."""

_APIS = {"rx": "reflex", "pw": "pyweb"}


def where_from(name: str) -> str:
    """A sentence that says how a name that many programs use comes into a module; else empty."""
    if name in _CONSTANTS:
        return f"did you mean `{_CONSTANTS[name]}`?"
    if name in _APIS:
        return f"write `import {_APIS[name]} as {name}` at the top of the file"
    if name in ("self", "cls"):
        return "only methods have it; elsewhere a state is meant by the name of its class"
    if name in sys.stdlib_module_names:
        return f"write `import {name}` at the top of the file"
    if name in typing.__all__:
        return f"write `from typing import {name}` at the top of the file"
    return ""
