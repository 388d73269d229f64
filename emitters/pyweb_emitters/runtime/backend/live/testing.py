"""Running handlers in tests, without a server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

from live.errors import EventError
from live.events import EventSpec, Handler
from live.registry import Registry
from live.router import Page, Router, SessionData
from live.session import Session
from live.settings import Settings
from live.state import State
from live.surface import Surface

S = TypeVar("S", bound=State)


class TestSession:
    """A browser tab, as far as the server knows.

    async with TestSession() as session:
        await session.call(State.add_item, {"new_item": "Eat"})
        assert session.state(State).items == ["Eat"]
    """

    __test__ = False  # not a test itself, for pytest

    def __init__(
        self,
        *states: type[State],
        page: Mapping[str, Any] | None = None,
        storage: Mapping[str, str] | None = None,
    ) -> None:
        parents = [base for state in states for base in state.__mro__ if _is_state(base)]
        chosen = list(dict.fromkeys(reversed(parents))) or None
        every = Registry(chosen)
        names = (f"{every.names[c]}.{h}" for c in every.names for h in c._live_handlers)
        public = frozenset(name for name in names if not name.rpartition(".")[2].startswith("_"))
        params = (page or {}).get("params", {})
        registry = Registry(chosen, events=public, route_params=params)
        self._session = Session(Surface(registry), Settings())
        self._page = Page.model_validate(page or {})
        self._storage = dict(storage or {})
        self._next = 1
        self.messages: list[dict[str, Any]] = []

    def send(self, message: bytes) -> None:
        """Take a message of the session."""
        self.messages.append(json.loads(message))

    async def __aenter__(self) -> Self:
        await self._session.welcome(
            self,
            build="",
            seen=0,
            stay=True,
            storage=self._storage,
            router=self._router(self._page),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        await self._session.close(seconds=5)

    def state(self, cls: type[S]) -> S:
        """The instance of a state class."""
        return self._session.scope.state(cls)

    @property
    def effects(self) -> list[dict[str, Any]]:
        """What the browser was asked to do so far."""
        return [effect for message in self.messages for effect in message.get("effects", ())]

    async def call(self, event: Handler[..., Any] | EventSpec, *args: Any) -> list[dict[str, Any]]:
        """Run a handler as if the browser had called it; return the messages that came."""
        spec = event if isinstance(event, EventSpec) else EventSpec(event, args)
        before = len(self.messages)
        id, self._next = self._next, self._next + 1
        run = self._session.submit(spec.handler.wire_name, list(spec.args), id)
        await run.done.wait()
        messages = self.messages[before:]
        for message in messages:
            if "error" in message and message.get("id") == id:
                raise EventError(**message["error"])
        return messages

    async def go_to(self, path: str, **page: Any) -> None:
        """Show another page."""
        await self._session.go_to(self._router(Page(path=path, **{"route": path, **page})))

    def _router(self, page: Page) -> Router:
        token = self._session.token
        return Router(page, SessionData(token, "127.0.0.1", token))

    async def settle(self) -> None:
        """Wait for background handlers to end."""
        await self._session.settle()


def _is_state(cls: type) -> bool:
    return issubclass(cls, State) and cls is not State and not cls._live_mixin
