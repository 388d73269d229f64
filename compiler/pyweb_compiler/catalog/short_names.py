"""Names that other vocabularies have for props, and their short names of styles."""

from __future__ import annotations

import re
from collections.abc import Collection
from types import MappingProxyType

_SIDES = {"x": "_x", "y": "_y", "t": "_top", "r": "_right", "b": "_bottom", "l": "_left"}


def written_out(name: str) -> str:
    """The hint for `mb`, `px` and the like, which other vocabularies have."""
    found = re.fullmatch(r"([mp])([xytrbl]?)", name)
    size = re.fullmatch(r"((?:min|max)_)?([wh])", in_words(name))
    if size is not None:
        return f"did you mean `{size[1] or ''}{'width' if size[2] == 'w' else 'height'}`?"
    if found is None:
        return ""
    property_ = "margin" if found[1] == "m" else "padding"
    return f"did you mean `{property_}{_SIDES.get(found[2], '')}`?"


_ELSEWHERE = {
    "class": "class_name",
    "classname": "class_name",
    "for": "html_for",
    "htmlfor": "html_for",
    "to": "href",
    "link": "href",
    "source": "src",
    "on_press": "on_click",
}
"""Attributes of HTML, and props of other libraries."""


TRIGGERS_ELSEWHERE = MappingProxyType(
    {
        "on_key_press": "on_key_down",
        "on_input": "on_change",
        "on_press": "on_click",
        "on_tap": "on_click",
        "on_hover": "on_mouse_enter",
    }
)
"""Triggers of HTML and of other libraries."""


def in_words(name: str) -> str:
    """`marginRight` and `margin-right` as `margin_right`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().replace("-", "_")


def spelled_here(name: str, known: Collection[str]) -> str:
    """The hint for `onClick`, `className`, `isDisabled` and the like."""
    snake = in_words(name)
    candidates = (
        _ELSEWHERE.get(name.lower(), ""),
        snake,
        snake.removeprefix("is_"),
        f"on_{snake[2:].lstrip('_')}" if snake.startswith("on") else "",
    )
    for candidate in candidates:
        if candidate and candidate != name and candidate in known:
            return f"did you mean `{candidate}`?"
    return ""
