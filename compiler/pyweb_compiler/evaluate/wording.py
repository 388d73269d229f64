"""Values of the app's own classes, and exceptions, as texts."""

from __future__ import annotations

from pyweb_compiler.evaluate.python_values import BuiltinError, BuiltinType, TypingForm
from pyweb_compiler.evaluate.symbolic.build import describe
from pyweb_compiler.evaluate.values import ClassValue, InstanceValue, ServerValue, Value


def describe_value(value: Value) -> str:
    """A short text for a value that is not Python's own."""
    if isinstance(value, BuiltinType):
        return f"<class '{value.name}'>"
    if isinstance(value, ClassValue):
        return f"<class '{value.module.name}.{value.name}'>"
    if isinstance(value, TypingForm):
        return f"typing.{value.name}"
    return f"<{describe(value)}>"


def describe_error(value: Value) -> tuple[str, str]:
    """Name and message of an exception."""
    if isinstance(value, BuiltinError):
        return value.type.name, _message(value.args)
    if isinstance(value, InstanceValue):
        found = value.attributes.get("args")
        return value.cls.name, _message(found if isinstance(found, tuple) else ())
    return "Exception", ""


def _message(args: tuple[Value, ...]) -> str:
    if any(isinstance(arg, ServerValue) for arg in args):
        return "with a message that only the running app knows"
    if len(args) == 1:
        return str(args[0]) if isinstance(args[0], str | int | float) else describe(args[0])
    return ", ".join(str(arg) for arg in args if isinstance(arg, str | int | float))
