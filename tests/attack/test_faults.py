"""Lost connections, restarts and time: nothing confirmed is lost, nothing runs twice."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import time
from pathlib import Path
from typing import Any

import pytest

from tests.attack.server import Server, serving
from tests.attack.test_http import exchange, request
from tests.attack.visitor import Visitor

ADD = "dashboard.state.CustomersState.add"
APP = "dashboard.state.AppState"
CHAT = "chat.ChatState"
DROPS = 10


@pytest.mark.parametrize("seed", range(20))
def test_events_survive_dropped_connections(dashboard: Server, seed: int) -> None:
    visitor = Visitor(dashboard, seed)
    visitor.connect()
    names: list[str] = []
    for _ in range(DROPS):
        for _ in range(visitor.random.randrange(4)):
            names.append(f"N{len(names)}")
            visitor.fire(ADD, {"name": names[-1], "email": ""})
        visitor.take(visitor.random.randrange(4), visitor.random.choice((0, 0.001, 0.01)))
        cut = {"id": 10**6, "event": ADD, "args": [{"name": "never", "email": ""}]}
        visitor.drop(cut if visitor.random.random() < 0.3 else None)
        visitor.connect()
        if visitor.random.random() < 0.2:
            visitor.drop()
            visitor.connect()
    visitor.take(1_000, 5)
    assert not visitor.pending and not visitor.errors and not visitor.sessions_lost
    state = dashboard.welcomed(visitor.session).state
    assert [c["name"] for c in state[APP]["customers"][3:]] == names
    assert [e["toast"]["message"] for e in visitor.effects] == [f"Added {n}." for n in names]


@pytest.mark.parametrize("seed", range(3))
def test_streams_survive_dropped_connections(chat: Server, seed: int) -> None:
    visitor = Visitor(chat, seed)
    visitor.connect()
    texts = [f"{seed}.{number}" for number in range(7)]
    for text in texts:
        visitor.fire(f"{CHAT}.set_draft", text)
        visitor.fire(f"{CHAT}.send")
        visitor.take(100, visitor.random.random() * 0.07)
        time.sleep(visitor.random.random() * 0.3)
        visitor.drop()
        visitor.connect()
    visitor.take(1_000, 5)
    assert not visitor.pending and not visitor.errors and not visitor.sessions_lost
    state = chat.welcomed(visitor.session).state[CHAT]
    assert [m["text"] for m in state["messages"]] == [
        said for text in texts for said in (text, f"You said {text} and I am kind ")
    ]
    assert (state["draft"], state["thinking"]) == ("", False)


def test_requests_repeated_after_a_lost_answer_run_once(dashboard: Server) -> None:
    first = dashboard.welcomed()
    path = f"/api/events/{ADD.rpartition('.')[0]}/add"
    header = f"X-Live-Session: {first.session}"
    for id in range(1, 6):
        body = json.dumps({"id": id, "args": [{"name": f"N{id}", "email": ""}]}).encode()
        for _ in range(3):
            with dashboard.raw() as connection:  # gone before the answer
                connection.sendall(request(path, body, header))
        answer = exchange(dashboard, request(path, body, header))
        assert answer.count(f"Added N{id}.".encode()) == 1
        assert b'"final":true' in answer
    customers = dashboard.welcomed(first.session).state[APP]["customers"]
    assert [customer["name"] for customer in customers[3:]] == [f"N{id}" for id in range(1, 6)]


def test_sigterm_lets_events_finish(backends: dict[str, Path], tmp_path: Path) -> None:
    with serving(backends["chat"], tmp_path / "log") as server:
        tab = server.welcomed()
        tab.call(f"{CHAT}.set_draft", "one two three")
        path = f"/api/events/{CHAT}/send"
        with server.raw(20) as connection:
            connection.sendall(request(path, b'{"id": 2}', f"X-Live-Session: {tab.session}"))
            answer = connection.recv(65_536)
            server.process.send_signal(signal.SIGTERM)
            while data := connection.recv(65_536):
                answer += data
        assert b'"final":true' in answer
        assert server.process.wait(20) in (0, -signal.SIGTERM)
        assert "Traceback" not in server.log()


def build_of(backend: Path) -> str:
    """The build id that was compiled in."""
    return (backend / "main.py").read_text().partition('build="')[2].partition('"')[0]


def test_a_restart_with_another_build_reloads(backends: dict[str, Path], tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    old = build_of(backends["chat"])
    newer = shutil.copytree(backends["chat"], tmp_path / "newer")
    main = newer / "main.py"
    main.write_text(main.read_text().replace(old, "next"))
    with serving(backends["chat"], tmp_path / "old", port) as server:
        tab = server.tab()
        assert tab.hello(build=old)["welcome"]["build"] == old
        tab.close()
    with serving(backends["chat"], tmp_path / "again", port) as server:
        again = server.tab().hello(tab.session, build=old)
        assert not again["welcome"]["resumed"]
    with serving(newer, tmp_path / "new", port) as server:
        assert server.tab().hello(tab.session, build=old) == {"reload": {"build": "next"}}
        assert "welcome" in server.tab().hello(tab.session, build="next")


def test_sessions_expire_after_their_tab_is_gone(backends: dict[str, Path], tmp_path: Path) -> None:
    with serving(backends["chat"], tmp_path / "log", LIVE_SESSION_TTL_SECONDS="2") as server:
        stays, goes = server.welcomed(), server.welcomed()
        goes.close()
        time.sleep(5)
        stays.close()
        assert resumed(server, stays.session)
        assert not resumed(server, goes.session)


def resumed(server: Server, session: str) -> Any:
    """Whether the server still knows a session."""
    return server.tab().hello(session)["welcome"]["resumed"]
