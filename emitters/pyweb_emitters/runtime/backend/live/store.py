"""Where sessions are kept."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from typing import Protocol

from live.errors import EventError
from live.session import Session
from live.settings import Settings


class Store(Protocol):
    """What the engine asks of a store; another one could keep sessions outside the process."""

    def get(self, id: str) -> Session | None:
        """The session with this id, if it is still known."""

    def add(self, session: Session) -> None:
        """Keep a new session, or refuse it."""

    def sweep(self) -> None:
        """Drop what nobody will ask for again."""

    def all(self) -> Iterable[Session]:
        """The sessions of this process."""
        ...


class MemoryStore:
    """Sessions in memory: bounded in number, dropped some time after their tab is gone."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._sessions: dict[str, Session] = {}  # the one used longest ago first
        self._addresses: Counter[str] = Counter()

    def get(self, id: str) -> Session | None:
        """The session with this id; it counts as used now."""
        session = self._sessions.pop(id, None)
        if session is not None:
            self._sessions[id] = session
        return session

    def add(self, session: Session) -> None:
        """Keep a new session; an idle one that was used longest ago makes room."""
        limit = self._settings.max_sessions_per_address
        if self._addresses[session.address] >= limit and not self._drop_idle(session.address):
            raise EventError("session-limit", "too many tabs from this address")
        if len(self._sessions) >= self._settings.max_sessions and not self._drop_idle(None):
            raise EventError("session-limit", "the server is full")
        self._sessions[session.id] = session
        self._addresses[session.address] += 1

    def sweep(self) -> None:
        """Drop sessions whose tab has been gone for long."""
        oldest = time.monotonic() - self._settings.session_ttl_seconds
        for session in list(self._sessions.values()):
            if _is_idle(session) and session.used < oldest:
                self._drop(session)

    def all(self) -> Iterable[Session]:
        """All sessions."""
        return tuple(self._sessions.values())

    def _drop_idle(self, address: str | None) -> bool:
        for session in self._sessions.values():
            if _is_idle(session) and address in (None, session.address):
                self._drop(session)
                return True
        return False

    def _drop(self, session: Session) -> None:
        session.stop()
        del self._sessions[session.id]
        self._addresses[session.address] -= 1
        if not self._addresses[session.address]:
            del self._addresses[session.address]


def _is_idle(session: Session) -> bool:
    return session.outbox.connection is None and not session.busy
