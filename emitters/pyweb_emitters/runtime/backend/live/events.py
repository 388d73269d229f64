"""Handlers, and the calls of handlers that other handlers return or yield."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from live.effects import Effect

if TYPE_CHECKING:
    from live.state import State

P = ParamSpec("P")
R = TypeVar("R")


class EventSpec:
    """A handler with its arguments, to be run later."""

    __slots__ = ("args", "handler", "kwargs")

    def __init__(
        self,
        handler: Handler[..., Any],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> None:
        self.handler = handler
        self.args = args
        self.kwargs = kwargs or {}


class Handler(Generic[P, R]):
    """A method of a state that events run.

    On an instance it is the plain method; on the class, calling it makes an `EventSpec`.
    """

    def __init__(
        self, fn: Callable[..., R], *, marked: bool = False, background: bool = False
    ) -> None:
        self.fn = fn
        self.name: str = fn.__name__
        self.owner: type[State] | None = None
        self.marked = marked
        self.background = background
        self.is_async = inspect.iscoroutinefunction(fn)
        self.is_generator = inspect.isgeneratorfunction(fn)
        self.is_async_generator = inspect.isasyncgenfunction(fn)
        self.in_thread: bool | None = None
        self.__doc__ = fn.__doc__
        if background and not (self.is_async or self.is_async_generator):
            raise TypeError(f"{self.name}: a background handler must be async")

    def copy(self) -> Handler[P, R]:
        """The same handler for another class."""
        return Handler(self.fn, marked=self.marked, background=self.background)

    def __set_name__(self, owner: Any, name: str) -> None:
        self.owner, self.name = owner, name

    @overload
    def __get__(self, instance: None, owner: type) -> Handler[P, R]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Callable[P, R]: ...
    def __get__(self, instance: object | None, owner: type) -> Any:
        return self if instance is None else MethodType(self.fn, instance)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> EventSpec:
        return EventSpec(self, args, dict(kwargs))

    @property
    def wire_name(self) -> str:
        """The name under which the browser calls it."""
        state = self.owner._live_name() if self.owner is not None else "?"
        return f"{state}.{self.name}"


@overload
def event(fn: Callable[Concatenate[Any, P], R], /) -> Handler[P, R]: ...
@overload
def event(
    *,
    background: bool = False,
    prevent_default: bool | None = None,
    stop_propagation: bool | None = None,
    throttle: int | None = None,
    debounce: int | None = None,
    temporal: bool | None = None,
) -> Callable[[Callable[Concatenate[Any, P], R]], Handler[P, R]]: ...
def event(fn: Callable[..., Any] | None = None, /, *, background: bool = False, **_: Any) -> Any:
    """Mark a method as a handler that the browser may call.

    The other options concern the browser alone, where the calls already have them.
    """
    if fn is not None:
        return Handler(fn, marked=True)
    return lambda function: Handler(function, marked=True, background=background)


def produced(result: Any) -> Iterator[EventSpec | Effect]:
    """What a handler returned or yielded, one by one."""
    if result is None:
        return
    if isinstance(result, EventSpec | Effect):
        yield result
    elif isinstance(result, Handler):
        yield EventSpec(result)
    elif isinstance(result, list | tuple):
        for item in result:
            yield from produced(item)
    elif inspect.isfunction(result) and not inspect.signature(result).parameters:
        yield from produced(result())
    else:
        kind = type(result).__name__
        raise TypeError(f"a handler returns or yields events, effects or nothing, not {kind}")
