"""The messages to a tab: numbered, and partly kept in case it missed some."""

from __future__ import annotations

from collections import deque
from typing import Any, Protocol

from live.serialize import encode_safely

LASTING = ("id", "effects", "error", "final")
Kept = dict[str, Any] | tuple[int, int]
"""A message, or the `seq` and `id` of one that says no more than that an event is over."""
MAX_KEPT_BYTES = 1_000_000
"""Beyond this the oldest effects are forgotten; the ends of events are small, and stay."""


class Sink(Protocol):
    """Where messages go: a WebSocket, or the answer of a request."""

    def send(self, message: bytes) -> None:
        """Send it without waiting."""


class Outbox:
    """Numbers messages and sends them.

    What a message says about values is not kept, since a tab that comes back gets the whole
    state; its effects and the end of its event are.
    """

    def __init__(self, keep: int) -> None:
        self.seq = 0
        self.connection: Sink | None = None
        self.unheard = False
        self.lost: set[tuple[str, str]] = set()
        self._kept: deque[Kept] = deque(maxlen=keep)
        self._effects: deque[tuple[int, dict[str, Any]]] = deque()
        self._size = 0

    def add(self, message: dict[str, Any], sink: Sink | None = None) -> None:
        """Send a message to `sink`, or to the connection."""
        self.seq += 1
        if "effects" in message or "error" in message:
            lasting = {name: message[name] for name in LASTING if name in message}
            self._keep({"seq": self.seq, **lasting})
        elif "final" in message:
            self._kept.append((self.seq, message["id"]))
        target = sink or self.connection
        if target is None:
            self.unheard = True
        else:
            self.pass_on(target, {"seq": self.seq, **message})

    def pass_on(self, sink: Sink, message: dict[str, Any]) -> None:
        """Send a message that has its number; `lost` gets the vars that it cannot hold."""
        sink.send(encode_safely(message, self.lost))

    def _keep(self, message: dict[str, Any]) -> None:
        self._kept.append(message)
        if "effects" in message:
            size = len(encode_safely(message, self.lost))
            self._effects.append((size, message))
            self._size += size
            while self._size > MAX_KEPT_BYTES:
                size, oldest = self._effects.popleft()
                self._size -= size
                del oldest["effects"]

    def repeat(self, sink: Sink, seen: int, id: int | None = None) -> None:
        """Send what was kept after `seen`, of one event or of all."""
        for kept in self._kept:
            message = _as_message(kept)
            if message["seq"] > seen and (id is None or message.get("id") == id):
                self.pass_on(sink, message)


def _as_message(kept: Kept) -> dict[str, Any]:
    if isinstance(kept, dict):
        return kept
    seq, id = kept
    return {"seq": seq, "id": id, "final": True}
