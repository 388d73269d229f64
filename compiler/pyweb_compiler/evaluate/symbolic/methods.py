"""Methods of symbolic values: Python's own, and those of the vocabulary's vars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.expressions import UNSUPPORTED_METHOD, WRONG_ARGUMENTS
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import call, literal, to_expr
from pyweb_compiler.evaluate.symbolic.lambdas import to_lambda
from pyweb_compiler.evaluate.values import Args, Symbolic, Unknown, Value
from pyweb_compiler.ir import Operator

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

Method: TypeAlias = "Callable[[Interpreter, ir.Expr, Args, Span], Value]"


class Simple(Struct, frozen=True):
    """A method that is one operation on the receiver and its arguments."""

    name: str
    operator: Operator
    result: Callable[[ir.Type, tuple[ir.Expr, ...]], ir.Type]
    required: int = 0
    most: int = 0
    keywords: tuple[str, ...] = ()
    """Names of the arguments, for calls by keyword."""

    def __call__(
        self, interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span
    ) -> Value:
        """The operation as an expression."""
        values = list(args.positional)
        for name in self.keywords[len(values) :]:
            if name in args.keyword:
                values.append(args.keyword[name])
        unknown = set(args.keyword) - set(self.keywords)
        if unknown or not self.required <= len(values) <= self.most:
            return wrong_arguments(interpreter, self.name, self.required, self.most, span)
        exprs = tuple(to_expr(interpreter, value, span) for value in values)
        if self.operator in _OF_TEXT and any(isinstance(v, tuple) for v in values):
            usage = f"ask for one after the other: `x.{self.name}(a) or x.{self.name}(b)`"
            interpreter.diagnostics.report(WRONG_ARGUMENTS, span, name=self.name, usage=usage)
            return Unknown()
        if any(isinstance(value, Unknown) for value in values):
            return Unknown()
        type_ = self.result(types.base(receiver.type), exprs)
        return Symbolic(call(self.operator, type_, span, receiver, *exprs))


_OF_TEXT = (Operator.STARTS_WITH, Operator.ENDS_WITH)


def wrong_arguments(
    interpreter: Interpreter, name: str, required: int, most: int, span: Span
) -> Unknown:
    """Report a call with too many, too few or unknown arguments."""
    counts = str(most) if required == most else f"{required} to {most}"
    plural = "" if counts == "1" else "s"
    usage = f"it takes {counts if most else 'no'} argument{plural}"
    interpreter.diagnostics.report(WRONG_ARGUMENTS, span, name=name, usage=usage)
    return Unknown()


def _always(type_: ir.Type) -> Callable[[ir.Type, tuple[ir.Expr, ...]], ir.Type]:
    return lambda receiver, args: type_


def _receiver(receiver: ir.Type, args: tuple[ir.Expr, ...]) -> ir.Type:
    return receiver


def _list_of_keys(receiver: ir.Type, args: tuple[ir.Expr, ...]) -> ir.Type:
    return ir.ListType(receiver.key if isinstance(receiver, ir.DictType) else types.STR)


def _list_of_values(receiver: ir.Type, args: tuple[ir.Expr, ...]) -> ir.Type:
    return ir.ListType(_value_type(receiver))


def _value_type(receiver: ir.Type) -> ir.Type:
    return receiver.value if isinstance(receiver, ir.DictType) else types.ANY


def _list_of_pairs(receiver: ir.Type, args: tuple[ir.Expr, ...]) -> ir.Type:
    key = receiver.key if isinstance(receiver, ir.DictType) else types.STR
    return ir.ListType(ir.TupleType((key, _value_type(receiver))))


def _got(receiver: ir.Type, args: tuple[ir.Expr, ...]) -> ir.Type:
    """Type of `get(key, default)`."""
    default = args[1].type if len(args) > 1 else types.NONE
    return types.union((_value_type(receiver), default))


def _simple(
    name: str,
    operator: Operator,
    result: Callable[[ir.Type, tuple[ir.Expr, ...]], ir.Type],
    required: int = 0,
    most: int | None = None,
    keywords: tuple[str, ...] = (),
) -> tuple[str, Method]:
    arguments = required if most is None else most
    return name, Simple(name, operator, result, required, arguments, keywords)


def _table(*methods: tuple[str, Method]) -> Mapping[str, Method]:
    return MappingProxyType(dict(methods))


def _join(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    """`items.join(separator)` of the vocabulary."""
    if len(args.positional) > 1:
        return wrong_arguments(interpreter, "join", 0, 1, span)
    separator = args.positional[0] if args.positional else args.keyword.get("sep", "")
    expr = to_expr(interpreter, separator, span)
    return Symbolic(call(Operator.JOIN, types.STR, span, receiver, expr))


def _str_join(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    """`separator.join(items)` of Python."""
    if len(args.positional) != 1:
        return wrong_arguments(interpreter, "join", 1, 1, span)
    items = to_expr(interpreter, args.positional[0], span)
    kind = types.base(items.type)
    if isinstance(kind, ir.DictType):
        items = call(Operator.KEYS, ir.ListType(kind.key), span, items)
    elif types.is_text(kind):
        items = call(Operator.LIST, ir.ListType(types.STR), span, items)
    return Symbolic(call(Operator.JOIN, types.STR, span, items, receiver))


def _contains(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    """`contains(item)`, or `contains(value, field)` of a list of objects."""
    if not 1 <= len(args.positional) <= 2:
        return wrong_arguments(interpreter, "contains", 1, 2, span)
    exprs = [to_expr(interpreter, value, span) for value in args.positional]
    operator = Operator.CONTAINS if len(exprs) == 1 else Operator.CONTAINS_FIELD
    return Symbolic(call(operator, types.BOOL, span, receiver, *exprs))


def _to(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    """`to(type)`: the value as another type; between texts, numbers and truth it is converted."""
    if not args.positional:
        return Symbolic(receiver)
    type_ = interpreter.type_of_class(args.positional[-1])
    if isinstance(receiver, ir.Literal | ir.Template) or type_ == receiver.type:
        return Symbolic(receiver)
    scalar = _conversion(receiver.type, types.base(type_))
    if scalar is not None:
        return Symbolic(call(scalar, type_, span, receiver))
    both_numbers = types.is_number(receiver.type) and types.is_number(type_)
    if types.is_vague(type_) or both_numbers:
        return Symbolic(replace(receiver, type=type_))
    return Symbolic(call(Operator.AS, type_, span, receiver))


def _conversion(old: ir.Type, new: ir.Type) -> Operator | None:
    """The operation that makes one kind of scalar of another; `None` where it is no such pair."""
    scalars = (ir.StrType, ir.IntType, ir.FloatType, ir.BoolType)
    if not isinstance(old, scalars) or type(old) is type(new):
        return None
    if isinstance(new, ir.BoolType):
        return Operator.TRUTHY
    if isinstance(new, ir.StrType):
        return Operator.TEXT
    if isinstance(old, ir.StrType | ir.BoolType) and isinstance(new, ir.IntType | ir.FloatType):
        return Operator.INT if isinstance(new, ir.IntType) else Operator.FLOAT
    return None


def _to_string(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    """`to_string()`: as JSON, or as the browser prints it."""
    use_json = args.keyword.get("use_json", args.positional[0] if args.positional else True)
    operator = Operator.JSON if use_json else Operator.TEXT
    return Symbolic(call(operator, types.STR, span, receiver))


def _same(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    return Symbolic(receiver)


def _map(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    """`map(function)`, `foreach(function)`."""
    if len(args.positional) != 1:
        return wrong_arguments(interpreter, "map", 1, 1, span)
    return interpreter.vocabulary.repeat(interpreter, Symbolic(receiver), args.positional[0], span)


def _filter(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    item = types.item_type(receiver.type)
    kind = ir.ListType(item)
    if not args.positional or args.positional[0] is None:
        itself = ir.LocalRef(span=span, type=item, name=interpreter.local_name("item"))
        test = ir.Lambda(
            span=span,
            type=ir.FunctionType((item,)),
            params=(itself.name,),
            param_types=(item,),
            body=itself,
        )
    else:
        test = to_lambda(interpreter, args.positional[0], (item,), ("item",), span)
    return Symbolic(call(Operator.FILTER, kind, span, receiver, test))


def _flat_map(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    if len(args.positional) != 1:
        return wrong_arguments(interpreter, "flat_map", 1, 1, span)
    item = types.item_type(receiver.type)
    function = to_lambda(interpreter, args.positional[0], (item,), ("item",), span)
    kind = ir.ListType(types.item_type(function.body.type))
    return Symbolic(call(Operator.FLAT_MAP, kind, span, receiver, function))


def _reduce(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    if not 1 <= len(args.positional) <= 2:
        return wrong_arguments(interpreter, "reduce", 1, 2, span)
    item = types.item_type(receiver.type)
    rest = [to_expr(interpreter, value, span) for value in args.positional[1:]]
    total = rest[0].type if rest else item
    names = ("total", "item")
    function = to_lambda(interpreter, args.positional[0], (total, item), names, span)
    return Symbolic(call(Operator.REDUCE, function.body.type, span, receiver, function, *rest))


def _pluck(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    if len(args.positional) != 1 or not isinstance(args.positional[0], str):
        return wrong_arguments(interpreter, "pluck", 1, 1, span)
    field = args.positional[0]
    item = types.base(types.item_type(receiver.type))
    type_ = item.value if isinstance(item, ir.DictType) else types.ANY
    if isinstance(item, ir.RecordType):
        fields = interpreter.vocabulary.record_fields(interpreter, item)
        type_ = (fields or {}).get(field, types.ANY)
    name = literal(field, span)
    return Symbolic(call(Operator.PLUCK, ir.ListType(type_), span, receiver, name))


def _format(interpreter: Interpreter, receiver: ir.Expr, args: Args, span: Span) -> Value:
    interpreter.diagnostics.report(UNSUPPORTED_METHOD, span, name="format")
    return Unknown()


_EVERY = _table(
    ("to", _to),
    ("to_string", _to_string),
    ("guess_type", _same),
    ("contains", _contains),
    _simple("bool", Operator.TRUTHY, _always(types.BOOL)),
    _simple("is_none", Operator.IS_NONE, _always(types.BOOL)),
    _simple("is_not_none", Operator.IS_NOT_NONE, _always(types.BOOL)),
    _simple("equals", Operator.IDENTICAL, _always(types.BOOL), 1),
    _simple("js_type", Operator.TYPE_OF, _always(types.STR)),
)
_TEXT = _table(
    _simple("lower", Operator.LOWER, _always(types.STR)),
    _simple("upper", Operator.UPPER, _always(types.STR)),
    _simple("casefold", Operator.LOWER, _always(types.STR)),
    _simple("title", Operator.TITLE, _always(types.STR)),
    _simple("capitalize", Operator.CAPITALIZE, _always(types.STR)),
    _simple("strip", Operator.STRIP, _always(types.STR), 0, 1, ("chars",)),
    _simple("lstrip", Operator.LSTRIP, _always(types.STR), 0, 1, ("chars",)),
    _simple("rstrip", Operator.RSTRIP, _always(types.STR), 0, 1, ("chars",)),
    _simple("startswith", Operator.STARTS_WITH, _always(types.BOOL), 1),
    _simple("endswith", Operator.ENDS_WITH, _always(types.BOOL), 1),
    _simple("split", Operator.SPLIT, _always(ir.ListType(types.STR)), 0, 1, ("sep",)),
    _simple("replace", Operator.REPLACE, _always(types.STR), 2),
    _simple("reversed", Operator.REVERSED, _always(types.STR)),
    _simple("reverse", Operator.REVERSED, _always(types.STR)),
    _simple("index", Operator.INDEX_OF, _always(types.INT), 1),
    _simple("find", Operator.INDEX_OF, _always(types.INT), 1),
    _simple("count", Operator.COUNT, _always(types.INT), 1),
    _simple("length", Operator.LENGTH, _always(types.INT)),
    ("join", _str_join),
    ("format", _format),
)
_LIST = _table(
    ("join", _join),
    ("map", _map),
    ("foreach", _map),
    ("filter", _filter),
    ("flat_map", _flat_map),
    ("reduce", _reduce),
    ("pluck", _pluck),
    _simple("reverse", Operator.REVERSED, _receiver),
    _simple("reversed", Operator.REVERSED, _receiver),
    _simple("index", Operator.INDEX_OF, _always(types.INT), 1),
    _simple("count", Operator.COUNT, _always(types.INT), 1),
    _simple("length", Operator.LENGTH, _always(types.INT)),
    ("copy", _same),
)
_DICT = _table(
    _simple("keys", Operator.KEYS, _list_of_keys),
    _simple("values", Operator.VALUES, _list_of_values),
    _simple("items", Operator.ITEMS, _list_of_pairs),
    _simple("entries", Operator.ITEMS, _list_of_pairs),
    _simple("get", Operator.GET, _got, 1, 2, ("key", "default")),
    _simple("merge", Operator.MERGE, _receiver, 1),
    _simple("length", Operator.LENGTH, _always(types.INT)),
    ("copy", _same),
)


def _table_of(kind: ir.Type) -> Mapping[str, Method]:
    if isinstance(kind, ir.StrType):
        return _TEXT
    if isinstance(kind, ir.ListType | ir.TupleType):
        return _LIST
    return _DICT if isinstance(kind, ir.DictType | ir.RecordType) else MappingProxyType({})


def find(kind: ir.Type, name: str) -> Method | None:
    """Method of a type, or one that every var has."""
    return _table_of(kind).get(name) or _EVERY.get(name)


def find_any(name: str) -> Method | None:
    """Method by name where the type is not known."""
    for table in (_LIST, _TEXT, _DICT):
        if name in table:
            return table[name]
    return None


def names(kind: ir.Type) -> tuple[str, ...]:
    """Methods that a type has."""
    return (*_table_of(kind), *_EVERY)


PROPERTIES: Mapping[str, Callable[[Interpreter, ir.Expr, Span], Value]] = MappingProxyType(
    {
        "_var_type": lambda interpreter, expr, span: Unknown(),
        "_js_expr": lambda interpreter, expr, span: Symbolic(expr),
    }
)
