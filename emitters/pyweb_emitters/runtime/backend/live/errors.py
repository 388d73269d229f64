"""What goes wrong in a way that the browser is told about."""

from __future__ import annotations

from typing import Literal

Code = Literal[
    "unknown-event",
    "invalid-arguments",
    "too-large",
    "rate-limited",
    "handler-failed",
    "invalid-message",
    "session-limit",
]


MAX_MESSAGE = 300


class EventError(Exception):
    """An event or a message that is refused."""

    def __init__(self, code: Code, message: str, id: int | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message[:MAX_MESSAGE]  # it may quote what the browser sent
        self.id = id

    def answer(self) -> dict[str, object]:
        """The message to the browser."""
        answer: dict[str, object] = {} if self.id is None else {"id": self.id}
        return answer | {"error": {"code": self.code, "message": self.message}, "final": True}
