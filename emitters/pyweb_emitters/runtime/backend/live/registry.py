"""The states of the app, and the handlers that the browser may call."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import SimpleNamespace
from typing import Any, get_type_hints

from live.events import Handler
from live.state import State
from live.storage import Stored
from live.threads import Place
from live.vars import Computed, Var


class Registry:
    """Names on the wire, resolved once at start-up."""

    def __init__(
        self,
        states: Iterable[type[State]] | None = None,
        *,
        events: frozenset[str] = frozenset(),
        route_params: Iterable[str] = (),
    ) -> None:
        self.route_params = frozenset(route_params)
        self.states: dict[str, type[State]] = {}
        self.names: dict[type[State], str] = {}
        self.children: dict[type[State], list[type[State]]] = {}
        self.handlers: dict[str, Handler[..., Any]] = {}
        self.stored: dict[tuple[str, str], Stored] = {}
        self._places: dict[Handler[..., Any] | Computed[Any], Place] = {}
        for cls in list(all_states() if states is None else states):
            self._add(cls)
        self._close(events)

    def place(self, code: Handler[..., Any] | Computed[Any]) -> Place:
        """Where a handler or a computed var runs."""
        place = self._places.get(code)
        if place is None:
            place = self._places[code] = Place(code)
        return place

    def _add(self, cls: type[State]) -> None:
        parent = cls._live_parent()
        if cls in self.names:
            return
        if parent is not None:
            self._add(parent)
            self.children.setdefault(parent, []).append(cls)
        name = cls._live_name()
        if name in self.states:
            one, two = self.states[name], cls
            raise ValueError(
                f"two states have the name {name} on the wire:"
                f" {one.__module__}.{one.__qualname__} and {two.__module__}.{two.__qualname__}"
            )
        self.states[name], self.names[cls] = cls, name
        for var in cls._live_vars.values():
            resolve(var, cls)
            if var.name.startswith("_"):  # the browser neither sees nor says what it holds
                continue
            stored = var.stored
            if stored is None and isinstance(var.annotation, type):
                stored = var.annotation() if issubclass(var.annotation, Stored) else None
            if stored is not None:
                self.stored[name, var.name] = stored

    def _close(self, events: frozenset[str]) -> None:
        for cls, name in self.names.items():
            for handler in cls._live_handlers.values():
                wire = f"{name}.{handler.name}"
                if not handler.name.startswith("_") and (handler.marked or wire in events):
                    self.handlers[wire] = handler
        for wire in events - self.handlers.keys():
            state, _, name = wire.rpartition(".")
            inherited = getattr(self.states.get(state), name, None)
            if isinstance(inherited, Handler) and not name.startswith("_"):
                self.handlers[wire] = inherited
        unknown = events - self.handlers.keys()
        if unknown:
            raise ValueError(f"no such handlers: {', '.join(sorted(unknown))}")


def all_states(root: type[State] = State) -> Iterable[type[State]]:
    """All state classes that were imported, parents first."""
    for cls in root.__subclasses__():
        if not cls._live_mixin:
            yield cls
        yield from all_states(cls)


def resolve(var: Var[Any], cls: type[State]) -> None:
    """Turn the annotation of a var, which may be text, into a type."""
    if isinstance(var.annotation, tuple):
        base, annotation = var.annotation
        var.annotation = evaluate(annotation, base.__module__, dict(vars(base)))


def evaluate(annotation: Any, module: str, names: dict[str, Any]) -> Any:
    """The type that an annotation names; `Any` if it cannot be found at run time."""
    holder = SimpleNamespace(__annotations__={"it": annotation})
    try:
        hints = get_type_hints(holder, vars(sys.modules[module]), names, include_extras=True)
    except Exception:
        return Any
    return hints["it"]
