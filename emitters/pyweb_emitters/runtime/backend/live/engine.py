"""What the two carriers share: sessions, settings and the surface."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Any

from pydantic import ValidationError
from starlette.requests import HTTPConnection

from live.errors import EventError
from live.logs import logger
from live.origins import is_own
from live.router import Headers, Page, Router, SessionData
from live.session import Session
from live.settings import Settings
from live.store import Store
from live.surface import Surface
from live.threads import THREADS

SWEEP_SECONDS = 30
SECRET_HEADER = "x-live-session"


@dataclass(slots=True)
class Engine:
    """The running app, apart from its routes."""

    settings: Settings
    surface: Surface
    store: Store
    build: str
    closing: bool = False
    connections: Counter[str] = field(default_factory=Counter)

    def open(self, id: object, connection: HTTPConnection) -> tuple[Session, bool]:
        """The session with this id, or a new one; whether it is new."""
        found = self.store.get(id) if isinstance(id, str) else None
        if found is not None:
            return found, False
        session = Session(self.surface, self.settings, address=_counted_as(_address(connection)))
        self.store.add(session)
        return session, True

    def router(self, session: Session, connection: HTTPConnection, page: Page) -> Router:
        """The router data of a tab that shows a page."""
        address = _address(connection)
        # handlers get a stable name of the tab, never the secret that opens its session
        return Router(
            current=page,
            session=SessionData(session.token, address, session.token),
            headers=Headers({k: v for k, v in connection.headers.items() if k != SECRET_HEADER}),
        )

    @contextlib.contextmanager
    def serves(self, connection: HTTPConnection) -> Iterator[bool]:
        """Whether one more connection of this client is served; it counts until it ends."""
        client = _counted_as(_address(connection))
        # a tab has one, and for a moment the one that it lost
        has_room = (
            self.connections[client] < 2 * self.settings.max_sessions_per_address
            and self.connections.total() < 2 * self.settings.max_sessions
        )
        self.connections[client] += has_room
        try:
            yield has_room
        finally:
            self.connections[client] -= has_room
            if not self.connections[client]:
                del self.connections[client]

    def allows_origin(self, connection: HTTPConnection) -> bool:
        """Whether a connection comes from this site, or from no browser at all."""
        origin = connection.headers.get("origin")
        if origin is None or origin in self.settings.allowed_origins or is_own(origin, connection):
            return True
        logger.warning(
            "refused a %s from another origin: %s (LIVE_ALLOWED_ORIGINS lists those that may come)",
            "connection" if connection.scope["type"] == "websocket" else "request",
            repr(origin[:200]),
        )
        return False

    @staticmethod
    def page(message: Any) -> Page:
        """The page of a message, checked; done before anything else is touched."""
        try:
            return Page.model_validate(message)
        except ValidationError as problem:
            raise EventError("invalid-message", "that is no page") from problem

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Sweep old sessions while the app runs; at the end, let running events finish."""
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS))
        sweeper = asyncio.create_task(self._sweep())
        gc.freeze()  # what was imported stays; looking through it again and again costs time
        try:
            yield
        finally:
            self.closing = True
            gc.unfreeze()
            sweeper.cancel()
            seconds = self.settings.shutdown_seconds
            await asyncio.gather(*(session.close(seconds) for session in self.store.all()))

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(min(SWEEP_SECONDS, self.settings.session_ttl_seconds))
            self.store.sweep()


def _address(connection: HTTPConnection) -> str:
    """The client's address, if it has one: what a proxy passed on may be any text."""
    try:
        return str(ip_address(connection.client.host)) if connection.client else ""
    except ValueError:
        return ""


def _counted_as(address: str) -> str:
    """Whose sessions are counted together: one client of IPv6 has a whole network of addresses."""
    if not address:
        return ""
    ip = ip_address(address)
    if not isinstance(ip, IPv6Address):
        return address
    return str(ip.ipv4_mapped or ip_network((ip.packed, 64), strict=False))
