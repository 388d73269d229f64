"""`itertools` over values that are known while compiling."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import iteration, known, operators
from pyweb_compiler.evaluate.known import MAX_ITEMS
from pyweb_compiler.evaluate.python_values import IteratorValue
from pyweb_compiler.evaluate.values import MISSING, Args, NativeFunction, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Native: TypeAlias = Callable[["Interpreter", Args, Span], Value]


_ENDLESS = ("count", "cycle", "repeat")
_COMBINING = ("permutations", "combinations", "combinations_with_replacement")
_FIRST_ITEMS = 10_000
"""How many items of an iterator without end are made."""


def _width(name: str, columns: list[Value], args: Args) -> int:
    """How long each item is: a row, or as many as are combined."""
    if name == "product":
        repeat = args.keyword.get("repeat", 1)
        return len(columns) * repeat if isinstance(repeat, int) else 1
    if name not in _COMBINING:
        return 1
    first, *rest = columns or [[]]
    length = args.keyword.get("r", rest[0] if rest else None)
    return length if isinstance(length, int) else len(first) if isinstance(first, list) else 1


def _iterated(name: str) -> Native:
    function: Callable[..., object] = getattr(itertools, name)

    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        take = iteration.bounded if name in ("islice", "compress") else iteration.items
        columns: list[Value] = [
            value if isinstance(value, int | float | None) else take(interpreter, value, span)
            for value in args.positional
        ]
        if name in _ENDLESS and not (name == "repeat" and len(columns) > 1):
            columns = columns if name != "repeat" else list(args.positional)
            first = known.guarded(
                interpreter,
                lambda: list(itertools.islice(function(*columns, **args.keyword), _FIRST_ITEMS)),  # type: ignore[call-overload]
                span,
            )
            endless = isinstance(first, list) and len(first) == _FIRST_ITEMS
            return IteratorValue(first, endless=endless) if isinstance(first, list) else first
        problem = "too many items to be listed while compiling"
        width = _width(name, columns, args)
        if width > MAX_ITEMS:
            return interpreter.error("MemoryError", problem, span)
        most = 1 + MAX_ITEMS * 3 // max(3, width)
        made = known.guarded(
            interpreter,
            lambda: list(itertools.islice(function(*columns, **args.keyword), most)),  # type: ignore[call-overload]
            span,
        )
        if most <= MAX_ITEMS and isinstance(made, list) and len(made) == most:
            return interpreter.error("MemoryError", problem, span)
        return IteratorValue(made) if isinstance(made, list) else made

    return run


def _chain_from(interpreter: Interpreter, args: Args, span: Span) -> Value:
    found: list[Value] = []
    for each in interpreter.iterate(args.positional[0], span):
        found.extend(interpreter.iterate(each, span))
        if len(found) > MAX_ITEMS:
            problem = "too many items to be listed while compiling"
            return interpreter.error("MemoryError", problem, span)
    return IteratorValue(found)


class _Chain(Struct, frozen=True, eq=False):
    """`itertools.chain` with its second constructor."""

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        return _chain_from(interpreter, Args([list(args.positional)]), span)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        if name != "from_iterable":
            return MISSING
        return NativeFunction(name, _chain_from, ("iterable",))


def _accumulate(interpreter: Interpreter, args: Args, span: Span) -> Value:
    function = args.keyword.get("func", args.positional[1] if len(args.positional) > 1 else None)
    items = interpreter.iterate(args.positional[0], span)
    if args.keyword.get("initial") is not None:
        items = [args.keyword["initial"], *items]
    found = items[:1]
    interpreter.charge(len(items), span)
    for item in items[1:]:
        given = Args([found[-1], item])
        found.append(
            operators.binary(interpreter, "+", found[-1], item, span)
            if function is None
            else interpreter.call(function, given, span)
        )
    return IteratorValue(found)


def _groupby(interpreter: Interpreter, args: Args, span: Span) -> Value:
    key = args.keyword.get("key", args.positional[1] if len(args.positional) > 1 else None)
    groups: list[Value] = []
    current: list[Value] = []
    last: Value = MISSING
    for item in interpreter.iterate(args.positional[0], span):
        found = item if key is None else interpreter.call(key, Args([item]), span)
        if last is MISSING or operators.equal(interpreter, found, last, span) is not True:
            current = []
            groups.append((found, IteratorValue(current)))
            last = found
        current.append(item)
    return IteratorValue(groups)


ITERTOOLS: dict[str, object] = {
    "chain": _Chain(),
    "accumulate": _accumulate,
    "groupby": _groupby,
    **{
        name: _iterated(name)
        for name in [
            "product",
            "permutations",
            "combinations",
            "combinations_with_replacement",
            "repeat",
            "cycle",
            "count",
            "islice",
            "pairwise",
            "zip_longest",
            "compress",
        ]
    },
}
