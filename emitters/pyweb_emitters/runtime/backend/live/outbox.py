"""The messages to a tab, numbered, and kept for a while in case it missed some."""

from __future__ import annotations

from collections import deque
from typing import Any, Protocol

from live.serialize import encode_safely

NEVER = 2**63


class Sink(Protocol):
    """Where messages go: a WebSocket, or the answer of a request."""

    def send(self, message: bytes) -> None: ...


class Outbox:
    """Numbers messages, sends them, and remembers the latest."""

    def __init__(self, max_messages: int, max_bytes: int) -> None:
        self.seq = 0
        self.connection: Sink | None = None
        self._kept: deque[tuple[int, bytes]] = deque()
        self._size = 0
        self._undelivered = NEVER
        self._max_messages = max_messages
        self._max_bytes = max_bytes

    def add(self, message: dict[str, Any], sink: Sink | None = None) -> None:
        """Send a message, to `sink` or to the connection; with neither, keep it."""
        self.seq += 1
        data = encode_safely({"seq": self.seq, **message})
        self._kept.append((self.seq, data))
        self._size += len(data)
        while len(self._kept) > self._max_messages or self._size > self._max_bytes:
            self._size -= len(self._kept.popleft()[1])
        target = sink or self.connection
        if target is not None:
            target.send(data)
        else:
            self._undelivered = min(self._undelivered, self.seq)

    def send_undelivered(self, sink: Sink) -> None:
        """Send what found nobody to receive it."""
        for seq, data in self._kept:
            if seq >= self._undelivered:
                sink.send(data)
        self._undelivered = NEVER

    def since(self, seen: int) -> list[bytes] | None:
        """The messages after `seen`; nothing if they are not all there any more."""
        if seen > self.seq or seen < self.seq - len(self._kept):
            return None
        return [data for seq, data in self._kept if seq > seen]
