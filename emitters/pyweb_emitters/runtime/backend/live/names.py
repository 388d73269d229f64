"""Names on the wire."""

from __future__ import annotations


def state_name(module: str, name: str) -> str:
    """The name of a state class: `todo.todo` and `State` give `todo.State`."""
    parts: list[str] = []
    for part in module.split("."):
        if not parts or parts[-1] != part:
            parts.append(part)
    return ".".join((*parts, name))
