"""Only the handlers of the pages can be called, and only with what they take."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.attack.server import Server, Tab

CHAT = "chat.ChatState"
STATE = "dashboard.state"

NAMES = [
    f"{CHAT}._work",
    f"{CHAT}._answered",
    f"{CHAT}.messages",
    f"{CHAT}.message_count",
    f"{CHAT}.set_thinking",
    f"{CHAT}.set_messages",
    f"{CHAT}.set__answered",
    f"{CHAT}.reset",
    f"{CHAT}.get_state",
    f"{CHAT}.get_value",
    f"{CHAT}.get_var_value",
    f"{CHAT}.setvar",
    f"{CHAT}.router",
    f"{CHAT}.parent",
    f"{CHAT}.state_name",
    f"{CHAT}.__init__",
    f"{CHAT}.__setattr__",
    f"{CHAT}.__class__",
    f"{CHAT}.__init_subclass__",
    f"{CHAT}.send.__call__",
    f"{CHAT}.send.fn",
    f"{CHAT}.SEND",
    f"{CHAT}.send ",
    f"{CHAT}.send\n",
    f"{CHAT}.sеnd",  # a Cyrillic letter
    f"{CHAT}..send",
    f"{CHAT}/send",
    f"{CHAT}.toggle",
    "chat.ClockState.send",
    "chat.ClockState.set_draft",
    "chat.chat.ChatState.send",
    "ChatState.send",
    "live.state.State.reset",
    "os.system",
    "send",
    "",
    ".",
    "x" * 100_000,
    "a\nINFO: refused: forged line",
    None,
    7,
    True,
    ["chat.ChatState.send"],
    {"a": 1},
]


@pytest.fixture
def attacker(chat: Server, beside_chat: Tab) -> Iterator[Tab]:
    """A tab of the chat whose state stays as it is."""
    tab = chat.welcomed()
    yield tab
    assert tab.is_unchanged()
    tab.close()


@pytest.mark.parametrize("name", NAMES, ids=lambda name: repr(name)[:40])
def test_other_names_are_no_events(attacker: Tab, name: Any) -> None:
    attacker.refused({"id": 1, "event": name, "args": []}, "unknown-event")


@pytest.mark.parametrize("name", [name for name in NAMES if isinstance(name, str) and name[:9]])
def test_other_addresses_are_no_events(chat: Server, beside_chat: Tab, name: str) -> None:
    state, _, handler = name.encode("unicode_escape").decode()[:2_000].rpartition(".")
    before = len(chat.log())
    connection = http.client.HTTPConnection("127.0.0.1", chat.port, timeout=5)
    headers = {"X-Live-Session": beside_chat.session}
    path = f"/api/events/{state or 'x'}/{handler or 'x'}".replace(" ", "%20")
    connection.request("POST", path, '{"args": []}', headers)
    answer = connection.getresponse()
    assert answer.status == 404
    if path.count("/") == 4:
        assert json.loads(answer.read())["error"]["code"] == "unknown-event"
        assert chat.log(before).count("refused: unknown-event") == 1


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
        ("set_draft", []),
        ("set_draft", ["a", "b"]),
        ("set_draft", ["a"] * 10_000),
        ("set_draft", [1]),
        ("set_draft", [1.5]),
        ("set_draft", [True]),
        ("set_draft", [None]),
        ("set_draft", [["a"]]),
        ("set_draft", [{"a": 1}]),
        ("set_draft", [nested(20)]),
        ("set_draft", [nested(500)]),
        ("set_draft", "a"),
        ("set_draft", {"text": "a"}),
        ("set_draft", {"0": "a"}),
        ("set_draft", None),
        ("set_draft", 7),
        ("send", ["a"]),
        ("clear", [None]),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_wrong_arguments_are_refused(attacker: Tab, event: str, args: Any) -> None:
    message = {"id": 1, "event": f"{CHAT}.{event}", "args": args}
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
