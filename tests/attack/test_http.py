"""Requests that no browser would make."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tests.attack.server import Server, Tab
from tests.attack.test_messages import JSON

DRAFT = "/api/events/chat.ChatState/set_draft"


def exchange(server: Server, *parts: bytes, pause: float = 0, seconds: float = 10) -> bytes:
    """Send parts of a request; everything that comes back."""
    answer = b""
    with server.raw(seconds) as connection:
        try:
            for part in parts:
                connection.sendall(part)
                time.sleep(pause)
            while data := connection.recv(65_536):
                answer += data
        except (ConnectionError, TimeoutError):
            pass
    return answer


def request(path: str, body: bytes = b"", *headers: str, method: str = "POST") -> bytes:
    """A request as bytes, however wrong."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", *headers]
    measured = ("transfer-encoding", "content-length")
    if not any(line.lower().startswith(measured) for line in headers):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def status(answer: bytes) -> int:
    """The status of an answer; 0 if there was none."""
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0


@pytest.mark.parametrize(
    "path",
    [
        "/api/events/chat.ChatState/../chat.ChatState/set_draft",
        "/api/events/chat.ChatState/%73et_draft%00",
        "/api/events/chat.ChatState/set_draft/",
        "/api/events//set_draft",
        "/api/health/",
        "//evil.example/api/health/",
        "/api/events/chat.ChatState/set_draft%0a",
        "/api/events/%2e%2e/%2e%2e/etc/passwd",
        "/api/events/../../main.py",
        "/api/events/{state}/{handler}",
        "/api/events/chat.ChatState/set_draft%0d%0aX-Injected:%201",
        "/api/events/chat.ChatState/%0aERROR:%20a%20forged%20line",
        "/api/events/%F0%9F%92%A9/%FF%FE",
        "/api/events/" + "a/" * 2_000,
        "/api/events/" + "a" * 20_000 + "/b",
        "/main.py",
        "/.env",
        "//etc/passwd",
        "/api/live",
        "http://evil.example/api/events/chat.ChatState/clear",
        "*",
    ],
    ids=lambda path: path[:50],
)
def test_paths_lead_nowhere(chat: Server, beside_chat: Tab, path: str) -> None:
    before = len(chat.log())
    body = b'{"args": ["x"]}'
    answer = exchange(chat, request(path, body, f"X-Live-Session: {beside_chat.session}"))
    assert status(answer) in (400, 403, 404, 405), answer[:200]
    assert b"\r\nlocation:" not in answer.lower()
    assert b"X-Injected" not in answer.partition(b"\r\n\r\n")[0]
    assert "\nERROR" not in chat.log(before)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "TRACE", "PATCH", "CONNECT", "X" * 50])
def test_events_are_posted(chat: Server, beside_chat: Tab, method: str) -> None:
    answer = exchange(chat, request(DRAFT, b'{"args": ["x"]}', method=method))
    assert status(answer) in (400, 404, 405)


@pytest.mark.parametrize(
    "header",
    [
        "X-Live-Session: a\r\n folded",
        "X-Live-Session: \x00",
        "X-Live-Session: \xff\xfe",
        "X-Live-Session: " + "a" * 8_000,
        "X-Live-Session:",
        "X-Live-Session: a%0d%0aSet-Cookie: x=1",
        "X-Forwarded-For: <script>, ::1, \xff",
        "X-Forwarded-For: \x1b[31mred\x9b31m",
        "X-Forwarded-Host: evil.example",
        "Content-Type: text/html; charset=\xff",
        "Cookie: " + "a=b; " * 1_000,
    ],
    ids=lambda header: repr(header)[:40],
)
def test_headers_inject_nothing(chat: Server, beside_chat: Tab, header: str) -> None:
    before = len(chat.log())
    answer = exchange(chat, request(DRAFT, b'{"args": ["x"]}', header))
    assert status(answer) in (200, 400)
    assert not {"\x1b", "\x9b", "\x00"} & set(chat.log(before))
    head = answer.partition(b"\r\n\r\n")[0].lower()
    assert b"set-cookie" not in head
    assert b"evil.example" not in head


@pytest.mark.parametrize(
    "header", ["X-A: " + "a" * 500_000, "\r\n".join(f"X-{n}: y" for n in range(20_000))]
)
def test_huge_headers_are_refused(chat: Server, beside_chat: Tab, header: str) -> None:
    before = chat.memory
    assert status(exchange(chat, request(DRAFT, b"{}", header))) in (0, 400, 431)
    assert chat.memory - before < 20_000_000


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"{", 400),
        (b"[]", 400),
        (b"7", 400),
        (b"NaN", 400),
        (b"\xff\xfe", 400),
        (b'{"args": ["\\ud800"]}', 400),
        (b"[" * 100_000, 400),
        (b'{"args": ["x"], "more": ' + b"[" * 40 + b"]" * 40 + b"}", 400),
        (b'{"id": 0, "args": ["x"]}', 400),
        (b'{"id": 1.5, "args": ["x"]}', 400),
        (b'{"id": "1", "args": ["x"]}', 400),
        (b'{"id": true, "args": ["x"]}', 400),
        (b'{"args": {"text": "x"}}', 400),
        (b'{"args": null}', 400),
        (b'{"page": 7, "args": ["x"]}', 400),
        (b'{"page": {"path": "//["}, "args": ["x"]}', 400),
        (b"{}", 422),
        (b'{"args": []}', 422),
        (b'{"args": [1.5]}', 422),
        (b'{"args": ["x", "y"]}', 422),
        (b'{"args": ["' + b"x" * 1_000_000 + b'"]}', 413),
        (('{"args": ["' + "é" * 500_000 + '"]}').encode(), 413),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_wrong_bodies_are_refused(
    chat: Server, beside_chat: Tab, body: bytes, expected: int
) -> None:
    before = len(chat.log())
    answer = exchange(chat, request(DRAFT, body, f"X-Live-Session: {beside_chat.session}"))
    assert status(answer) == expected, answer[:300]
    error = json.loads(answer.partition(b"\r\n\r\n")[2])
    assert error["final"] and error["error"]["message"]
    assert chat.log(before).count("refused:") == 1


def test_bodies_without_an_end_are_cut_off(chat: Server, beside_chat: Tab) -> None:
    before = chat.memory
    head = request(DRAFT, b"", "Transfer-Encoding: chunked")
    chunks = [b"10000\r\n" + b"x" * 65_536 + b"\r\n"] * 400
    answer = exchange(chat, head, *chunks, seconds=5)
    assert status(answer) in (0, 413)
    assert chat.memory - before < 20_000_000
    lying = request(DRAFT, b"", "Content-Length: 999999999")
    assert status(exchange(chat, lying, b"{", seconds=1)) in (0, 400)


def test_two_requests_in_one_are_no_request(chat: Server, beside_chat: Tab) -> None:
    smuggled = request("/api/events/chat.ChatState/clear", b"{}")
    head = request(DRAFT, b"", "Transfer-Encoding: chunked", f"Content-Length: {len(smuggled)}")
    answer = exchange(chat, head + b"0\r\n\r\n" + smuggled)
    assert answer.count(b"HTTP/1.1 200") == 0


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    some.fixed_dictionaries({}, optional=dict.fromkeys(("id", "args", "page"), JSON)) | JSON,
    some.text(max_size=20),
)
def test_any_body_gets_an_answer(chat: Server, beside_chat: Tab, body: Any, session: str) -> None:
    header = f"X-Live-Session: {session.encode('unicode_escape').decode()}"
    answer = exchange(chat, request(DRAFT, json.dumps(body).encode(), header))
    assert status(answer) in (200, 400, 422)
    for line in answer.partition(b"\r\n\r\n")[2].splitlines():
        assert line.startswith((b"{", b"0")) or line.strip(b"0123456789abcdef") == b""
