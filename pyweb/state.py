"""State classes, and what their bodies are made of."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from pyweb.annotations import EventSpec, Var

T = TypeVar("T")
S = TypeVar("S", bound="State")
P = ParamSpec("P")
R = TypeVar("R")


class RouterSession:
    """The tab that sent an event."""

    client_token: str = ""
    client_ip: str = ""
    session_id: str = ""


class RouterPage:
    """The page that a tab shows."""

    host: str = ""
    path: str = ""
    raw_path: str = ""
    full_path: str = ""
    full_raw_path: str = ""
    params: dict[str, Any]


class RouterUrl(str):
    """The address that a tab shows."""

    __slots__ = ()

    scheme: str
    netloc: str
    origin: str
    path: str
    query: str
    query_parameters: dict[str, Any]
    fragment: str


class Router:
    """Where an event comes from."""

    session: RouterSession
    page: RouterPage
    url: RouterUrl
    headers: Any
    route_id: str


class State:
    """Base of the classes that hold the data of a tab and the handlers that change it."""

    is_hydrated: bool = False
    router: Router

    def __init_subclass__(cls, mixin: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)

    async def get_state(self, state: type[S]) -> S:
        """Return the part of this tab's state that another class holds."""
        raise NotImplementedError("handlers run in the compiled app")

    def reset(self) -> None:
        """Set every var of this class and of its subclasses to its initial value."""

    @classmethod
    def setvar(cls, name: str, value: Any = None) -> EventSpec:
        """Return the event that sets a var."""
        return EventSpec()

    async def __aenter__(self: S) -> S:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        return None


class Field(Generic[T]):
    """A var, as an annotation: `name: pw.Field[str] = pw.field("")`."""

    @overload
    def __get__(self, instance: None, owner: type) -> Field[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> Any:
        return self

    def __set__(self, instance: object, value: T) -> None:
        raise AttributeError("state is only changed in the compiled app")


class EventHandler(EventSpec, Generic[P, R]):
    """A handler: bound to a trigger through its class, called directly through an instance."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[..., R]) -> None:
        self.function = function

    def __call__(self, *args: Any, **kwargs: Any) -> EventSpec:
        return EventSpec()

    @overload
    def __get__(self, instance: None, owner: type) -> EventHandler[P, R]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Callable[P, R]: ...
    def __get__(self, instance: object | None, owner: type) -> Any:
        return self if instance is None else self.function.__get__(instance, owner)


class ComputedVar(Generic[T]):
    """A value that is computed from other vars."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[[Any], T]) -> None:
        self.function = function

    def __get__(self, instance: object | None, owner: type) -> T:
        unknown: Any = Var()
        return unknown if instance is None else self.function(instance)


@overload
def var(function: Callable[[Any], T], /) -> ComputedVar[T]: ...
@overload
def var(
    *,
    initial_value: Any = None,
    cache: bool = True,
    deps: list[Any] | None = None,
    auto_deps: bool = True,
    interval: Any = None,
    backend: bool | None = None,
) -> Callable[[Callable[[Any], T]], ComputedVar[T]]: ...
def var(function: Callable[[Any], Any] | None = None, /, **options: Any) -> Any:
    """Make a method of a state class a value that is computed from other vars.

    Args:
        function: The method, if the decorator is used without arguments.
        options: `cache`, `deps`, `auto_deps`, `interval`, `initial_value` and `backend`.
    """
    return ComputedVar if function is None else ComputedVar(function)


class EventNamespace:
    """The decorator `event`, and the shapes of what triggers hand over."""

    __slots__ = ()

    @overload
    def __call__(self, function: Callable[Concatenate[Any, P], R]) -> EventHandler[P, R]: ...
    @overload
    def __call__(
        self,
        *,
        background: bool = False,
        stop_propagation: bool = False,
        prevent_default: bool = False,
        throttle: int | None = None,
        debounce: int | None = None,
        temporal: bool = False,
    ) -> Callable[[Callable[Concatenate[Any, P], R]], EventHandler[P, R]]: ...
    def __call__(self, function: Any = None, **options: Any) -> Any:
        """Mark a method of a state class as a handler of events.

        Args:
            function: The method, if the decorator is used without arguments.
            options: `background`, `stop_propagation`, `prevent_default`, `throttle`, `debounce` and `temporal`.
        """
        return EventHandler if function is None else EventHandler(function)

    def no_args_event_spec(self) -> Any:
        """A trigger that hands over nothing."""

    def passthrough_event_spec(self, *types: type) -> Any:
        """A trigger that hands over its arguments as they are."""

    def input_event(self, event: Any) -> Any:
        """A trigger that hands over the text of an input."""

    def int_input_event(self, event: Any) -> Any:
        """A trigger that hands over the whole number in an input."""

    def float_input_event(self, event: Any) -> Any:
        """A trigger that hands over the number in an input."""

    def checked_input_event(self, event: Any) -> Any:
        """A trigger that hands over whether a box is ticked."""

    def key_event(self, event: Any) -> Any:
        """A trigger that hands over a key and what was held with it."""

    def pointer_event_spec(self, event: Any) -> Any:
        """A trigger that hands over where and how the pointer was used."""


event = EventNamespace()


def field(default: Any = None, *, default_factory: Callable[[], Any] | None = None) -> Any:
    """Give a var a default, or a function that makes one.

    Args:
        default: The value at the start.
        default_factory: Makes the value at the start, anew for every tab.
    """
    return default if default_factory is None else default_factory()


class Cookie(str):
    """A var that is kept in a cookie of the browser."""

    __slots__ = ()

    def __new__(
        cls,
        value: str = "",
        name: str | None = None,
        path: str = "/",
        max_age: int | None = None,
        domain: str | None = None,
        secure: bool | None = None,
        same_site: str = "lax",
    ) -> Cookie:
        return super().__new__(cls, value)


class LocalStorage(str):
    """A var that is kept in the browser; `sync` shares changes with its other tabs."""

    __slots__ = ()

    def __new__(cls, value: str = "", name: str | None = None, sync: bool = False) -> LocalStorage:
        return super().__new__(cls, value)


class SessionStorage(str):
    """A var that is kept in the tab."""

    __slots__ = ()

    def __new__(cls, value: str = "", name: str | None = None) -> SessionStorage:
        return super().__new__(cls, value)


def serializer(function: Callable[[T], R]) -> Callable[[T], R]:
    """Register how values of the annotated type are written for the browser."""
    return function


async def run_in_thread(function: Callable[[], R]) -> R:
    """Run a function that blocks without holding up other events."""
    return function()
