"""What the browser may not do, and how it is told."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from typing import Any

import pytest
from live_client import Tab
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

MAIN = "app_states.Main"
ARGUMENTS = "app_states.Arguments"


@pytest.mark.parametrize(
    "event",
    [
        f"{MAIN}.plain_method",
        f"{MAIN}._private",
        f"{MAIN}.__init__",
        f"{MAIN}.__setattr__",
        f"{MAIN}.reset",
        f"{MAIN}.get_state",
        f"{MAIN}.setvar",
        f"{MAIN}.count",
        f"{MAIN}.double",
        f"{MAIN}.nowhere",
        "app_states.Child.increment",
        "live.state.State.reset",
        "increment",
        "",
        None,
        7,
        ["a"],
    ],
)
def test_other_names_are_no_events(tab: Tab, event: Any) -> None:
    before = tab.state
    tab.socket.send_json({"id": 1, "event": event, "args": []})
    answer = tab.take()
    assert answer["error"]["code"] == "unknown-event"
    assert (answer["id"], answer["final"]) == (1, True)
    tab.last_id = 1
    tab.call(f"{MAIN}.increment")
    assert before[MAIN] == {**tab.state[MAIN], "count": 0, "double": 0}


GOOD = [
    ("an_int", 7, 7),
    ("an_int", "7", 7),
    ("an_int", 7.0, 7),
    ("a_float", 1, 1.0),
    ("a_float", "1.5", 1.5),
    ("a_str", "x", "x"),
    ("a_bool", True, True),
    ("a_bool", "true", True),
    ("a_list", [1, "2"], [1, 2]),
    ("a_form", {"name": "x"}, {"name": "x"}),
    ("a_model", {"id": 3}, {"id": 3}),
    ("a_dataclass", {"width": 3}, {"width": 3}),
    ("an_enum", "red", "red"),
    ("a_literal", "a", "a"),
    ("a_date", "2024-02-29", "2024-02-29"),
    ("an_id", "12345678123456781234567812345678", "12345678-1234-5678-1234-567812345678"),
    ("optional", None, None),
    ("anything", {"x": [1]}, {"x": [1]}),
]

BAD = [
    ("an_int", 1.5),
    ("an_int", "x"),
    ("an_int", None),
    ("an_int", []),
    ("a_float", "x"),
    ("a_str", 5),
    ("a_str", None),
    ("a_bool", "perhaps"),
    ("a_list", [1, "x"]),
    ("a_list", {"a": 1}),
    ("a_form", {"name": 5}),
    ("a_form", "x"),
    ("a_model", {}),
    ("a_model", {"id": "x"}),
    ("a_dataclass", {"height": 3}),
    ("an_enum", "blue"),
    ("a_literal", "c"),
    ("a_date", "2023-02-29"),
    ("an_id", "no"),
    ("optional", "x"),
]


@pytest.mark.parametrize(("handler", "given", "taken"), GOOD)
def test_arguments_are_converted(tab: Tab, handler: str, given: Any, taken: Any) -> None:
    tab.call(f"{ARGUMENTS}.{handler}", given)
    state = tab.state[ARGUMENTS]
    assert (state["calls"], state["got"], type(state["got"])) == (1, taken, type(taken))


@pytest.mark.parametrize(("handler", "given"), BAD)
def test_wrong_arguments_are_refused(tab: Tab, handler: str, given: Any) -> None:
    (answer,) = tab.call(f"{ARGUMENTS}.{handler}", given)
    assert answer["error"]["code"] == "invalid-arguments"
    assert "value" in answer["error"]["message"]
    assert tab.state[ARGUMENTS]["calls"] == 0


@pytest.mark.parametrize("args", [[], [1, 2], "x", {"value": 1}, None])
def test_missing_and_extra_arguments_are_refused(tab: Tab, args: Any) -> None:
    tab.socket.send_json({"id": 1, "event": f"{ARGUMENTS}.an_int", "args": args})
    assert tab.take()["error"]["code"] in ("invalid-arguments", "invalid-message")
    assert tab.state[ARGUMENTS]["calls"] == 0


def test_optional_and_rest_arguments(tab: Tab) -> None:
    tab.call(f"{ARGUMENTS}.optional")
    tab.call(f"{ARGUMENTS}.many", 1, 2, 3)
    assert tab.state[ARGUMENTS]["got"] == [1, 2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        '"x"',
        "{}",
        '{"id": 1}',
        '{"event": "a.b"}',
        '{"id": "1", "event": "a.b"}',
        '{"id": 0, "event": "a.b"}',
        '{"id": true, "event": "a.b"}',
        '{"page": 7}',
        '{"page": {"path": 7}}',
        '{"storage": {"x": 7}}',
        '{"hello": {}}',
        "[" * 100_000,
        json.dumps({"id": 1, "event": "a.b", "args": [json.loads("[" * 50 + "]" * 50)]}),
    ],
)
def test_broken_messages_get_an_answer(tab: Tab, text: str) -> None:
    tab.socket.send_text(text)
    assert tab.take()["error"]["code"] == "invalid-message"
    tab.call(f"{MAIN}.increment")


def test_binary_and_large_messages(tab: Tab) -> None:
    tab.socket.send_bytes(b"{}")
    assert tab.take()["error"]["code"] == "invalid-message"
    tab.socket.send_text(" " * 1_000_001)
    assert tab.take()["error"]["code"] == "too-large"
    tab.call(f"{MAIN}.increment")


def test_hello_comes_first(connect: Callable[[], Tab]) -> None:
    tab = connect()
    tab.fire(f"{MAIN}.increment")
    assert tab.take()["error"]["code"] == "invalid-message"
    tab.socket.send_json({"ping": 5})
    assert tab.take() == {"pong": 5}


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        ("http://testserver", True),
        ("https://app.example", True),
        ("https://evil.example", False),
        ("http://testserver.evil.example", False),
        ("null", False),
        ("", False),
    ],
)
def test_other_origins_are_refused(
    serve: Callable[..., TestClient], connect: Callable[..., Tab], origin: str, allowed: bool
) -> None:
    on = serve(allowed_origins=["https://app.example"])
    answer = on.post(f"/api/events/{MAIN}/increment", json={}, headers={"origin": origin})
    assert answer.status_code == (200 if allowed else 403)
    if allowed:
        assert "welcome" in connect(on, headers={"origin": origin}).hello()
        return
    with pytest.raises(WebSocketDisconnect):
        connect(on, headers={"origin": origin}).hello()


def test_too_many_events_are_slowed_down(
    serve: Callable[..., TestClient], connect: Callable[..., Tab]
) -> None:
    on = serve(events_per_second=20, event_burst=2)
    tab = connect(on)
    tab.hello()
    started = time.perf_counter()
    for _ in range(6):
        tab.call(f"{MAIN}.increment")
    assert 0.15 < time.perf_counter() - started < 10
    assert tab.state[MAIN]["count"] == 6
    headers = {"X-Live-Session": tab.session}
    url = f"/api/events/{MAIN}/increment"
    codes = [on.post(url, json={}, headers=headers).status_code for _ in range(3)]
    assert 429 in codes


def test_a_full_queue_refuses(
    serve: Callable[..., TestClient], connect: Callable[..., Tab]
) -> None:
    tab = connect(serve(max_queued_events=3))
    tab.hello()
    for _ in range(6):
        tab.fire(f"{MAIN}.slow", 0.05)
    answers = [tab.take() for _ in range(6)]
    assert sum("error" in answer for answer in answers) in (2, 3)


def test_too_many_sessions_are_refused(
    serve: Callable[..., TestClient], connect: Callable[..., Tab]
) -> None:
    on = serve(max_sessions_per_address=2)
    first, second, third = (connect(on) for _ in range(3))
    assert "welcome" in first.hello()
    assert "welcome" in second.hello()
    assert third.hello()["error"]["code"] == "session-limit"
    first.call(f"{MAIN}.increment")


def test_session_ids_are_in_no_log(
    connect: Callable[..., Tab], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    tab = connect()
    tab.hello()
    tab.call(f"{MAIN}.nowhere")
    tab.call(f"{MAIN}.fail")
    assert "unknown-event" in caplog.text
    assert tab.session not in caplog.text


def test_headers_and_probes(client: TestClient) -> None:
    answer = client.get("/api/health")
    assert answer.json() == {"status": "ok"}
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert client.get("/api/ready").status_code == 200
