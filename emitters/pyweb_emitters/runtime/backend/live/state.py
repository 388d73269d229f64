"""The base of all states."""

from __future__ import annotations

import inspect
import types
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeVar, cast

from pydantic import BeforeValidator

from live.cells import Cell
from live.computed import ComputedCell
from live.events import EventSpec, Handler
from live.names import state_name
from live.router import Router
from live.vars import MISSING, Computed, Field, Var, is_data

if TYPE_CHECKING:
    from live.background import Turn
    from live.scope import Scope

S = TypeVar("S", bound="State")


class State:
    """What the server knows about one browser tab.

    Subclasses declare vars (annotations, defaults), computed vars (`@live.var`) and handlers
    (public methods). A session holds one instance of each class; a substate shares the vars of
    its parent. `mixin=True` declares members for other states; `setters` names the vars that
    get a handler `set_<var>`.
    """

    _live_vars: ClassVar[dict[str, Var[Any]]] = {}
    _live_computed: ClassVar[dict[str, Computed[Any]]] = {}
    _live_handlers: ClassVar[dict[str, Handler[..., Any]]] = {}
    _live_mixin: ClassVar[bool] = False

    _live_scope: Scope
    _live_cells: dict[str, Cell | ComputedCell]
    _live_turn: Turn | None

    def __init_subclass__(
        cls, mixin: bool = False, setters: tuple[str, ...] = (), **options: Any
    ) -> None:
        super().__init_subclass__(**options)
        cls._live_mixin = mixin
        if not mixin:
            _declare(cls)
            for name in setters:
                _add_setter(cls, name)

    @classmethod
    def _live_parent(cls) -> type[State] | None:
        """The state whose vars this one shares."""
        for base in cls.__mro__[1:]:
            if base is not State and issubclass(base, State) and not base._live_mixin:
                return base
        return None

    @classmethod
    def _live_name(cls) -> str:
        """The name on the wire."""
        return state_name(cls.__module__, cls.__name__)

    @classmethod
    def setvar(cls, name: str, *value: Any) -> EventSpec | Handler[..., Any]:
        """The event that sets a var."""
        handler: Handler[..., Any] = getattr(cls, f"set_{name}")
        return handler(*value) if value else handler

    def __setattr__(self, name: str, value: Any) -> None:
        if not name.startswith("_live_"):
            if self._live_turn is not None:
                self._live_turn.check(name)
            if name not in self._live_cells and not name.startswith("_"):
                own = inspect.getattr_static(type(self), name, MISSING)
                if own is MISSING or isinstance(own, Handler | Computed):
                    raise AttributeError(f"{type(self).__name__} declares no var {name!r}")
        object.__setattr__(self, name, value)

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_") and name in self._live_scope.route_params:
            return self.router.params.get(name, "")
        raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")

    @property
    def router(self) -> Router:
        """The page that the tab shows, and its connection."""
        return self._live_scope.get_router()

    @property
    def is_hydrated(self) -> bool:
        """Whether the tab has received the state."""
        return self._live_scope.hydrated

    async def get_state(self, state: type[S]) -> S:
        """Another state of the same tab."""
        other = self._live_scope.state(state)
        return other if self._live_turn is None else self._live_turn.bind(other)

    async def get_var_value(self, var: Any) -> Any:
        """The value of a var of any state, given as `Other.name`."""
        if not isinstance(var, Var | Computed):
            return var
        holder = self if var.owner is None else self._live_scope.state(var.owner)
        value = getattr(holder, var.name)
        return await value if inspect.isawaitable(value) else value

    def get_value(self, name: str) -> Any:
        """The value of a var, by name."""
        return getattr(self, name)

    def reset(self) -> None:
        """Give all vars of this state and of its substates their defaults again."""
        for var in type(self)._live_vars.values():
            if self._live_turn is not None:
                self._live_turn.check(var.name)
            cast(Cell, self._live_cells[var.name]).set_default(var.new_value())
        for child in self._live_scope.children(type(self)):
            child.reset()

    async def __aenter__(self) -> Self:
        if self._live_turn is None:
            raise TypeError("`async with self` belongs in a background handler")
        await self._live_turn.begin()
        return self

    async def __aexit__(self, *failure: object) -> None:
        if self._live_turn is not None:
            await self._live_turn.end()


def _declare(cls: type[State]) -> None:
    """Turn the members of a class, and those of its mixins, into vars and handlers."""
    parent = cls._live_parent()
    known = set(parent.__mro__ if parent else State.__mro__)
    cls._live_vars, cls._live_computed, cls._live_handlers = {}, {}, {}
    # What the class itself says is kept: the members of its mixins are put into it first.
    written = {base: dict(base.__dict__) for base in cls.__mro__ if base not in known}
    for base, members in reversed(written.items()):
        for name, annotation in inspect.get_annotations(base).items():
            if not _is_class_var(annotation) and not name.startswith("__"):
                default = members.get(name, MISSING)
                if default is MISSING or is_data(name, default):
                    _add_var(cls, name, default, (base, annotation))
        for name, value in members.items():
            _add_member(cls, base, name, value)


def _add_member(cls: type[State], base: type, name: str, value: Any) -> None:
    if name.startswith((f"_{base.__name__}__", "_live_", "__", "_abc_")):
        return
    if (var := cls._live_vars.get(name)) is not None:
        if is_data(name, value) and name not in inspect.get_annotations(base):
            _add_var(cls, name, value, var.annotation)
        return
    if isinstance(value, Field) and not value.is_var:
        own = cached_property(lambda self: Var(value).new_value())
        own.__set_name__(cls, name)
        setattr(cls, name, own)
    elif isinstance(value, Computed):
        computed = value.copy()
        computed.name, computed.owner = name, cls
        cls._live_computed[name] = computed
        setattr(cls, name, computed)
    elif isinstance(value, Handler | types.FunctionType):
        if not name.startswith("_") or isinstance(value, Handler):
            handler = value.copy() if isinstance(value, Handler) else Handler(value)
            handler.__set_name__(cls, name)
            cls._live_handlers[name] = handler
            setattr(cls, name, handler)
    elif is_data(name, value) and name not in inspect.get_annotations(base):
        _add_var(cls, name, value, (base, type(value)))


def _add_var(cls: type[State], name: str, default: Any, annotation: Any) -> None:
    if name in vars(State):
        raise TypeError(f"{cls.__name__}.{name}: the name is taken by the base class of states")
    if name.startswith((f"_{cls.__name__}__", "_live_")):
        return
    var: Var[Any] = Var(default, annotation)
    var.__set_name__(cls, name)
    cls._live_vars[name] = var
    setattr(cls, name, var)


def _is_class_var(annotation: Any) -> bool:
    if isinstance(annotation, str):
        return annotation.removeprefix("typing.").startswith("ClassVar")
    return annotation is ClassVar or getattr(annotation, "__origin__", None) is ClassVar


def _add_setter(cls: type[State], name: str) -> None:
    """A handler `set_<name>`; a number var ignores what is no number, and no int takes a part."""
    if f"set_{name}" in cls._live_handlers:
        return

    def number() -> type[int] | type[float] | None:
        kind = getattr(cls, name).annotation
        return kind if kind in (int, float) else None

    def check(value: Any) -> Any:
        if number() is int and isinstance(value, float) and not value.is_integer():
            raise ValueError("this is no whole number")
        return value

    def set_var(self: State, value: Any) -> None:
        if kind := number():
            try:
                value = kind(value)
            except (TypeError, ValueError):
                return
        setattr(self, name, value)

    set_var.__name__ = f"set_{name}"
    set_var.__annotations__["value"] = Annotated[Any, BeforeValidator(check)]
    _add_member(cls, cls, set_var.__name__, set_var)
