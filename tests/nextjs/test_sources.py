"""Utility names that the author wrote where utilities have no effect."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec.structs import replace

import pyweb_emitters
from pyweb_backends.nextjs.styles.sources import RUNTIME, excluded_sources
from pyweb_backends.nextjs.styles.tailwind_names import is_utility

from . import trees as t


def test_names_without_effect_are_excluded() -> None:
    classes = (t.lit("list-none hover:p-4 bubble w-full"),)
    item = replace(t.styled(t.html("li"), width="100%"), classes=classes)
    app = t.app(t.page(item), tailwind=False)
    assert excluded_sources(app) == ("hover:p-4", "list-none")
    assert excluded_sources(replace(app, tailwind=True)) == ()


def test_which_names_are_utilities() -> None:
    known = ["flex", "md:flex-1", "-mt-2", "dark:[&_x]:p-4", "[mask:none]", "max-w-3xl", "!p-2"]
    assert all(map(is_utility, known))
    assert not any(map(is_utility, ["bubble", "card", "btn-primary", "p", "main"]))


def test_what_the_runtime_needs_is_never_excluded() -> None:
    folder = Path(pyweb_emitters.__file__).parent / "runtime" / "frontend" / "components"
    text = "".join(path.read_text() for path in folder.rglob("*.tsx"))
    words = {word for quoted in re.findall(r'["`]([^"`\n]+)["`]', text) for word in quoted.split()}
    corners = {"top-left", "top-right", "bottom-left", "bottom-right"}
    used = {word for word in words - corners if is_utility(word) and "&" not in word}
    assert used <= set(RUNTIME.split())
