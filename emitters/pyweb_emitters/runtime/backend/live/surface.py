"""What may be called, with everything about handlers that is worked out once."""

from __future__ import annotations

from typing import Any

from live.arguments import Arguments
from live.errors import EventError
from live.events import EventSpec, Handler
from live.registry import Registry
from live.state import State


class Surface:
    """The handlers that the browser may call, and how."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.arguments = {
            name: Arguments(handler, name) for name, handler in registry.handlers.items()
        }

    def spec(self, name: Any, args: Any) -> EventSpec:
        """The call that a message asks for, checked."""
        arguments = self.arguments.get(name) if isinstance(name, str) else None
        if arguments is None:
            raise EventError("unknown-event", f"there is no event {str(name)[:100]!r}")
        if not isinstance(args, list):
            raise EventError("invalid-message", "args must be an array")
        return EventSpec(self.registry.handlers[name], *arguments.check(args))

    @staticmethod
    def owner(handler: Handler[..., Any]) -> type[State]:
        """The state class of a handler."""
        if handler.owner is None:
            raise TypeError(f"{handler.name} belongs to no state")
        return handler.owner
