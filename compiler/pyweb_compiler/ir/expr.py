"""Expressions over state, props, loop items and event arguments: typed, target-neutral."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from pyweb_compiler.diagnostics.span import Span
from pyweb_compiler.ir.types import Type

if TYPE_CHECKING:
    from pyweb_compiler.ir.event import Event
    from pyweb_compiler.ir.view import View


class Literal(Struct, frozen=True, kw_only=True):
    """A constant."""

    span: Span
    type: Type
    value: str | int | float | bool | None


class StateRef(Struct, frozen=True, kw_only=True):
    """A var of a state."""

    span: Span
    type: Type
    state: str
    """Wire name of the state that owns the var (`todo.State`)."""
    name: str
    """Python name of the var."""


class PropRef(Struct, frozen=True, kw_only=True):
    """A prop of the component that the expression stands in."""

    span: Span
    type: Type
    name: str
    """Python name of the parameter."""


class LocalRef(Struct, frozen=True, kw_only=True):
    """A name bound by an enclosing `Repeat`, `Lambda` or callback."""

    span: Span
    type: Type
    name: str
    """Python name as the author wrote it, made unique within the component (`item`, `item_2`)."""


class ConstantRef(Struct, frozen=True, kw_only=True):
    """A module-level constant of the source that is emitted as a constant of its module."""

    span: Span
    type: Type
    module: str
    """Dotted module that defines it."""
    name: str


class Ambient(StrEnum):
    """Values that the browser knows by itself."""

    COLOR_MODE = "color-mode"
    RESOLVED_COLOR_MODE = "resolved-color-mode"
    HYDRATED = "hydrated"
    PATH = "path"
    FULL_PATH = "full-path"
    ROUTE = "route"
    QUERY = "query"
    """The parameters in the query, by name."""
    SEARCH = "search"
    """The query as it is written."""
    PARAMS = "params"
    """The parameters of the route and of the query, by name."""
    ORIGIN = "origin"


class AmbientRef(Struct, frozen=True, kw_only=True):
    """One of the values that the browser knows by itself."""

    span: Span
    type: Type
    ambient: Ambient


class RouteParam(Struct, frozen=True, kw_only=True):
    """A parameter of the current route."""

    span: Span
    type: Type
    name: str


class Member(Struct, frozen=True, kw_only=True):
    """A field of an object, by a constant name."""

    span: Span
    type: Type
    object: Expr
    name: str


class Index(Struct, frozen=True, kw_only=True):
    """An item of a list, tuple or string, or a value of a dict."""

    span: Span
    type: Type
    object: Expr
    index: Expr


class Operator(StrEnum):
    """Known operations. Arguments in Python's order; the meaning is Python's unless the name says `js`."""

    # arithmetic
    ADD = "add"
    SUBTRACT = "subtract"
    MULTIPLY = "multiply"
    DIVIDE = "divide"
    FLOOR_DIVIDE = "floor-divide"
    MODULO = "modulo"
    POWER = "power"
    NEGATE = "negate"
    ABS = "abs"
    ROUND = "round"
    """(number, digits?)"""
    FLOOR = "floor"
    CEIL = "ceil"
    TRUNC = "trunc"
    MIN = "min"
    MAX = "max"
    SUM = "sum"
    # logic; AND and OR give an operand, as in Python
    AND = "and"
    OR = "or"
    NOT = "not"
    TRUTHY = "truthy"
    """bool(x)"""
    EQUAL = "equal"
    NOT_EQUAL = "not-equal"
    IDENTICAL = "identical"
    """Equality of the vocabulary's vars: no deep comparison."""
    NOT_IDENTICAL = "not-identical"
    LESS = "less"
    LESS_EQUAL = "less-equal"
    GREATER = "greater"
    GREATER_EQUAL = "greater-equal"
    IS_NONE = "is-none"
    IS_NOT_NONE = "is-not-none"
    CONTAINS = "contains"
    """(container, item)"""
    CONTAINS_FIELD = "contains-field"
    """(list of objects, value, field name)"""
    ANY = "any"
    ALL = "all"
    # conversion
    STR = "str"
    """str(x), as Python prints"""
    TEXT = "text"
    """A var printed as text: `true`, numbers as the browser prints them"""
    JSON = "json"
    INT = "int"
    FLOAT = "float"
    FORMAT = "format"
    """(value, format spec literal)"""
    LENGTH = "length"
    # text
    LOWER = "lower"
    UPPER = "upper"
    TITLE = "title"
    CAPITALIZE = "capitalize"
    STRIP = "strip"
    LSTRIP = "lstrip"
    RSTRIP = "rstrip"
    STARTS_WITH = "starts-with"
    ENDS_WITH = "ends-with"
    SPLIT = "split"
    """(text, separator?): without one, at white space"""
    REPLACE = "replace"
    JOIN = "join"
    """(list, separator)"""
    CHARACTERS = "characters"
    """Text to the list of its characters."""
    # sequences and objects
    SLICE = "slice"
    """(sequence, start, stop, step): literal None where absent"""
    CONCAT = "concat"
    REPEAT = "repeat"
    REVERSED = "reversed"
    SORTED = "sorted"
    """(list, key lambda or None, reverse literal)"""
    RANGE = "range"
    ENUMERATE = "enumerate"
    ZIP = "zip"
    LIST = "list"
    UNIQUE = "unique"
    """(sequence): each item once, where it stands first"""
    INDEX_OF = "index-of"
    COUNT = "count"
    KEYS = "keys"
    VALUES = "values"
    ITEMS = "items"
    GET = "get"
    """(dict, key, default?)"""
    MERGE = "merge"
    PLUCK = "pluck"
    MAP = "map"
    """(list, lambda of item or of item and index)"""
    FILTER = "filter"
    REDUCE = "reduce"
    FLAT_MAP = "flat-map"
    YEAR = "year"
    """(in UTC): of the day on which the page is made"""
    TYPE_OF = "type-of"
    AS = "as"
    """The value itself, of which the author says more than its type."""


class Call(Struct, frozen=True, kw_only=True):
    """A known operation."""

    span: Span
    type: Type
    operator: Operator
    args: tuple[Expr, ...]


class Template(Struct, frozen=True, kw_only=True):
    """Text put together from parts; parts that are not text are printed as `TEXT` does."""

    span: Span
    type: Type
    parts: tuple[Expr, ...]


class Choice(Struct, frozen=True, kw_only=True):
    """`then` if `test` is truthy, else `otherwise`."""

    span: Span
    type: Type
    test: Expr
    then: Expr
    otherwise: Expr


class Array(Struct, frozen=True, kw_only=True):
    """A list or tuple display."""

    span: Span
    type: Type
    items: tuple[Expr, ...]


class Entry(Struct, frozen=True, kw_only=True):
    """One `key: value` of an object display."""

    key: Expr
    value: Expr


class Object(Struct, frozen=True, kw_only=True):
    """A dict display."""

    span: Span
    type: Type
    entries: tuple[Entry, ...]


class Lambda(Struct, frozen=True, kw_only=True):
    """A function value: `params` are bound as `LocalRef`s in `body`."""

    span: Span
    type: Type
    params: tuple[str, ...]
    param_types: tuple[Type, ...]
    body: Expr


class JsImport(Struct, frozen=True, kw_only=True):
    """A name that raw JavaScript of the author needs."""

    package: str
    name: str
    default: bool = False
    alias: str | None = None


class RawJs(Struct, frozen=True, kw_only=True):
    """JavaScript written by the author (`Var("window.x")`): placed, never looked into.

    `parts` alternates the author's text with expressions that stand in it.
    """

    span: Span
    type: Type
    parts: tuple[str | Expr | EventCallback, ...]
    imports: tuple[JsImport, ...] = ()


class EventCallback(Struct, frozen=True, kw_only=True):
    """An event as a value (`const key_map = {"a": <callback>}`)."""

    span: Span
    type: Type
    params: tuple[str, ...]
    """Names that the callback binds, as `LocalRef`s of the event."""
    event: Event


class IconRef(Struct, frozen=True, kw_only=True):
    """An icon component of the icon library."""

    span: Span
    type: Type
    export: str
    """Exported name (`ArrowLeft`)."""


class ViewValue(Struct, frozen=True, kw_only=True):
    """A view in the place of a value (a prop that takes components)."""

    span: Span
    type: Type
    view: View


Expr: TypeAlias = (
    "Literal | StateRef | PropRef | LocalRef | ConstantRef | AmbientRef | RouteParam | Member | Index | Call | Template | Choice | Array | Object | Lambda | RawJs | EventCallback | IconRef | ViewValue"
)
