"""What components, vars and events look like to editors and type checkers.

Nothing here does anything: pyweb reads the source of an app and never runs it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypedDict, TypeVar

T = TypeVar("T")


class Component:
    """A piece of the page, as every component function returns it."""

    __slots__ = ("path",)

    def __init__(self, path: str = "") -> None:
        self.path = path

    def __repr__(self) -> str:
        return f"<Component {self.path}>"


class Var(Generic[T]):
    """A value that is only known when the app runs; as an annotation: a parameter that may be one."""

    __slots__ = ()

    @classmethod
    def create(cls, value: T) -> Var[T]:
        """A var of a constant."""
        return cls()

    @classmethod
    def range(cls, start: Any, stop: Any = None, step: Any = None) -> Var[list[int]]:
        """The numbers from `start` to `stop`, like `range`."""
        return Var()

    def to(self, kind: Any, element: Any = None) -> Any:
        """The same value, taken to be of another type."""
        return self

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Var()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return Var()

    def __getitem__(self, key: Any) -> Any:
        return Var()

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __and__(self, other: object) -> Any:
        return Var()

    def __or__(self, other: object) -> Any:
        return Var()

    def __invert__(self) -> Any:
        return Var()

    def __add__(self, other: object) -> Any:
        return Var()

    def __sub__(self, other: object) -> Any:
        return Var()

    def __mul__(self, other: object) -> Any:
        return Var()

    def __truediv__(self, other: object) -> Any:
        return Var()

    def __lt__(self, other: object) -> Any:
        return Var()

    def __le__(self, other: object) -> Any:
        return Var()

    def __gt__(self, other: object) -> Any:
        return Var()

    def __ge__(self, other: object) -> Any:
        return Var()


class EventSpec:
    """Something that happens when a trigger fires: a handler with its arguments, or an effect of the browser."""

    __slots__ = ()

    @property
    def stop_propagation(self) -> EventSpec:
        """The same event, which does not reach the elements around."""
        return self

    @property
    def prevent_default(self) -> EventSpec:
        """The same event, in place of what the browser would do."""
        return self

    @property
    def temporal(self) -> EventSpec:
        """The same event, dropped while there is no connection."""
        return self

    def debounce(self, milliseconds: int) -> EventSpec:
        """The same event, sent when it has been quiet for a while."""
        return self

    def throttle(self, milliseconds: int) -> EventSpec:
        """The same event, sent at most once in a while."""
        return self


class PointerEventInfo(TypedDict):
    """What a trigger of the pointer hands over."""

    button: int
    buttons: int
    client_x: int
    client_y: int
    alt_key: bool
    ctrl_key: bool
    meta_key: bool
    shift_key: bool


class KeyInputInfo(TypedDict):
    """The keys that were held while another was pressed."""

    alt_key: bool
    ctrl_key: bool
    meta_key: bool
    shift_key: bool


class Color(str):
    """A colour of the theme's scales."""

    __slots__ = ()


Child: TypeAlias = object
"""What may stand inside a component: components, text, numbers, vars, lists of them, and `None`."""

Prop: TypeAlias = T | Var[Any] | None
"""A prop: a constant, or a var."""

Responsive: TypeAlias = T | Sequence[T] | Mapping[str, T] | Var[Any] | None
"""A prop that may differ by the width of the window: one value, a list of values, or `breakpoints(...)`."""

Style: TypeAlias = Mapping[Any, Any]
"""CSS properties; keys that start with `_` are pseudo-classes, and the style of an app has factories as keys too."""

EventType: TypeAlias = EventSpec | Callable[..., Any] | Var[Any] | Sequence[Any] | None
"""What a trigger takes: a handler, a call of one, a function that returns one, an effect, or several of them."""
