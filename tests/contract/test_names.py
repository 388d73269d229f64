"""Names: readable, valid, never twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyweb_backends.names import (
    TS_RESERVED,
    NameScope,
    PythonName,
    RoutePath,
    TsName,
    camel_case,
    kebab_case,
    member_name,
    package_name,
    pascal_case,
)


@pytest.mark.parametrize(
    ("source", "pascal", "camel", "kebab"),
    [
        ("todo_item", "TodoItem", "todoItem", "todo-item"),
        ("TodoItem", "TodoItem", "todoItem", "todo-item"),
        ("HTTPServer", "HTTPServer", "httpServer", "http-server"),
        ("_private", "Private", "private_", "private"),
        ("item2", "Item2", "item2", "item-2"),
        ("URL", "URL", "url", "url"),
        ("café_item", "CaféItem", "caféItem", "café-item"),
        ("CaféÉclair", "CaféÉclair", "caféÉclair", "café-éclair"),
        ("変量", "変量", "変量", "変量"),
    ],
)
def test_spellings(source: str, pascal: str, camel: str, kebab: str) -> None:
    assert pascal_case(source) == pascal
    assert camel_case(source) == (camel if camel != "private_" else "privateValue")
    assert kebab_case(source) == kebab


def test_reserved_words_are_fine_as_members_only() -> None:
    assert member_name("delete") == "delete"
    assert camel_case("delete") == "deleteValue"


@pytest.mark.parametrize(
    ("source", "expected"), [("Café_app", "cafe-app"), ("変量", "app"), ("my_app2", "my-app-2")]
)
def test_packages_have_plain_names(source: str, expected: str) -> None:
    assert package_name(source) == expected


@given(st.from_regex(r"[a-zA-Z_äöü][a-zA-Z0-9_äöü]{0,12}", fullmatch=True))
def test_every_python_name_has_names_in_typescript(name: str) -> None:
    for made in (pascal_case(name), camel_case(name)):
        assert made.isidentifier()
        assert made not in TS_RESERVED


def test_a_scope_gives_a_name_once() -> None:
    outer = NameScope(["state"])
    scope = NameScope(outer=outer)
    assert scope.claim("state", "todoState") == "todoState"
    assert scope.claim("state", "todoState") == "todoState2"
    assert scope.claim("state", "todoState") == "todoState3"
    assert scope.claim("class", "delete") not in TS_RESERVED
    assert scope.claim("items") == "items"
    scope.release("items")
    assert scope.claim("items") == "items"
    assert "todoState" not in outer


@pytest.mark.parametrize("bad", ["", "a-b", "class", "1a"])
def test_checked_constructors(bad: str) -> None:
    with pytest.raises(ValueError):
        TsName(bad)
    with pytest.raises(ValueError):
        PythonName(bad)


def test_routes() -> None:
    assert RoutePath("post/[id]/[[...rest]]") == "post/[id]/[[...rest]]"
    with pytest.raises(ValueError):
        RoutePath("a//b")
