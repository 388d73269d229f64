"""The name that was probably meant."""

from __future__ import annotations

import difflib
import sys
import typing
from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A sentence that proposes the nearest known name; empty where none is near."""
    names = sorted(set(known))
    exact = [other for other in names if other.casefold() == name.casefold()]
    near = exact or difflib.get_close_matches(name, names, n=2, cutoff=0.7)
    if not near:
        return ""
    return "did you mean " + " or ".join(f"`{other}`" for other in near) + "?"


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
