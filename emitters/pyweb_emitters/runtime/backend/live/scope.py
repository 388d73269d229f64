"""All states of one session, and what changed in them."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
from collections.abc import Iterable
from typing import Any, TypeVar, cast

from live.cells import READER, UNCHANGED, Cell, Source
from live.computed import ComputedCell
from live.effects import Effect
from live.registry import Registry
from live.router import Router
from live.state import State
from live.threads import is_cancelled
from live.tracking import ATOMS, Op
from live.vars import Computed, Var

logger = logging.getLogger("live")
S = TypeVar("S", bound=State)


@dataclasses.dataclass(slots=True)
class Changes:
    """What a message carries."""

    delta: dict[str, dict[str, Any]] = dataclasses.field(default_factory=dict)
    patch: dict[str, dict[str, list[Any]]] = dataclasses.field(default_factory=dict)
    effects: list[Effect] = dataclasses.field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.delta or self.patch or self.effects)


class Scope:
    """One instance of each state, and the cells that they share."""

    def __init__(self, registry: Registry, router: Router | None = None) -> None:
        self.registry = registry
        self.route_params = registry.route_params
        self.dirty: dict[Cell, None] = {}
        self.unsent: dict[Cell, None] = {}
        self.stale: dict[ComputedCell, None] = {}
        self.hydrated = False
        self.alone = asyncio.Lock()
        self._states: dict[type[State], State] = {}
        self._kept: dict[tuple[str, str], Any] = {}
        self._always: list[ComputedCell] = []
        self._router = router or Router()
        self._router_source = Source(self)

    def state(self, cls: type[S]) -> S:
        """The instance of a state class."""
        found = self._states.get(cls)
        return cast(S, found if found is not None else self._create(cls))

    def children(self, cls: type[State]) -> list[State]:
        """The instances of the direct substates of a class."""
        return [self.state(child) for child in self.registry.children.get(cls, ())]

    def get_router(self) -> Router:
        """The router data; reading it makes a computed var depend on it."""
        self._router_source.note_read(READER.get())
        return self._router

    def set_router(self, router: Router) -> None:
        """Note that the tab is elsewhere."""
        if router != self._router:
            self._router = router
            self._router_source.invalidate()

    def depend(self, reader: ComputedCell, name: str | Var[Any]) -> None:
        """Make a computed var depend on another var, by name."""
        if isinstance(name, str):
            source = reader.owner._live_cells[name]
        else:
            owner = name.owner or type(reader.owner)
            source = self.state(owner)._live_cells[name.name]
        source.note_read(reader)

    def _create(self, cls: type[State]) -> State:
        parent = cls._live_parent()
        instance = object.__new__(cls)
        name = self.registry.names.get(cls) or cls._live_name()
        cells: dict[str, Cell | ComputedCell] = {}
        if parent is not None:
            cells.update(self.state(parent)._live_cells)
        for var in cls._live_vars.values():
            cells[var.name] = Cell(self, name, var.name, var.new_value())
        for computed in cls._live_computed.values():
            cell = cells[computed.name] = ComputedCell(self, name, computed, instance)
            if not computed.cache or computed.interval is not None:
                self._always.append(cell)
        for attribute, value in (("scope", self), ("cells", cells), ("turn", None)):
            object.__setattr__(instance, f"_live_{attribute}", value)
        self._states[cls] = instance
        return instance

    async def refresh(self) -> None:
        """Bring the computed vars up to date that are async, or run in a thread."""
        for cls in self.registry.names:
            for computed in cls._live_computed.values():
                if computed.public and not self._is_immediate(computed):
                    await self._refresh(self._cell(cls, computed.name))

    def snapshot(self) -> dict[str, dict[str, Any]]:
        """Everything that the browser sees; what changed counts as sent."""
        everything: dict[str, dict[str, Any]] = {}
        for cls, name in self.registry.names.items():
            instance = self.state(cls)
            seen = everything[name] = {}
            for var in cls._live_vars.values():
                if not var.name.startswith("_"):
                    seen[var.name] = cast(Cell, instance._live_cells[var.name]).value
            for computed in cls._live_computed.values():
                if computed.public:
                    cell = self._cell(cls, computed.name)
                    if self._is_immediate(computed):
                        self._recompute(cell)
                    seen[computed.name] = cell.value
        self.settle()
        return everything

    async def changes(self) -> Changes:
        """What differs from what was sent before."""
        changes = Changes()
        if self.dirty or self.unsent:
            self._take_vars(changes)
        if self.stale or self._always:
            await self._take_computed(changes)
        self.settle()
        return changes

    def settle(self) -> None:
        """Forget the notes of changes: they were taken."""
        if self.unsent:
            cells, self.unsent = self.unsent, {}
            for cell in cells:
                cell.clear()
        self.dirty.clear()

    def _take_vars(self, changes: Changes) -> None:
        for cell in self.unsent:
            if type(cell.value) not in ATOMS:  # new values may have changed unseen until now
                cell.invalidate()
        for cell in tuple(self.dirty):
            try:
                value, ops = cell.take_changes()
            except Exception:  # raised by code of the app: what cannot be compared is sent
                value, ops = cell.value, []
            if value is not UNCHANGED:
                changes.delta.setdefault(cell.state, {})[cell.name] = value
                self._keep(cell, value, changes)
            elif ops:
                changes.patch.setdefault(cell.state, {})[cell.name] = ops

    def _keep(self, cell: Cell, value: Any, changes: Changes) -> None:
        """Have the browser keep a value, if it is one of those."""
        key = (cell.state, cell.name)
        stored = self.registry.stored.get(key)
        if stored is None or self._kept.get(key) == value:
            return
        self._kept[key] = value
        try:
            changes.effects.append(stored.write(*key, value))
        except Exception as problem:  # it has no text
            logger.error("%s.%s is not kept: %s", *key, problem)

    def send_again(self, lost: Iterable[tuple[str, str]]) -> None:
        """Note which vars were left out of a message: their next change is sent as a whole."""
        for state, name in lost:
            self.state(self.registry.states[state])._live_cells[name].was_lost()

    async def _take_computed(self, changes: Changes) -> None:
        stale, self.stale = self.stale, {}
        for cell in dict.fromkeys((*stale, *self._always)):
            if not cell.info.public or (not cell.needs_run() and cell not in stale):
                continue
            value, ops = await self._refresh(cell)
            if value is not UNCHANGED:
                changes.delta.setdefault(cell.state, {})[cell.name] = value
            elif ops:
                changes.patch.setdefault(cell.state, {})[cell.name] = ops

    async def _refresh(self, cell: ComputedCell) -> tuple[Any, list[Op]]:
        """What a computed var has to send."""
        if self._is_immediate(cell.info) or not cell.needs_run():
            return self._recompute(cell)
        try:
            if not cell.info.is_async:
                return await self.registry.place(cell.info).run(cell.refresh, self.alone)
            await cell.get()
            return cell.take_changes()
        except BaseException as problem:
            return _failed(cell, problem)

    def _recompute(self, cell: ComputedCell) -> tuple[Any, list[Op]]:
        try:
            if cell.needs_run():
                return self.registry.place(cell.info).run_here(cell.refresh)
            return cell.take_changes()
        except BaseException as problem:
            return _failed(cell, problem)

    def _is_immediate(self, computed: Computed[Any]) -> bool:
        """Whether a computed var is quick enough to hold up everything else."""
        return not computed.is_async and not self.registry.place(computed).in_thread

    def _cell(self, cls: type[State], name: str) -> ComputedCell:
        return cast(ComputedCell, self.state(cls)._live_cells[name])

    def restore(self, storage: dict[str, str]) -> None:
        """Take the values that the browser kept."""
        for key, value in storage.items():
            state, _, name = key.rpartition(".")
            cls = self.registry.states.get(state)
            if cls is not None and (state, name) in self.registry.stored:
                self._kept[state, name] = value
                setattr(self.state(cls), name, value)


def _failed(cell: ComputedCell, problem: BaseException) -> tuple[Any, list[Op]]:
    """A computed var that fails keeps its last value."""
    if is_cancelled(problem):
        raise problem
    logger.exception("computed var %s.%s failed", cell.state, cell.name)
    return UNCHANGED, []
