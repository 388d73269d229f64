"""Functions of the standard library that take functions or classes of the app, and its classes."""

from __future__ import annotations

import datetime
import keyword
from collections import Counter, OrderedDict, deque
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import libcst as cst
from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import (
    builtins,
    inheritance,
    known,
    open_files,
    records,
    server_runs,
    standard_classes,
)
from pyweb_compiler.evaluate.iterators import ITERTOOLS
from pyweb_compiler.evaluate.python_values import (
    CONTEXT_MANAGER,
    FieldSpec,
    PartialValue,
    PropertyValue,
    TypingForm,
)
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    ClassValue,
    FunctionValue,
    InstanceValue,
    NativeFunction,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Native: TypeAlias = Callable[["Interpreter", Args, Span], Value]


# --- functools -----------------------------------------------------------------------------------


def _partial(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return PartialValue(args.positional[0], tuple(args.positional[1:]), args.keyword)


def _reduce(interpreter: Interpreter, args: Args, span: Span) -> Value:
    function, source, *initial = args.positional
    items = interpreter.iterate(source, span)
    if not initial and not items:
        return interpreter.error("TypeError", "reduce() of empty iterable", span)
    total = initial[0] if initial else items.pop(0)
    for item in items:
        total = interpreter.call(function, Args([total, item]), span)
    return total


def _wraps(interpreter: Interpreter, args: Args, span: Span) -> Value:
    wrapped = args.positional[0]

    def decorate(interpreter: Interpreter, inner: Args, span: Span) -> Value:
        wrapper = inner.positional[0]
        if isinstance(wrapper, FunctionValue) and isinstance(wrapped, FunctionValue):
            wrapper.attributes.update(wrapped.attributes)
            wrapper.attributes.setdefault("__name__", wrapped.name)
            wrapper.attributes.setdefault("__wrapped__", wrapped)
            wrapper.attributes.setdefault(
                "__doc__", interpreter.attribute(wrapped, "__doc__", span)
            )
        return wrapper

    return NativeFunction("wraps", decorate, ("wrapper",))


def _cache(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`@lru_cache`, `@cache`, with or without arguments: pure functions give the same value anyway."""
    if args.positional and isinstance(args.positional[0], FunctionValue):
        return args.positional[0]
    return NativeFunction("cache", lambda i, a, s: a.positional[0], ("function",))


def _cached_property(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return PropertyValue(args.positional[0])


# --- collections, copy, dataclasses, enum --------------------------------------------------------


def _default_dict(interpreter: Interpreter, args: Args, span: Span) -> Value:
    factory = args.positional[0] if args.positional else None
    content = args.positional[1] if len(args.positional) > 1 else {}
    made = builtins.DefaultDict(factory, content if isinstance(content, dict) else {})
    return interpreter.fresh(made)


def _container(make: Callable[..., object]) -> Native:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        source = args.positional[0] if args.positional else []
        items = source if isinstance(source, dict) else interpreter.iterate(source, span)
        return interpreter.fresh(known.guarded(interpreter, make, span, items, **args.keyword))

    return run


def _is_name(text: str) -> bool:
    return text.isidentifier() and not keyword.iskeyword(text)


def _named_tuple(interpreter: Interpreter, args: Args, span: Span) -> Value:
    name, names = args.positional[0], args.positional[1]
    listed = (
        names.replace(",", " ").split()
        if isinstance(names, str)
        else interpreter.iterate(names, span)
    )
    given = args.keyword.get("defaults")
    defaults = [] if given is None else interpreter.iterate(given, span)
    defaulted = listed[len(listed) - len(defaults) :]
    if not all(isinstance(each, str) and _is_name(each) for each in (name, *listed)):
        message = "type names and field names must be valid identifiers"
        return interpreter.error("ValueError", message, span)
    body = "\n".join(f"    {each}: object" for each in listed) or "    pass"
    node = cst.parse_statement(f"class {name}:\n{body}\n")
    assert isinstance(node, cst.ClassDef)
    return ClassValue(
        name=str(name),
        module=interpreter.graph.entry,
        node=node,
        bases=(),
        namespace=dict(zip(map(str, defaulted), defaults, strict=False)),
        annotations={str(each): ir.AnyType() for each in listed},
        kind="namedtuple",
    )


def _copy(deep: bool) -> Native:
    def duplicate(interpreter: Interpreter, value: Value, span: Span) -> Value:
        inner = (lambda v: duplicate(interpreter, v, span)) if deep else (lambda v: v)
        interpreter.charge(1, span)
        if isinstance(value, list):
            return interpreter.fresh([inner(item) for item in value])
        if isinstance(value, tuple):
            return tuple(inner(item) for item in value)
        if isinstance(value, dict):
            return interpreter.fresh({key: inner(item) for key, item in value.items()})
        if isinstance(value, set):
            return interpreter.fresh(value.copy())
        if isinstance(value, InstanceValue) and value.cls.kind != "enum":
            return InstanceValue(value.cls, {k: inner(v) for k, v in value.attributes.items()})
        return value

    return lambda interpreter, args, span: duplicate(interpreter, args.positional[0], span)


def _dataclass(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`@dataclass` and `@dataclass(frozen=True)`."""

    def mark(interpreter: Interpreter, inner: Args, span: Span) -> Value:
        cls = inner.positional[0]
        if isinstance(cls, ClassValue):
            cls.kind = "dataclass"
            cls.frozen = args.keyword.get("frozen") is True
            if args.keyword.get("order") is True:
                cls.namespace["__ordered__"] = True
        return cls

    if args.positional:
        return mark(interpreter, args, span)
    return NativeFunction("dataclass", mark, ("cls",))


def _field(interpreter: Interpreter, args: Args, span: Span) -> Value:
    default = args.positional[0] if args.positional else args.keyword.get("default", MISSING)
    factory = args.keyword.get("default_factory", MISSING)
    return FieldSpec(MISSING if default is ... else default, factory, args.keyword)


def _as_dict(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return interpreter.fresh(records.as_dict(args.positional[0]))


def _replace(interpreter: Interpreter, args: Args, span: Span) -> Value:
    value = args.positional[0]
    if not isinstance(value, InstanceValue):
        return interpreter.error("TypeError", "replace() should be called on instances", span)
    return records.replaced(value, args.keyword)


def _fields(interpreter: Interpreter, args: Args, span: Span) -> Value:
    value = args.positional[0]
    cls = value.cls if isinstance(value, InstanceValue) else value
    if not isinstance(cls, ClassValue):
        return interpreter.error("TypeError", "fields() needs a dataclass", span)
    return tuple(_FieldInfo(name) for name in inheritance.field_types(cls))


class _FieldInfo(Struct, frozen=True, eq=False):
    """One of `dataclasses.fields(…)`."""

    name: str

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        return self.name if name == "name" else MISSING


def _first(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """A decorator or cast that leaves its last argument as it is."""
    return args.positional[-1] if args.positional else None


def _context_manager(interpreter: Interpreter, args: Args, span: Span) -> Value:
    function = args.positional[0] if args.positional else None
    if isinstance(function, FunctionValue):
        function.attributes[CONTEXT_MANAGER] = True
    return function


def _decorator(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return NativeFunction("decorator", _first)


# --- getters -------------------------------------------------------------------------------------


def _getter(attribute: bool) -> Native:
    def make(interpreter: Interpreter, args: Args, span: Span) -> Value:
        names = args.positional

        def get(interpreter: Interpreter, inner: Args, span: Span) -> Value:
            value = inner.positional[0]
            found = [
                (
                    interpreter.attribute(value, str(name), span)
                    if attribute
                    else interpreter.item(value, name, span)
                )
                for name in names
            ]
            return found[0] if len(found) == 1 else tuple(found)

        return NativeFunction("getter", get, ("obj",))

    return make


_TABLE: dict[str, dict[str, Value | Native]] = {
    "random": {"shuffle": server_runs.shuffle},
    "functools": {
        "partial": _partial,
        "reduce": _reduce,
        "wraps": _wraps,
        "lru_cache": _cache,
        "cache": _cache,
        "cached_property": _cached_property,
        "total_ordering": _first,
    },
    "itertools": ITERTOOLS,
    "collections": {
        "defaultdict": _default_dict,
        "OrderedDict": _container(OrderedDict),
        "Counter": _container(Counter),
        "deque": _container(deque),
        "namedtuple": _named_tuple,
    },
    "copy": {"copy": _copy(False), "deepcopy": _copy(True)},
    "dataclasses": {
        "dataclass": _dataclass,
        "field": _field,
        "asdict": _as_dict,
        "replace": _replace,
        "fields": _fields,
        "KW_ONLY": TypingForm("KW_ONLY"),
    },
    "enum": {
        "auto": lambda i, a, s: records.AUTO,
        "unique": _first,
        "nonmember": _first,
        "member": _first,
    },
    "typing": {
        "cast": _first,
        "overload": _first,
        "final": _first,
        "override": _first,
        "no_type_check": _first,
        "runtime_checkable": _first,
        "NewType": lambda i, a, s: a.positional[1],
        "TYPE_CHECKING": False,
        "get_args": lambda i, a, s: getattr(a.positional[0], "args", ()),
    },
    "abc": {"abstractmethod": _first},
    "contextlib": {"contextmanager": _context_manager},
    "warnings": {"warn": lambda i, a, s: None},
    "pathlib": {
        "Path": standard_classes.PathClass(),
        "PurePath": standard_classes.PathClass(),
        "PurePosixPath": standard_classes.PathClass(),
    },
    "os.path": {
        name: standard_classes.os_path(name)
        for name in [
            "join",
            "basename",
            "dirname",
            "exists",
            "isfile",
            "isdir",
            "abspath",
            "realpath",
            "normpath",
        ]
    },
    "operator": {"itemgetter": _getter(False), "attrgetter": _getter(True)},
    "datetime": {"UTC": datetime.UTC},
    "json": {"load": open_files.read_json},
    "tomllib": {"load": open_files.read_toml},
    "csv": {"reader": open_files.read_rows, "DictReader": open_files.read_records},
    "pydantic": {
        "Field": _field,
        "field_validator": _decorator,
        "model_validator": _decorator,
        "ConfigDict": lambda i, a, s: dict(a.keyword),
    },
    "sqlmodel": {"Field": _field, "Relationship": _field},
}
_TABLE["typing_extensions"] = _TABLE["typing"]
_NEEDS = {
    "collections.namedtuple": ("typename", "field_names"),
    "copy.copy": ("x",),
    "copy.deepcopy": ("x",),
    "dataclasses.asdict": ("obj",),
    "dataclasses.fields": ("class_or_instance",),
    "dataclasses.replace": ("obj",),
    "functools.cached_property": ("func",),
    "functools.partial": ("func",),
    "functools.reduce": ("function", "iterable"),
    "functools.wraps": ("wrapped",),
    "itertools.accumulate": ("iterable",),
    "itertools.groupby": ("iterable",),
    "typing.NewType": ("name", "tp"),
    "typing.get_args": ("tp",),
    "typing_extensions.NewType": ("name", "tp"),
    "typing_extensions.get_args": ("tp",),
}
"""What these functions cannot be called without."""


def find(module: str, name: str) -> Value:
    """Value of a name of a module, or `None` if it is not known here."""
    value = _TABLE.get(module, {}).get(name)
    if value is None or hasattr(value, "call") or not callable(value):
        return value
    return NativeFunction(name, value, _NEEDS.get(f"{module}.{name}", ()))


def names(module: str) -> list[str]:
    """Names that are known of a module."""
    return list(_TABLE.get(module, {}))
