"""Values that stand for Python's own types, annotations, exceptions and iterators."""

from __future__ import annotations

import libcst as cst
from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import AbstractValue, Value


class BuiltinType(AbstractValue, Struct, frozen=True):
    """A builtin class (`str`, `list`, …)."""

    name: str


class TypingForm(AbstractValue, Struct, frozen=True):
    """A name of `typing` that only means something in annotations, or a base class of the standard library."""

    name: str


class AliasValue(AbstractValue, Struct, frozen=True, eq=False):
    """An annotation with arguments: `list[str]`, `Optional[int]`, `int | None` (origin `Union`)."""

    origin: Value
    args: tuple[Value, ...]


class ErrorType(AbstractValue, Struct, frozen=True):
    """A builtin exception class."""

    name: str


class BuiltinError(AbstractValue, Struct, eq=False):
    """An instance of a builtin exception class."""

    type: ErrorType
    args: tuple[Value, ...]
    attributes: dict[str, Value] = field(default_factory=dict)


class IteratorValue(AbstractValue, Struct, eq=False):
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


CONTEXT_MANAGER = "<context manager>"
"""Attribute of functions that are decorated with `contextlib.contextmanager`."""


class GeneratorContext(AbstractValue, Struct, frozen=True, eq=False):
    """What such a function gives: its body is run around that of the `with` statement."""

    node: cst.FunctionDef
    scope: Scope
    """Of the call."""


class Divergent(AbstractValue, Struct, frozen=True, eq=False):
    """What a name holds when two branches of a symbolic condition left values in it that cannot be merged."""

    span: Span
    test: ir.Expr | None = None
    """The condition, if a known one would settle it."""
    why: str = "differs with a condition on a var"
    help: str = ""
    """How to write it instead; empty: as the rule says."""


class FieldSpec(AbstractValue, Struct, frozen=True, eq=False):
    """`field(default_factory=…)` of a dataclass, `Field(…)` of a model."""

    default: Value
    factory: Value
    keywords: dict[str, Value]


class PropertyValue(AbstractValue, Struct, frozen=True, eq=False):
    """A `@property` of a plain class."""

    getter: Value
    setter: Value = None


class StaticMethod(AbstractValue, Struct, frozen=True, eq=False):
    """A `@staticmethod`."""

    function: Value


class ClassMethod(AbstractValue, Struct, frozen=True, eq=False):
    """A `@classmethod`."""

    function: Value


class PartialValue(AbstractValue, Struct, frozen=True, eq=False):
    """`functools.partial(function, …)`."""

    function: Value
    positional: tuple[Value, ...]
    keyword: dict[str, Value]


class SuperValue(AbstractValue, Struct, frozen=True, eq=False):
    """`super()` in a method."""

    start: Value
    """Class whose bases are searched."""
    receiver: Value


class MethodValue(AbstractValue, Struct, frozen=True, eq=False):
    """A method of a known builtin value (`"a".upper`)."""

    receiver: Value
    name: str


class StandardModuleValue(AbstractValue, Struct, frozen=True, eq=False):
    """A module of the standard library, of which a fixed list of names is known."""

    name: str
