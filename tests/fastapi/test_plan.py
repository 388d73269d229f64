"""The files of the backend and what is printed into them."""

from __future__ import annotations

import ast

import pytest
from msgspec.structs import replace

from pyweb_backends.contract import plan_contract
from pyweb_backends.contract.build import build_id
from pyweb_backends.fastapi.plan import plan_backend
from pyweb_backends.fastapi.python_values import python_value
from pyweb_backends.model.project import CarriedFile, CopiedFile, ProjectFile, PyFile, RuntimeFile
from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE
from pyweb_emitters.print.python import print_expression, print_module
from tests.fastapi.sample import app, handler, literal, module, state, var

CART = state(
    handler("clear", writes=frozenset({"shop.cart.Cart.items", "shop.cart.Cart._log"})),
    handler("pay", writes=frozenset({"shop.cart.Cart.items"}), calls=frozenset({"bank.pay"})),
    handler("tick", writes=frozenset({"shop.cart.Cart.items"}), kind=ir.HandlerKind.BACKGROUND),
    handler(
        "add",
        writes=frozenset({"shop.cart.Cart.items"}),
        params=(ir.HandlerParam(name="item", type=ir.StrType(), required=True),),
    ),
    vars=(
        var("items", ir.Array(span=NOWHERE, type=ir.AnyType(), items=(literal("egg"),))),
        var("open", literal(False)),
        var("clock", None),
        var("size", literal(1), ir.VarKind.COMPUTED),
        var("zone", literal("utc"), ir.VarKind.COOKIE),
    ),
)
SHOP = app(
    CART,
    modules=(
        module("shop.cart", "import live\n"),
        module("shop.rules", "LIMIT = 3\n", states=False),
        module("shop.shapes", "@live.serializer\ndef shape(x): ...\n", states=False),
    ),
    params=("item_id",),
)


def planned(shop: ir.App = SHOP) -> dict[str, ProjectFile]:
    return {file.path: file for file in plan_backend(shop, plan_contract(shop))}


def text(path: str, shop: ir.App = SHOP) -> str:
    file = planned(shop)[path]
    assert isinstance(file, PyFile)
    code = print_module(file.module)
    ast.parse(code)
    return code


def test_an_app_without_states_has_no_backend() -> None:
    assert planned(app()) == {}


def test_modules_are_carried_with_the_packages_around_them() -> None:
    files = planned()
    assert files["backend/shop/cart.py"] == CarriedFile(
        path="backend/shop/cart.py", text="import live\n"
    )
    assert files["backend/shop/__init__.py"] == CarriedFile(
        path="backend/shop/__init__.py", text=""
    )


def test_the_state_engine_is_copied_file_by_file() -> None:
    copied = {f.path: f.source for f in planned().values() if isinstance(f, RuntimeFile)}
    assert copied["backend/live/__init__.py"] == "backend/live/__init__.py"
    assert not any("__pycache__" in path for path in copied)


def test_files_that_handlers_read_are_copied() -> None:
    shop = replace(SHOP, data_files=(ir.DataFile(path="data/rows.csv"),))
    path = "backend/data/rows.csv"
    assert planned(shop)[path] == CopiedFile(path=path, source="data/rows.csv")


def test_main_imports_what_registers_itself() -> None:
    code = text("backend/main.py")
    assert "import shop.cart" in code
    assert "import shop.shapes" in code
    assert "import shop.rules" not in code
    assert "route_params=('item_id',)" in code
    assert build_id(SHOP, plan_contract(SHOP)) in code
    assert len(code.splitlines()) <= 40


def test_a_long_list_of_events_has_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pyweb_backends.fastapi.main._INLINE", -1)
    assert "from events import EVENTS" in text("backend/main.py")
    assert "EVENTS = frozenset()" in text("backend/events.py")


def test_the_build_changes_with_the_code() -> None:
    other = app(CART, modules=(module("shop.cart", "import live  # new\n"),))
    one, two = build_id(SHOP, plan_contract(SHOP)), build_id(other, plan_contract(other))
    assert one != two
    assert build_id(SHOP, plan_contract(SHOP)) == one


def test_defaults_are_tested_where_they_are_known_and_the_servers_own() -> None:
    code = text("backend/tests/test_states.py")
    assert "assert start('shop.cart.Cart', 'items') == ['egg']" in code
    assert "assert start('shop.cart.Cart', 'open') is False" in code
    for unknown in ("'clock'", "'zone'"):
        assert unknown not in code


def test_events_that_no_page_uses_are_not_asked_for() -> None:
    assert "find_their_events" not in text("backend/tests/test_states.py")


def test_only_handlers_without_arguments_and_effects_are_called() -> None:
    code = text("backend/tests/test_states.py")
    assert (
        "assert changes('shop.cart.Cart.clear')"
        " <= {'shop.cart.Cart.items', 'shop.cart.Cart.size'}" in code
    )
    for other in ("pay", "tick", "add"):
        assert f"changes('shop.cart.Cart.{other}')" not in code


def test_values_come_as_json_shows_them() -> None:
    entry = ir.Entry(key=literal(1), value=literal(None))
    value = ir.Object(span=NOWHERE, type=ir.AnyType(), entries=(entry,))
    shown = python_value(value)
    assert shown is not None
    assert print_expression(shown) == "{'1': None}"
    many = ir.Array(span=NOWHERE, type=ir.AnyType(), items=(literal(1),) * 100)
    assert python_value(many) is None
    assert python_value(None) is None
