"""Whatever is sent over the WebSocket gets a clear answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from tests.attack.server import PAGE, Server, Tab

DRAFT = "chat.ChatState.set_draft"


@pytest.fixture
def attacker(chat: Server, beside_chat: Tab) -> Iterator[Tab]:
    """A tab of the chat whose state stays as it is."""
    tab = chat.welcomed()
    yield tab
    assert tab.is_unchanged()
    tab.close()


def frames(tab: Tab, *parts: Frame) -> None:
    """Write frames that no client library would write."""
    for part in parts:
        tab.socket.socket.sendall(part.serialize(mask=True))


@pytest.mark.parametrize(
    "message",
    [
        "",
        " ",
        "{",
        "}",
        "null",
        "[]",
        "7",
        '"hello"',
        "NaN",
        '{"ping": NaN}',
        '{"id": 1, "event": "chat.ChatState.set_draft", "args": [NaN]}',
        '{"id": 1, "event": "chat.ChatState.set_draft", "args": [1e400]}',
        '{"id": 1, "event": "chat.ChatState.set_draft", "args": ["\\ud800"]}',
        "{'id': 1}",
        '{"id": 1,}',
        "{}",
        '{"welcome": {}}',
        '{"id": 1}',
        "[" * 100_000,
        '{"a":' * 2_000 + "1" + "}" * 2_000,
        "\x00",
        "\ufeff{}",
        b"",
        b'{"ping": 1}',
        b"\xff" * 1_000,
        '{"ping": "x"}',
        '{"ping": {"a": 1}}',
        '{"ping": 1, "a": ' + "[" * 100 + "]" * 100 + "}",
        '{"ping": null}',
        '{"page": null}',
        '{"page": []}',
        '{"page": {"path": 7}}',
        '{"page": {"origin": "http://["}}',
        '{"page": {"path": "//["}}',
        '{"page": {"params": {"a": 7}}}',
        json.dumps({"page": {"path": "/" + "x" * 10_000}}),
        '{"storage": 7}',
        '{"storage": ["a"]}',
        '{"storage": {"chat.ChatState.nickname": 7}}',
        '{"hello": null}',
    ],
    ids=lambda message: repr(message)[:40],
)
def test_broken_messages_are_refused(attacker: Tab, message: str | bytes) -> None:
    attacker.refused(message, "invalid-message")


@pytest.mark.parametrize("id", [0, -1, 1.5, "1", True, None, [1], 10**30, -(2**63)])
def test_ids_are_positive_numbers(attacker: Tab, id: Any) -> None:
    attacker.refused({"id": id, "event": DRAFT, "args": ["x"]}, "invalid-message")


@pytest.mark.parametrize("letter", ["x", "é", "💩"])
def test_large_messages_are_refused(attacker: Tab, letter: str) -> None:
    text = letter * (1_000_000 // len(letter.encode()))
    message = {"id": 1, "event": DRAFT, "args": [text]}
    attacker.refused(json.dumps(message, ensure_ascii=False), "too-large")


def test_huge_messages_end_the_connection(chat: Server, beside_chat: Tab) -> None:
    tab = chat.welcomed()
    before, logged = chat.memory, len(chat.log())
    with pytest.raises(ConnectionClosed) as end:
        tab.send("x" * 5_000_000)
        tab.receive()
    assert end.value.rcvd is None or end.value.rcvd.code == 1009
    assert "refused: too-large" in chat.log(logged)
    many = chat.welcomed()
    piece = b"x" * 100_000
    with pytest.raises((ConnectionClosed, OSError)):
        frames(many, Frame(Opcode.TEXT, piece, fin=False))
        for _ in range(400):
            frames(many, Frame(Opcode.CONT, piece, fin=False))
        many.receive(5)
    assert chat.memory - before < 30_000_000


def test_fragments_are_one_message(chat: Server, beside_chat: Tab) -> None:
    tab = chat.welcomed()
    text = json.dumps({"id": 1, "event": DRAFT, "args": ["in pieces"]}).encode()
    frames(tab, Frame(Opcode.TEXT, text[:1], fin=False))
    for byte in text[1:-1]:
        frames(tab, Frame(Opcode.CONT, bytes([byte]), fin=False), Frame(Opcode.PING, b""))
    frames(tab, Frame(Opcode.CONT, text[-1:], fin=True))
    assert tab.receive()["final"]
    assert chat.welcomed(tab.session).state["chat.ChatState"]["draft"] == "in pieces"


def test_messages_that_come_at_once_are_all_answered(chat: Server, beside_chat: Tab) -> None:
    tab = chat.welcomed()
    pings = [json.dumps({"ping": number, "": "x" * (number % 90)}) for number in range(1_000)]
    large = json.dumps({"ping": 1_000, "": "x" * 100_000})
    parts = [Frame(Opcode.TEXT, text.encode()).serialize(mask=True) for text in (*pings, large)]
    tab.socket.socket.sendall(b"".join(parts))
    assert [tab.receive() for _ in parts] == [{"pong": number} for number in range(1_001)]
    tab.close()


@pytest.mark.parametrize(
    "raw",
    [
        Frame(Opcode.CONT, b"x").serialize(mask=True),
        Frame(Opcode.TEXT, b"{}").serialize(mask=False),
        Frame(Opcode.TEXT, b'{"ping": "\xff"}').serialize(mask=True),
        b"\x83\x80\0\0\0\0",
        b"\xf1\x80\0\0\0\0",
        b"\x89\xfe\x01\x00\0\0\0\0",
        b"GET / HTTP/1.1\r\n\r\n",
        bytes(range(256)),
    ],
    ids=[
        "no-start",
        "unmasked",
        "not-utf-8",
        "reserved",
        "extension",
        "long-ping",
        "http",
        "noise",
    ],
)
def test_broken_frames_end_their_connection(chat: Server, beside_chat: Tab, raw: bytes) -> None:
    tab = chat.welcomed()
    tab.socket.socket.sendall(raw)
    with pytest.raises((ConnectionClosed, TimeoutError)):
        tab.receive(5)
    assert tab.is_unchanged()


@pytest.mark.parametrize(
    "message",
    [{"id": 1, "event": DRAFT, "args": ["x"]}, {"page": PAGE}, {"storage": {}}, {}],
    ids=lambda message: next(iter(message), "nothing"),
)
def test_hello_comes_first(chat: Server, beside_chat: Tab, message: dict[str, Any]) -> None:
    tab = chat.tab()
    tab.refused(message, "invalid-message")
    assert "welcome" in tab.hello()
    tab.close()


def test_a_broken_hello_makes_no_session(chat: Server, beside_chat: Tab) -> None:
    tab = chat.tab()
    for part in ({"page": 7}, {"storage": 7}, {"page": {"path": "//["}}):
        tab.refused({"hello": {"session": beside_chat.session, **part}}, "invalid-message")
    tab.close()


def test_ids_that_repeat_or_go_backwards_run_nothing(chat: Server, beside_chat: Tab) -> None:
    tab = chat.welcomed()
    tab.id = 9
    tab.call(DRAFT, "tenth")
    for id in (10, 9, 1, 5, 10):
        answer = tab.ask({"id": id, "event": DRAFT, "args": ["replayed"]})
        assert answer == {"id": id, "final": True}
    tab.call(DRAFT, "last")
    assert chat.welcomed(tab.session).state["chat.ChatState"]["draft"] == "last"


JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=20),
    lambda inner: some.lists(inner, max_size=4)
    | some.dictionaries(some.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)
EVENTS = some.sampled_from([DRAFT, "chat.ChatState.set_nickname", "chat.ClockState.toggle"])
MESSAGES = (
    JSON
    | some.fixed_dictionaries(
        {},
        optional={
            "id": JSON,
            "event": JSON | EVENTS,
            "args": JSON,
            "page": JSON | some.fixed_dictionaries({}, optional=dict.fromkeys(PAGE, JSON)),
            "storage": JSON | some.dictionaries(some.just("chat.ChatState.nickname"), JSON),
        },
    )
    | some.fixed_dictionaries(
        {
            "hello": JSON
            | some.fixed_dictionaries(
                {}, optional=dict.fromkeys(("session", "page", "seen", "storage", "build"), JSON)
            )
        }
    )
)


@pytest.mark.filterwarnings("ignore:Do not use the `random` module")  # the client's masks
@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(MESSAGES, some.booleans())
def test_any_message_leaves_the_connection_usable(
    chat: Server, beside_chat: Tab, message: Any, welcomed: bool
) -> None:
    tab = chat.welcomed() if welcomed else chat.tab()
    tab.send(message)
    tab.send({"ping": 4321})
    answers = 0
    while (answer := tab.receive()) != {"pong": 4321}:
        assert answer.keys() & {"error", "welcome", "reload", "pong", "final", "delta", "effects"}
        answers += 1
    assert answers <= 3
    tab.close()
