"""A browser tab that loses its connection, and goes on as the emitted client does."""

from __future__ import annotations

import contextlib
import json
import random
import socket
import struct
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from tests.attack.server import PAGE, Server, Tab


class Visitor:
    """Numbers its events, sends again what the server has not got, takes nothing twice."""

    def __init__(self, server: Server, seed: int) -> None:
        self.server = server
        self.random = random.Random(seed)
        self.session: str | None = None
        self.effects: list[dict[str, Any]] = []
        self.errors: list[Any] = []
        self.sessions_lost = 0
        self.pending: dict[int, dict[str, Any]] = {}
        self._seen = 0
        self._last_id = 0
        self._tab: Tab | None = None

    def fire(self, event: str, *args: Any) -> None:
        """Run an event, now or as soon as there is a connection."""
        self._last_id += 1
        message = {"id": self._last_id, "event": event, "args": list(args)}
        self.pending[self._last_id] = message
        if self._tab is not None:
            self._tab.send(message)

    def connect(self) -> None:
        """Open a connection and say hello; the welcome is not awaited."""
        self._tab = None
        tab = self.server.tab()
        tab.send({"hello": {"session": self.session, "seen": self._seen, "page": PAGE}})
        while "welcome" not in (message := tab.receive()):
            self._apply(message)
        welcome = message["welcome"]
        self.session = welcome["session"]
        self.server.ids.add(welcome["session"])
        if not welcome["resumed"]:
            self.sessions_lost += self._seen > 0
            self._seen = message["seq"]
        for id, event in self.pending.items():
            if id > welcome["last"]:
                tab.send(event)
        self._tab = tab

    def take(self, at_most: int, seconds: float) -> None:
        """Take messages until nothing is pending, nothing more comes, or enough came."""
        for _ in range(at_most):
            if not self.pending or self._tab is None:
                return
            try:
                self._apply(self._tab.receive(seconds))
            except TimeoutError:
                return

    def _apply(self, message: dict[str, Any]) -> None:
        seq = message.get("seq")
        if seq is None or seq > self._seen:
            self._seen = seq or self._seen
            self.effects += message.get("effects", [])
            if "error" in message:
                self.errors.append(message["error"])
        if message.get("final"):
            self.pending.pop(message.get("id", 0), None)

    def drop(self, unfinished: dict[str, Any] | None = None) -> None:
        """Lose the connection, perhaps in the middle of a message."""
        if self._tab is None:
            return
        connection = self._tab.socket.socket
        if unfinished is not None:
            frame = Frame(Opcode.TEXT, json.dumps(unfinished).encode()).serialize(mask=True)
            connection.sendall(frame[: self.random.randrange(len(frame))])
        if self.random.random() < 0.5:  # without a goodbye
            linger = struct.pack("ii", 1, 0)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(ConnectionClosed):
            self._tab.close()
        self._tab = None
