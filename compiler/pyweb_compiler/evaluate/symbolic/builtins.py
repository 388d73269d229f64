"""Python's builtins over symbolic arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.expressions import UNSUPPORTED_METHOD, WRONG_ARGUMENTS
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import call, literal, to_expr
from pyweb_compiler.evaluate.symbolic.lambdas import to_lambda
from pyweb_compiler.evaluate.symbolic.methods import wrong_arguments
from pyweb_compiler.evaluate.symbolic.operators import binary
from pyweb_compiler.evaluate.values import Args, Symbolic, Unknown, Value
from pyweb_compiler.ir import Operator

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Builtin: TypeAlias = "Callable[[Interpreter, Args, tuple[ir.Expr, ...], Span], Value]"


_KEYWORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "min": frozenset({"default"}),
        "max": frozenset({"default"}),
        "round": frozenset({"ndigits"}),
        "enumerate": frozenset({"start"}),
        "zip": frozenset({"strict"}),
    }
)
"""Keywords that the expressions of builtins know."""


def builtin(interpreter: Interpreter, name: str, args: Args, span: Span) -> Value:
    """A call of the builtin `name` with at least one symbolic argument."""
    if any(isinstance(value, Unknown) for value in (*args.positional, *args.keyword.values())):
        return Unknown()
    if name in _WITH_FUNCTIONS:
        return _WITH_FUNCTIONS[name](interpreter, args, span)
    implementation = _BUILTINS.get(name)
    if implementation is None:
        interpreter.diagnostics.report(UNSUPPORTED_METHOD, span, name=name)
        return Unknown()
    exprs = tuple(to_expr(interpreter, value, span) for value in args.positional)
    if not exprs:
        return wrong_arguments(interpreter, name, 1, 1, span)
    for keyword in args.keyword.keys() - _KEYWORDS.get(name, frozenset()):
        if name != "dict":
            usage = f"`{keyword}=` cannot be computed in the browser; use a computed var"
            interpreter.diagnostics.report(WRONG_ARGUMENTS, span, name=name, usage=usage)
            return Unknown()
    if name in _OVER_ITEMS:
        exprs = tuple(_items(expr, span) for expr in exprs)
    return implementation(interpreter, args, exprs, span)


_OVER_ITEMS = frozenset({"min", "max", "sum", "any", "all", "enumerate", "zip"})


def _items(expr: ir.Expr, span: Span) -> ir.Expr:
    """What a loop over the value gives: the keys of a dict."""
    if not isinstance(expr.type, ir.DictType):
        return expr
    return call(Operator.KEYS, ir.ListType(expr.type.key), span, expr)


def _fixed(operator: Operator, type_: ir.Type, most: int = 1) -> Builtin:
    def run(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
        if len(exprs) > most:
            return wrong_arguments(interpreter, operator.value, 1, most, span)
        return Symbolic(call(operator, type_, span, *exprs))

    return run


def _text(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    """`str(x)`: text stays as it is."""
    if types.is_text(exprs[0].type):
        return Symbolic(exprs[0])
    return _shown("str", exprs[0], span, interpreter)


def _shown(name: str, expr: ir.Expr, span: Span, interpreter: Interpreter) -> Value:
    """The text of a value, unless it depends on what the browser does not tell apart."""
    if isinstance(expr.type, ir.FloatType) or _tells_all(expr.type):
        return Symbolic(call(Operator.STR, types.STR, span, expr))
    interpreter.diagnostics.report(UNSUPPORTED_METHOD, span, name=name)
    return Unknown()


def _tells_all(type_: ir.Type) -> bool:
    """Whether lists are no tuples, whole numbers no floats, and the keys of dicts text."""
    match type_:
        case ir.TupleType() | ir.FloatType():
            return False
        case ir.ListType(item=item):
            return _tells_all(item)
        case ir.DictType(key=key, value=value):
            return types.is_text(key) and _tells_all(value)
        case _:
            return True


def _repr(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    """`repr(x)`: that of text has quotes and escapes, which the page does not know."""
    if types.is_text(exprs[0].type):
        interpreter.diagnostics.report(UNSUPPORTED_METHOD, span, name="repr")
        return Unknown()
    return _shown("repr", exprs[0], span, interpreter)


def _abs(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    return Symbolic(call(Operator.ABS, exprs[0].type, span, *exprs))


def _pow(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    if len(exprs) != 2:
        return wrong_arguments(interpreter, "pow", 2, 2, span)
    return binary(interpreter, "**", Symbolic(exprs[0]), Symbolic(exprs[1]), span)


def _set(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    """`set(x)`, of items that JavaScript compares by value too."""
    listed = _listed(Operator.LIST)(interpreter, args, exprs, span)
    return unique(interpreter, listed, span)


def unique(interpreter: Interpreter, items: Value, span: Span) -> Value:
    """A list with each item once."""
    if not isinstance(items, Symbolic):
        return items
    if isinstance(types.item_type(items.expr.type), ir.ListType | ir.TupleType | ir.DictType):
        interpreter.diagnostics.report(UNSUPPORTED_METHOD, span, name="set")
        return Unknown()
    return Symbolic(call(Operator.UNIQUE, items.expr.type, span, items.expr))


def _round(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    digits = args.keyword.get("ndigits")
    if digits is not None:
        exprs = (*exprs, to_expr(interpreter, digits, span))
    type_ = types.INT if len(exprs) == 1 else exprs[0].type
    return Symbolic(call(Operator.ROUND, type_, span, *exprs))


def _extreme(operator: Operator) -> Builtin:
    """`min` and `max`, of a list or of several values."""

    def run(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
        if len(exprs) == 1:
            type_ = types.item_type(exprs[0].type)
            default = args.keyword.get("default")
            rest = () if default is None else (to_expr(interpreter, default, span),)
            return Symbolic(call(operator, type_, span, exprs[0], *rest))
        type_ = types.union(expr.type for expr in exprs)
        items = ir.Array(span=span, type=ir.ListType(type_), items=exprs)
        return Symbolic(call(operator, type_, span, items))

    return run


def _sum(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    return Symbolic(call(Operator.SUM, types.item_type(exprs[0].type), span, *exprs))


def _listed(operator: Operator) -> Builtin:
    """An operation that gives a list of the same items."""

    def run(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
        kind = types.base(exprs[0].type)
        if isinstance(kind, ir.DictType):
            exprs = (call(Operator.KEYS, ir.ListType(kind.key), span, exprs[0]),)
        type_ = ir.ListType(types.item_type(kind))
        return Symbolic(call(operator, type_, span, *exprs))

    return run


def _range(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    return Symbolic(call(Operator.RANGE, ir.ListType(types.INT), span, *exprs))


def _enumerate(
    interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span
) -> Value:
    start = args.keyword.get("start")
    if start is not None:
        exprs = (*exprs, to_expr(interpreter, start, span))
    pair = ir.TupleType((types.INT, types.item_type(exprs[0].type)))
    return Symbolic(call(Operator.ENUMERATE, ir.ListType(pair), span, *exprs))


def _zip(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    row = ir.TupleType(tuple(types.item_type(expr.type) for expr in exprs))
    return Symbolic(call(Operator.ZIP, ir.ListType(row), span, *exprs))


def _dict(interpreter: Interpreter, args: Args, exprs: tuple[ir.Expr, ...], span: Span) -> Value:
    """A copy of a dict, with more entries by keyword."""
    if not isinstance(types.base(exprs[0].type), ir.DictType | ir.AnyType | ir.RecordType):
        interpreter.diagnostics.report(UNSUPPORTED_METHOD, span, name="dict")
        return Unknown()
    if not args.keyword:
        return Symbolic(exprs[0])
    more = to_expr(interpreter, dict(args.keyword), span)
    return Symbolic(call(Operator.MERGE, exprs[0].type, span, exprs[0], more))


def merged(interpreter: Interpreter, parts: list[Value], span: Span) -> Value:
    """A dict display that a var is spread into: later entries win."""
    exprs = tuple(to_expr(interpreter, part, span) for part in parts)
    shapes = [types.base(expr.type) for expr in exprs]
    dicts = [shape for shape in shapes if isinstance(shape, ir.DictType)]
    if len(dicts) < len(shapes):
        return Symbolic(call(Operator.MERGE, ir.DictType(types.STR, types.ANY), span, *exprs))
    key, value = types.union(d.key for d in dicts), types.union(d.value for d in dicts)
    return Symbolic(call(Operator.MERGE, ir.DictType(key, value), span, *exprs))


def _isinstance(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """Decided by the type of the var, where that says it."""
    value = args.positional[0]
    if not isinstance(value, Symbolic) or len(args.positional) != 2:
        return Unknown()
    asked = args.positional[1]
    classes = asked if isinstance(asked, tuple) else (asked,)
    if any(getattr(cls, "is_var_class", False) for cls in classes):
        return True
    given = types.options(value.expr.type)
    wanted = [interpreter.type_of_class(cls) for cls in classes]
    if any(isinstance(each, ir.AnyType) for each in given):
        raise NeedsKnown(value.expr, span, "isinstance() of an untyped value")
    verdicts = {any(types.accepts(want, each) for want in wanted) for each in given}
    if len(verdicts) == 1:
        return verdicts.pop()
    raise NeedsKnown(value.expr, span, "isinstance() of a value of several types")


def _mapped(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`map(function, items)`."""
    if len(args.positional) != 2:
        return wrong_arguments(interpreter, "map", 2, 2, span)
    function, items = args.positional
    if isinstance(items, Symbolic):
        return interpreter.vocabulary.repeat(interpreter, items, function, span)
    expr = to_expr(interpreter, items, span)
    return interpreter.vocabulary.repeat(interpreter, Symbolic(expr), function, span)


def _filtered(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`filter(function, items)`."""
    if len(args.positional) != 2:
        return wrong_arguments(interpreter, "filter", 2, 2, span)
    receiver = to_expr(interpreter, args.positional[1], span)
    method = interpreter.attribute(Symbolic(receiver), "filter", span)
    return interpreter.call(method, Args([args.positional[0]]), span)


def _sorted(interpreter: Interpreter, args: Args, span: Span) -> Value:
    items = to_expr(interpreter, args.positional[0], span)
    kind = types.base(items.type)
    if isinstance(kind, ir.DictType):
        items = call(Operator.KEYS, ir.ListType(kind.key), span, items)
    item = types.item_type(kind)
    key = args.keyword.get("key")
    by: ir.Expr = literal(None, span)
    if key is not None:
        by = to_lambda(interpreter, key, (item,), ("item",), span)
    reverse = to_expr(interpreter, args.keyword.get("reverse", False), span)
    return Symbolic(call(Operator.SORTED, ir.ListType(item), span, items, by, reverse))


_WITH_FUNCTIONS: Mapping[str, Callable[[Interpreter, Args, Span], Value]] = MappingProxyType(
    {"isinstance": _isinstance, "map": _mapped, "filter": _filtered, "sorted": _sorted}
)
_BUILTINS: Mapping[str, Builtin] = MappingProxyType(
    {
        "len": _fixed(Operator.LENGTH, types.INT),
        "str": _text,
        "repr": _repr,
        "format": _fixed(Operator.FORMAT, types.STR, 2),
        "int": _fixed(Operator.INT, types.INT),
        "float": _fixed(Operator.FLOAT, types.FLOAT),
        "bool": _fixed(Operator.TRUTHY, types.BOOL),
        "abs": _abs,
        "round": _round,
        "min": _extreme(Operator.MIN),
        "max": _extreme(Operator.MAX),
        "sum": _sum,
        "pow": _pow,
        "any": _fixed(Operator.ANY, types.BOOL),
        "all": _fixed(Operator.ALL, types.BOOL),
        "list": _listed(Operator.LIST),
        "tuple": _listed(Operator.LIST),
        "set": _set,
        "iter": _listed(Operator.LIST),
        "reversed": _listed(Operator.REVERSED),
        "range": _range,
        "enumerate": _enumerate,
        "zip": _zip,
        "dict": _dict,
        "math.floor": _fixed(Operator.FLOOR, types.INT),
        "math.ceil": _fixed(Operator.CEIL, types.INT),
        "math.trunc": _fixed(Operator.TRUNC, types.INT),
    }
)
