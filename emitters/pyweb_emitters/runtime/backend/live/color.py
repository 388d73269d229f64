"""Colours of the theme's scales."""

from __future__ import annotations


class Color(str):
    """A colour as CSS text, `var(--gray-5)`."""


def color(name: str, shade: int = 7, alpha: bool = False) -> Color:
    """A shade (1 to 12) of a scale; `alpha` for its transparent form."""
    return Color(f"var(--{name}-{'a' if alpha else ''}{shade})")
