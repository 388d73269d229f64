"""Docstrings in JSDoc."""

from __future__ import annotations

from pyweb_backends.nextjs.docs import prose


def test_sections_that_stand_at_the_props_are_left_out() -> None:
    text = "A card.\n\nShown on pages.\n\nArgs:\n    a: One.\n\n    b: Two.\n\nReturns:\n    It.\n\nNote:\n    Slow."
    assert prose(text) == "A card.\n\nShown on pages.\n\nNote:\n    Slow."


def test_other_text_stays() -> None:
    assert prose("Returns: the card, as it is.") == "Returns: the card, as it is."
    assert prose("") == ""
