"""Other sites may not talk to the backend in their visitors' names."""

from __future__ import annotations

import http.client

import pytest
from websockets.exceptions import InvalidStatus

from tests.attack.server import Server, Tab

EVIL = [
    "https://evil.example",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://127.0.0.1:{port}.evil.example",
    "http://evil.127.0.0.1:{port}",
    "http://evil127.0.0.1:{port}",
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
