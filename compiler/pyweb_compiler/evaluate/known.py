"""Operations that are done for real on constants, within bounds."""

from __future__ import annotations

import datetime
import decimal
import fractions
import operator
import re
import uuid
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.known_sets import in_order
from pyweb_compiler.evaluate.values import AbstractValue, InstanceValue, ServerValue, Unknown, Value
from pyweb_compiler.evaluate.weight import weight

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

MAX_ITEMS = 300_000
"""Largest list that is built while compiling."""
MAX_TEXT = 10_000_000
MAX_BITS = 14_000
"""Of a whole number: Python prints none that has more than 4,300 digits."""
MAX_EXPONENT = 10_000
"""Of a decimal number: as an integer it has that many digits."""

SCALARS = (str, int, float, bool, bytes, complex, type(None), type(Ellipsis))
CONTAINERS = (list, tuple, dict, set, frozenset, range, deque)
OPAQUE = (
    datetime.date,
    datetime.time,
    datetime.timedelta,
    datetime.tzinfo,
    decimal.Decimal,
    fractions.Fraction,
    uuid.UUID,
    PurePosixPath,
)
"""Immutable values of the standard library whose operators are safe."""
KNOWN = (*SCALARS, *CONTAINERS, *OPAQUE)
DICTS = (dict, Counter, OrderedDict, defaultdict)


def is_known(value: Value) -> bool:
    """Whether a value is one of Python's own (its items may not be)."""
    return isinstance(value, KNOWN)


def plain(value: Value) -> Value:
    """A member of an enum that is also text or a number, as that; anything else as it is."""
    if isinstance(value, InstanceValue) and value.cls.kind == "enum" and is_mixed_enum(value):
        return value.attributes.get("value")
    return value


def is_mixed_enum(value: InstanceValue) -> bool:
    """Whether the members of the enum are text or numbers themselves (`StrEnum`, `str, Enum`)."""
    return value.cls.namespace.get("__mixed__") is True


BINARY: dict[str, Callable[[Any, Any], object]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
    "@": operator.matmul,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "<<": operator.lshift,
    ">>": operator.rshift,
}
COMPARISONS: dict[str, Callable[[Any, Any], object]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "is": operator.is_,
    "is not": operator.is_not,
}
UNARY: dict[str, Callable[[Any], object]] = {
    "-": operator.neg,
    "+": operator.pos,
    "~": operator.invert,
}


def guarded(
    interpreter: Interpreter,
    function: Callable[..., object],
    span: Span,
    *args: object,
    **kw: object,
) -> Value:
    """Result of a whitelisted function; its exceptions are the app's."""
    try:
        result = in_order(function(*args, **kw))
    except RecursionError:
        raise
    except StopIteration:
        return interpreter.error("StopIteration", "", span)
    except Exception as error:
        return interpreter.error(type(error).__name__, _OUR_NAMES.sub(_own_name, str(error)), span)
    if _has_many_digits(result):
        return interpreter.error("MemoryError", "the number has too many digits", span)
    return result


_OUR_NAMES = re.compile(r"\b[A-Z][a-z]\w+\b")


def _own_name(match: re.Match[str]) -> str:
    """What the author knows a class by, of which Python's exception says our name."""
    ours = {cls.__name__ for cls in AbstractValue.__subclasses__()}
    return "object" if match[0] in ours else match[0]


def _has_many_digits(value: object) -> bool:
    if isinstance(value, decimal.Decimal):
        return abs(value.adjusted()) > MAX_EXPONENT
    return isinstance(value, int) and value.bit_length() > MAX_BITS


def binary(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    """An operator between two constants."""
    problem = too_large(op, left, right)
    if problem:
        return interpreter.error("MemoryError", problem, span)
    interpreter.charge(weight(left) + weight(right), span)
    result = guarded(interpreter, BINARY[op], span, left, right)
    interpreter.charge(weight(result), span)
    if isinstance(result, list | set | dict):
        interpreter.fresh(result)
    return result


def too_large(op: str, left: Value, right: Value) -> str:
    """Why the result of an operator is not to be made; empty where it is."""
    if op == "*":
        for sequence, times in ((left, right), (right, left)):
            if isinstance(sequence, str | bytes | list | tuple) and isinstance(times, int):
                limit = MAX_TEXT if isinstance(sequence, str | bytes) else MAX_ITEMS
                if len(sequence) * max(times, 0) > limit:
                    return "the result is too large to be built while compiling"
    numbers = isinstance(left, int) and isinstance(right, int)
    if numbers and op == "**" and right > 0 and _bits(left) * right > MAX_BITS:  # type: ignore[operator]
        return "the number is too large to be computed while compiling"
    if numbers and op == "<<" and right > MAX_BITS:  # type: ignore[operator]
        return "the number is too large to be computed while compiling"
    if numbers and op == "*" and _bits(left) + _bits(right) > 8 * MAX_BITS:
        return "the number is too large to be computed while compiling"
    if op == "+" and isinstance(left, str | list | tuple) and isinstance(right, str | list | tuple):
        limit = MAX_TEXT if isinstance(left, str) else MAX_ITEMS
        if len(left) + len(right) > limit:
            return "the result is too large to be built while compiling"
    if isinstance(left, fractions.Fraction) or isinstance(right, fractions.Fraction):
        power = right if op == "**" and isinstance(right, int) else 1
        if (_bits(left) + _bits(right)) * abs(power) > MAX_BITS:
            return "the number is too large to be computed while compiling"
    if op == "%" and isinstance(left, str) and (_wide(left) or _wide_argument(left, right)):
        return "the text is too large to be built while compiling"
    return ""


def _bits(value: Value) -> int:
    if isinstance(value, fractions.Fraction):
        return value.numerator.bit_length() + value.denominator.bit_length()
    return value.bit_length() if isinstance(value, int) else 0


def are_long(values: Iterable[Value]) -> bool:
    """Whether whole numbers have more digits together than are to be computed with."""
    return sum(map(_bits, values)) > 8 * MAX_BITS


def _wide_argument(spec: str, given: Value) -> bool:
    """Whether `%*d` is given an absurd width."""
    values = given if isinstance(given, tuple) else (given,)
    return "*" in spec and any(isinstance(each, int) and each > 99_999 for each in values)


def _wide(spec: str) -> bool:
    """Whether a format asks for an absurd width."""
    digits = 0
    for character in spec:
        digits = digits + 1 if character.isdigit() else 0
        if digits > 5:
            return True
    return False


def formatted(interpreter: Interpreter, value: Value, spec: str, span: Span) -> Value:
    """`format(value, spec)`."""
    if _wide(spec):
        return interpreter.error("MemoryError", "the format is too wide", span)
    text = guarded(interpreter, format, span, value, spec)
    interpreter.charge(weight(text), span)
    return text


def not_computed(*values: Value) -> ServerValue | Unknown | None:
    """The operand that decides the result without computing: an unknown one, or a value of the server.

    What is made of the environment goes first, so that no variable of it gets into a page unseen.
    """
    found: ServerValue | None = None
    for value in values:
        if isinstance(value, Unknown):
            return value
        if isinstance(value, ServerValue) and (found is None or _hides(found, value)):
            found = value
    return found


def _hides(first: ServerValue, value: ServerValue) -> bool:
    return first.environment is None and value.environment is not None
