"""Bounds for what uvicorn's protocols take from anybody.

Used as `uvicorn main:app --http live.protocols:Http --ws live.protocols:Socket`.
"""

from __future__ import annotations

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import CloseCode, Frame

from live.limits import PATIENCE, Bucket
from live.logs import logger

FRAMES_PER_SECOND = 100
FRAME_BURST = 2_000
"""Of the frames that are no messages; a browser sends a few in a minute."""
PIECE = 4_096
"""Bytes that are looked through at once: they may hold hundreds of frames."""


class Http(H11Protocol):
    """Ends connections whose headers do not come, nor the rest of what was answered already."""

    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Expect a request."""
        super().connection_made(transport)
        self._expect()

    def data_received(self, data: bytes) -> None:
        """Take data; whoever has begun a request has to come to its end."""
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        """Go on with the next request."""
        super().on_response_complete()
        self._watch()

    def send_400_response(self, msg: str) -> None:
        """Say that this is no request, if nothing was said yet."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            super().send_400_response(msg)
        else:
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Expect nothing more."""
        self._forget()
        super().connection_lost(exc)

    def _watch(self) -> None:
        if not self._is_in_headers and not self._is_in_unread_body:
            self._forget()
        elif self._patience is None:
            self._expect()

    @property
    def _is_in_headers(self) -> bool:
        return self.conn.their_state is h11.IDLE and self.conn.trailing_data[0] != b""

    @property
    def _is_in_unread_body(self) -> bool:
        return self.conn.their_state is h11.SEND_BODY and self.conn.our_state is h11.DONE

    def _expect(self) -> None:
        if (seconds := self.app_state.get(PATIENCE)) is not None:
            self._patience = self.loop.call_later(seconds, self._end)

    def _forget(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _end(self) -> None:
        part = "end" if self._is_in_unread_body else "headers"
        logger.info("refused: the %s of a request did not come in time", part)
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

    def handle_parser_exception(self) -> None:
        """Close a connection with a frame that is too large, or none at all."""
        if (closed := self.conn.close_sent) is not None:
            code = "too-large" if closed.code == CloseCode.MESSAGE_TOO_BIG else "invalid-message"
            logger.info("refused: %s: %s", code, repr(closed.reason)[1:-1])
        super().handle_parser_exception()

    def _may_go_on(self) -> bool:
        if self.transport.is_closing():
            return False
        if not self._budget.take():
            return True
        logger.warning("cut off a connection that sends too many frames")
        self.transport.abort()
        return False
