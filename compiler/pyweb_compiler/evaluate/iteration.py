"""Items of known values."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import symbolic
from pyweb_compiler.evaluate.known import CONTAINERS, MAX_ITEMS, plain
from pyweb_compiler.evaluate.limits import count_of
from pyweb_compiler.evaluate.protocols import Iteration, NeedsKnown
from pyweb_compiler.evaluate.python_values import IteratorValue
from pyweb_compiler.evaluate.symbolic.build import describe
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    ClassValue,
    InstanceValue,
    RestValue,
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.weight import weight

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def symbolic_iteration(interpreter: Interpreter, value: Value, span: Span) -> Iteration | None:
    """How a symbolic value is repeated over; `None` if its items are known."""
    if isinstance(value, Symbolic) or hasattr(value, "to_expr"):
        return symbolic.iteration(interpreter, value, span)
    return None


def items(interpreter: Interpreter, value: Value, span: Span) -> list[Value]:
    """Items of a known value; problems are reported and give none."""
    value = plain(value)
    if isinstance(value, IteratorValue):
        if value.endless:
            interpreter.error("MemoryError", "these items never end", span)
            return []
        value = value.rest()
    if isinstance(value, (str, bytes, *CONTAINERS)):
        if count_of(value) > MAX_ITEMS:
            interpreter.error("MemoryError", "too many items to be listed while compiling", span)
            return []
        interpreter.charge(weight(value), span)
        return list(value)
    if isinstance(value, ClassValue) and value.kind == "enum":
        return enum_members(value)
    if isinstance(value, InstanceValue):
        return _instance_items(interpreter, value, span)
    if isinstance(value, Unknown):
        return [value]  # one item stands for all, so that nothing seems to be missing
    if isinstance(value, SlotValue | RestValue):
        raise NeedsKnown(None, span, f"the items of `{value.name}`", value.name)
    if isinstance(value, Symbolic):
        raise NeedsKnown(value.expr, span, "the items of a var")
    if isinstance(value, ServerValue):
        raise NeedsKnown(None, span, value.reason)
    interpreter.error("TypeError", f"{describe(value)} is not iterable", span)
    return []


class Turns(Struct, eq=False):
    """The items that a loop over a known value comes to, as it is changed by the loop's body."""

    items: list[Value]
    """A list itself, since what is added to it is gone over as well; else what there was at first."""
    whole: Value
    size: int

    def has(self, interpreter: Interpreter, index: int, span: Span) -> bool:
        """Whether there is a next turn; what must not change its size while it is gone over raises."""
        if isinstance(self.whole, dict | set | deque) and len(self.whole) != self.size:
            kind = "set" if isinstance(self.whole, set) else "dictionary"
            what = "deque mutated" if isinstance(self.whole, deque) else f"{kind} changed size"
            interpreter.error("RuntimeError", f"{what} during iteration", span)
            return False
        return index < len(self.items)


def turns(interpreter: Interpreter, value: Value, span: Span) -> Turns:
    """What a loop over a known value goes over; problems are reported and give none."""
    first = interpreter.iterate(value, span)
    whole = plain(value)
    if type(whole) is list and len(whole) == len(first):
        return Turns(whole, whole, len(whole))
    return Turns(first, whole, len(first))


def bounded(interpreter: Interpreter, value: Value, span: Span) -> list[Value]:
    """Items of a value that another, shorter one ends: the first ones, if there is no end to them."""
    if isinstance(value, IteratorValue) and value.endless:
        return value.items[value.position :]
    return interpreter.iterate(value, span)


def enum_members(cls: ClassValue) -> list[Value]:
    """Members of an enum, aliases left out."""
    members = {
        id(value): value
        for value in cls.namespace.values()
        if isinstance(value, InstanceValue) and value.cls is cls
    }
    return list(members.values())


def _instance_items(interpreter: Interpreter, value: InstanceValue, span: Span) -> list[Value]:
    from pyweb_compiler.evaluate import classes

    if value.cls.kind == "namedtuple":
        return list(value.attributes.values())
    method = classes.instance_method(interpreter, value, "__iter__", span)
    if method is not MISSING:
        iterator = interpreter.call(method, Args(), span)
        if iterator is not value:
            return items(interpreter, iterator, span)
    step = classes.instance_method(interpreter, value, "__next__", span)
    if step is not MISSING:
        return _until(interpreter, "StopIteration", step, span)
    getter = classes.instance_method(interpreter, value, "__getitem__", span)
    if getter is not MISSING:
        return _until(interpreter, "IndexError", getter, span)
    interpreter.error("TypeError", f"'{value.cls.name}' object is not iterable", span)
    return []


def _until(interpreter: Interpreter, error: str, method: Value, span: Span) -> list[Value]:
    """Results of a method until it raises: `__next__` is given nothing, `__getitem__` the position."""
    from pyweb_compiler.evaluate.exceptions import error_names
    from pyweb_compiler.evaluate.protocols import Raised

    found: list[Value] = []
    interpreter.catching += 1
    try:
        while len(found) < MAX_ITEMS:
            given = [] if error == "StopIteration" else [len(found)]
            found.append(interpreter.call(method, Args([*given]), span))
    except Raised as raised:
        if error not in error_names(raised.value):
            raise
    finally:
        interpreter.catching -= 1
    return found
