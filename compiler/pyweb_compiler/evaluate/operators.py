"""Operators on values of any kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import classes, known, symbolic
from pyweb_compiler.evaluate.known import MAX_ITEMS, is_known, not_computed, plain
from pyweb_compiler.evaluate.limits import count_of
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.python_values import AliasValue, BuiltinType, ErrorType, TypingForm
from pyweb_compiler.evaluate.symbolic.build import describe, has_symbolic
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    CallbackParam,
    ClassValue,
    InstanceValue,
    RestValue,
    ServerValue,
    SlotValue,
    Symbolic,
    Value,
)
from pyweb_compiler.evaluate.weight import weight

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

BINARY: dict[type[cst.CSTNode], str] = {
    cst.Add: "+",
    cst.Subtract: "-",
    cst.Multiply: "*",
    cst.Divide: "/",
    cst.FloorDivide: "//",
    cst.Modulo: "%",
    cst.Power: "**",
    cst.MatrixMultiply: "@",
    cst.BitAnd: "&",
    cst.BitOr: "|",
    cst.BitXor: "^",
    cst.LeftShift: "<<",
    cst.RightShift: ">>",
}
AUGMENTED: dict[type[cst.CSTNode], str] = {
    cst.AddAssign: "+",
    cst.SubtractAssign: "-",
    cst.MultiplyAssign: "*",
    cst.DivideAssign: "/",
    cst.FloorDivideAssign: "//",
    cst.ModuloAssign: "%",
    cst.PowerAssign: "**",
    cst.MatrixMultiplyAssign: "@",
    cst.BitAndAssign: "&",
    cst.BitOrAssign: "|",
    cst.BitXorAssign: "^",
    cst.LeftShiftAssign: "<<",
    cst.RightShiftAssign: ">>",
}
UNARY: dict[type[cst.CSTNode], str] = {
    cst.Minus: "-",
    cst.Plus: "+",
    cst.BitInvert: "~",
    cst.Not: "not",
}
COMPARISONS: dict[type[cst.CSTNode], str] = {
    cst.Equal: "==",
    cst.NotEqual: "!=",
    cst.LessThan: "<",
    cst.LessThanEqual: "<=",
    cst.GreaterThan: ">",
    cst.GreaterThanEqual: ">=",
    cst.In: "in",
    cst.NotIn: "not in",
    cst.Is: "is",
    cst.IsNot: "is not",
}
_DUNDERS = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "**": "pow",
    "@": "matmul",
    "&": "and",
    "|": "or",
    "^": "xor",
    "<<": "lshift",
    ">>": "rshift",
    "==": "eq",
    "!=": "ne",
    "<": "lt",
    "<=": "le",
    ">": "gt",
    ">=": "ge",
    "-x": "neg",
    "+x": "pos",
    "~x": "invert",
}


def as_page_has_it(interpreter: Interpreter, value: Value) -> Value:
    """An operand; in a page, what a module holds under a name and only the server knows is a var."""
    if interpreter.in_page and isinstance(value, ServerValue):
        return interpreter.vocabulary.lift(interpreter, value) or value
    return value


def need_given(value: Value, span: Span) -> None:
    """Refuse operations on what only the caller of a component knows."""
    if isinstance(value, SlotValue | RestValue | CallbackParam):
        raise NeedsKnown(None, span, f"an operation on `{value.name}`", value.name)


def binary(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    """`left op right`."""
    left, right = as_page_has_it(interpreter, left), as_page_has_it(interpreter, right)
    decided = not_computed(left, right)
    if decided is not None:
        return decided
    left, right = plain(left), plain(right)
    if is_known(left) and is_known(right):
        percent = op == "%" and isinstance(left, str) and has_symbolic(right)
        return (
            symbolic.binary(interpreter, op, left, right, span)
            if percent
            else known.binary(interpreter, op, left, right, span)
        )
    need_given(left, span)
    need_given(right, span)
    if op == "|" and _is_type(left) and _is_type(right):
        return AliasValue(TypingForm("Union"), (left, right))
    result = _overloaded(interpreter, op, left, right, span)
    if result is not MISSING:
        return result
    if _is_symbolic(left) or _is_symbolic(right):
        return symbolic.binary(interpreter, op, left, right, span)
    problem = f"unsupported operand type(s) for {op}: {describe(left)} and {describe(right)}"
    return interpreter.error("TypeError", problem, span)


def _is_symbolic(value: Value) -> bool:
    return isinstance(value, Symbolic) or hasattr(value, "to_expr")


def _is_type(value: Value) -> bool:
    types = (BuiltinType, TypingForm, AliasValue, ClassValue, ErrorType)
    return value is None or isinstance(value, types) or hasattr(value, "annotation")


def _overloaded(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    name = _DUNDERS[op]
    for receiver, other, method_name in (
        (left, right, f"__{name}__"),
        (right, left, f"__r{name}__"),
    ):
        if isinstance(receiver, InstanceValue):
            method = classes.instance_method(interpreter, receiver, method_name, span)
            if method is not MISSING:
                return interpreter.call(method, Args([other]), span)
    return MISSING


def in_place(interpreter: Interpreter, op: str, old: Value, value: Value, span: Span) -> Value:
    """`old op= value`: containers are changed, anything else is computed anew."""
    decided = not_computed(old)
    if decided is not None:
        return decided
    if isinstance(old, list) and op == "+" and not isinstance(value, Symbolic):
        items = interpreter.iterate(value, span)
        interpreter.touch(old)
        old.extend(items)
        return old
    if isinstance(old, dict) and op == "|" and isinstance(value, dict):
        interpreter.touch(old)
        old.update(value)
        return old
    if isinstance(old, set) and isinstance(value, set | frozenset) and op in ("|", "&", "-", "^"):
        result = known.binary(interpreter, op, old, value, span)
        interpreter.touch(old)
        assert isinstance(result, set)
        old.clear()
        old.update(result)
        return old
    return binary(interpreter, op, old, value, span)


def unary(interpreter: Interpreter, op: str, value: Value, span: Span) -> Value:
    """`-x`, `+x`, `~x`, `not x`."""
    value = plain(value)
    decided = not_computed(value)
    if decided is not None:
        return decided
    if op == "not" and not _is_symbolic(value):
        test = interpreter.truth(value, span)
        return not test if isinstance(test, bool) else symbolic.unary(interpreter, op, value, span)
    need_given(value, span)
    if is_known(value):
        return known.guarded(interpreter, known.UNARY[op], span, value)
    if isinstance(value, InstanceValue):
        method = classes.instance_method(interpreter, value, f"__{_DUNDERS[op + 'x']}__", span)
        if method is not MISSING:
            return interpreter.call(method, Args(), span)
    if _is_symbolic(value):
        return symbolic.unary(interpreter, op, value, span)
    return interpreter.error(
        "TypeError", f"bad operand type for unary {op}: {describe(value)}", span
    )


def compare(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    """One comparison."""
    if op in ("is", "is not"):
        return _identity(interpreter, op, left, right, span)
    decided = not_computed(left, right)
    if decided is not None:
        return decided
    left, right = plain(left), plain(right)
    interpreter.charge(4 * (weight(left) + weight(right)), span)  # items are looked into
    if _is_symbolic(left) or _is_symbolic(right):
        return symbolic.compare(interpreter, op, left, right, span)
    need_given(left, span)
    need_given(right, span)
    if op in ("in", "not in"):
        return _membership(interpreter, op, left, right, span)
    if (has_symbolic(left) or has_symbolic(right)) and is_known(left) and is_known(right):
        return symbolic.compare(interpreter, op, left, right, span)
    if is_known(left) and is_known(right) and not _holds_instances(left, right):
        return known.guarded(interpreter, known.COMPARISONS[op], span, left, right)
    if op in ("==", "!="):
        result = equal(interpreter, left, right, span)
        if isinstance(result, bool):
            return result if op == "==" else not result
        return result
    if isinstance(left, list | tuple) and type(left) is type(right):
        return _ordered(interpreter, op, left, right, span)
    result = _overloaded(interpreter, op, left, right, span)
    if result is not MISSING:
        return result
    ordered = classes.ordered_fields(left, right)
    if ordered is not None:
        return compare(interpreter, op, ordered[0], ordered[1], span)
    problem = f"'{op}' not supported between {describe(left)} and {describe(right)}"
    return interpreter.error("TypeError", problem, span)


def _ordered(
    interpreter: Interpreter, op: str, left: Sequence[Value], right: Value, span: Span
) -> Value:
    """Order of sequences: that of the first items that differ, else of their lengths."""
    assert isinstance(right, list | tuple)
    interpreter.charge(len(left), span)
    for a, b in zip(left, right, strict=False):
        if compare(interpreter, "==", a, b, span) is not True:
            return compare(interpreter, op, a, b, span)
    return known.COMPARISONS[op](len(left), len(right))


def _holds_instances(*values: Value) -> bool:
    for value in values:
        if not isinstance(value, list | tuple | dict | set):
            continue
        items = value.values() if isinstance(value, dict) else value
        if any(not isinstance(item, known.SCALARS) for item in items):
            return True
    return False


def _identity(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    decided = not_computed(left, right)
    if decided is not None:
        return decided
    if _is_symbolic(left) or _is_symbolic(right):
        return symbolic.compare(interpreter, op, left, right, span)
    if left is None or right is None:
        need_given(left, span)
        need_given(right, span)
    scalar = isinstance(left, known.SCALARS) and type(left) is type(right)
    same = left == right if scalar else left is right
    same = same or (isinstance(left, BuiltinType | TypingForm | ErrorType) and left == right)
    return same if op == "is" else not same


def equal(interpreter: Interpreter, left: Value, right: Value, span: Span) -> Value:
    """`left == right` of known values, as deep as they go."""
    left, right = plain(left), plain(right)
    if left is right:
        return True
    if isinstance(left, BuiltinType | TypingForm | ErrorType):
        return left == right
    if isinstance(left, InstanceValue) or isinstance(right, InstanceValue):
        result = _overloaded(interpreter, "==", left, right, span)
        if result is not MISSING:
            return result
        pair = classes.comparable_fields(left, right)
        return False if pair is None else compare(interpreter, "==", pair[0], pair[1], span)
    if type(left) is not type(right) or not is_known(left):
        return known.guarded(interpreter, known.COMPARISONS["=="], span, left, right)
    if isinstance(left, dict) and isinstance(right, dict):
        if left.keys() != right.keys():
            return False
        pairs = [(left[key], right[key]) for key in left]
    elif isinstance(left, list | tuple) and isinstance(right, list | tuple):
        if len(left) != len(right):
            return False
        pairs = list(zip(left, right, strict=True))
    else:
        return left == right
    interpreter.charge(20 + len(pairs), span)  # all that they hold was looked through for vars
    for a, b in pairs:
        result = compare(interpreter, "==", a, b, span)
        if result is not True:
            return result
    return True


def _membership(interpreter: Interpreter, op: str, item: Value, box: Value, span: Span) -> Value:
    if has_symbolic(box) and isinstance(box, list | tuple | set | frozenset):
        return symbolic.compare(interpreter, op, item, box, span)
    found: Value
    if isinstance(box, InstanceValue):
        method = classes.instance_method(interpreter, box, "__contains__", span)
        if method is not MISSING:
            found = interpreter.call(method, Args([item]), span)
            return unary(interpreter, "not", found, span) if op == "not in" else found
    if isinstance(box, range) and not isinstance(item, int) and count_of(box) > MAX_ITEMS:
        # Python compares such an item with each number.
        problem = "that is too much to be gone through while compiling"
        return interpreter.error("MemoryError", problem, span)
    if isinstance(box, str | bytes | range | dict | set | frozenset):
        found = known.guarded(interpreter, lambda a, b: a in b, span, item, box)
    else:
        items = interpreter.iterate(box, span)
        interpreter.charge(len(items) // 4, span)
        found = any(equal(interpreter, item, each, span) is True for each in items)
    if not isinstance(found, bool):
        return found
    return found if op == "in" else not found
