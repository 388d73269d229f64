"""Python's builtins over values of any kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import libcst as cst
from msgspec import Struct

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import builtin_names as tables
from pyweb_compiler.evaluate import (
    classes,
    exceptions,
    known,
    objects,
    open_files,
    sequences,
    strings,
    symbolic,
)
from pyweb_compiler.evaluate.known import is_known, not_computed, plain
from pyweb_compiler.evaluate.limits import count_of
from pyweb_compiler.evaluate.operators import need_given
from pyweb_compiler.evaluate.python_values import (
    BuiltinType,
    ErrorType,
    IteratorValue,
    SuperValue,
    TypingForm,
)
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.symbolic.build import describe, has_symbolic
from pyweb_compiler.evaluate.values import (
    MISSING,
    AbstractValue,
    Args,
    ClassValue,
    InstanceValue,
    NativeFunction,
    RestValue,
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Builtin: TypeAlias = Callable[["Interpreter", Args, Span], Value]


def find(name: str) -> Value:
    """Value of a builtin name, or `MISSING`."""
    if name in tables.TYPES:
        return BuiltinType(name)
    if name in tables.FUNCTIONS:
        return NativeFunction(name, _Call(name))
    if name == "super":
        return ScopeFunction("super")
    if name in ("locals", "globals", "dir"):
        return ScopeFunction(name)
    if name == "open":
        return NativeFunction(name, open_files.open_file)
    if name in tables.SERVER_ONLY:
        return NativeFunction(name, _only_on_server(name))
    if name in exceptions.ERROR_CLASSES:
        return ErrorType(name)
    constants = {"NotImplemented": ..., "__debug__": True}
    return constants.get(name, MISSING)


class _Call(Struct, frozen=True):
    """Implementation of a builtin, looked up when it is called."""

    name: str

    def __call__(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        return call(interpreter, self.name, args, span)


def _only_on_server(name: str) -> Builtin:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        return ServerValue(span, f"calls `{name}()`")

    return run


class ScopeFunction(AbstractValue, Struct, frozen=True):
    """A builtin that needs the scope that it is called in."""

    name: str

    def run(self, interpreter: Interpreter, node: cst.Call, scope: Scope) -> Value:
        """Result of the call."""
        span = scope.module.span(node)
        if self.name != "super":
            source = scope.module_scope() if self.name == "globals" else scope
            return dict(source.names) if self.name != "dir" else sorted(source.names)
        if node.args:
            values = [interpreter.evaluate(arg.value, scope) for arg in node.args]
            return SuperValue(values[0], values[-1])
        holder: Scope | None = scope
        while holder is not None and (holder.function is None or holder.owner is None):
            holder = holder.enclosing()
        if holder is None or holder.function is None:
            return interpreter.error("RuntimeError", "super(): no arguments", span)
        params = holder.function.node.params
        named = (*params.posonly_params, *params.params)
        if not named:
            return interpreter.error("RuntimeError", "super(): no arguments", span)
        return SuperValue(holder.owner, holder.lookup(named[0].name.value))


def call(interpreter: Interpreter, name: str, args: Args, span: Span) -> Value:
    """Call a builtin."""
    problem = _wrong_count(interpreter, name, args, span)
    if problem is not None:
        return problem
    values = [*args.positional, *args.keyword.values()]
    if name not in ("isinstance", "callable", "hasattr", "type", "property", "print", "id"):
        decided = not_computed(*values)
        if decided is not None:
            return decided
    if name in tables.SYMBOLIC and _is_symbolic_call(name, args):
        return symbolic.builtin(interpreter, name, args, span)
    function = _FUNCTIONS.get(name)
    if function is not None:
        before = interpreter.diagnostics.error_count
        result = function(interpreter, args, span)
        # What is made of items that could not be had would only be reported in its turn.
        return result if interpreter.diagnostics.error_count == before else Unknown()
    native = tables.NATIVE.get(name)
    if native is None:
        return interpreter.error("TypeError", f"`{name}` cannot be called here", span)
    return _native(interpreter, name, native, args, span)


def _wrong_count(interpreter: Interpreter, name: str, args: Args, span: Span) -> Unknown | None:
    least, most = tables.COUNTS.get(name, (0, len(args.positional)))
    given = len(args.positional)
    if least <= given <= most:
        return None
    if any(isinstance(value, Unknown) for value in args.positional):
        return Unknown()  # spread, it stands for any number of arguments
    wanted = str(least) if given < least else str(most)
    limit = "exactly" if least == most else "at least" if given < least else "at most"
    plural = "" if wanted == "1" else "s"
    message = f"{name}() takes {limit} {wanted} argument{plural} ({given} given)"
    return interpreter.error("TypeError", message, span)


def _is_symbolic_call(name: str, args: Args) -> bool:
    if any(isinstance(value, Symbolic) or hasattr(value, "to_expr") for value in args.positional):
        return True
    if name in tables.DEEP:
        return any(
            has_symbolic(v.items if isinstance(v, IteratorValue) else v) for v in args.positional
        )
    return name == "str" and bool(args.positional) and has_symbolic(args.positional[0])


def _native(
    interpreter: Interpreter, name: str, native: Callable[..., object], args: Args, span: Span
) -> Value:
    positional = [plain(value) for value in args.positional]
    for value in positional:
        need_given(value, span)
        if isinstance(value, InstanceValue):
            dunder = {"int": "__int__", "float": "__float__", "abs": "__abs__", "hash": "__hash__"}
            method = classes.instance_method(
                interpreter, value, dunder.get(name, "__index__"), span
            )
            if method is not MISSING:
                return interpreter.call(method, Args(), span)
            if name == "hash":
                return id(value) % 2**32
        if not is_known(value):
            problem = f"{name}() does not take {describe(value)}"
            return interpreter.error("TypeError", problem, span)
    if (
        name == "bytes"
        and positional
        and isinstance(positional[0], int)
        and positional[0] > known.MAX_TEXT
    ):
        return interpreter.error("MemoryError", "too many bytes", span)
    return known.guarded(interpreter, native, span, *positional, **args.keyword)


# --- building containers -------------------------------------------------------------------------


def make_set(interpreter: Interpreter, items: list[Value], span: Span) -> Value:
    """A set of items; one of symbolic items is a list in order of first appearance."""
    made = known.guarded(interpreter, lambda: set(map(plain, items)), span)
    return interpreter.fresh(made)


def make_dict(interpreter: Interpreter, pairs: list[Value], span: Span) -> Value:
    """A dict of pairs."""
    made: dict[Value, Value] = {}
    for pair in pairs:
        if isinstance(pair, Unknown):
            return pair
        two = interpreter.iterate(pair, span)
        if len(two) != 2:
            return interpreter.error("ValueError", "dictionary update needs pairs", span)
        known.guarded(interpreter, made.__setitem__, span, plain(two[0]), two[1])
    return interpreter.fresh(made)


def _items(interpreter: Interpreter, args: Args, span: Span) -> list[Value]:
    return interpreter.iterate(args.positional[0], span) if args.positional else []


def _list(interpreter: Interpreter, args: Args, span: Span) -> Value:
    if args.positional and isinstance(args.positional[0], SlotValue):
        return interpreter.fresh([args.positional[0]])
    return interpreter.fresh(_items(interpreter, args, span))


def _tuple(interpreter: Interpreter, args: Args, span: Span) -> Value:
    if args.positional and isinstance(args.positional[0], SlotValue):
        return args.positional[0]
    return tuple(_items(interpreter, args, span))


def _set(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return make_set(interpreter, _items(interpreter, args, span), span)


def _frozenset(interpreter: Interpreter, args: Args, span: Span) -> Value:
    items = _items(interpreter, args, span)
    return known.guarded(interpreter, lambda: frozenset(map(plain, items)), span)


def _dict(interpreter: Interpreter, args: Args, span: Span) -> Value:
    made: dict[Value, Value] = {}
    if args.positional:
        source = args.positional[0]
        if isinstance(source, RestValue) and not args.keyword:
            return source
        if isinstance(source, dict):
            made.update(source)
        else:
            pairs = make_dict(interpreter, interpreter.iterate(source, span), span)
            if not isinstance(pairs, dict):
                return pairs
            made.update(pairs)
    made.update(args.keyword)
    return interpreter.fresh(made)


def _range(interpreter: Interpreter, args: Args, span: Span) -> Value:
    positional = [plain(value) for value in args.positional]
    return known.guarded(interpreter, range, span, *positional)


def _str(interpreter: Interpreter, args: Args, span: Span) -> Value:
    if not args.positional:
        return ""
    value = args.positional[0]
    need_given(value, span)
    if isinstance(value, bytes) and (len(args.positional) > 1 or args.keyword):
        return known.guarded(interpreter, str, span, *args.positional, **args.keyword)
    return strings.text_of(interpreter, value, span)


def _bool(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return interpreter.truth(args.positional[0], span) if args.positional else False


def _repr(interpreter: Interpreter, args: Args, span: Span) -> Value:
    return strings.represented(interpreter, args.positional[0], span)


def _format(interpreter: Interpreter, args: Args, span: Span) -> Value:
    spec = args.positional[1] if len(args.positional) > 1 else ""
    return strings.formatted(interpreter, args.positional[0], "", spec, span)


def _len(interpreter: Interpreter, args: Args, span: Span) -> Value:
    value = plain(args.positional[0]) if args.positional else None
    need_given(value, span)
    if isinstance(value, InstanceValue):
        method = classes.instance_method(interpreter, value, "__len__", span)
        if method is not MISSING:
            return interpreter.call(method, Args(), span)
        return len(interpreter.iterate(value, span))
    if isinstance(value, ClassValue) and value.kind == "enum":
        return len(interpreter.iterate(value, span))
    if isinstance(value, list):
        sequences.need_certain(value, span)
    if isinstance(value, (str, bytes, *known.CONTAINERS)):
        return count_of(value)
    return interpreter.error("TypeError", f"{describe(value)} has no len()", span)


def default_factory(interpreter: Interpreter, value: Value) -> Value:
    """What a `defaultdict` makes missing values with, or `None`."""
    return value.factory if isinstance(value, DefaultDict) else None


class DefaultDict(dict[Value, Value]):
    """A `collections.defaultdict` whose factory is a value of the app."""

    def __init__(self, factory: Value, content: dict[Value, Value]) -> None:
        super().__init__(content)
        self.factory = factory

    def copy(self) -> DefaultDict:
        """A shallow copy."""
        return DefaultDict(self.factory, self)


_FUNCTIONS: dict[str, Builtin] = {
    "list": _list,
    "tuple": _tuple,
    "set": _set,
    "frozenset": _frozenset,
    "dict": _dict,
    "range": _range,
    "str": _str,
    "bool": _bool,
    "repr": _repr,
    "format": _format,
    "len": _len,
    **objects.FUNCTIONS,
    "object": lambda interpreter, args, span: TypingForm("object"),
    **sequences.FUNCTIONS,
}
