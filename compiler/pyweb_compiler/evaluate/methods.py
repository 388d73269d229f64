"""Methods of Python's own values: text, lists, dicts, sets, tuples, and those of the standard library."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import (
    builtins,
    known,
    operators,
    project,
    sequences,
    strings,
    symbolic,
)
from pyweb_compiler.evaluate import method_names as tables
from pyweb_compiler.evaluate.known import plain
from pyweb_compiler.evaluate.limits import count_of
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.python_values import BuiltinType, IteratorValue, MethodValue
from pyweb_compiler.evaluate.symbolic.build import has_symbolic
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    NativeFunction,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def attribute(interpreter: Interpreter, value: Value, name: str, span: Span) -> Value:
    """A method or field of one of Python's own values, or `MISSING`."""
    if isinstance(value, BuiltinType):
        return _of_type(value, name)
    if isinstance(value, PurePosixPath):
        return project.path_attribute(value, name)
    for kind, names in tables.NAMES:
        if isinstance(value, kind) and name in names:
            return MethodValue(value, name)
    for kind, names in tables.FIELDS:
        if isinstance(value, kind) and name in names:
            return known.guarded(interpreter, lambda: getattr(value, name), span)
    if name == "__class__":
        return BuiltinType(type(value).__name__)
    if name == "__iter__" and isinstance(value, list | tuple | dict | set | str | IteratorValue):
        return NativeFunction(name, lambda i, a, s: IteratorValue(i.iterate(value, s)))
    return MISSING


def _of_type(value: BuiltinType, name: str) -> Value:
    if name in ("__name__", "__qualname__"):
        return value.name
    if value.name == "dict" and name == "fromkeys":
        return NativeFunction(name, _from_keys, ("iterable",))
    made_by = _OF_TYPES.get((value.name, name))
    if made_by is not None:
        return NativeFunction(name, _of_constants(f"{value.name}.{name}", made_by))
    for kind, names in tables.NAMES:
        if isinstance(kind, type) and kind.__name__ == value.name and name in names:
            return NativeFunction(name, _unbound(name))
    return MISSING


_OF_TYPES: Mapping[tuple[str, str], Callable[..., object]] = MappingProxyType(
    {
        ("str", "maketrans"): str.maketrans,
        ("bytes", "maketrans"): bytes.maketrans,
        ("bytes", "fromhex"): bytes.fromhex,
        ("int", "from_bytes"): int.from_bytes,
        ("float", "fromhex"): float.fromhex,
    }
)
"""Methods that belong to a type, not to its values."""


def _of_constants(name: str, function: Callable[..., object]) -> builtins.Builtin:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        values = [*args.positional, *args.keyword.values()]
        decided = known.not_computed(*values)
        if decided is not None:
            return decided
        for value in values:
            if has_symbolic(value):
                raise NeedsKnown(None, span, f"an argument of `{name}`")
        positional = [plain(value) for value in args.positional]
        return known.guarded(interpreter, function, span, *positional, **args.keyword)

    return run


def _unbound(name: str) -> builtins.Builtin:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        if not args.positional:
            message = f"unbound method {name}() needs an argument"
            return interpreter.error("TypeError", message, span)
        rest = Args(args.positional[1:], args.keyword)
        bound = interpreter.attribute(args.positional[0], name, span)
        return interpreter.call(bound, rest, span)

    return run


def _from_keys(interpreter: Interpreter, args: Args, span: Span) -> Value:
    keys = interpreter.iterate(args.positional[0], span)
    value = args.positional[1] if len(args.positional) > 1 else None
    made = known.guarded(interpreter, dict.fromkeys, span, map(plain, keys), value)
    return interpreter.fresh(made)


def call(interpreter: Interpreter, receiver: Value, name: str, args: Args, span: Span) -> Value:
    """Call a method of one of Python's own values."""
    decided = known.not_computed(*args.positional) if not isinstance(receiver, list) else None
    if decided is not None and not isinstance(receiver, dict):
        return decided
    if args.positional and isinstance(args.positional[0], Unknown) and name in _PLACES:
        return args.positional[0]
    if name == "timestamp" and getattr(receiver, "tzinfo", None) is None:
        return ServerValue(span, "calls `timestamp()` on a local time")
    if name in tables.CHANGES:
        interpreter.touch(receiver)
    special = _special(interpreter, receiver, name, args, span)
    if special is not MISSING:
        return special
    positional = [_argument(value) for value in args.positional]
    if name in tables.WIDE and any(isinstance(v, int) and v > known.MAX_TEXT for v in positional):
        return interpreter.error("MemoryError", "the text would be too long", span)
    if isinstance(receiver, set | frozenset | dict) and any(map(_is_long, positional)):
        problem = "that is too much to be gone through while compiling"
        return interpreter.error("MemoryError", problem, span)
    keyword = {key: plain(value) for key, value in args.keyword.items()}
    result = known.guarded(
        interpreter, lambda: getattr(receiver, name)(*positional, **keyword), span
    )
    if name in ("keys", "values", "items", "elements") and isinstance(result, Iterable):
        listed = list(itertools.islice(result, known.MAX_ITEMS + 1))  # a counter has any number
        if len(listed) > known.MAX_ITEMS:
            problem = "too many items to be listed while compiling"
            return interpreter.error("MemoryError", problem, span)
        return listed
    if name in ("copy", "split", "rsplit", "splitlines", "union", "difference", "intersection"):
        interpreter.fresh(result)
    return result


def _is_long(value: Value) -> bool:
    return isinstance(value, range) and count_of(value) > known.MAX_ITEMS


_PLACES = ("index", "insert", "pop", "remove")
"""Methods whose first argument says which item is meant."""


def _argument(value: Value) -> Value:
    return value.rest() if isinstance(value, IteratorValue) else plain(value)


def _special(interpreter: Interpreter, receiver: Value, name: str, args: Args, span: Span) -> Value:
    """Methods that look into symbolic or user-made items; `MISSING` for the others."""
    if isinstance(receiver, str):
        return _of_text(interpreter, receiver, name, args, span)
    if isinstance(receiver, list | tuple | deque):
        return _of_list(interpreter, receiver, name, args, span)
    if isinstance(receiver, dict):
        return _of_dict(interpreter, receiver, name, args, span)
    if isinstance(receiver, set) and any(isinstance(v, Symbolic) for v in args.positional):
        raise NeedsKnown(None, span, "an item of a set")
    return MISSING


def _of_text(interpreter: Interpreter, text: str, name: str, args: Args, span: Span) -> Value:
    if name == "join":
        items = args.positional[0] if args.positional else []
        if not isinstance(items, Symbolic):
            items = interpreter.iterate(items, span)
            decided = known.not_computed(*items)
            if decided is not None:
                return decided
        if isinstance(items, Symbolic) or has_symbolic(items):
            return _symbolic_method(interpreter, text, name, Args([items]), span)
        if len(text) * len(items) > known.MAX_TEXT:
            return interpreter.error("MemoryError", "the text would be too long", span)
        return known.guarded(interpreter, text.join, span, [plain(item) for item in items])
    if name in ("format", "format_map"):
        return _format(interpreter, text, name, args, span)
    if any(isinstance(value, Symbolic) for value in args.positional):
        return _symbolic_method(interpreter, text, name, args, span)
    if name == "replace" and args.positional and len(args.positional) > 1:
        return _replace(interpreter, text, args, span)
    if name == "translate" and args.positional and isinstance(args.positional[0], dict):
        longest = max(
            (len(v) for v in args.positional[0].values() if isinstance(v, str)), default=0
        )
        if len(text) * longest > known.MAX_TEXT:
            return interpreter.error("MemoryError", "the text would be too long", span)
    return MISSING


def _symbolic_method(
    interpreter: Interpreter, known_: Value, name: str, args: Args, span: Span
) -> Value:
    receiver = Symbolic(symbolic.to_expr(interpreter, known_, span))
    return interpreter.call(symbolic.attribute(interpreter, receiver, name, span), args, span)


def _replace(interpreter: Interpreter, text: str, args: Args, span: Span) -> Value:
    old, new = plain(args.positional[0]), plain(args.positional[1])
    if (
        isinstance(old, str)
        and isinstance(new, str)
        and (len(text) + 1) * len(new) > known.MAX_TEXT
    ):
        return interpreter.error("MemoryError", "the text would be too long", span)
    return MISSING


def _format(interpreter: Interpreter, text: str, name: str, args: Args, span: Span) -> Value:
    """`"{} {name!r:>8}".format(…)`, field by field."""
    import string

    keyword = args.keyword
    if name == "format_map" and args.positional and isinstance(args.positional[0], dict):
        keyword = {str(key): value for key, value in args.positional[0].items()}
    parts: list[Value] = []
    position = 0
    try:
        fields = list(string.Formatter().parse(text))
    except ValueError as error:
        return interpreter.error("ValueError", str(error), span)
    for literal, field, spec, conversion in fields:
        parts.append(literal)
        if field is None:
            continue
        head, *steps = field.replace("[", ".[").split(".")
        if head == "":
            head, position = str(position), position + 1
        if _is_number(head):
            value = args.positional[int(head)] if int(head) < len(args.positional) else MISSING
        else:
            value = keyword.get(head, MISSING)
        if value is MISSING:
            exception = "IndexError" if _is_number(head) else "KeyError"
            return interpreter.error(exception, f"no value for the field `{head}`", span)
        for step in steps:
            if step.startswith("["):
                key = step.strip("[]")
                value = interpreter.item(value, int(key) if _is_number(key) else key, span)
            else:
                value = interpreter.attribute(value, step, span)
        parts.append(strings.formatted(interpreter, value, conversion or "", spec or "", span))
    return strings.join(interpreter, parts, span)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20


def _of_list(
    interpreter: Interpreter,
    items: list[Value] | tuple[Value, ...] | deque[Value],
    name: str,
    args: Args,
    span: Span,
) -> Value:
    if name in ("index", "count", "remove"):
        interpreter.charge(len(items) // 2, span)
    if isinstance(items, list) and name == "sort":
        items[:] = sequences.sort(interpreter, list(items), args, span)
        return None
    if name == "extend" and args.positional and not isinstance(items, tuple):
        source = args.positional[0]
        if isinstance(source, Symbolic):
            items.append(Unknown())  # stands for them, should the app go on
            raise NeedsKnown(source.expr, span, "the items that a list is extended by")
        items.extend(interpreter.iterate(source, span))
        return None
    if name in ("index", "count", "remove") and args.positional:
        wanted = args.positional[0]
        if any(isinstance(each, Symbolic) for each in (*items, wanted)):
            if name == "remove":
                raise NeedsKnown(None, span, "which item is removed")
            return _symbolic_method(interpreter, list(items), name, args, span)
        found = [
            i
            for i, each in enumerate(items)
            if operators.equal(interpreter, each, wanted, span) is True
        ]
        if name == "count":
            return len(found)
        if not found:
            return interpreter.error("ValueError", "the item is not in the list", span)
        if name == "index":
            return found[0]
        del items[found[0]]  # type: ignore[union-attr]
        return None
    return MISSING


def _of_dict(
    interpreter: Interpreter, content: dict[Value, Value], name: str, args: Args, span: Span
) -> Value:
    key = args.positional[0] if args.positional else None
    if name in ("get", "pop", "setdefault") and isinstance(key, Symbolic):
        if name != "get":
            raise NeedsKnown(key.expr, span, f"the key of `{name}()`")
        receiver = Symbolic(symbolic.to_expr(interpreter, content, span))
        method = symbolic.attribute(interpreter, receiver, "get", span)
        return interpreter.call(method, args, span)
    if isinstance(key, ServerValue) and name in ("get", "pop"):
        return key
    if name == "update":
        for source in args.positional:
            if isinstance(source, dict):
                content.update(source)
            else:
                pairs = builtins.make_dict(interpreter, interpreter.iterate(source, span), span)
                content.update(pairs if isinstance(pairs, dict) else {})
        content.update(args.keyword)
        return None
    return MISSING
