"""Simulated browser tabs: each sends an event, waits for the answer, and sends the next."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from abc import ABC, abstractmethod

from tests.benchmarks.websocket import WebSocket

HOST = "127.0.0.1"
PATIENCE = 60.0


class Tab(ABC):
    """One connection with one session; how it talks is the subclass's matter."""

    protocol = ""

    def __init__(self, app: str) -> None:
        self.app = app
        self.latencies: list[float] = []
        self.left = 0
        self.socket: WebSocket
        self._sent = 0.0
        self._ready: asyncio.Future[None]
        self._idle: asyncio.Future[None]

    async def open(self, port: int) -> None:
        """Connect, and wait until the state has arrived."""
        loop = asyncio.get_running_loop()
        self._ready = loop.create_future()
        self.socket = WebSocket(self.path(), f"{HOST}:{port}", self.protocol, self.received)
        await loop.create_connection(lambda: self.socket, HOST, port)
        await asyncio.wait_for(self.socket.opened, PATIENCE)
        self.greet()
        await asyncio.wait_for(self._ready, PATIENCE)

    def begin(self, most: int) -> asyncio.Future[None]:
        """Send events one after another, at most so many; what is returned ends with the last."""
        self.left = most
        self._idle = asyncio.get_running_loop().create_future()
        self._fire()
        return self._idle

    def ready(self) -> None:
        """The state has arrived."""
        if not self._ready.done():
            self._ready.set_result(None)

    def answered(self) -> None:
        """The change of the last event has arrived."""
        if not self.left:
            return
        self.latencies.append(time.perf_counter() - self._sent)
        self.left -= 1
        if self.left:
            self._fire()
        else:
            self._idle.set_result(None)

    def stop(self) -> None:
        """Send nothing after the event that is under way."""
        self.left = min(self.left, 1)

    def _fire(self) -> None:
        self._sent = time.perf_counter()
        self.socket.send(self.event())

    @abstractmethod
    def path(self) -> str:
        """Where to connect."""

    @abstractmethod
    def greet(self) -> None:
        """Say hello."""

    @abstractmethod
    def event(self) -> bytes:
        """The next event."""

    @abstractmethod
    def received(self, message: bytes) -> None:
        """Take a message."""


class PywebTab(Tab):
    """Talks as docs/wire.md says."""

    _id = 0

    def path(self) -> str:
        return "/api/live"

    def greet(self) -> None:
        page = {"path": "/", "query": "", "route": "/", "params": {}, "origin": "http://" + HOST}
        hello = {"session": None, "build": "", "page": page, "storage": {}, "seen": 0}
        self.socket.send(json.dumps({"hello": hello}, separators=(",", ":")).encode())

    def event(self) -> bytes:
        self._id += 1
        return b'{"id":%d,"event":"%s.State.increment","args":[]}' % (self._id, self.app.encode())

    def received(self, message: bytes) -> None:
        if b'"error"' in message:
            raise ConnectionError(message.decode())
        if b'"final":true' in message:
            self.answered()
        elif b'"welcome"' in message:
            self.ready()


class ReflexTab(Tab):
    """Talks Socket.IO 5 over a WebSocket, the packets that the peer's browser side sends."""

    protocol = "0.10.1"

    def path(self) -> str:
        return f"/_event/?token={uuid.uuid4()}&EIO=4&transport=websocket"

    def greet(self) -> None:
        self.socket.send(b"40/_event,")

    def event(self) -> bytes:
        return self._packet(f"reflex___state____state.{self._state}.increment")

    def received(self, message: bytes) -> None:
        if message == b"2":
            self.socket.send(b"3")
        elif message.startswith(b"40/_event"):
            self.socket.send(self._packet("reflex___state____state.hydrate_and_load"))
        elif b'"is_hydrated_rx_state_":true' in message:
            self.ready()
        elif self.left and self._state.encode() in message:
            self.answered()

    @property
    def _state(self) -> str:
        return f"{self.app}___{self.app}____state"

    @staticmethod
    def _packet(name: str) -> bytes:
        data = {
            "name": name,
            "payload": {},
            "router_data": {"pathname": "/", "asPath": "/"},
        }
        return b"42/_event," + json.dumps(["event", data], separators=(",", ":")).encode()


class EchoTab(Tab):
    """Sends what the first one sends to a server that only parses it and sends it back."""

    _id = 0

    def path(self) -> str:
        return "/echo"

    def greet(self) -> None:
        self.ready()

    def event(self) -> bytes:
        self._id += 1
        return b'{"id":%d,"event":"%s.State.increment","args":[]}' % (self._id, self.app.encode())

    def received(self, message: bytes) -> None:
        self.answered()


TABS: dict[str, type[Tab]] = {"pyweb": PywebTab, "reflex": ReflexTab, "echo": EchoTab}
