"""Builtins about objects: attributes, types, decorators of methods."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import access, exceptions, inheritance, known, symbolic
from pyweb_compiler.evaluate.known import plain
from pyweb_compiler.evaluate.python_values import (
    AliasValue,
    BuiltinType,
    ClassMethod,
    ErrorType,
    PropertyValue,
    StaticMethod,
    TypingForm,
)
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    BoundMethod,
    CallableValue,
    ClassValue,
    FunctionValue,
    InstanceValue,
    ServerValue,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Builtin: TypeAlias = Callable[["Interpreter", Args, Span], Value]


def _getattr(interpreter: Interpreter, args: Args, span: Span) -> Value:
    value, name, *default = args.positional
    if not isinstance(name, str):
        return symbolic.item(interpreter, value, name, span)
    if default:
        found = _asked_for(interpreter, value, name, span)
        return default[0] if found is MISSING else found
    return interpreter.attribute(value, name, span)


def _hasattr(interpreter: Interpreter, args: Args, span: Span) -> Value:
    value, name = args.positional
    if isinstance(value, ServerValue | Unknown):
        return value
    return _asked_for(interpreter, value, str(name), span) is not MISSING


def _asked_for(interpreter: Interpreter, value: Value, name: str, span: Span) -> Value:
    """An attribute, or `MISSING`, which is what the app wants to know."""
    interpreter.asking += 1
    try:
        return access.find_attribute(interpreter, value, name, span)
    finally:
        interpreter.asking -= 1


def _setattr(interpreter: Interpreter, args: Args, span: Span) -> Value:
    value, name, new = args.positional
    interpreter.set_attribute(value, str(name), new, span)
    return None


def _delattr(interpreter: Interpreter, args: Args, span: Span) -> Value:
    access.delete_attribute(interpreter, args.positional[0], str(args.positional[1]), span)
    return None


def _vars(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return interpreter.attribute(args.positional[0], "__dict__", span)


def _callable(interpreter: Interpreter, args: Args, span: Span) -> Value:
    value = args.positional[0]
    kinds = (FunctionValue, BoundMethod, ClassValue, BuiltinType, ErrorType)
    return isinstance(value, (*kinds, CallableValue))


def _type(interpreter: Interpreter, args: Args, span: Span) -> Value:
    if not args.positional:
        return interpreter.error("TypeError", "type() takes 1 or 3 arguments", span)
    value = args.positional[0]
    if isinstance(value, InstanceValue):
        return value.cls
    if isinstance(value, ServerValue | Unknown):
        return value
    return BuiltinType("NoneType" if value is None else type(value).__name__)


def _isinstance(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return is_instance(interpreter, args.positional[0], args.positional[1], span)


def is_instance(interpreter: Interpreter, value: Value, cls: Value, span: Span) -> bool:
    """`isinstance(value, cls)`."""
    if isinstance(cls, tuple):
        return any(is_instance(interpreter, value, each, span) for each in cls)
    if isinstance(cls, AliasValue):
        return any(is_instance(interpreter, value, each, span) for each in cls.args)
    if isinstance(cls, ClassValue):
        return isinstance(value, InstanceValue) and inheritance.is_subclass(value.cls, cls)
    if isinstance(cls, ErrorType):
        return exceptions.is_a(value, cls)
    if isinstance(cls, BuiltinType):
        return _is_builtin_instance(value, cls.name)
    if cls is None:
        return value is None
    check = getattr(cls, "instance_check", None)
    if check is not None:
        return bool(check(interpreter, value))
    if isinstance(cls, TypingForm):
        if cls.name in ("Callable", "Hashable"):
            return isinstance(value, FunctionValue | BoundMethod | CallableValue)
        return cls.name in ("Iterable", "Sequence", "Mapping") and isinstance(
            value, known.CONTAINERS
        )
    return False


_NATIVE_TYPES: dict[str, type | tuple[type, ...]] = {
    "str": str,
    "int": int,
    "float": float,
    "bool": bool,
    "bytes": bytes,
    "list": list,
    "tuple": tuple,
    "dict": dict,
    "set": set,
    "frozenset": frozenset,
    "range": range,
    "NoneType": type(None),
    "type": (ClassValue, BuiltinType),
}


def _is_builtin_instance(value: Value, name: str) -> bool:
    if name == "object":
        return True
    if name == "tuple" and isinstance(value, InstanceValue):
        return value.cls.kind == "namedtuple"
    return isinstance(plain(value), _NATIVE_TYPES.get(name, ()))


def _issubclass(interpreter: Interpreter, args: Args, span: Span) -> Value:
    cls, other = args.positional
    others = other if isinstance(other, tuple) else (other,)
    return any(inheritance.is_subclass(cls, each) for each in others)


def _print(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return None


def _id(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return ServerValue(span, "calls `id()`")


def _property(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return PropertyValue(*args.positional[:2]) if args.positional else PropertyValue(None)


def _static(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return StaticMethod(args.positional[0])


def _class_method(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return ClassMethod(args.positional[0])


def _slice(interpreter: Interpreter, args: Args, span: Span) -> Value:
    limits: list[Value] = [None, None, None]
    if len(args.positional) == 1:
        limits[1] = args.positional[0]
    else:
        limits[: len(args.positional)] = args.positional
    return access.SliceValue(*limits)


FUNCTIONS: dict[str, Builtin] = {
    "getattr": _getattr,
    "hasattr": _hasattr,
    "setattr": _setattr,
    "delattr": _delattr,
    "vars": _vars,
    "callable": _callable,
    "type": _type,
    "isinstance": _isinstance,
    "issubclass": _issubclass,
    "print": _print,
    "id": _id,
    "property": _property,
    "staticmethod": _static,
    "classmethod": _class_method,
    "slice": _slice,
}
