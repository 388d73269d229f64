"""Bounds for what uvicorn's protocols take from anybody.

Used as `uvicorn main:app --http live.protocols:Http --ws live.protocols:Socket`.
"""

from __future__ import annotations

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from live.limits import PATIENCE, Bucket
from live.logs import logger

FRAMES_PER_SECOND = 100
FRAME_BURST = 2_000
"""Of the frames that are no messages; a browser sends a few in a minute."""
PIECE = 4_096
"""Bytes that are looked through at once: they may hold hundreds of frames."""


class Http(H11Protocol):
    """Ends connections whose headers do not come."""

    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Expect a request."""
        super().connection_made(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        """Take data; whoever has begun a request has to come to the end of its headers."""
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE or not self.conn.trailing_data[0]:
            self._forget()
        elif self._patience is None:
            self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        """Expect nothing more."""
        self._forget()
        super().connection_lost(exc)

    def _expect(self) -> None:
        if (seconds := self.app_state.get(PATIENCE)) is not None:
            self._patience = self.loop.call_later(seconds, self._end)

    def _forget(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _end(self) -> None:
        logger.info("refused: the headers of a request did not come in time")
        self.transport.close()


class Socket(WebSocketsSansIOProtocol):
    """Ends connections that send masses of frames, and does not look at all of them at once."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._rest = memoryview(b"")
        self._budget = Bucket(FRAMES_PER_SECOND, FRAME_BURST)

    def data_received(self, data: bytes) -> None:
        """Look at as much as the app has time for; `receive` goes on with the rest."""
        if not self._rest and len(data) <= PIECE:
            super().data_received(data)
            return
        self._rest = memoryview(bytes(self._rest) + data)
        self._feed()

    def _feed(self) -> None:
        """Look through what has come until there is a message for the app."""
        while self._rest and not self.transport.is_closing():
            piece, self._rest = self._rest[:PIECE], self._rest[PIECE:]
            super().data_received(bytes(piece))
            if self.read_paused:
                return

    async def receive(self) -> Any:
        """The next message for the app."""
        message = await super().receive()
        if self._rest and not self.read_paused:
            self._feed()
        return message

    def handle_cont(self, event: Frame) -> None:
        """Take a part of a message."""
        if self._may_go_on():
            super().handle_cont(event)

    def handle_ping(self) -> None:
        """Answer a ping."""
        if self._may_go_on():
            super().handle_ping()

    def handle_pong(self, event: Frame) -> None:
        """Take a pong."""
        if self._may_go_on():
            super().handle_pong(event)

    def _may_go_on(self) -> bool:
        if self.transport.is_closing():
            return False
        if not self._budget.take():
            return True
        logger.warning("cut off a connection that sends too many frames")
        self.transport.abort()
        return False
