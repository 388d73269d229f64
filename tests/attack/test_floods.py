"""Clients that want too much: they are bounded, and others go on."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from tests.attack.conftest import CHAT, unharmed
from tests.attack.server import Server, Tab, serving
from tests.attack.test_http import DRAFT, exchange, request, status

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def small(backends: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The chat app with little patience."""
    settings = {
        "LIVE_HELLO_SECONDS": "2",
        "LIVE_MAX_SESSIONS_PER_ADDRESS": "40",
        "LIVE_EVENTS_PER_SECOND": "200",
        "LIVE_EVENT_BURST": "50",
        "LIVE_MAX_QUEUED_EVENTS": "20",
        "LIVE_MAX_BACKGROUND_HANDLERS": "5",
    }
    log = tmp_path_factory.mktemp("small") / "log"
    with serving(backends["chat"], log, **settings) as server:
        yield server


@pytest.fixture
def beside(small: Server) -> Iterator[Tab]:
    """An honest visitor."""
    with unharmed(small, f"{CHAT}.set_draft", "honest") as tab:
        yield tab


def test_a_thousand_sessions_of_one_client(small: Server, beside: Tab) -> None:
    tabs, refusals = [], 0
    for _ in range(1_000):
        tab = small.tab()
        if "error" in (answer := tab.hello()):
            assert answer["error"]["code"] == "session-limit"
            refusals += 1
            tab.close()
        else:
            tabs.append(tab)
    assert len(tabs) < 40 and refusals > 960
    body = b'{"args": ["x"]}'
    codes = {status(exchange(small, request(DRAFT, body))) for _ in range(50)}
    assert codes == {503}
    for tab in tabs:
        tab.close()


def test_a_thousand_sessions_leave_little_behind(chat: Server, beside_chat: Tab) -> None:
    before = chat.memory
    first = chat.welcomed()
    first.close()
    body = b'{"args": ["x"]}'
    for _ in range(1_000):
        assert status(exchange(chat, request(DRAFT, body))) == 200
    assert not chat.tab().hello(first.session)["welcome"]["resumed"]  # it gave way
    assert chat.memory - before < 40 * MEGABYTE


def test_broken_messages_make_no_session(small: Server, beside: Tab) -> None:
    lost = small.welcomed()  # a session more would make it give way
    lost.close()
    tab = small.tab()
    for _ in range(100):
        for part in ({"page": 7}, {"storage": 7}):
            tab.refused({"hello": {"session": None, **part}}, "invalid-message")
        for body in (b"{", b'{"args": ["x"], "page": 7}', b'{"args": [7]}'):
            assert status(exchange(small, request(DRAFT, body))) in (400, 422)
    tab.close()
    again = small.tab()
    assert again.hello(lost.session)["welcome"]["resumed"]
    again.close()


def test_a_connection_that_says_nothing_is_closed(small: Server, beside: Tab) -> None:
    before = len(small.log())
    tabs = [small.tab() for _ in range(5)]
    for tab in tabs:
        with pytest.raises(ConnectionClosed) as end:
            tab.receive(10)
        assert end.value.rcvd is not None and end.value.rcvd.code == 1008
    assert small.log(before).count("did not introduce itself") == 5


def test_pings_do_not_stand_for_a_hello(small: Server, beside: Tab) -> None:
    tab = small.tab()
    with pytest.raises(ConnectionClosed):
        for number in range(50):
            assert tab.ask({"ping": number}) == {"pong": number}
            time.sleep(0.1)


def test_slow_bodies_are_not_waited_for(small: Server, beside: Tab) -> None:
    started = time.monotonic()
    head = request(DRAFT, b"", "Content-Length: 1000")
    answer = exchange(small, head, *[b" "] * 5, pause=0.1)
    assert status(answer) == 400
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("path", [DRAFT, "/api/health"])
def test_the_rest_of_an_answered_request_is_not_waited_for(
    small: Server, beside: Tab, path: str
) -> None:
    before, started = len(small.log()), time.monotonic()
    with small.raw() as connection, contextlib.suppress(OSError):
        connection.sendall(
            f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\n".encode()
        )
        while connection.recv(65_536):
            for _ in range(60):
                connection.sendall(b"x")
                time.sleep(0.1)
    assert time.monotonic() - started < 6
    assert "the end of a request did not come in time" in small.log(before)


def test_nonsense_after_the_answer_ends_the_connection(small: Server, beside: Tab) -> None:
    with small.raw() as connection:
        connection.sendall(
            b"GET /api/health HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        answer = b""
        while b'"ok"' not in answer:
            answer += (part := connection.recv(65_536))
            assert part
        connection.sendall(b"no number\r\n")
        assert connection.recv(65_536) == b""


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"POST /api/ev",
        b"GET /api/live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nSec-WebSocket-Key: ",
        b"GET /api/health HTTP/1.1\r\nHost: x\r\n\r\nGET /api/health HT",
    ],
    ids=["nothing", "line", "handshake", "second"],
)
def test_slow_headers_are_not_waited_for(small: Server, beside: Tab, start: bytes) -> None:
    before = len(small.log())
    slow = [small.raw() for _ in range(20)]
    started = time.monotonic()
    for connection in slow:
        connection.sendall(start)
    beside.call(f"{CHAT}.set_draft", "honest")
    assert time.monotonic() - started < 1.8
    for connection in slow:
        while connection.recv(65_536):
            with contextlib.suppress(OSError):
                connection.sendall(b"x")
            time.sleep(0.1)
        connection.close()
    assert time.monotonic() - started < 18
    assert "headers of a request did not come in time" in small.log(before)


@pytest.mark.parametrize(
    "frame",
    [
        Frame(Opcode.CONT, b"", fin=False),
        Frame(Opcode.CONT, b"x", fin=False),
        Frame(Opcode.PING, b"x" * 125),
        Frame(Opcode.PONG, b""),
    ],
    ids=["empty", "one-byte", "ping", "pong"],
)
def test_floods_of_frames_are_cut_off(chat: Server, beside_chat: Tab, frame: Frame) -> None:
    before, mark = chat.memory, len(chat.log())
    tab = chat.welcomed()
    tab.socket.recv_messages.pause()
    tab.socket.socket.sendall(Frame(Opcode.TEXT, b"", fin=False).serialize(mask=True))
    flood = frame.serialize(mask=True) * 10_000
    with pytest.raises(OSError):
        for _ in range(500):
            tab.socket.socket.sendall(flood)
    assert chat.log(mark).count("cut off a connection that sends too many frames") == 1
    assert chat.memory - before < 5 * MEGABYTE
    assert tab.is_unchanged()


def test_floods_of_messages_are_read_slowly(small: Server, beside: Tab) -> None:
    tab = small.welcomed()
    started = time.monotonic()
    for number in range(150):
        tab.send({"page": {"path": f"/{number}"}} if number % 2 else {"ping": number})
    tab.send({"ping": -1})
    while tab.receive() != {"pong": -1}:
        pass
    assert time.monotonic() - started > 0.3
    tab.close()


@pytest.mark.parametrize("welcomed", [True, False])
def test_floods_of_refusals_fill_no_log(small: Server, beside: Tab, welcomed: bool) -> None:
    tab = small.welcomed() if welcomed else small.tab()
    started = time.monotonic()
    for _ in range(300):
        tab.send("{")
    for _ in range(300):
        assert tab.receive()["error"]["code"] == "invalid-message"
    assert time.monotonic() - started > 0.5
    tab.close()


def test_a_full_queue_refuses_and_recovers(small: Server, beside: Tab) -> None:
    tab = small.welcomed()
    tab.call(f"{CHAT}.set_draft", "many words to say " * 4)
    for number in range(2, 62):
        tab.send({"id": number, "event": f"{CHAT}.send", "args": []})
    answers: list[dict[str, object]] = []
    while sum(bool(answer.get("final")) for answer in answers) < 60:
        answers.append(tab.receive())
    refused = [answer for answer in answers if "error" in answer]
    assert refused and all('"rate-limited"' in json.dumps(answer) for answer in refused)
    tab.id = 61
    assert "error" not in tab.call(f"{CHAT}.set_draft", "x")[-1]
    tab.close()


def test_background_handlers_are_bounded(small: Server, beside: Tab) -> None:
    tab = small.welcomed()
    tab.call("chat.ClockState.toggle")  # starts one that runs until the next call
    answers = [tab.call("chat.ClockState.tick")[-1] for _ in range(15)]
    codes = [answer["error"]["code"] for answer in answers if "error" in answer]
    assert codes == ["rate-limited"] * 11
    tab.call("chat.ClockState.toggle")
    time.sleep(0.5)
    assert "error" not in tab.call("chat.ClockState.tick")[-1]
    tab.close()


def test_waiting_events_are_bounded_in_size(chat: Server, beside_chat: Tab) -> None:
    before = chat.memory
    tab = chat.welcomed()
    tab.call(f"{CHAT}.set_draft", "word " * 40)
    tab.send({"id": 2, "event": f"{CHAT}.send", "args": []})
    draft = "x" * 900_000
    for number in range(3, 43):
        tab.send({"id": number, "event": f"{CHAT}.set_draft", "args": [draft]})
    codes = []
    while len(codes) < 20:
        if "error" in (answer := tab.receive()):
            codes.append(answer["error"]["code"])
    assert set(codes) == {"rate-limited"}
    assert chat.memory - before < 40 * MEGABYTE
    tab.close()


def test_a_tab_that_does_not_read_is_cut_off(chat: Server, beside_chat: Tab) -> None:
    before, mark = chat.memory, len(chat.log())
    tab = chat.welcomed()
    deaf = tab.socket.socket
    tab.socket.recv_messages.pause()
    done = threading.Event()

    def flood() -> None:
        for number in range(1, 200):
            draft = f"{number}" + "x" * 500_000
            message = {"id": number, "event": f"{CHAT}.set_draft", "args": [draft]}
            frame = Frame(Opcode.TEXT, json.dumps(message).encode())
            with contextlib.suppress(OSError):
                deaf.sendall(frame.serialize(mask=True))
        done.set()

    threading.Thread(target=flood, daemon=True).start()
    end = time.monotonic() + 30
    while "cut off a tab" not in chat.log(mark) and time.monotonic() < end:
        time.sleep(0.1)
    assert chat.log(mark).count("cut off a tab that does not read") == 1
    assert chat.memory - before < 60 * MEGABYTE
    again = chat.welcomed(tab.session)
    assert "error" not in again.call(f"{CHAT}.set_draft", "x")[-1]
    again.close()
    deaf.close()
