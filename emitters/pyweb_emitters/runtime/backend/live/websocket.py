"""The WebSocket at /api/live."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import orjson
from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from pydantic import TypeAdapter, ValidationError

from live.arguments import check_depth
from live.engine import Engine
from live.errors import EventError
from live.limits import Bucket
from live.logs import log_refusal, logger
from live.serialize import encode
from live.session import Session

REFUSED = 1008
REPLACED = 4001
SLOW = 1013
MAX_UNREAD = 1_000
TURN = 16
"""Many messages may have come at once; after so many, other tabs have their turn."""
REFUSALS_PER_SECOND = 100
REFUSAL_BURST = 200
"""Each is a line in the log: whoever earns more is read more slowly."""
STORAGE = TypeAdapter(dict[str, str])


class Connection:
    """One open socket: reads messages in order, writes what the session sends."""

    def __init__(self, engine: Engine, socket: WebSocket) -> None:
        self._engine = engine
        self._socket = socket
        self._session: Session | None = None
        self._outgoing: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._unread = 0
        self._taken = 0
        self._refusals = Bucket(REFUSALS_PER_SECOND, REFUSAL_BURST)
        self._writer = asyncio.create_task(self._write())
        self._closing: asyncio.Task[None] | None = None

    def send(self, message: bytes) -> None:
        """Queue a message; a tab that does not read is cut off, and may come back."""
        settings = self._engine.settings
        if self._closing is not None:
            return
        if self._outgoing.qsize() < MAX_UNREAD and self._unread < settings.max_unread_bytes:
            self._unread += len(message)
            self._outgoing.put_nowait(message)
            return
        logger.warning("cut off a tab that does not read")
        if self._session is not None:
            self._session.leave(self)
        self._writer.cancel()
        self._closing = asyncio.create_task(self._close(SLOW))

    def replace(self) -> None:
        """Close, because the tab has a newer connection."""
        self._outgoing.put_nowait(None)

    async def run(self) -> None:
        """Serve until the tab goes."""
        try:
            async with asyncio.timeout(self._engine.settings.hello_seconds) as patience:
                while (received := await self._socket.receive())["type"] == "websocket.receive":
                    await self._receive(received)
                    if self._session is not None and patience.when() is not None:
                        patience.reschedule(None)
                    self._taken += 1
                    if self._taken % TURN == 0:
                        await asyncio.sleep(0)
        except TimeoutError:
            logger.info("refused: a connection did not introduce itself")
            await self._close(REFUSED)
        finally:
            if self._session is not None:
                self._session.leave(self)
            self._writer.cancel()

    async def _write(self) -> None:
        with contextlib.suppress(WebSocketDisconnect, RuntimeError):  # the tab went away
            while (message := await self._outgoing.get()) is not None:
                await self._socket.send({"type": "websocket.send", "text": message.decode()})
                self._unread -= len(message)
            await self._socket.close(REPLACED)

    async def _close(self, code: int) -> None:
        with contextlib.suppress(WebSocketDisconnect, RuntimeError):
            await self._socket.close(code)

    async def _receive(self, received: Any) -> None:
        try:
            message = self._parse(received)
            if self._session is not None and (delay := self._session.bucket.take()):
                await asyncio.sleep(delay)  # not refused: what comes too fast is read more slowly
            await self._handle(message, len(received["text"]))
        except EventError as refusal:
            log_refusal(refusal)
            self.send(encode(refusal.answer()))
            await asyncio.sleep(self._refusals.take())

    def _parse(self, received: Any) -> dict[str, Any]:
        text = received.get("text")
        if text is None:
            raise EventError("invalid-message", "messages are text")
        size = len(text) if text.isascii() else len(text.encode())
        if size > self._engine.settings.max_message_bytes:
            raise EventError("too-large", "the message is too large")
        try:
            message = orjson.loads(text)
        except orjson.JSONDecodeError as problem:
            raise EventError("invalid-message", "the message is not JSON") from problem
        if not isinstance(message, dict):
            raise EventError("invalid-message", "a message is an object")
        check_depth(message)
        return message

    async def _handle(self, message: dict[str, Any], size: int) -> None:
        if "ping" in message:
            if type(message["ping"]) not in (int, float):
                raise EventError("invalid-message", "a ping is a number")
            self.send(encode({"pong": message["ping"]}))
        elif "hello" in message:
            await self._hello(message["hello"])
        elif self._session is None:
            raise EventError("invalid-message", "say hello first")
        elif "event" in message:
            id = message.get("id")
            if not isinstance(id, int) or isinstance(id, bool) or id < 1:
                raise EventError("invalid-message", "an event needs an id")
            await self._submit(self._session, message, id, size)
        elif "page" in message:
            page = self._engine.page(message["page"])
            router = self._engine.router(self._session, self._socket, page)
            await self._session.go_to(router)
        elif "storage" in message:
            await self._session.restore(_storage(message["storage"]))
        else:
            raise EventError("invalid-message", "unknown message")

    async def _submit(self, session: Session, message: dict[str, Any], id: int, size: int) -> None:
        try:
            run = session.submit(message["event"], message.get("args", []), id, size=size)
        except EventError as refusal:
            log_refusal(refusal)
            session.refuse(refusal, id)
            await asyncio.sleep(self._refusals.take())
        else:
            if run.done.is_set():
                self.send(encode({"id": id, "final": True}))

    async def _hello(self, hello: Any) -> None:
        if not isinstance(hello, dict):
            raise EventError("invalid-message", "hello is an object")
        if self._session is not None:
            raise EventError("invalid-message", "hello was said already")
        engine = self._engine
        if engine.build and hello.get("build") not in (None, "", engine.build):
            self.send(encode({"reload": {"build": engine.build}}))
            return
        storage = _storage(hello.get("storage") or {})
        page = engine.page(hello.get("page") or {})
        session, _ = engine.open(hello.get("session"), self._socket)
        router = engine.router(session, self._socket, page)
        self._session = session
        seen = hello.get("seen")
        before = await session.welcome(
            self,
            build=engine.build,
            seen=seen if type(seen) is int else 0,
            stay=True,
            storage=storage,
            router=router,
        )
        if isinstance(before, Connection):
            before.replace()


def _storage(value: Any) -> dict[str, str]:
    try:
        return STORAGE.validate_python(value)
    except ValidationError as problem:
        raise EventError("invalid-message", "storage holds texts") from problem


def add_socket(app: FastAPI, engine: Engine) -> None:
    """Serve the socket."""

    @app.websocket("/api/live")
    async def live(socket: WebSocket) -> None:
        if not engine.allows_origin(socket):
            await socket.close(REFUSED)
            return
        with engine.serves(socket) as has_room:
            if not has_room:
                logger.warning("refused a connection: its client has too many")
                await socket.close(SLOW)
                return
            await socket.accept()
            await Connection(engine, socket).run()
