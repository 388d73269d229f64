"""Other sites may not talk to the backend in their visitors' names."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from tests.attack.server import Server, Tab, serving

EVIL = [
    "https://evil.example",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://127.0.0.1:{port}.evil.example",
    "http://evil.127.0.0.1:{port}",
    "http://evil127.0.0.1:{port}",
    "https://evil127.0.0.1:{port}",
    "https://127.0.0.1:{port}.evil.example",
    "http://evil.example:{port}",
    "http://127.0.0.1:{port}@evil.example",
    "http://evil.example/127.0.0.1:{port}",
    "http://evil.example#127.0.0.1:{port}",
    "file://",
    "null",
    "",
    "http://[",
    "127.0.0.1:{port}",
    "javascript:alert(1)",
]


@pytest.fixture(scope="module")
def guarded(
    backends: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """The chat app on a domain without a certificate."""
    log = tmp_path_factory.mktemp("guarded") / "log"
    origins = {"LIVE_ALLOWED_ORIGINS": '["http://intranet.example"]'}
    with serving(backends["chat"], log, **origins) as server:
        yield server


@pytest.mark.parametrize("origin", EVIL)
def test_websockets_of_other_sites_are_refused(chat: Server, beside_chat: Tab, origin: str) -> None:
    before = len(chat.log())
    header = {"Origin": origin.format(port=chat.port)}
    with pytest.raises(InvalidStatus) as refusal:
        chat.tab(additional_headers=header)
    assert refusal.value.response.status_code == 403
    assert chat.log(before).count("refused a connection from another origin") == 1


@pytest.mark.parametrize("origin", EVIL)
def test_requests_of_other_sites_are_refused(chat: Server, beside_chat: Tab, origin: str) -> None:
    before = len(chat.log())
    connection = http.client.HTTPConnection("127.0.0.1", chat.port, timeout=5)
    headers = {"Origin": origin.format(port=chat.port), "X-Live-Session": beside_chat.session}
    connection.request("POST", "/api/events/chat.ChatState/clear", "{}", headers)
    answer = connection.getresponse()
    assert (answer.status, answer.read()) == (403, b"This site may not call events.")
    assert answer.headers["Access-Control-Allow-Origin"] is None
    assert chat.log(before).count("refused a request from another origin") == 1


def test_the_own_site_may(chat: Server, beside_chat: Tab) -> None:
    tab = chat.welcomed(additional_headers={"Origin": f"http://127.0.0.1:{chat.port}"})
    assert "error" not in tab.call("chat.ChatState.set_draft", "x")[-1]
    tab.close()


def test_a_preflight_allows_nothing(chat: Server, beside_chat: Tab) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", chat.port, timeout=5)
    asked = {
        "Origin": "https://evil.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "x-live-session",
    }
    connection.request("OPTIONS", "/api/events/chat.ChatState/clear", headers=asked)
    answer = connection.getresponse()
    assert answer.status == 405
    assert not [name for name in answer.headers if name.lower().startswith("access-control")]


@pytest.mark.parametrize(
    ("origin", "may"),
    [
        ("http://evil.example:3000", False),  # whose owner lets it point to this machine
        ("http://evil.example", False),
        ("http://127.0.0.1.evil.example:3000", False),
        ("http://localhost.evil.example", False),
        ("http://evil.example.:3000", False),
        ("http://EVIL.example:3000", False),
        ("ws://evil.example:3000", False),
        ("https://shop.example", True),  # whose certificate says that it is meant
        ("https://shop.example:8443", True),
        ("http://localhost:3000", True),
        ("http://shop.localhost:3000", True),
        ("http://127.0.0.1:3000", True),
        ("http://[::1]:3000", True),
        ("http://192.168.1.20:3000", True),
        ("http://raspberry:3000", True),
        ("http://raspberry.local", True),
        ("http://intranet.example", True),  # which the settings name
    ],
)
def test_domains_that_point_here_are_not_the_own_site(
    guarded: Server, origin: str, may: bool
) -> None:
    host = origin.partition("//")[2]
    before = len(guarded.log())
    headers = {"Origin": origin, "X-Forwarded-Host": host}
    if may:
        guarded.welcomed(additional_headers=headers).close()
    else:
        with pytest.raises(InvalidStatus):
            guarded.tab(additional_headers=headers)
    connection = http.client.HTTPConnection("127.0.0.1", guarded.port, timeout=5)
    body = '{"args": ["x"]}'
    path = "/api/events/chat.ChatState/set_draft"
    connection.request("POST", path, body, {"Origin": origin, "Host": host})
    assert connection.getresponse().status == (200 if may else 403)
    assert guarded.log(before).count("LIVE_ALLOWED_ORIGINS") == (0 if may else 2)
