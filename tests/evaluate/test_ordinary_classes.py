"""Classes in UI code: their own methods, dataclasses, enumerations, named tuples."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evaluate.pages import Cases, assert_page_shows

case = Cases()

case(
    "namespace class",
    """
    class Card(pw.ComponentNamespace):
        @staticmethod
        def root(*children): return pw.box(*children)
        @staticmethod
        def title(text): return pw.heading(text)
        __call__ = root
    card = Card()
    def index():
        return card(card.title("T"), card.root(pw.text("x")))
    """,
    "T", "x",
)  # fmt: skip
case(
    "class in brackets",
    """
    class Made:
        def __class_getitem__(cls, item):
            return f"{cls.__name__} {item}"
    class Sub(Made):
        pass
    def index():
        return pw.box(Made[0], Sub["a"])
    """,
    "Made 0", "Sub a",
)  # fmt: skip
case(
    "dataclass registry",
    """
    from dataclasses import dataclass, field, replace, asdict
    @dataclass(frozen=True, order=True)
    class Item:
        rank: int
        name: str = "none"
        tags: list[str] = field(default_factory=list)
        @property
        def label(self): return f"{self.name}/{len(self.tags)}"
    ITEMS = [Item(2, "b", ["x"]), Item(1, "a"), Item(3)]
    def index():
        found = [pw.text(i.label) for i in sorted(ITEMS)]
        return pw.box(*found, pw.text(replace(ITEMS[0], name="z").name), pw.text(asdict(ITEMS[1])["rank"]))
    """,
    "a/0", "b/1", "none/0", "z", "1",
)  # fmt: skip
case(
    "enums",
    """
    from enum import Enum, IntEnum, StrEnum, auto
    class Color(Enum):
        RED = "r"
        GREEN = "g"
        @property
        def nice(self): return self.name.title()
        @classmethod
        def first(cls): return next(iter(cls))
    class Level(IntEnum):
        LOW = 1
        HIGH = 2
    class Kind(StrEnum):
        A = auto()
    def index():
        return pw.box(*[pw.text(c.nice, c.value) for c in Color], pw.text(Color("g").name),
                      pw.text(Color.first().value), pw.text(str(Level.HIGH > Level.LOW)), pw.text(Kind.A), pw.text(f"{Kind.A}"))
    """,
    "Red", "r", "Green", "g", "GREEN", "r", "True", "a", "a",
)  # fmt: skip
case(
    "named tuples",
    """
    from collections import namedtuple
    from typing import NamedTuple
    Point = namedtuple("Point", "x y", defaults=[9])
    class Link(NamedTuple):
        title: str
        url: str = "/"
    def index():
        x, y = Point(1)
        t, u = Link("Home")
        return pw.box(pw.text(x, y), pw.text(t, u), pw.text(Link("A")._replace(title="B").title), pw.text(Point(1, 2)._asdict()["y"]))
    """,
    "1", "9", "Home", "/", "B", "2",
)  # fmt: skip
case(
    "class features",
    """
    class Base:
        kind = "base"
        registry = {}
        def __init_subclass__(cls, tag=None, **kw):
            super().__init_subclass__(**kw)
            Base.registry[tag or cls.__name__] = cls
        def __init__(self, n): self._n = n
        @property
        def n(self): return self._n
        @n.setter
        def n(self, v): self._n = v * 10
        @classmethod
        def make(cls): return cls(1)
        @staticmethod
        def twice(x): return x * 2
        def __call__(self, y): return pw.text(f"{self.kind}{self.n + y}")
        def __len__(self): return 3
        def __getitem__(self, i): return "abc"[i]
        def __contains__(self, x): return x == "q"
        def __add__(self, o): return type(self)(self._n + o._n)
        def __eq__(self, o): return self._n == o._n
        def __str__(self): return f"<{self._n}>"
    class Sub(Base, tag="s"):
        kind = "sub"
        def __call__(self, y): return super().__call__(y + 100)
    def index():
        b, s = Base.make(), Sub(2)
        s.n = 4
        return pw.box(b(1), s(1), pw.text(len(b), b[1], "q" in b, str(b + b), b == Base(1)), pw.text(",".join(Base.registry)), pw.text(Base.twice(4), f"{s}"), pw.text(*list(b)))
    """,
    "base2", "sub141", "3", "b", "<2>", "s", "8", "<40>", "a", "b", "c",
)  # fmt: skip
case(
    "generics and protocols",
    """
    from __future__ import annotations
    from typing import Generic, Protocol, TypeVar, Callable, overload, Any, ClassVar, Final, Literal, TypedDict, Annotated
    T = TypeVar("T")
    Maker = Callable[["str"], "pw.Component"]
    class Named(Protocol):
        name: str
        def show(self) -> pw.Component: ...
    class Stack(Generic[T]):
        limit: ClassVar[int] = 3
        def __init__(self) -> None: self.items: list[T] = []
        def push(self, x: T) -> Stack[T]:
            self.items.append(x)
            return self
    class Opt(TypedDict, total=False):
        title: str
    X: Final = 5
    def make(f: Maker, o: Opt) -> pw.Component: return f(o.get("title", "?"))
    def index() -> "pw.Component":
        s: Stack[int] = Stack[int]().push(1).push(2)
        return pw.box(pw.text(len(s.items), Stack.limit, X), make(lambda t: pw.text(t * 2), Opt()))
    """,
    "2", "3", "5", "??",
)  # fmt: skip


@pytest.mark.parametrize(("source", "texts"), case.params)
def test_page(source: str, texts: tuple[str, ...], tmp_path: Path) -> None:
    assert_page_shows(source, texts, tmp_path)
