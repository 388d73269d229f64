"""Expressions from values: constants, displays and symbolic values."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Related, Span
from pyweb_compiler.diagnostics.rules.evaluate import RAISED, UNSUPPORTED_CONSTRUCT
from pyweb_compiler.diagnostics.rules.expressions import (
    ENVIRONMENT_IN_UI,
    NOT_A_VALUE,
    SERVER_VALUE_IN_UI,
)
from pyweb_compiler.diagnostics.rules.names import PACKAGE_NOT_INSTALLED
from pyweb_compiler.evaluate.extent import MOST_LEVELS, Extents, parts_of
from pyweb_compiler.evaluate.limits import count_of
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import (
    ClassValue,
    InstanceValue,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)


class RecordNotes(Protocol):
    """Keeps the classes whose instances become data of the page."""

    def note_record(self, value: Value) -> None:
        """Note a class."""


class Context(Protocol):
    """What making an expression needs: the evaluator, or lowering after it."""

    @property
    def diagnostics(self) -> Diagnostics:
        """Where problems are reported."""
        ...

    @property
    def vocabulary(self) -> RecordNotes:
        """Where classes are noted."""
        ...


def literal(value: str | int | float | bool | None, span: Span) -> ir.Literal:
    """A constant."""
    return ir.Literal(span=span, type=types.of_constant(value), value=value)


def call(operator: ir.Operator, type_: ir.Type, span: Span, *args: ir.Expr) -> ir.Call:
    """A known operation."""
    return ir.Call(span=span, type=type_, operator=operator, args=args)


def symbolic_call(operator: ir.Operator, type_: ir.Type, span: Span, *args: ir.Expr) -> Symbolic:
    """A known operation, as a value."""
    return Symbolic(call(operator, type_, span, *args))


def template(parts: Iterable[ir.Expr], span: Span) -> ir.Expr:
    """Text put together from parts; templates in it are opened, neighbouring constants joined."""
    flat: list[ir.Expr] = []
    for part in parts:
        for piece in part.parts if isinstance(part, ir.Template) else (part,):
            last = flat[-1] if flat else None
            if isinstance(piece, ir.Literal) and isinstance(piece.value, str):
                if not piece.value:
                    continue
                if isinstance(last, ir.Literal) and isinstance(last.value, str):
                    flat[-1] = literal(last.value + piece.value, span)
                    continue
            flat.append(piece)
    if not flat:
        return literal("", span)
    if len(flat) == 1 and types.is_text(flat[0].type):
        return flat[0]
    return ir.Template(span=span, type=types.STR, parts=tuple(flat))


def has_symbolic(value: Value) -> bool:
    """Whether a value is symbolic or holds something that is."""
    if not isinstance(value, _COMPOUND):
        return isinstance(value, Symbolic)
    return any(isinstance(each, Symbolic) for each in inside(value))


_COMPOUND = (list, tuple, set, frozenset, dict, InstanceValue)


def inside(value: Value, *, instances: bool = True) -> Iterator[Value]:
    """All values in a container, however deep; each container once, since it may stand in many, or in itself."""
    stack, seen = [value], set[int]()
    while stack:
        each = stack.pop()
        yield each
        if not isinstance(each, _COMPOUND) or id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each, dict):
            stack.extend(each)
            stack.extend(each.values())
        elif not isinstance(each, InstanceValue):
            stack.extend(each)
        elif instances:
            stack.extend(each.attributes.values())


def is_data(value: Value) -> bool:
    """Whether a value can stand in an expression."""
    if not isinstance(value, list | tuple | set | frozenset | dict):
        return _is_datum(value)
    return all(map(_is_datum, inside(value, instances=False)))


def _is_datum(value: Value) -> bool:
    if isinstance(value, list | tuple | set | frozenset | dict):
        return True
    simple = value is None or isinstance(value, str | int | float | range | Symbolic)
    return simple or _is_record(value) or hasattr(value, "to_expr")


def _is_record(value: Value) -> bool:
    """Whether a value is an enum member, or an instance whose class declares fields."""
    if not isinstance(value, InstanceValue):
        return False
    return value.cls.kind == "enum" or bool(_field_names(value.cls))


def to_expr(context: Context, value: Value, span: Span, *, measured: bool = True) -> ir.Expr:
    """A value as an expression; what has no place in one is reported and becomes an unknown.

    What stands in a value was `measured` with it.
    """
    if isinstance(value, Symbolic):
        return value.expr
    if isinstance(value, float) and not math.isfinite(value):
        return ir.RawJs(span=span, type=types.FLOAT, parts=(_NOT_FINITE[str(value)],))
    if value is None or isinstance(value, str | int | float):
        return literal(value, span)
    problem = _unfit(value) if measured else ""
    if problem:
        context.diagnostics.report(RAISED, span, exception="MemoryError", problem=problem)
        return ir.Literal(span=span, type=types.ANY, value=None)
    if isinstance(value, list | tuple | set | frozenset | range):
        return _array(context, value, span)
    if isinstance(value, dict):
        return _object(context, value, span)
    if isinstance(value, InstanceValue) and _is_record(value):
        return _instance(context, value, span)
    expression = getattr(value, "to_expr", None)
    if expression is not None:
        converted: ir.Expr = expression(context, span)
        return converted
    return _no_expression(context, value, span)


_NOT_FINITE = {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}


MOST_ITEMS = 100_000
"""More items have no place in a page; a state keeps them on the server."""


def _unfit(value: Value) -> str:
    """Why a container is not printed, one that holds others, perhaps one of them many times; empty where it is."""
    if not isinstance(value, list | tuple | dict | InstanceValue):
        return ""
    if not any(isinstance(each, (*_COMPOUND, range)) for each in parts_of(value)):
        return ""
    extent = Extents().of(value)
    if extent.parts > MOST_ITEMS * 2:
        return f"more than {MOST_ITEMS:,} items cannot be put into a page"
    if extent.levels > MOST_LEVELS:
        return f"more than {MOST_LEVELS:,} lists in each other cannot be put into a page"
    return ""


def _array(context: Context, value: Collection[Value], span: Span) -> ir.Expr:
    if count_of(value) > MOST_ITEMS:
        problem = f"more than {MOST_ITEMS:,} items cannot be put into a page"
        context.diagnostics.report(RAISED, span, exception="MemoryError", problem=problem)
        value = []
    items = tuple(to_expr(context, item, span, measured=False) for item in value)
    type_: ir.Type
    if isinstance(value, tuple):
        type_ = ir.TupleType(tuple(item.type for item in items))
    else:
        type_ = ir.ListType(types.union(item.type for item in items))
    return ir.Array(span=span, type=type_, items=items)


def _object(context: Context, value: dict[Value, Value], span: Span) -> ir.Expr:
    entries = tuple(
        ir.Entry(
            key=to_expr(context, key, span, measured=False),
            value=to_expr(context, item, span, measured=False),
        )
        for key, item in value.items()
    )
    key_type = types.union(entry.key.type for entry in entries) if entries else types.STR
    item_type = types.union(entry.value.type for entry in entries)
    return ir.Object(span=span, type=ir.DictType(key_type, item_type), entries=entries)


def _instance(context: Context, value: InstanceValue, span: Span) -> ir.Expr:
    """An enum member as its value, any other instance as an object of its fields."""
    if value.cls.kind == "enum":
        return to_expr(context, value.attributes.get("value"), span)
    fields = {
        name: item
        for name, item in value.attributes.items()
        if not name.startswith("_") and name in _field_names(value.cls)
    }
    entries = tuple(
        ir.Entry(key=literal(name, span), value=to_expr(context, item, span, measured=False))
        for name, item in fields.items()
    )
    record = ir.RecordType(value.cls.module.name, value.cls.name)
    context.vocabulary.note_record(value.cls)
    return ir.Object(span=span, type=record, entries=entries)


def _field_names(cls: ClassValue) -> set[str]:
    names = set(cls.annotations)
    for parent in cls.bases:
        if isinstance(parent, ClassValue):
            names |= _field_names(parent)
    return names


def _no_expression(context: Context, value: Value, span: Span) -> ir.Expr:
    if isinstance(value, ServerValue):
        report_server_value(context.diagnostics, value, span)
    elif not isinstance(value, Unknown):
        what = describe(value)
        context.diagnostics.report(NOT_A_VALUE, span, what=what)
    return ir.Literal(span=span, type=types.ANY, value=None)


def report_server_value(diagnostics: Diagnostics, value: ServerValue, span: Span) -> None:
    """Report a value of the server in the page; a variable of the environment by its name."""
    related = (
        (Related(value.origin, "it comes from here"),)
        if value.origin is not None and value.origin.line != span.line
        else ()
    )
    if value.environment:
        name = f'"{value.environment}"'
        diagnostics.report(ENVIRONMENT_IN_UI, span, name=name, related=related)
    elif value.environment is not None:
        diagnostics.report(
            ENVIRONMENT_IN_UI,
            span,
            name="that is read here",
            help="read it on the server, in a computed var",
            related=related,
        )
    elif value.coroutine is not None:
        diagnostics.report(
            UNSUPPORTED_CONSTRUCT,
            value.coroutine,
            construct="an `async def` that builds the page",
            help="write `def`; await in an event handler, and show what it leaves in the state",
            related=(Related(span, "it is called for the page here"),),
        )
    elif value.package:
        place = value.origin or value.span
        diagnostics.report(
            PACKAGE_NOT_INSTALLED,
            place,
            package=value.package,
            distribution=value.package.replace("_", "-"),
            related=(Related(span, "the page needs it here"),) if span.line != place.line else (),
        )
    else:
        diagnostics.report(SERVER_VALUE_IN_UI, span, reason=value.reason, related=related)


def describe(value: Value) -> str:
    """What a value is, in the words of a message."""
    kind = type(value).__name__
    name = getattr(value, "name", None)
    said = _DESCRIPTIONS.get(kind)
    if kind in ("FunctionValue", "NativeFunction") and name == "<lambda>":
        return "a lambda"
    if kind in ("AppEvent", "EventValue"):
        return _event(value)
    if isinstance(value, InstanceValue):
        return f"an object of the class `{value.cls.name}`"
    if said is None and type(value).__module__.startswith(_OUR_CLASSES):
        said = "the name" if isinstance(name, str) and name else "such a value"
    elif said is None:
        article = "an" if kind[0] in "aeiouAEIOU" else "a"
        said = f"{article} `{kind}`"
    return f"{said} `{name}`" if isinstance(name, str) and name else said


def _event(value: Value) -> str:
    event = getattr(value, "event", None)
    handler, state = getattr(event, "handler", None), getattr(event, "state", None)
    if handler is None or state is None:
        return "an event"
    return f"the event handler `{state.name}.{handler}`"


_OUR_CLASSES = "pyweb_compiler."
"""How the modules of the evaluator's classes begin: their names mean nothing to the author."""
_DESCRIPTIONS = {
    "AliasValue": "a type",
    "AnnotationValue": "a type",
    "BuiltinError": "an exception",
    "ErrorType": "the exception",
    "CallbackParam": "the callback",
    "ChoiceOfEvents": "an event",
    "EventNamespace": "a part of the API",
    "FlagEvent": "an event",
    "ClassMethod": "a class method",
    "ColorModeValue": "the colour mode",
    "ComponentClass": "the component class",
    "ComponentInstance": "a component",
    "ConfigClass": "the class",
    "ConfigValue": "the configuration",
    "IconValue": "an icon",
    "GeneratorContext": "a context manager",
    "MethodValue": "the method",
    "PartialValue": "a partial function",
    "PathClass": "the class",
    "PropertyValue": "a property",
    "ScopeFunction": "the function",
    "StandardClass": "the class",
    "StorageClass": "the class",
    "SuperValue": "`super()`",
    "TypeValue": "the type",
    "TypingForm": "the type",
    "VarClass": "the class",
    "FunctionValue": "the function",
    "BoundMethod": "a method",
    "NativeFunction": "the function",
    "ModuleValue": "a module",
    "ClassValue": "the class",
    "StateClass": "the state class",
    "ElementValue": "a component",
    "UseValue": "a component",
    "ConditionalValue": "a component",
    "MatchValue": "a component",
    "RepeatValue": "a component",
    "FragmentValue": "a component",
    "EventValue": "an event",
    "SlotValue": "the children of a component",
    "RestValue": "the rest of the keywords",
    "AppState": "the state class",
    "RootState": "the state class",
    "FactoryValue": "the component function",
    "NamespaceValue": "a part of the API",
    "IteratorValue": "a generator",
    "Symbolic": "a var",
    "FieldOrMethod": "a var",
    "ComponentBase": "the base class",
    "ToastFunction": "the function",
    "EffectFunction": "the function",
    "StaticMethod": "a static method",
    "ServerValue": "a value of the running app",
    "BuiltinType": "the class",
    "StandardModuleValue": "the module",
    "AppValue": "the app",
    "PassiveValue": "the name",
}
