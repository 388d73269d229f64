"""Docstrings in JSDoc."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_backends.nextjs.docs import prose

from . import trees as t
from .render import render


def test_sections_that_stand_at_the_props_are_left_out() -> None:
    text = "A card.\n\nShown on pages.\n\nArgs:\n    a: One.\n\n    b: Two.\n\nReturns:\n    It.\n\nNote:\n    Slow."
    assert prose(text) == "A card.\n\nShown on pages.\n\nNote:\n    Slow."


def test_other_text_stays() -> None:
    assert prose("Returns: the card, as it is.") == "Returns: the card, as it is."
    assert prose("") == ""


def test_events_say_what_their_handlers_do() -> None:
    handler = replace(
        t.handler("add_item", marked=True), docstring="Add a new item.\n\nArgs:\n    item: Which."
    )
    state = t.state((), (handler,))
    text = render(t.app(t.page(t.html("p")), states=(state,)))["state/todo/todo.ts"]
    assert '{ /** Add a new item. */ addItem: event("add_item"), }' in text
