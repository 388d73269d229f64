"""A WebSocket client that costs little: one protocol object a connection, no tasks."""

from __future__ import annotations

import asyncio
import base64
import os
import struct
import zlib
from collections.abc import Callable
from typing import cast

TEXT, CLOSE, PING, PONG = 0x1, 0x8, 0x9, 0xA
MASKED = 0x80  # in the second byte
LAST, COMPRESSED = 0x80, 0x40  # in the first byte
NO_MASK = b"\0\0\0\0"  # a legal key that leaves the payload as it is
FLUSHED = b"\x00\x00\xff\xff"


class WebSocket(asyncio.Protocol):
    """One connection; calls `received` with the text of each message.

    It offers compression as browsers do. What arrives is counted as it is on the wire.
    """

    def __init__(self, path: str, host: str, protocol: str, received: Callable[[bytes], None]):
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.bytes_in = 0
        self.bytes_out = 0
        self.received = received
        self._request = (path, host, protocol)
        self._buffer = b""
        self._parts = b""
        self._compressed = False
        self._transport: asyncio.Transport | None = None
        self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # a stream, of whichever loop
        path, host, protocol = self._request
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            f"GET {path} HTTP/1.1",
            f"Host: {host}",
            f"Origin: http://{host}",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Key: {key}",
            "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
            *([f"Sec-WebSocket-Protocol: {protocol}"] if protocol else []),
        ]
        self._transport.write("\r\n".join([*lines, "", ""]).encode())

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self.opened.done():
            head, found, rest = self._buffer.partition(b"\r\n\r\n")
            if not found:
                return
            if b" 101 " not in head.partition(b"\r\n")[0]:
                self.opened.set_exception(ConnectionError(head.decode()))
                return
            self._buffer = rest
            self.opened.set_result(None)
        self._read_frames()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.opened.done():
            self.opened.set_exception(error or ConnectionError("closed"))

    def send(self, text: bytes, opcode: int = TEXT) -> None:
        """Send a message."""
        assert self._transport is not None
        size = len(text)
        if size < 126:
            head = bytes((LAST | opcode, MASKED | size))
        elif size < 1 << 16:
            head = struct.pack("!BBH", LAST | opcode, MASKED | 126, size)
        else:
            head = struct.pack("!BBQ", LAST | opcode, MASKED | 127, size)
        frame = head + NO_MASK + text
        self.bytes_out += len(frame)
        self._transport.write(frame)

    def close(self) -> None:
        """Drop the connection."""
        if self._transport is not None:
            self._transport.abort()

    def _read_frames(self) -> None:
        buffer, at = self._buffer, 0
        while len(buffer) - at >= 2:
            first, size = buffer[at], buffer[at + 1] & 0x7F
            start = at + 2
            if size == 126:
                start, size = at + 4, int.from_bytes(buffer[at + 2 : at + 4], "big")
            elif size == 127:
                start, size = at + 10, int.from_bytes(buffer[at + 2 : at + 10], "big")
            if len(buffer) < start + size:
                break
            self.bytes_in += start + size - at
            at = start + size
            self._take(first, buffer[start:at])
        self._buffer = buffer[at:]

    def _take(self, first: int, payload: bytes) -> None:
        opcode = first & 0x0F
        if opcode == PING:
            self.send(payload, PONG)
        elif opcode == CLOSE:
            self.close()
        elif opcode < CLOSE:
            if opcode:
                self._compressed = bool(first & COMPRESSED)
            self._parts += payload
            if first & LAST:
                message, self._parts = self._parts, b""
                if self._compressed:
                    message = self._inflate.decompress(message + FLUSHED)
                self.received(message)
