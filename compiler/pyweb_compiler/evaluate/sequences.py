"""Builtins over sequences of known length: sorting, aggregation, iteration."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import iteration, known, operators, symbolic
from pyweb_compiler.evaluate.known import plain
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.python_values import IteratorValue
from pyweb_compiler.evaluate.symbolic.build import describe
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    ConditionalValue,
    InstanceValue,
    RepeatValue,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Builtin: TypeAlias = Callable[["Interpreter", Args, Span], Value]


def need_certain(value: list[Value] | tuple[Value, ...], span: Span) -> None:
    """Refuse to count a list of views whose length depends on a var."""
    for item in value:
        if isinstance(item, RepeatValue):
            raise NeedsKnown(item.iterable, span, "how many items the list has")
        if isinstance(item, ConditionalValue) and item.otherwise is None:
            raise NeedsKnown(item.test, span, "how many items the list has")


def _items(interpreter: Interpreter, args: Args, span: Span) -> list[Value]:
    if not args.positional:
        interpreter.error("TypeError", "expected at least 1 argument, got 0", span)
        return []
    return interpreter.iterate(args.positional[0], span)


def compare_values(interpreter: Interpreter, left: Value, right: Value, span: Span) -> int:
    """Order of two values, as `sorted` needs it."""
    less = operators.compare(interpreter, "<", left, right, span)
    if less is True:
        return -1
    if isinstance(less, Unknown):
        return 0  # it was reported, and would be once more the other way round
    if isinstance(less, Symbolic):
        raise NeedsKnown(less.expr, span, "the order of items that are not known")
    return 1 if operators.compare(interpreter, "<", right, left, span) is True else 0


def sort(interpreter: Interpreter, items: list[Value], args: Args, span: Span) -> list[Value]:
    """Items in order, by `key` and `reverse`."""
    key = args.keyword.get("key")
    keys = items if key is None else [interpreter.call(key, Args([i]), span) for i in items]
    reverse = bool(args.keyword.get("reverse", False))
    comparisons = len(items) * len(items).bit_length()
    if len({type(each) for each in keys}) == 1 and isinstance(keys[0], str | int | float):
        interpreter.charge(comparisons // 8, span)
        native: list[Any] = keys
        return [
            items[i] for i in sorted(range(len(items)), key=native.__getitem__, reverse=reverse)
        ]
    interpreter.charge(comparisons, span)
    paired: list[tuple[Value, Value]] = list(zip(keys, items, strict=True))

    def order(left: tuple[Value, Value], right: tuple[Value, Value]) -> int:
        return compare_values(interpreter, plain(left[0]), plain(right[0]), span)

    ordered = sorted(paired, key=functools.cmp_to_key(order), reverse=reverse)
    return [item for _, item in ordered]


def _sorted(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return interpreter.fresh(sort(interpreter, _items(interpreter, args, span), args, span))


def _reversed(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return IteratorValue(_items(interpreter, args, span)[::-1])


def _enumerate(interpreter: Interpreter, args: Args, span: Span) -> Value:
    start = args.positional[1] if len(args.positional) > 1 else args.keyword.get("start", 0)
    items = _items(interpreter, args, span)
    first = start if isinstance(start, int) else 0
    return IteratorValue([(first + i, item) for i, item in enumerate(items)])


def _zip(interpreter: Interpreter, args: Args, span: Span) -> Value:
    columns = [iteration.bounded(interpreter, value, span) for value in args.positional]
    if args.keyword.get("strict") is True and len({len(column) for column in columns}) > 1:
        return interpreter.error("ValueError", "zip() arguments have different lengths", span)
    return IteratorValue(list(zip(*columns, strict=False)))


def _map(interpreter: Interpreter, args: Args, span: Span) -> Value:
    function, *columns = args.positional
    rows = zip(*(interpreter.iterate(column, span) for column in columns), strict=False)
    return IteratorValue([interpreter.call(function, Args(list(row)), span) for row in rows])


def _filter(interpreter: Interpreter, args: Args, span: Span) -> Value:
    function, source = args.positional
    kept: list[Value] = []
    for item in interpreter.iterate(source, span):
        tested = item if function is None else interpreter.call(function, Args([item]), span)
        test = interpreter.truth(tested, span)
        if isinstance(test, ServerValue):
            return test
        if not isinstance(test, bool):
            raise NeedsKnown(test, span, "how many items `filter()` keeps")
        if test:
            kept.append(item)
    return IteratorValue(kept)


def _quantified(stop: bool) -> Builtin:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        items = _items(interpreter, args, span)
        interpreter.charge(len(items) // 4, span)
        for item in items:
            test = interpreter.truth(item, span)
            if isinstance(test, ServerValue):
                return test
            if test is stop:
                return stop
        return not stop

    return run


def _extreme(smallest: bool) -> Builtin:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        many = len(args.positional) > 1
        items = list(args.positional) if many else _items(interpreter, args, span)
        if not items:
            if "default" in args.keyword:
                return args.keyword["default"]
            return interpreter.error("ValueError", "the sequence is empty", span)
        key = args.keyword.get("key")
        keys = items if key is None else [interpreter.call(key, Args([i]), span) for i in items]
        best = 0
        interpreter.charge(len(items), span)
        for index in range(1, len(items)):
            order = compare_values(interpreter, keys[index], keys[best], span)
            if (order < 0) if smallest else (order > 0):
                best = index
        return items[best]

    return run


def _sum(interpreter: Interpreter, args: Args, span: Span) -> Value:
    total: Value = args.positional[1] if len(args.positional) > 1 else args.keyword.get("start", 0)
    items = _items(interpreter, args, span)
    interpreter.charge(len(items) // 2, span)
    for item in items:
        total = operators.binary(interpreter, "+", total, item, span)
    return total


def _iter(interpreter: Interpreter, args: Args, span: Span) -> Value:
    value = args.positional[0]
    if isinstance(value, IteratorValue):
        return value
    return IteratorValue(interpreter.iterate(value, span))


def _first(interpreter: Interpreter, items: Symbolic, args: Args, span: Span) -> Value:
    """`next(… for … in var, default)`: the first of the items, if there is one."""
    test = interpreter.truth(items, span)
    default = args.positional[1] if len(args.positional) > 1 else args.keyword.get("default")
    first = interpreter.item(items, 0, span)
    if isinstance(test, bool | ServerValue):
        return first if test is True else default
    return symbolic.choice(interpreter, test, first, default, span)


def _next(interpreter: Interpreter, args: Args, span: Span) -> Value:
    iterator = args.positional[0]
    if isinstance(iterator, InstanceValue):
        from pyweb_compiler.evaluate import classes

        method = classes.instance_method(interpreter, iterator, "__next__", span)
        if method is not MISSING:
            return interpreter.call(method, Args(), span)
    if isinstance(iterator, Symbolic):
        return _first(interpreter, iterator, args, span)
    if not isinstance(iterator, IteratorValue):
        return interpreter.error("TypeError", f"{describe(iterator)} is not an iterator", span)
    if iterator.position < len(iterator.items):
        iterator.position += 1
        return iterator.items[iterator.position - 1]
    if len(args.positional) > 1:
        return args.positional[1]
    return interpreter.error("StopIteration", "", span)


def _pow(interpreter: Interpreter, args: Args, span: Span) -> Value:
    given = dict(zip(("base", "exp", "mod"), args.positional, strict=False)) | args.keyword
    if "base" not in given or "exp" not in given:
        return interpreter.error("TypeError", "pow() needs a base and an exponent", span)
    if given.get("mod") is not None:
        return known.guarded(interpreter, pow, span, given["base"], given["exp"], given["mod"])
    return operators.binary(interpreter, "**", given["base"], given["exp"], span)


FUNCTIONS: dict[str, Builtin] = {
    "sorted": _sorted,
    "reversed": _reversed,
    "enumerate": _enumerate,
    "zip": _zip,
    "map": _map,
    "filter": _filter,
    "any": _quantified(True),
    "all": _quantified(False),
    "min": _extreme(True),
    "max": _extreme(False),
    "sum": _sum,
    "iter": _iter,
    "next": _next,
    "pow": _pow,
}
