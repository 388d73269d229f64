"""Short names of style props that other vocabularies have."""

from __future__ import annotations

import re

_SIDES = {"x": "_x", "y": "_y", "t": "_top", "r": "_right", "b": "_bottom", "l": "_left"}


def written_out(name: str) -> str:
    """The hint for `mb`, `px` and the like, which other vocabularies have."""
    found = re.fullmatch(r"([mp])([xytrbl]?)", name)
    if found is None:
        return ""
    property_ = "margin" if found[1] == "m" else "padding"
    return f"did you mean `{property_}{_SIDES.get(found[2], '')}`?"
