"""What the core of the evaluator, the vocabulary and the symbolic operations ask of each other.

The core (`evaluate/*.py`) offers, on `Interpreter`:

- `diagnostics`, `graph`, `catalog`, `vocabulary`, `promotion`.
- `evaluate(node, scope)`: value of an expression. `run_class_body(node, scope) -> Scope`: names and annotations of a
  class body (`scope.names`, `scope.annotations: dict[str, cst.Annotation]`, `scope.nodes: dict[str, cst.CSTNode]` the
  statement that defined each name); functions in it become `FunctionValue`s, decorators applied.
- `call(value, args, span)`: calls anything, promotion included. `call_plain(function, args, span)`: evaluates the
  body where it is called (pages, events' lambdas). `attribute(value, name, span)`, `item(value, index, span)`,
  `truth(value, span) -> bool | ir.Expr`, `iterate(value, span) -> list`: Python's operations on any value.
- `type_of_annotation(node, scope) -> ir.Type` and `type_of_class(value) -> ir.Type` (a value used as an annotation:
  `list[str]`, a class, `Optional[...]`).
- `error(exception_name, message, span) -> Unknown`: what Python would raise; catchable by the app's `try`, else a
  diagnostic. `raise_error(...)` never returns. `report(rule, span, **holes) -> Unknown`.
- `touch(container)`: to be called before a list, dict, set or `attributes` of an instance is changed in place, so that
  changes under a symbolic condition can be merged.
- `local_name(base) -> str`: a name for a `LocalRef`, unique within the component or page being evaluated.
- `promotion.mark_icon(name)`: the prop `name` names an icon; evaluation of the component starts again with an
  `IconParam` in its place (raises, never returns).

The vocabulary (`evaluate/vocabulary/`) is a class `Vocabulary` with the methods of the protocol below. Symbolic operations
(`evaluate/symbolic/`) are module-level functions:

- `binary(interp, op, left, right, span)`, `unary(interp, op, value, span)`, `compare(interp, op, left, right, span)`
  with `op` as Python spells it (`+`, `//`, `not in`, `is not`);
- `boolean(interp, "and" | "or", left, right, span)`; the right side is a value;
- `attribute(interp, value, name, span)`, `item(interp, value, index, span)` (also a known container with a symbolic
  index), `slice_item(interp, value, start, stop, step, span)`;
- `builtin(interp, name, args: Args, span)` for builtins over at least one symbolic argument;
- `truth(interp, value, span) -> bool | ir.Expr` and `negate(interp, test: ir.Expr) -> ir.Expr`;
- `template(interp, parts, span)`: parts are texts and values; `formatted(interp, value, conversion, spec, span)`;
- `choice(interp, test, then, otherwise, span)`: merges two values, raises `NeedsKnown(test)` if they cannot be;
- `type_of(interp, value) -> ir.Type`, `join(interp, types) -> ir.Type`, `to_expr(interp, value, span) -> ir.Expr`;
- `iteration(interp, value, span) -> Iteration | None`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Related, Span
from pyweb_compiler.evaluate.values import Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class NeedsKnown(Exception):
    """A symbolic value stands where only a constant will do.

    Caught where the component is built whose prop `expr` reads: it is specialised. Without such a prop it becomes a
    diagnostic.
    """

    def __init__(
        self,
        expr: ir.Expr | None,
        span: Span,
        reason: str,
        name: str = "",
        *,
        help: str | None = None,
        related: tuple[Related, ...] = (),
        in_place: bool = False,
    ) -> None:
        super().__init__(reason)
        self.expr = expr
        """What is not known; `None` for children, rest and callbacks, which have a `name`."""
        self.span = span
        self.reason = reason
        """What needs it, for the message (`range() over a var`)."""
        self.name = name
        self.help = help
        """How this construct is rewritten; `None`: as the rule says."""
        self.related = related
        self.in_place = in_place
        """Whether a var itself decides it, where it stands in the place of the prop."""


class Raised(Exception):
    """An exception that the app's code raises while it is evaluated."""

    def __init__(self, value: Value, span: Span) -> None:
        super().__init__()
        self.value = value
        """An `InstanceValue` or a `BuiltinError`."""
        self.span = span
        self.perhaps: Value = None
        """The condition, if only the server knows whether it is raised."""


class Iteration(Struct, frozen=True):
    """How a symbolic value is repeated over."""

    iterable: ir.Expr
    kind: ir.IterKind
    item: ir.Type
    index: bool = False
    """`enumerate(…)`: the items are pairs of an index and an item of `iterable`; `item` is the latter's type."""
    start: int = 0
    """First index of `enumerate`."""


@runtime_checkable
class AnnotationValue(Protocol):
    """A value of the vocabulary that may be used as an annotation (`Var`, `Component`, `EventHandler`)."""

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """The type that it means, given its arguments in brackets."""
        ...


@runtime_checkable
class ItemValue(Protocol):
    """A value that may be followed by brackets."""

    def item(self, interpreter: Interpreter, index: Value, span: Span) -> Value:
        """Value of `self[index]`."""
        ...


@runtime_checkable
class SettableValue(Protocol):
    """A value whose attributes the app may set."""

    def set_attribute(self, interpreter: Interpreter, name: str, value: Value, span: Span) -> None:
        """Do `self.name = value`."""
        ...


@runtime_checkable
class ContextValue(Protocol):
    """A value that may stand in a `with` statement."""

    def enter(self, interpreter: Interpreter, span: Span) -> Value:
        """What `as` binds."""
        ...

    def leave(self, interpreter: Interpreter, span: Span) -> None:
        """End of the block."""
        ...


@runtime_checkable
class StarValue(Protocol):
    """A namespace that may be imported with a star."""

    def star_names(self) -> dict[str, Value]:
        """What a star import binds."""
        ...
