"""The attribute or the key that was probably meant where there is none of that name."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics import Span, did_you_mean
from pyweb_compiler.evaluate import inheritance
from pyweb_compiler.evaluate.known import is_known
from pyweb_compiler.evaluate.limits import SEARCH_STEPS
from pyweb_compiler.evaluate.values import AbstractValue, ClassValue, InstanceValue, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def nearest_attribute(interpreter: Interpreter, value: Value, name: str, span: Span) -> str:
    """The hint for an attribute that is missing; empty where nothing is near."""
    return _nearest(interpreter, name, [n for n in _names(value) if not n.startswith("_")], span)


def nearest_key(
    interpreter: Interpreter, keys: Collection[Value], missing: Value, span: Span
) -> str:
    """The hint for a key that is missing; empty where nothing is near, or too much to look through."""
    if not isinstance(missing, str) or len(keys) > SEARCH_STEPS:
        return ""
    return _nearest(interpreter, missing, [key for key in keys if isinstance(key, str)], span)


def _nearest(interpreter: Interpreter, name: str, known: list[str], span: Span) -> str:
    interpreter.charge(SEARCH_STEPS, span)
    return did_you_mean(name, known)


def _names(value: Value) -> Iterator[str]:
    if isinstance(value, InstanceValue):
        yield from value.attributes
        yield from _names(value.cls)
    elif isinstance(value, ClassValue):
        for base in inheritance.mro(value):
            if isinstance(base, ClassValue):
                yield from (*base.namespace, *base.annotations)
    elif is_known(value):
        yield from dir(type(value))
    elif isinstance(value, AbstractValue):
        yield from value.ATTRIBUTES
