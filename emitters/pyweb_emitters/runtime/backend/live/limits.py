"""How much one tab may ask for."""

from __future__ import annotations

import time

PATIENCE = "hello_seconds"
"""Where the app tells the server how long it waits: in the state of its lifespan."""


class Bucket:
    """A rate limit: tokens drip in steadily, up to a burst."""

    __slots__ = ("_at", "_burst", "_rate", "_tokens")

    def __init__(self, rate: float, burst: int) -> None:
        self._rate = rate
        self._burst = float(burst)
        self._tokens = float(burst)
        self._at = time.monotonic()

    def take(self) -> float:
        """Take a token; how many seconds later it would have been there. A rate of 0: no limit."""
        if not self._rate:
            return 0.0
        now = time.monotonic()
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._rate) - 1
        self._at = now
        return max(0.0, -self._tokens / self._rate)

    def give_back(self) -> None:
        """Return a token that was not used."""
        self._tokens += 1
