"""Names that Reflex once had: what is written today exists."""

from __future__ import annotations

import re

import pytest

from pyweb_compiler.catalog import api
from pyweb_compiler.catalog.load import load_catalog
from pyweb_compiler.catalog.removed import CHAKRA, RENAMED, Removed, removed
from tests.lower.harness import compile_app

ENTRIES = load_catalog().entries


def test_what_stands_in_their_place_exists() -> None:
    named = {match for advice in RENAMED.values() for match in re.findall(r"`([\w.]+)`", advice)}
    for name in {*CHAKRA.values(), *named - {"Component"}}:
        assert name in ENTRIES or api.find_name(name) is not None, name


def test_what_went_is_no_name_of_today() -> None:
    assert not [name for name in RENAMED if name in ENTRIES or api.find_name(name) is not None]


@pytest.mark.parametrize(
    ("path", "name", "said"),
    [
        ("chakra.vstack", "chakra", "as `vstack`"),
        ("chakra.Hstack", "chakra", "as `hstack`"),
        ("chakra.modal_header", "chakra.modal_header", "write `dialog.title`"),
        ("chakra.MenuItem", "chakra.MenuItem", "write `menu.item`"),
        ("chakra.nothing", "chakra.nothing", "put it together"),
        ("modal_header", "modal_header", "write `dialog.title`"),
        ("background", "background", "write `event(background=True)`"),
    ],
)
def test_advice(path: str, name: str, said: str) -> None:
    found = removed(path, ENTRIES)
    assert isinstance(found, Removed) and found.name == name and said in found.advice


def test_other_names_were_never_there() -> None:
    assert removed("vstac", ENTRIES) is None


def test_each_name_is_told_once_a_file() -> None:
    compiled = compile_app("""
        def index():
            return pw.chakra.vstack(
                pw.chakra.text("a"),
                pw.chakra.modal(),
                pw.chakra.modal(),
                pw.markdown("a"),
                pw.markdown("b"),
            )
        """)
    assert [found[:5] for found in compiled.found] == ["PW301", "PW301", "PW309"]
