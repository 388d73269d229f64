"""Values that stand for Python's own types, annotations, exceptions and iterators."""

from __future__ import annotations

from dataclasses import dataclass, field

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.values import Value


@dataclass(frozen=True, slots=True)
class BuiltinType:
    """A builtin class (`str`, `list`, …)."""

    name: str


@dataclass(frozen=True, slots=True)
class TypingForm:
    """A name of `typing` that only means something in annotations, or a base class of the standard library."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class AliasValue:
    """An annotation with arguments: `list[str]`, `Optional[int]`, `int | None` (origin `Union`)."""

    origin: Value
    args: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class ErrorType:
    """A builtin exception class."""

    name: str


@dataclass(slots=True, eq=False)
class BuiltinError:
    """An instance of a builtin exception class."""

    type: ErrorType
    args: tuple[Value, ...]
    attributes: dict[str, Value] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class IteratorValue:
    """An iterator, or a generator that was run to its end, over known items."""

    items: list[Value]
    position: int = 0
    endless: bool = False
    """The items are only the first ones (`itertools.count()`)."""

    def rest(self) -> list[Value]:
        """What it has not given yet; it is exhausted afterwards."""
        remaining = self.items[self.position :]
        self.position = len(self.items)
        return remaining


@dataclass(frozen=True, slots=True, eq=False)
class Divergent:
    """What a name holds when two branches of a symbolic condition left values in it that cannot be merged."""

    span: Span
    test: ir.Expr | None = None
    """The condition, if a known one would settle it."""
    why: str = "differs with a condition on a var"
    help: str = ""
    """How to write it instead; empty: as the rule says."""


@dataclass(frozen=True, slots=True, eq=False)
class FieldSpec:
    """`field(default_factory=…)` of a dataclass, `Field(…)` of a model."""

    default: Value
    factory: Value
    keywords: dict[str, Value]


@dataclass(frozen=True, slots=True, eq=False)
class PropertyValue:
    """A `@property` of a plain class."""

    getter: Value
    setter: Value = None


@dataclass(frozen=True, slots=True, eq=False)
class StaticMethod:
    """A `@staticmethod`."""

    function: Value


@dataclass(frozen=True, slots=True, eq=False)
class ClassMethod:
    """A `@classmethod`."""

    function: Value


@dataclass(frozen=True, slots=True, eq=False)
class PartialValue:
    """`functools.partial(function, …)`."""

    function: Value
    positional: tuple[Value, ...]
    keyword: dict[str, Value]


@dataclass(frozen=True, slots=True, eq=False)
class SuperValue:
    """`super()` in a method."""

    start: Value
    """Class whose bases are searched."""
    receiver: Value


@dataclass(frozen=True, slots=True, eq=False)
class MethodValue:
    """A method of a known builtin value (`"a".upper`)."""

    receiver: Value
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class StandardModuleValue:
    """A module of the standard library, of which a fixed list of names is known."""

    name: str
