"""The vars of a state class: what is declared, apart from any session."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import inspect
import types
import typing
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, Generic, Literal, TypeVar, overload

from live.storage import Stored
from live.tracking import ATOMS

if typing.TYPE_CHECKING:
    from live.state import State

T = TypeVar("T")
MISSING: Any = object()


class Field(Generic[T]):
    """A default with options; `live.field` makes it, the class turns it into a var."""

    def __init__(self, default: Any, factory: Callable[[], Any] | None, is_var: bool) -> None:
        self.default = default
        self.factory = factory
        self.is_var = is_var

    @overload
    def __get__(self, instance: None, owner: type) -> Var[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> Any:
        return self

    def __set__(self, instance: object, value: T) -> None:
        raise AttributeError("a field belongs in a state class")


def field(
    default: Any = MISSING,
    *,
    default_factory: Callable[[], Any] | None = None,
    is_var: bool = True,
) -> Any:
    """A default of a var that is made anew for each session."""
    return Field(default, default_factory, is_var)


class Var(Generic[T]):
    """A declared var. On the class it is this object, on an instance its value."""

    def __init__(self, default: Any = MISSING, annotation: Any = Any) -> None:
        self.name = ""
        self.owner: type[State] | None = None
        self.annotation = annotation
        self._make: Callable[[], Any] | None = None
        self._default = default

    def __set_name__(self, owner: Any, name: str) -> None:
        self.name, self.owner = name, owner

    @overload
    def __get__(self, instance: None, owner: type) -> Var[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        return instance._live_cells[self.name].get()

    def __set__(self, instance: Any, value: T) -> None:
        instance._live_cells[self.name].set(value)

    @property
    def stored(self) -> Stored | None:
        """The browser storage that keeps this var, if any."""
        return self._default if isinstance(self._default, Stored) else None

    def new_value(self) -> Any:
        """The value in a new session."""
        if self._make is None:
            self._make = self._plan()
        return self._make()

    def _plan(self) -> Callable[[], Any]:
        default = self._default
        if isinstance(default, Field):
            if default.factory is not None:
                return default.factory
            default = default.default
        if default is MISSING:
            default = empty_value(self.annotation)
        if isinstance(default, Stored):
            default = str(default)
        if _is_copied_when_reached(default):
            return lambda: default
        return lambda: copy.deepcopy(default)


def _is_copied_when_reached(value: Any) -> bool:
    """Whether a value is made of containers that tracking copies, and of what cannot change."""
    kind = type(value)
    if kind in ATOMS:
        return True
    if kind is dict:
        return all(_is_copied_when_reached(item) for item in value.values())
    return kind in (list, tuple, set, deque) and all(map(_is_copied_when_reached, value))


def empty_value(annotation: Any) -> Any:
    """The value of a var that was declared without one."""
    origin = typing.get_origin(annotation) or annotation
    if origin is typing.Annotated:
        return empty_value(typing.get_args(annotation)[0])
    if origin is Literal:
        return typing.get_args(annotation)[0]
    if origin in (typing.Union, types.UnionType):
        return None
    if isinstance(origin, type):
        if issubclass(origin, Stored):
            return origin()
        if issubclass(origin, str | int | float | list | dict | set | tuple | deque | frozenset):
            try:
                return origin()
            except (TypeError, ValueError):
                return None
        if origin in (Sequence, typing.Mapping) or issubclass(origin, typing.Mapping):
            return [] if origin is Sequence else {}
    return None


class Computed(Generic[T]):
    """A value that is computed from other vars, and kept until one of them changes."""

    def __init__(self, fn: Callable[[Any], Any], **options: Any) -> None:
        self.fn = fn
        self.name: str = fn.__name__
        self.owner: type[State] | None = None
        self.options = options
        self.is_async = inspect.iscoroutinefunction(fn)
        self.cache: bool = options.get("cache", True)
        self.initial_value: Any = options.get("initial_value")
        interval = options.get("interval")
        if isinstance(interval, datetime.timedelta):
            interval = interval.total_seconds()
        self.interval: float | None = interval
        deps = options.get("deps") or ()
        self.deps: tuple[str | Var[Any], ...] = (deps,) if isinstance(deps, str) else tuple(deps)
        self.__doc__ = fn.__doc__

    @property
    def public(self) -> bool:
        """Whether the browser gets it."""
        return not (self.options.get("backend") or self.name.startswith("_"))

    def copy(self) -> Computed[T]:
        """The same declaration for another class."""
        return Computed(self.fn, **self.options)

    @overload
    def __get__(self, instance: None, owner: type) -> Computed[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        return instance._live_cells[self.name].get()

    def __set__(self, instance: Any, value: Any) -> None:
        raise AttributeError(f"{self.name} is computed and cannot be set")


@overload
def var(fn: Callable[[Any], Coroutine[Any, Any, T]], /) -> Computed[Awaitable[T]]: ...
@overload
def var(fn: Callable[[Any], T], /) -> Computed[T]: ...
@overload
def var(
    *,
    cache: bool = True,
    deps: Sequence[str | Var[Any]] | None = None,
    auto_deps: bool = True,
    interval: float | datetime.timedelta | None = None,
    initial_value: Any = None,
    backend: bool | None = None,
) -> Callable[[Callable[[Any], T]], Computed[T]]: ...
def var(fn: Callable[[Any], Any] | None = None, /, **options: Any) -> Any:
    """Make a method a computed var. What it reads is noted while it runs."""
    if fn is not None:
        return Computed(fn)
    return lambda function: Computed(function, **options)


def is_data(name: str, value: Any) -> bool:
    """Whether an attribute of a class body is a var, and not code."""
    if isinstance(value, Field):
        return value.is_var
    code = (types.FunctionType, staticmethod, classmethod, property, type, types.ModuleType)
    if isinstance(value, (*code, Computed)) or name.startswith("__"):
        return False
    return dataclasses.is_dataclass(value) or not (callable(value) or hasattr(value, "__get__"))
