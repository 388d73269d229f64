"""Sessions over time: reconnecting, reloading, storage, limits of memory."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from live.outbox import Outbox
from live_client import Tab
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

MAIN = "app_states.Main"


def test_a_tab_that_comes_back_finds_its_state(tab: Tab, connect: Callable[..., Tab]) -> None:
    tab.call(f"{MAIN}.increment")
    again = connect()
    welcome = again.hello(tab.session, seen=tab.seen)["welcome"]
    assert welcome == {"session": tab.session, "build": "1", "resumed": True, "last": 1}
    assert again.state[MAIN]["count"] == 1


def test_what_was_missed_is_repeated(tab: Tab, connect: Callable[..., Tab]) -> None:
    tab.call(f"{MAIN}.increment")
    tab.call(f"{MAIN}.steps")
    tab.call(f"{MAIN}.fail")
    again = connect()
    again.hello(tab.session, seen=1)
    missed = []
    while not missed or "error" not in missed[-1]:
        missed.append(again.socket.receive_json())
    assert [m.get("id") for m in missed if m.get("final")] == [2, 3]
    assert [m["effects"] for m in missed if "effects" in m]
    assert all(m["seq"] <= again.seen and "delta" not in m for m in missed)


def test_a_missed_refusal_is_repeated(tab: Tab, connect: Callable[..., Tab]) -> None:
    tab.fire(f"{MAIN}.nowhere")
    tab.call(f"{MAIN}.increment")
    again = connect()
    assert again.hello(tab.session)["welcome"]["last"] == 2
    refusal = again.socket.receive_json()
    assert (refusal["id"], refusal["error"]["code"]) == (1, "unknown-event")


def test_what_is_kept_for_a_lost_tab_is_bounded() -> None:
    outbox, sent = Outbox(256), []
    for id in range(1, 1_001):
        effects = [{"log": f"{id}" + "x" * 100_000}]
        outbox.add({"id": id, "effects": effects, "final": True})
    outbox.repeat(Sent(sent), 0)
    assert [message["id"] for message in sent] == list(range(745, 1_001))
    assert all(message["final"] for message in sent)
    assert [message["id"] for message in sent if "effects" in message] == list(range(992, 1_001))


class Sent:
    """Collects messages."""

    def __init__(self, messages: list[Any]) -> None:
        self._messages = messages

    def send(self, message: bytes) -> None:
        self._messages.append(json.loads(message))


def test_an_event_runs_once(tab: Tab, connect: Callable[..., Tab]) -> None:
    tab.call(f"{MAIN}.increment")
    tab.fire(f"{MAIN}.increment", id=1)
    assert tab.take() == {"id": 1, "final": True}
    again = connect()
    again.hello(tab.session)
    again.socket.receive_json()  # the end of event 1, once more
    again.fire(f"{MAIN}.increment", id=1)
    again.take()
    assert again.state[MAIN]["count"] == 1


def test_an_event_goes_on_without_its_tab(tab: Tab, connect: Callable[..., Tab]) -> None:
    tab.fire(f"{MAIN}.slow", 0.1)
    tab.socket.close()
    again = connect()
    assert again.hello(tab.session)["welcome"]["last"] == 1
    final = again.socket.receive_json()
    assert (final["id"], final["final"]) == (1, True)


def test_the_newest_connection_wins(tab: Tab, connect: Callable[..., Tab]) -> None:
    connect().hello(tab.session)
    assert tab.socket.receive()["code"] == 4001


@pytest.mark.parametrize("session", ["forged", "", "x" * 10_000, 7, ["a"], {"a": 1}])
def test_unknown_ids_get_a_new_session(connect: Callable[..., Tab], session: Any) -> None:
    tab = connect()
    welcome = tab.hello(session)["welcome"]
    assert welcome["session"] != session
    assert not welcome["resumed"]


def test_another_build_reloads(connect: Callable[..., Tab]) -> None:
    assert connect().hello(None, build="0") == {"reload": {"build": "1"}}


def test_storage_is_restored_and_written(connect: Callable[..., Tab]) -> None:
    tab = connect()
    stored = {f"{MAIN}.theme": "dark", f"{MAIN}.count": "5", "no.State.x": "1", "y": "2"}
    tab.hello(storage=stored)
    assert tab.state[MAIN]["theme"] == "dark"
    assert tab.state[MAIN]["count"] == 0
    tab.call(f"{MAIN}.set_theme", "light")
    store = {"kind": "local", "key": "theme", "value": "light", "options": {}}
    assert tab.effects == [{"store": store}]
    tab.socket.send_json({"storage": {f"{MAIN}.theme": "blue"}})
    tab.until("blue")
    assert tab.state[MAIN]["theme"] == "blue"
    assert tab.effects == [{"store": store}]


def test_old_sessions_are_dropped(
    serve: Callable[..., TestClient], connect: Callable[..., Tab]
) -> None:
    on = serve(session_ttl_seconds=0.01)
    store = on.app.state.engine.store
    tab = connect(on)
    tab.hello()
    time.sleep(0.02)
    store.sweep()
    assert len(store.all()) == 1
    tab.socket.close()
    tab.socket.portal.call(lambda: None)
    deadline = time.monotonic() + 2
    while store.all() and time.monotonic() < deadline:
        time.sleep(0.01)
        store.sweep()
    assert not store.all()


def test_dropped_sessions_do_not_count(serve: Callable[..., TestClient]) -> None:
    on = serve(max_sessions_per_address=2, session_ttl_seconds=0.01)
    store = on.app.state.engine.store
    for _ in range(2):
        for id in (1, 2):
            answer = on.post(f"/api/events/{MAIN}/increment", json={"id": id})
            assert answer.status_code == 200
        time.sleep(0.05)
        store.sweep()
        assert not store.all()
    assert not store._addresses


def test_the_longest_unused_session_makes_room(serve: Callable[..., TestClient]) -> None:
    on = serve(max_sessions=2)
    ids = [
        on.post(f"/api/events/{MAIN}/increment", json={"id": 1}).headers["x-live-session"]
        for _ in range(2)
    ]
    on.post(f"/api/events/{MAIN}/increment", json={"id": 2}, headers={"x-live-session": ids[0]})
    on.post(f"/api/events/{MAIN}/increment", json={"id": 1})
    known = {session.id for session in on.app.state.engine.store.all()}
    assert ids[0] in known
    assert ids[1] not in known


def test_what_runs_beside_does_not_keep_a_lost_tab(
    serve: Callable[..., TestClient], connect: Callable[..., Tab]
) -> None:
    on = serve(session_ttl_seconds=0.05)
    store = on.app.state.engine.store
    tab = connect(on)
    tab.hello()
    tab.call(f"{MAIN}.beside", 100_000)
    time.sleep(0.1)
    store.sweep()
    assert len(store.all()) == 1
    tab.socket.close()
    deadline = time.monotonic() + 5
    while store.all() and time.monotonic() < deadline:
        time.sleep(0.02)
        store.sweep()
    assert not store.all()


@pytest.mark.parametrize(
    ("addresses", "kept"),
    [
        (["2001:db8::1", "2001:db8::2", "2001:db8::ffff:1"], 2),
        (["2001:db8::1", "2001:db8:0:1::1", "2001:db8:0:2::1"], 3),
        (["::ffff:10.0.0.1", "::ffff:10.0.0.2", "10.0.0.3"], 3),
        (["10.0.0.1", "10.0.0.1", "10.0.0.1"], 2),
        (["no address", "", "unix:"], 2),
    ],
)
def test_a_network_of_ipv6_is_one_client(
    serve: Callable[..., TestClient], addresses: list[str], kept: int
) -> None:
    app = serve(max_sessions_per_address=2).app
    for address in addresses:
        client = TestClient(app, client=(address, 1))
        client.post(f"/api/events/{MAIN}/increment", json={"id": 1})
    assert len(app.state.engine.store.all()) == kept


def test_a_page_holds_what_an_address_can(tab: Tab) -> None:
    for params in ({"a": "x" * 20_000}, {str(number): "x" for number in range(2_000)}):
        tab.socket.send_json({"page": {"path": "/", "params": params}})
        assert tab.take()["error"]["code"] == "invalid-message"


def test_the_size_of_a_message_is_measured_in_bytes(
    serve: Callable[..., TestClient], connect: Callable[..., Tab]
) -> None:
    tab = connect(serve(max_message_bytes=1_000))
    tab.hello()
    tab.socket.send_text(json.dumps({"ping": 1, "text": "\U0001f4a9" * 300}, ensure_ascii=False))
    assert tab.take()["error"]["code"] == "too-large"


def test_connections_of_a_client_are_bounded(
    serve: Callable[..., TestClient], connect: Callable[..., Tab]
) -> None:
    on = serve(max_sessions_per_address=2)
    tabs = [connect(on) for _ in range(4)]
    with pytest.raises(WebSocketDisconnect):
        connect(on)
    elsewhere = TestClient(on.app, client=("10.0.0.9", 1))
    with elsewhere.websocket_connect("/api/live"):
        assert sum(on.app.state.engine.connections.values()) == 5
    tabs[0].socket.close()
    deadline = time.monotonic() + 2
    while sum(on.app.state.engine.connections.values()) > 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert "welcome" in connect(on).hello()


def test_connections_of_all_clients_are_bounded(serve: Callable[..., TestClient]) -> None:
    app = serve(max_sessions=2).app
    with contextlib.ExitStack() as stack:
        for number in range(4):
            client = TestClient(app, client=(f"10.0.0.{number}", 1))
            stack.enter_context(client.websocket_connect("/api/live"))
        with pytest.raises(WebSocketDisconnect):
            stack.enter_context(client.websocket_connect("/api/live"))


def test_background_handlers_of_a_tab_are_bounded(
    serve: Callable[..., TestClient], connect: Callable[..., Tab]
) -> None:
    on = serve(max_background_handlers=1)
    tab = connect(on)
    tab.hello()
    tab.fire(f"{MAIN}.beside", 1_000)
    direct, by_a_handler = tab.fire(f"{MAIN}.beside", 1), tab.fire(f"{MAIN}.start")
    codes = {}
    while len(codes) < 2:
        message = tab.take()
        if message.get("final") and message["id"] in (direct, by_a_handler):
            codes[message["id"]] = message.get("error", {}).get("code")
    assert codes == {direct: "rate-limited", by_a_handler: "handler-failed"}
    (session,) = on.app.state.engine.store.all()
    assert len(session._background) == 1
