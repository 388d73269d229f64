"""Where the files of a module stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyweb_backends.nextjs.paths import (
    client_file,
    component_file,
    module_path,
    route_paths,
    state_file,
)
from pyweb_compiler import ir


@pytest.mark.parametrize(
    ("module", "path"),
    [
        ("todo.new_item", "todo/new-item"),
        ("a1.café", "a1/café"),
        ("a.fooBar", "a/fooBar"),
        ("a.foo__bar", "a/foo__bar"),
        ("a._private", "a/_private"),
        ("a.class_", "a/class_"),
    ],
)
def test_modules_keep_their_names(module: str, path: str) -> None:
    assert module_path(module) == path
    assert state_file(module) == f"frontend/state/{path}.ts"


NAMES = st.from_regex(r"[a-zA-Z_][a-zA-Z0-9_]{0,6}", fullmatch=True)


@given(NAMES, NAMES)
def test_two_modules_never_share_a_file(one: str, two: str) -> None:
    assert (module_path(one) == module_path(two)) == (one == two)


def test_components_of_the_runtime_keep_their_place() -> None:
    assert component_file("ui.theme") == "frontend/components/ui/theme.own.tsx"
    assert client_file("ui.theme") == "frontend/components/ui/theme.own.client.tsx"
    assert component_file("ui.card") == "frontend/components/ui/card.tsx"


def test_addresses_outside_ascii_stand_as_browsers_ask_for_them() -> None:
    route = (
        ir.RouteSegment(name="größe", kind="static"),
        ir.RouteSegment(name="id", kind="param"),
        ir.RouteSegment(name="a+b", kind="static"),
    )
    assert route_paths(route) == ("gr%C3%B6%C3%9Fe/[id]/a+b",)
