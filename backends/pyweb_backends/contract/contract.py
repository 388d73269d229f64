"""What crosses the wire: the only thing that both halves of the output share."""

from __future__ import annotations

from msgspec import Struct

from pyweb_backends.names import TsName
from pyweb_compiler import ir


class ParamContract(Struct, frozen=True, kw_only=True):
    """An argument of an event."""

    name: TsName
    python: str
    type: ir.Type
    required: bool
    variadic: bool


class EventContract(Struct, frozen=True, kw_only=True):
    """A handler that may be called over the wire."""

    wire: str
    """`todo.State.add_item`."""
    handler: str
    """Python name."""
    name: str
    """Method of the state object in TypeScript."""
    params: tuple[ParamContract, ...]
    used: bool
    """Whether the UI refers to it; else it is callable because it is marked."""
    docstring: str


class VarContract(Struct, frozen=True, kw_only=True):
    """A var that the browser sees, under its Python name."""

    name: str
    type: ir.Type
    kind: ir.VarKind
    initial: ir.Expr | None
    storage: ir.StorageOptions | None
    doc: str


class StateContract(Struct, frozen=True, kw_only=True):
    """A state as the browser sees it."""

    wire: str
    module: str
    interface: TsName
    """Name of its TypeScript interface: the class name."""
    const: TsName
    """Name of the object in TypeScript through which it is used."""
    vars: tuple[VarContract, ...]
    events: tuple[EventContract, ...]
    docstring: str

    def event(self, handler: str) -> EventContract | None:
        """The event of a handler."""
        return next((event for event in self.events if event.handler == handler), None)


class FieldContract(Struct, frozen=True, kw_only=True):
    """A field of a record, under its Python name."""

    name: str
    type: ir.Type
    optional: bool


class RecordContract(Struct, frozen=True, kw_only=True):
    """A class whose instances cross the wire as objects; its module owns the interface."""

    module: str
    python: str
    interface: TsName
    fields: tuple[FieldContract, ...]
    docstring: str


class ApiContract(Struct, frozen=True, kw_only=True):
    """States and records by module and source order."""

    states: tuple[StateContract, ...]
    records: tuple[RecordContract, ...]

    @property
    def used_events(self) -> tuple[str, ...]:
        """Wire names of the events that the UI refers to, sorted."""
        return tuple(
            sorted(event.wire for state in self.states for event in state.events if event.used)
        )

    def state(self, wire: str) -> StateContract | None:
        """The state of a wire name."""
        return next((state for state in self.states if state.wire == wire), None)

    def record(self, type_: ir.RecordType) -> RecordContract | None:
        """The record of a type."""
        key = (type_.module, type_.name)
        return next((r for r in self.records if (r.module, r.python) == key), None)
