"""`foreach`: something for each item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import (
    INDEX_FOR_VALUE,
    INVALID_CHILD,
    MISSING_ARGUMENT,
)
from pyweb_compiler.diagnostics.rules.evaluate import WRONG_ARGUMENTS
from pyweb_compiler.evaluate import imports
from pyweb_compiler.evaluate.protocols import Iteration
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import (
    describe,
    has_symbolic,
    report_server_value,
    to_expr,
)
from pyweb_compiler.evaluate.symbolic.items import repeated
from pyweb_compiler.evaluate.symbolic.lambdas import apply, parameter_names, takes_any_number
from pyweb_compiler.evaluate.symbolic.views import as_view, is_view
from pyweb_compiler.evaluate.values import (
    Args,
    FragmentValue,
    FunctionValue,
    Missing,
    RepeatValue,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.special.choices import argument

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def foreach(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
    """`foreach(items, function of item or of item and index)`."""
    items, function = argument(args, 0, "iterable"), argument(args, 1, "render_fn")
    if isinstance(items, Missing) or isinstance(function, Missing):
        usage = "foreach(items, function)"
        return interpreter.report(
            MISSING_ARGUMENT, span, name="foreach", what="items and a function", usage=usage
        )
    items_span = args.place(0 if args.positional else "iterable", span)
    if not _is_function(interpreter, args, function, span):
        return Unknown()
    if isinstance(items, ServerValue):
        lifted = interpreter.vocabulary.lift(interpreter, items)
        if lifted is None:
            report_server_value(interpreter.diagnostics, items, span)
            return Unknown()
        items = lifted
    if isinstance(items, list | tuple) and _is_of_composite(function):
        items = named_constant(interpreter, items, span) or items
    if isinstance(items, Symbolic):
        return repeat(interpreter, items, function, span, items_span)
    if isinstance(items, Unknown) or items is None:
        return FragmentValue(span=span, children=[])
    return _known(interpreter, items, function, span)


_FEW = 4
"""Shorter lists are written out."""


def _is_of_composite(function: Value) -> bool:
    """Whether the function stands in a factory of the catalog, which asks nothing of an item."""
    return isinstance(function, FunctionValue) and not function.module.in_app


def named_constant(
    interpreter: Interpreter, items: list[Value] | tuple[Value, ...], span: Span
) -> Symbolic | None:
    """Plain items that a module of the app holds under a name, by that name."""
    if len(items) < _FEW or len({type(item) for item in items} - {str}) > 0:
        return None
    found = imports.origin(interpreter, "", "", items)
    if found is None:
        return None
    module, name, place = found
    interpreter.constants.setdefault((module, name), (items, place))
    type_ = ir.ListType(types.STR)
    return Symbolic(ir.ConstantRef(span=span, type=type_, module=module, name=name))


def _known(interpreter: Interpreter, items: Value, function: Value, span: Span) -> Value:
    """Items that are known are written out one after the other."""
    known = interpreter.iterate(items, span)
    if isinstance(items, dict):
        known = [(key, value) for key, value in items.items()]
    count = len(parameter_names(function) or ("item",))
    views: list[Value] = []
    for index, item in enumerate(known):
        given: list[Value] = [item, index][: max(count, 1)] if count else []
        views.append(interpreter.call(function, Args(given), span))
    return FragmentValue(span=span, children=[as_view(interpreter, each, span) for each in views])


def _is_function(interpreter: Interpreter, args: Args, function: Value, span: Span) -> bool:
    """Whether the second argument can be applied to items; what cannot is reported."""
    place = args.place(1 if len(args.positional) > 1 else "render_fn", span)
    names, problem = parameter_names(function), ""
    if is_view(function) or isinstance(function, str | int | float | dict | Symbolic):
        problem = f"calls a function for each item, but is given {describe(function)}"
    elif (
        names is not None and isinstance(function, FunctionValue) and not takes_any_number(function)
    ):
        required = len(names) - len(function.defaults)
        if not names or required > _VALUES:
            problem = f"gives an item and its index, but the function takes {len(names)} arguments"
    if problem:
        interpreter.report(
            WRONG_ARGUMENTS,
            place,
            function="foreach()",
            problem=problem,
            signature="items, function",
            help="write `foreach(items, lambda item: …)` or `lambda item, index: …`",
        )
    return not problem


_VALUES = 2
"""What a function of `foreach` is given: the item, and its index."""


def repeat(
    interpreter: Interpreter,
    items: Symbolic,
    function: Value,
    span: Span,
    items_span: Span | None = None,
) -> Value:
    """A function applied to each item of a var: views are repeated, values become a list."""
    iteration = repeated(interpreter, items, items_span or span)
    if iteration is None:
        return Unknown()
    if iteration.kind is ir.IterKind.DICT:
        _check_pair(interpreter, function)
    names, result = apply(
        interpreter, function, (_item_type(iteration), types.INT), ("item", "index"), span
    )
    if isinstance(result, Unknown):
        return result
    if result is None and isinstance(function, FunctionValue):
        return interpreter.report(
            INVALID_CHILD,
            function.module.span(function.node),
            value="`None`, which this gives for each item,",
            help="`return` a component: a function without `return` gives `None`",
        )
    if is_view(result) or not _is_value(result):
        return _repeat_view(interpreter, iteration, names, result, span)
    return _map(interpreter, iteration, names, result, span)


def _check_pair(interpreter: Interpreter, function: Value) -> None:
    """Report `lambda key, value: …`, which is given a pair and its position."""
    names = parameter_names(function) or []
    if len(names) < _VALUES or names[1] not in _NAMES_OF_VALUES:
        return
    if isinstance(function, FunctionValue):
        place = function.module.span(function.node.params.params[1].name)
        cure = "take the pair alone: `lambda pair: …`, with `pair[0]` and `pair[1]`"
        interpreter.diagnostics.report(INDEX_FOR_VALUE, place, name=names[1], cure=cure)


_NAMES_OF_VALUES = frozenset({"v", "val", "value", "values"})


def _item_type(iteration: Iteration) -> ir.Type:
    if iteration.index:
        return ir.TupleType((types.INT, iteration.item))
    return iteration.item


def _is_value(result: Value) -> bool:
    return has_symbolic(result) or isinstance(result, str | int | float)


def _repeat_view(
    interpreter: Interpreter,
    iteration: Iteration,
    names: tuple[str, ...],
    result: Value,
    span: Span,
) -> Value:
    return RepeatValue(
        span=span,
        iterable=iteration.iterable,
        kind=iteration.kind,
        item=names[0] if names else interpreter.local_name("item"),
        index=names[1] if len(names) > 1 else None,
        body=as_view(interpreter, result, span),
    )


def _map(
    interpreter: Interpreter,
    iteration: Iteration,
    names: tuple[str, ...],
    result: Value,
    span: Span,
) -> Value:
    body = to_expr(interpreter, result, span)
    taken = (_item_type(iteration), types.INT)[: len(names)]
    function = ir.Lambda(
        span=span, type=ir.FunctionType(taken), params=names, param_types=taken, body=body
    )
    iterable = iteration.iterable
    if iteration.kind is ir.IterKind.DICT:
        pairs = ir.ListType(iteration.item)
        iterable = ir.Call(span=span, type=pairs, operator=ir.Operator.ITEMS, args=(iterable,))
    return Symbolic(
        ir.Call(
            span=span,
            type=ir.ListType(body.type),
            operator=ir.Operator.MAP,
            args=(iterable, function),
        )
    )
