"""Nobody gets at the session of another tab."""

from __future__ import annotations

import http.client
import json
import random
import secrets
from collections.abc import Iterator
from typing import Any

import pytest

from tests.attack.server import Server, Tab

SEND = "/api/events/chat.ChatState/set_draft"


def near(session: str) -> Iterator[str]:
    """Ids that differ little from a real one."""
    yield session[:-1]
    yield session + "A"
    yield session.swapcase()
    yield f" {session}"
    yield f"{session}\n"
    yield session.encode("utf-16").decode("latin-1")
    for index in random.Random(1).sample(range(len(session)), 20):
        other = "A" if session[index] != "A" else "B"
        yield session[:index] + other + session[index + 1 :]


def takeover(server: Server, honest: Tab, session: Any) -> None:
    """Try an id; what comes back must be a session of one's own, in its first state."""
    tab = server.tab()
    answer = tab.hello(session)
    assert not answer["welcome"]["resumed"]
    assert tab.session not in ("", honest.session, session)
    assert tab.state["chat.ChatState"]["draft"] == ""
    tab.close()


def test_guessed_ids_open_nothing(chat: Server, beside_chat: Tab) -> None:
    for session in near(beside_chat.session):
        takeover(chat, beside_chat, session)
    for _ in range(100):
        takeover(chat, beside_chat, secrets.token_urlsafe(32))


@pytest.mark.parametrize(
    "session", ["", "forged", "../../etc/passwd", "x" * 500_000, 0, True, ["a"], {"a": 1}, None]
)
def test_forged_ids_open_nothing(chat: Server, beside_chat: Tab, session: Any) -> None:
    takeover(chat, beside_chat, session)


def test_ids_are_long_and_never_repeat(chat: Server, beside_chat: Tab) -> None:
    tabs = [chat.welcomed() for _ in range(50)]
    assert len({tab.session for tab in tabs}) == 50
    assert all(len(tab.session) >= 43 for tab in tabs)
    prefixes = {tab.session[:8] for tab in tabs}
    assert len(prefixes) == 50
    for tab in tabs:
        tab.close()


def test_what_handlers_see_of_a_tab_does_not_open_it(vault: Server, beside_vault: Tab) -> None:
    tab = vault.welcomed(additional_headers={"X-Live-Session": beside_vault.session})
    assert tab.session != beside_vault.session
    seen = json.dumps(tab.call("vault.Vault.look_around"))
    assert "client_token" in seen and "user-agent" in seen
    for secret in (tab.session, beside_vault.session, tab.session[:12]):
        assert secret not in seen
    tab.close()


@pytest.mark.parametrize("place", ["query", "cookie", "body"])
def test_ids_are_taken_from_their_header_alone(chat: Server, beside_chat: Tab, place: str) -> None:
    victim = chat.welcomed()
    session = victim.session
    headers = {"Cookie": f"live.session={session}; X-Live-Session={session}"}
    body = {"args": ["stolen"], "session": session, "X-Live-Session": session}
    path = f"{SEND}?session={session}" if place == "query" else SEND
    chat.ids.discard(session)  # where an attacker writes it into an address, it is logged
    connection = http.client.HTTPConnection("127.0.0.1", chat.port, timeout=5)
    connection.request(
        "POST",
        path,
        json.dumps(body if place == "body" else {"args": ["stolen"]}),
        headers if place == "cookie" else {},
    )
    answer = connection.getresponse()
    assert answer.headers["X-Live-Session"] not in (None, session)
    welcome = json.loads(answer.read().splitlines()[0])
    assert not welcome["welcome"]["resumed"]
    victim.close()


def test_a_second_hello_changes_nothing(chat: Server, beside_chat: Tab) -> None:
    tab = chat.welcomed()
    hello = {"hello": {"session": beside_chat.session, "seen": 0}}
    tab.refused(hello, "invalid-message")
    tab.call("chat.ChatState.set_draft", "mine")
    assert chat.welcomed(tab.session).state["chat.ChatState"]["draft"] == "mine"
    tab.close()


def test_another_build_is_told_to_reload_and_gets_no_session(
    chat: Server, beside_chat: Tab
) -> None:
    for build in ("old", ["x"], {"a": 1}, 7, "x" * 100_000):
        tab = chat.tab()
        answer = tab.hello(beside_chat.session, build=build)
        assert set(answer) == {"reload"}
        tab.refused({"id": 1, "event": "chat.ChatState.clear", "args": []}, "invalid-message")
        tab.close()
