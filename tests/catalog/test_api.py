"""Names of the authoring API that are no factories, and where they may be imported from."""

import pytest

from pyweb_compiler.catalog.api import (
    ApiKind,
    find_name,
    is_api_module,
    resolve_import,
    suggestable_names,
)
from pyweb_compiler.catalog.load import load_catalog


@pytest.mark.parametrize(
    ("module", "name", "path"),
    [
        ("reflex", "State", "State"),
        ("pyweb", "toast", "toast"),
        ("pyweb.el", "div", "el.div"),
        ("reflex.components.radix.themes", "theme", "theme"),
        ("reflex.components.radix.themes", "TableRow", "table.row"),
        ("reflex.components.el.elements.typography", "Div", "el.div"),
        ("reflex.components.radix.primitives", "accordion", "accordion"),
        ("reflex.utils.serializers", "serializer", "serializer"),
        ("reflex.event", "EventSpec", "EventSpec"),
        ("reflex.event", "redirect", "redirect"),
        ("reflex.constants.colors", "Color", "Color"),
        ("reflex.style", "toggle_color_mode", "toggle_color_mode"),
        ("reflex.vars.base", "Var", "Var"),
        ("reflex.vars.sequence", "StringVar", "vars.StringVar"),
        ("reflex.experimental.client_state", "ClientStateVar", "client_state.ClientStateVar"),
        ("reflex.radix.themes", "button", "button"),
        ("reflex", "no_such_name", None),
        ("reflex_local_auth", "LocalUser", None),
    ],
)
def test_imports_are_resolved(module: str, name: str, path: str | None) -> None:
    assert resolve_import(module, name) == path


def test_modules_of_others_are_not_ours() -> None:
    assert is_api_module("reflex.components.radix")
    assert is_api_module("pyweb")
    assert not is_api_module("reflex_local_auth")
    assert not is_api_module("pyweb_compiler")


def test_names_know_what_the_backend_calls_them() -> None:
    redirect = find_name("event.redirect")
    assert redirect is not None
    assert (redirect.path, redirect.kind, redirect.runtime) == (
        "redirect",
        ApiKind.EVALUATED,
        "redirect",
    )
    model = find_name("Model")
    assert model is not None
    assert model.kind is ApiKind.LATER
    assert find_name("no_such_name") is None


def test_no_factory_that_is_compiled_is_said_to_come_later() -> None:
    for path in load_catalog().entries:
        name = find_name(path)
        assert name is None or name.kind is not ApiKind.LATER, path


def test_suggestions_hold_no_internal_names() -> None:
    names = suggestable_names()
    assert "button" in names
    assert "redirect" in names
    assert not any(name.startswith("vendored.") or name == "Model" for name in names)
