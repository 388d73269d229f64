"""The values that the evaluator computes with.

Known constants are Python's own objects: `str`, `int`, `float`, `bool`, `None`, `bytes`, `list`, `tuple`, `dict`, `set`
(their items are values again). Everything else is one of the classes below, or of the vocabulary's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeAlias, runtime_checkable

import libcst as cst
from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.parse.parsed import ParsedModule

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Value: TypeAlias = object


class AbstractValue:
    """Something of the app that Python's own classes do not hold."""

    __slots__ = ()

    ATTRIBUTES: ClassVar[tuple[str, ...]] = ()
    """What the author may ask of it, for the hints of messages."""

    def __repr__(self) -> str:
        """What stands in the messages of Python's exceptions, where a syntax tree would fill pages."""
        name = getattr(self, "name", "object")
        return f"<{name.strip('<>') if isinstance(name, str) else 'object'}>"


class Places(Struct, frozen=True):
    """Where the arguments of a call stand, looked up only for a finding."""

    module: ParsedModule
    args: dict[int | str, cst.Arg] = field(default_factory=dict)
    """By position or keyword; those that come out of a spread are marked by it as a whole."""


class Args(Struct):
    """Arguments of a call, spreads resolved."""

    positional: list[Value] = field(default_factory=list)
    keyword: dict[str, Value] = field(default_factory=dict)
    rest: RestValue | None = None
    """A symbolic `**props` that was spread into the call."""
    places: Places | None = None

    def place(self, key: int | str, call: Span) -> Span:
        """Where the value of an argument stands, else the call."""
        arg = self.places.args.get(key) if self.places is not None else None
        return call if arg is None or self.places is None else self.places.module.span(arg.value)

    def name_place(self, keyword: str, call: Span) -> Span:
        """Where the name of a keyword stands, else the call."""
        arg = self.places.args.get(keyword) if self.places is not None else None
        if arg is None or self.places is None:
            return call
        return self.places.module.span(arg.keyword if arg.keyword is not None else arg.value)


@runtime_checkable
class CallableValue(Protocol):
    """A value that user code may call."""

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """Result of the call; problems are reported and give `Unknown`."""


@runtime_checkable
class AttributeValue(Protocol):
    """A value with attributes of its own."""

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """Value of an attribute, or `MISSING`."""


class Missing:
    """There is no such attribute."""

    __slots__ = ()


MISSING = Missing()


class Unknown(AbstractValue, Struct, frozen=True, eq=False):
    """Stands where an error was reported: everything done with it is silent, so that errors do not cascade."""


class ServerValue(AbstractValue, Struct, frozen=True, eq=False):
    """A value that only exists when the app runs (a call into a library, the clock, the environment)."""

    span: Span
    reason: str
    """What cannot be known (`calls pandas.read_csv`)."""
    module: str = ""
    """Module of the expression."""
    node: cst.BaseExpression | None = None
    origin: Span | None = None
    """Where it came from first, however much was made of it since."""
    package: str = ""
    """The package that it comes from, where that one is not installed."""
    coroutine: Span | None = None
    """The `async def` whose call it is."""
    environment: str | None = None
    """The variable of the environment that it is made of; `""` if which one is not known."""
    is_today: bool = False
    """Whether it is made of today's date, which a page can tell too."""

    def survives(self, node: cst.CSTNode) -> bool:
        """Whether an expression that gives this value is that value, and nothing made of it."""
        return isinstance(node, cst.Name)


class Symbolic(AbstractValue, Struct, frozen=True, eq=False):
    """A typed expression over state, props, loop items and event arguments."""

    expr: ir.Expr


class FunctionValue(AbstractValue, Struct, eq=False):
    """A function or lambda of the app."""

    name: str
    qualified_name: str
    """`<locals>` left out: `outer.inner`."""
    module: ParsedModule
    node: cst.FunctionDef | cst.Lambda
    scope: object
    """Scope that it closes over."""
    defaults: dict[str, Value]
    attributes: dict[str, Value] = field(default_factory=dict)
    """Set by the app (`f.__name__ = …`)."""
    memo: bool = False
    """Decorated as a component, whose callbacks hand over what their annotations say."""
    owner: Value | None = None
    """Class that it was defined in."""
    wrapper: ServerValue | None = None
    """A decorator that only the server knows, which may give it any attribute."""


class BoundMethod(AbstractValue, Struct, eq=False):
    """A function of a class, bound to an instance or a class."""

    function: FunctionValue
    receiver: Value


class NativeFunction(AbstractValue, Struct, frozen=True, eq=False):
    """A function that the compiler provides."""

    name: str
    implementation: Callable[[Interpreter, Args, Span], Value]
    needs: tuple[str, ...] = ()
    """Parameters that must be given, by position or by name; the implementation gets them by position."""

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """Run the compiler's implementation."""
        if len(args.positional) < len(self.needs):
            return self._by_name(interpreter, args, span)
        return self.implementation(interpreter, args, span)

    def _by_name(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        if any(isinstance(value, Unknown) for value in args.positional):
            return Unknown()  # spread, it stands for any number of arguments
        positional, keyword = [*args.positional], {**args.keyword}
        for name in self.needs[len(positional) :]:
            if name not in keyword:
                message = f"{self.name}() missing required argument: '{name}'"
                return interpreter.error("TypeError", message, span)
            positional.append(keyword.pop(name))
        given = Args(positional, keyword, args.rest, args.places)
        return self.implementation(interpreter, given, span)


class ModuleValue(AbstractValue, Struct, eq=False):
    """A module of the app while or after its body was evaluated."""

    module: ParsedModule
    names: dict[str, Value]


class ClassValue(AbstractValue, Struct, eq=False):
    """A plain class of the app (also dataclass, enum, TypedDict, NamedTuple, pydantic, SQLModel)."""

    name: str
    module: ParsedModule
    node: cst.ClassDef
    bases: tuple[Value, ...]
    namespace: dict[str, Value]
    annotations: dict[str, ir.Type] = field(default_factory=dict)
    """Own annotated fields in order."""
    kind: str = "plain"
    """`plain`, `dataclass`, `enum`, `typeddict`, `namedtuple`, `model`, `protocol`."""
    frozen: bool = False
    order: tuple[Value, ...] = ()
    """The class and its bases in the order of look-ups, once that was asked for."""


class InstanceValue(AbstractValue, Struct, eq=False):
    """An instance of a plain class."""

    cls: ClassValue
    attributes: dict[str, Value]


# --- views ---------------------------------------------------------------------------------------


class ElementValue(AbstractValue, Struct, eq=False, kw_only=True):
    """A component of the catalog or one that the app wraps, as the author built it."""

    span: Span
    entry: Entry
    props: dict[str, Value]
    """By the author's keyword, trailing underscore removed."""
    children: list[Value]
    rest: RestValue | None = None
    comments: tuple[str, ...] = ()
    wrapped: Value | None = None
    """The author's own component class, for what it adds (hooks, imports, custom code)."""
    styled_as: str = ""
    """Factory whose app-wide styles it gets, if that is another one than made it."""


class UseValue(AbstractValue, Struct, eq=False, kw_only=True):
    """A call of a function that was promoted to a component."""

    span: Span
    component: ComponentDraft
    args: dict[str, Value]
    rest: dict[str, Value]
    """What goes to its `**props`."""
    children: list[Value]
    comments: tuple[str, ...] = ()


class ConditionalValue(AbstractValue, Struct, eq=False, kw_only=True):
    """One view or another."""

    span: Span
    test: ir.Expr
    then: Value
    otherwise: Value
    comments: tuple[str, ...] = ()


class MatchValue(AbstractValue, Struct, eq=False, kw_only=True):
    """The view of the first case that equals the subject."""

    span: Span
    subject: ir.Expr
    cases: list[tuple[tuple[ir.Expr, ...], Value]]
    otherwise: Value
    comments: tuple[str, ...] = ()


class RepeatValue(AbstractValue, Struct, eq=False, kw_only=True):
    """A view for each item of a symbolic (or deliberately repeated) sequence."""

    span: Span
    iterable: ir.Expr
    kind: ir.IterKind
    item: str
    index: str | None
    body: Value
    test: ir.Expr | None = None
    comments: tuple[str, ...] = ()


class FragmentValue(AbstractValue, Struct, eq=False, kw_only=True):
    """Several views in order."""

    span: Span
    children: list[Value]
    comments: tuple[str, ...] = ()


class SlotValue(AbstractValue, Struct, frozen=True, eq=False):
    """The children, or a view, that the component being promoted is given."""

    name: str


class RestValue(AbstractValue, Struct, eq=False):
    """The `**props` of the component being promoted: may be spread once onto one element."""

    name: str
    target: ElementValue | None = None


class CallbackParam(AbstractValue, Struct, eq=False):
    """A parameter of the component being promoted that is bound to a trigger."""

    name: str
    params: tuple[ir.Type, ...] | None = None
    """Types of what the trigger hands over; `None` until it is bound."""
    most: int | None = None
    """How many values it hands over at most, where its annotation says so."""


class IconParam(AbstractValue, Struct, eq=False):
    """A parameter of the component being promoted that names an icon."""

    name: str


class ComponentDraft(AbstractValue, Struct, eq=False, kw_only=True):
    """A user function on its way to becoming a component."""

    id: str
    """As `ir.Component.id`."""
    module: str
    name: str
    function: FunctionValue
    params: dict[str, DraftParam]
    children: bool
    """Has a `*children` parameter."""
    rest: RestValue | None
    body: Value
    """The view it returns."""
    span: Span


class DraftParam(AbstractValue, Struct, eq=False, kw_only=True):
    """A parameter of a draft; its type is joined over all calls."""

    name: str
    type: ir.Type
    default: Value = MISSING
    kind: str = "value"
    """`value`, `view`, `icon`, `callback`."""
    callback: CallbackParam | None = None
