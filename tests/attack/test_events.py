"""Only the handlers of the pages can be called, and only with what they take."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from tests.attack.server import Server, Tab

VAULT = "vault.Vault"
STATE = "dashboard.state"

KINDS = {
    "private": ("_open", "_open_quietly", "_count_secretly", "__open", "_Vault__open"),
    "background": ("_guard", "patrol"),
    "helper": ("open_loudly", "inner", "count_more"),
    "inherited": ("open_bank", "burn"),
    "static": ("blow_up", "rename"),
    "dunder": ("__init__", "__setattr__", "__class__", "__init_subclass__", "__dict__", "__doc__"),
    "var": ("knocks", "gold", "coins", "twice", "secret", "intact", "_combination", "opened_by"),
    "setter": ("set_knocks", "set_coins", "set_gold", "set_opened_by", "set_twice", "setvar"),
    "private-setter": ("set__combination", "set__opened_secretly", "set__uncounted"),
    "engine": ("reset", "get_state", "get_value", "get_var_value", "router", "parent"),
    "other-state": ("serve", "unlock", "set_served"),
    "part": ("knock.__call__", "knock.fn", "knock.fn.__globals__"),
    "spelling": ("KNOCK", "Knock", "knock ", " knock", "knock\n", "knосk", ".knock", "knock."),
}
OTHERS = [
    "vault.Bank.burn",
    "vault.Bank.knock",
    "vault.Bank.set_gold",
    "vault.Counter.knock",
    "vault.Counter.watch",
    "vault.Counter.count_more",
    "vault.Counter._count_secretly",
    "vault.Counter.set_served",
    "vault.Closed.unlock",
    "vault.Counted.count",
    "vault.Counted.count_more",
    "vault.Coin.__init__",
    "vault.vault.Vault.knock",
    "Vault.knock",
    "live.state.State.reset",
    "live.State.reset",
    "builtins.exec",
    "os.system",
    "knock",
    "",
    ".",
    f"{VAULT}/knock",
    f"{VAULT}.",
    "x" * 100_000,
    "a\nINFO: refused: forged line",
    "a\x1b[2J\x1b[31mERROR\r",
]
NAMES = [f"{VAULT}.{name}" for names in KINDS.values() for name in names] + OTHERS


@pytest.fixture
def attacker(vault: Server, beside_vault: Tab) -> Iterator[Tab]:
    """A tab whose state stays as it is."""
    tab = vault.welcomed()
    yield tab
    assert tab.is_unchanged()
    tab.close()


@pytest.mark.parametrize(
    "name", [*NAMES, None, 7, True, [f"{VAULT}.knock"], {"a": 1}], ids=lambda name: repr(name)[:50]
)
def test_other_names_are_no_events(attacker: Tab, name: Any) -> None:
    attacker.refused({"id": 1, "event": name, "args": []}, "unknown-event")


@pytest.mark.parametrize("name", NAMES, ids=lambda name: repr(name)[:50])
def test_other_addresses_are_no_events(vault: Server, attacker: Tab, name: str) -> None:
    state, _, handler = quote(name[:2_000], safe="").rpartition(".")
    before = len(vault.log())
    connection = http.client.HTTPConnection("127.0.0.1", vault.port, timeout=5)
    headers = {"X-Live-Session": attacker.session}
    path = f"/api/events/{state or 'x'}/{handler or 'x'}"
    connection.request("POST", path, '{"args": []}', headers)
    answer = connection.getresponse()
    assert answer.status == 404
    if "%2F" not in path:
        assert json.loads(answer.read())["error"]["code"] == "unknown-event"
        assert vault.log(before).count("refused: unknown-event") == 1
    assert "\x1b" not in vault.log(before)


def test_handlers_may_do_what_the_browser_may_not(vault: Server, beside_vault: Tab) -> None:
    tab = vault.welcomed()
    tab.call(f"{VAULT}.ask")
    tab.call(f"{VAULT}.count")
    tab.call("vault.Bank.open_bank")
    for name, value in (("amount", "2.5"), ("rank", 3), ("label", "mine")):
        tab.call(f"{VAULT}.set_{name}", value)
    bank, safe = (vault.welcomed(tab.session).state[f"vault.{name}"] for name in ("Bank", "Vault"))
    assert (bank["gold"], bank["opened"], safe["knocks"], safe["counted"]) == (0, 1, 100, 1)
    assert (safe["amount"], safe["rank"], safe["label"]) == (2.5, 3, "mine")
    tab.close()


@pytest.mark.parametrize(
    "key",
    [
        *(f"{VAULT}.{name}" for name in ("knocks", "label", "coins", "_opened_secretly", "twice")),
        *(f"vault.{name}" for name in ("Bank.gold", "Bank._combination", "Vault._uncounted")),
        *(f"{VAULT}.{name}" for name in ("__class__", "_live_cells", "knock", "router", "")),
        *(f"{VAULT}._pin", "opened_by", "live.state.State.x", ""),
    ],
)
def test_the_browser_stores_nothing_else(vault: Server, attacker: Tab, key: str) -> None:
    attacker.send({"storage": {key: "stolen"}})
    assert attacker.ask({"ping": 1}) == {"pong": 1}
    tab = vault.tab()
    tab.hello(storage={key: "stolen"})
    assert tab.state == attacker.state
    tab.close()


def test_the_browser_stores_what_it_keeps(vault: Server, beside_vault: Tab) -> None:
    tab = vault.tab()
    tab.hello(storage={f"{VAULT}.opened_by": "me"})
    assert tab.state[VAULT]["opened_by"] == "me"
    tab.close()


@pytest.mark.parametrize(
    "event", ["CustomersState.load", "CustomerState.load", "AppState.add", "AppState.open"]
)
def test_inherited_handlers_and_those_of_other_states_are_no_events(
    dashboard: Server, beside_dashboard: Tab, event: str
) -> None:
    tab = dashboard.welcomed()
    tab.refused({"id": 1, "event": f"{STATE}.{event}", "args": []}, "unknown-event")
    assert tab.is_unchanged()
    tab.close()


def nested(depth: int) -> Any:
    """A list in a list in a list."""
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("event", "args"),
    [
        ("knock_times", []),
        ("knock_times", [1, 2]),
        ("knock_times", [1] * 10_000),
        ("knock_times", [1.5]),
        ("knock_times", [-0.1]),
        ("knock_times", ["1.5"]),
        ("knock_times", ["x"]),
        ("knock_times", ["9" * 5_000]),
        ("knock_times", ["x" * 900_000]),
        ("knock_times", [None]),
        ("knock_times", [[1]]),
        ("knock_times", [{"times": 1}]),
        ("knock_times", [nested(20)]),
        ("knock_times", [nested(500)]),
        ("knock_times", "1"),
        ("knock_times", {"times": 1}),
        ("knock_times", {"0": 1}),
        ("knock_times", None),
        ("knock_times", 7),
        ("put", [{}]),
        ("put", [1]),
        ("put", [{"value": 1.5}]),
        ("put", [{"value": 1, "_forged": True}]),
        ("put", [{"value": 1, "more": 1}]),
        ("write", [{"value": 1}]),
        ("write", [{"value": 1.5, "text": "x"}]),
        ("write", [{"value": 1, "text": "x"}, "bomb"]),
        ("write", [{"value": 1, "text": "x"}, None]),
        ("put_all", [[1, 2, 1.5]]),
        ("put_all", [[nested(20)]]),
        ("put_all", [{"0": 1}]),
        ("put_all", [[], "x"]),
        ("knock", [None]),
        ("watch", [1]),
        ("set_label", []),
        ("set_label", ["a", "b"]),
        ("set_rank", [1.5]),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_wrong_arguments_are_refused(attacker: Tab, event: str, args: Any) -> None:
    message = {"id": 1, "event": f"{VAULT}.{event}", "args": args}
    attacker.refused(message, "invalid-arguments", "invalid-message")


@pytest.mark.parametrize(
    ("event", "args"),
    [
        ("CustomersState.toggle_only_active", [1.5]),
        ("CustomersState.toggle_only_active", ["perhaps"]),
        ("CustomersState.toggle_only_active", [2]),
        ("CustomersState.add", [{"name": 5}]),
        ("CustomersState.add", [{"name": {"a": "b"}}]),
        ("CustomersState.add", [{"a\nERROR: a forged line": 5}]),
        ("CustomersState.add", [{"x" * 100_000: 5}]),
        ("CustomersState.add", [["name", "email"]]),
        ("CustomersState.add", ["name"]),
        ("CustomersState.add", [{"__class__": {}, "__proto__": []}]),
        ("CustomerState.open", [{"customer_id": "x"}]),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_forms_and_switches_take_what_they_say(
    dashboard: Server, beside_dashboard: Tab, event: str, args: Any
) -> None:
    before = len(dashboard.log())
    tab = dashboard.welcomed()
    tab.refused({"id": 1, "event": f"{STATE}.{event}", "args": args}, "invalid-arguments")
    assert tab.is_unchanged()
    assert "\nERROR" not in dashboard.log(before)
    tab.close()


def test_a_handler_that_fails_says_nothing_about_why(dashboard: Server) -> None:
    before = len(dashboard.log())
    tab = dashboard.welcomed()
    (answer,) = tab.call(f"{STATE}.CustomersState.add", {"secret": "x"})
    assert answer["error"]["code"] == "handler-failed"
    assert answer["error"]["message"] == "The server could not handle this event."
    assert tab.is_unchanged()
    log = dashboard.log(before)
    assert log.count(f"handler {STATE}.CustomersState.add failed") == 1
    assert tab.session not in log
    tab.close()


def test_keys_with_a_meaning_elsewhere_are_data(dashboard: Server, beside_dashboard: Tab) -> None:
    tab = dashboard.welcomed()
    form = {"name": "<script>", "email": "{{7*7}}", "__proto__": "x", "__class__": "y"}
    tab.call(f"{STATE}.CustomersState.add", form)
    added = dashboard.welcomed(tab.session).state[f"{STATE}.AppState"]["customers"][-1]
    assert added == {
        "id": "<script>",
        "name": "<script>",
        "email": "{{7*7}}",
        "revenue": 0.0,
        "active": True,
    }
    tab.close()
