"""Expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Related, Span, where_from
from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.diagnostics.rules import names as name_rules
from pyweb_compiler.evaluate import (
    access,
    assignments,
    branching,
    builtins,
    calls,
    clock,
    comprehensions,
    displays,
    functions,
    imports,
    known,
    operators,
    strings,
    symbolic,
)
from pyweb_compiler.evaluate.protocols import NeedsKnown
from pyweb_compiler.evaluate.python_values import Divergent
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.symbolic.build import is_data
from pyweb_compiler.evaluate.values import (
    MISSING,
    ServerValue,
    SlotValue,
    Symbolic,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def evaluate(interpreter: Interpreter, node: cst.CSTNode, scope: Scope) -> Value:
    """Value of an expression."""
    handler = _EXPRESSIONS.get(type(node))
    if handler is None:
        span = scope.module.span(node)
        construct = f"`{type(node).__name__.lower()}`"
        return interpreter.report(rules.UNSUPPORTED_CONSTRUCT, span, construct=construct)
    value = handler(interpreter, node, scope)
    if type(value) is Symbolic and type(value.expr) not in _SMALL:
        return interpreter.measured(value, node, scope)
    if isinstance(value, ServerValue) and value.node is not node:
        return _of_server(interpreter, value, node, scope)
    return value


_SMALL = (ir.Literal, ir.LocalRef, ir.PropRef, ir.StateRef)


def _of_server(
    interpreter: Interpreter, value: ServerValue, node: cst.CSTNode, scope: Scope
) -> Value:
    """The whole expression instead of the part that only the server knows; names stay what they stand for."""
    if value.is_today and interpreter.in_page:
        shown = clock.in_page(interpreter, value)
        if not isinstance(shown, ServerValue) or isinstance(shown, clock.Today):
            return shown
    if value.survives(node) or _is_name_of_module(interpreter, value, node):
        return value
    return interpreter.derive(value, node, scope)


def _is_name_of_module(interpreter: Interpreter, value: ServerValue, node: cst.CSTNode) -> bool:
    """Whether `module.NAME` gives what that module holds under the name."""
    scope = interpreter.module_scopes.get(value.module)
    return (
        isinstance(node, cst.Attribute)
        and scope is not None
        and scope.names.get(node.attr.value) is value
    )


# --- names and constants -------------------------------------------------------------------------


def _name(interpreter: Interpreter, node: cst.Name, scope: Scope) -> Value:
    name = node.value
    if name in _SINGLETONS:
        return _SINGLETONS[name]
    value = scope.lookup(name)
    if value is MISSING:
        value = builtins.find(name)
    if value is MISSING:
        span = scope.module.span(node)
        if interpreter.catching:
            interpreter.raise_error("NameError", f"name '{name}' is not defined", span)
        known_names = _visible(scope)
        interpreter.charge(3 * len(known_names), span)
        return interpreter.report(
            name_rules.UNKNOWN_NAME,
            span,
            name=name,
            suggestion=where_from(name) or imports.suggestion(name, known_names),
        )
    if isinstance(value, Divergent):
        return _divergent(interpreter, name, value, scope.module.span(node), scope)
    return value


def _divergent(
    interpreter: Interpreter, name: str, value: Divergent, span: Span, scope: Scope
) -> Value:
    """Refuse a name that stands for one thing or another; once, it is unknown from then on."""
    needed = NeedsKnown(
        value.test,
        span,
        f"`{name}` {value.why}",
        help=value.help or None,
        related=(Related(value.span, "this decides"),),
    )
    if interpreter.promotion.belongs_here(needed):
        raise needed
    assignments.bind(interpreter, name, Unknown(), scope.holder(name) or scope)
    return interpreter.report_not_known(needed)


_SINGLETONS: dict[str, Value] = {"True": True, "False": False, "None": None}


def _visible(scope: Scope) -> list[str]:
    names: list[str] = []
    holder: Scope | None = scope
    while holder is not None:
        names.extend(holder.names)
        holder = holder.enclosing()
    return names


def _integer(interpreter: Interpreter, node: cst.Integer, scope: Scope) -> Value:
    text = node.value.replace("_", "").lower()
    base = {"0x": 16, "0o": 8, "0b": 2}.get(text[:2], 10)
    if len(text) > 4000:
        return interpreter.error("ValueError", "the number is too long", scope.module.span(node))
    return int(text, base)


def _float(interpreter: Interpreter, node: cst.Float, scope: Scope) -> Value:
    return float(node.value.replace("_", ""))


def _imaginary(interpreter: Interpreter, node: cst.Imaginary, scope: Scope) -> Value:
    return complex(node.value.replace("_", ""))


def _string(interpreter: Interpreter, node: cst.SimpleString, scope: Scope) -> Value:
    return node.evaluated_value


def _ellipsis(interpreter: Interpreter, node: cst.Ellipsis, scope: Scope) -> Value:
    return ...


# --- operators -----------------------------------------------------------------------------------


def _binary(interpreter: Interpreter, node: cst.BinaryOperation, scope: Scope) -> Value:
    left = interpreter.evaluate(node.left, scope)
    right = interpreter.evaluate(node.right, scope)
    op = operators.BINARY[type(node.operator)]
    return operators.binary(interpreter, op, left, right, scope.module.span(node))


def _unary(interpreter: Interpreter, node: cst.UnaryOperation, scope: Scope) -> Value:
    value = interpreter.evaluate(node.expression, scope)
    op = operators.UNARY[type(node.operator)]
    return operators.unary(interpreter, op, value, scope.module.span(node))


def _boolean(interpreter: Interpreter, node: cst.BooleanOperation, scope: Scope) -> Value:
    left = interpreter.evaluate(node.left, scope)
    span = scope.module.span(node)
    op = "and" if isinstance(node.operator, cst.And) else "or"
    test = interpreter.truth(left, scope.module.span(node.left))
    if isinstance(test, ServerValue):
        return test
    if isinstance(test, bool):
        return interpreter.evaluate(node.right, scope) if test == (op == "and") else left
    right, changes = branching.branch(interpreter, lambda: interpreter.evaluate(node.right, scope))
    branching.apply(interpreter, changes)
    if isinstance(right, ServerValue | Unknown):
        return right
    if is_data(right):
        return symbolic.boolean(interpreter, op, left, right, span)
    then, otherwise = (right, None) if op == "and" else (None, right)
    return symbolic.choice(interpreter, test, then, otherwise, span)


def _comparison(interpreter: Interpreter, node: cst.Comparison, scope: Scope) -> Value:
    """A chain of comparisons: each is made only while the ones before hold."""
    span = scope.module.span(node)
    left = interpreter.evaluate(node.left, scope)
    result: Value = True
    for index, target in enumerate(node.comparisons):
        right = interpreter.evaluate(target.comparator, scope)
        op = operators.COMPARISONS[type(target.operator)]
        found = operators.compare(interpreter, op, left, right, span)
        if index == 0:
            result = found
        elif known.not_computed(result, found) is not None:
            return known.not_computed(result, found)
        elif isinstance(result, Symbolic) or isinstance(found, Symbolic):
            result = symbolic.boolean(interpreter, "and", result, found, span)
        else:
            result = found
        if interpreter.truth(result, span) is False:
            return result
        left = right
    return result


def _ternary(interpreter: Interpreter, node: cst.IfExp, scope: Scope) -> Value:
    test = interpreter.truth(interpreter.evaluate(node.test, scope), scope.module.span(node.test))
    if isinstance(test, bool):
        return interpreter.evaluate(node.body if test else node.orelse, scope)
    span = scope.module.span(node)
    then, first = branching.branch(interpreter, lambda: interpreter.evaluate(node.body, scope))
    otherwise, second = branching.branch(
        interpreter, lambda: interpreter.evaluate(node.orelse, scope)
    )
    branching.merge(interpreter, test, first, second, span)
    return branching.choose(interpreter, test, then, otherwise, span)


# --- access --------------------------------------------------------------------------------------


def _attribute(interpreter: Interpreter, node: cst.Attribute, scope: Scope) -> Value:
    value = interpreter.evaluate(node.value, scope)
    span = scope.module.span(node)
    found = access.attribute(interpreter, value, node.attr.value, span)
    if isinstance(found, Unknown) and not isinstance(value, Unknown):
        interpreter.diagnostics.narrow(span, scope.module.span(node.attr))
    return found


def _subscript(interpreter: Interpreter, node: cst.Subscript, scope: Scope) -> Value:
    value = interpreter.evaluate(node.value, scope)
    index = access.subscript_index(interpreter, node, scope)
    span = scope.module.span(node)
    if isinstance(index, Symbolic) and isinstance(value, list | dict | tuple):
        constant = _constant(interpreter, node.value, value, scope)
        if constant is not None:
            value = constant
    return access.item(interpreter, value, index, span)


def _constant(
    interpreter: Interpreter, node: cst.BaseExpression, value: Value, scope: Scope
) -> Symbolic | None:
    """A constant of a module that is looked up with a symbolic key stays a constant of that module."""
    if not value or not is_data(value):
        return None
    if isinstance(node, cst.Name):
        holder = scope.holder(node.value)
        if holder is None or holder.kind != "module":
            return None
        found = imports.origin(interpreter, holder.module.name, node.value, value)
    elif isinstance(node, cst.Attribute):
        found = imports.origin(interpreter, "", node.attr.value, value)
    else:
        return None
    if found is None:
        return None
    module, name, span = found
    type_ = symbolic.type_of(interpreter, value)
    interpreter.constants.setdefault((module, name), (value, span))
    here = scope.module.span(node)
    return Symbolic(ir.ConstantRef(span=here, type=type_, module=module, name=name))


# --- functions and the rest ----------------------------------------------------------------------


def _lambda(interpreter: Interpreter, node: cst.Lambda, scope: Scope) -> Value:
    return functions.lambda_value(interpreter, node, scope)


def _await(interpreter: Interpreter, node: cst.Await, scope: Scope) -> Value:
    return interpreter.report(
        rules.UNSUPPORTED_CONSTRUCT, scope.module.span(node), construct="`await`"
    )


def _yield(interpreter: Interpreter, node: cst.Yield, scope: Scope) -> Value:
    target = scope
    while target.yields is None and target.on_yield is None and target.parent is not None:
        target = target.parent
    if target.on_yield is not None and not isinstance(node.value, cst.From):
        target.on_yield(None if node.value is None else interpreter.evaluate(node.value, scope))
        return None
    if target.yields is None:
        return None
    interpreter.touch(target.yields)
    if isinstance(node.value, cst.From):
        value = interpreter.evaluate(node.value.item, scope)
        target.yields.extend(interpreter.iterate(value, scope.module.span(node)))
        return None
    item = None if node.value is None else interpreter.evaluate(node.value, scope)
    target.yields.append(item)
    return None


def _starred(interpreter: Interpreter, node: cst.StarredElement, scope: Scope) -> Value:
    value = interpreter.evaluate(node.value, scope)
    return (
        value
        if isinstance(value, SlotValue)
        else tuple(interpreter.iterate(value, scope.module.span(node)))
    )


def _call(interpreter: Interpreter, node: cst.Call, scope: Scope) -> Value:
    return calls.evaluate(interpreter, node, scope)


_Handler: TypeAlias = Callable[["Interpreter", Any, Scope], Value]
_EXPRESSIONS: dict[type[cst.CSTNode], _Handler] = {
    cst.Name: _name,
    cst.Integer: _integer,
    cst.Float: _float,
    cst.Imaginary: _imaginary,
    cst.SimpleString: _string,
    cst.ConcatenatedString: strings.concatenated,
    cst.FormattedString: strings.formatted_string,
    cst.Ellipsis: _ellipsis,
    cst.List: displays.list_value,
    cst.Tuple: displays.tuple_value,
    cst.Set: displays.set_value,
    cst.Dict: displays.dict_value,
    cst.BinaryOperation: _binary,
    cst.UnaryOperation: _unary,
    cst.BooleanOperation: _boolean,
    cst.Comparison: _comparison,
    cst.IfExp: _ternary,
    cst.Attribute: _attribute,
    cst.Subscript: _subscript,
    cst.Call: _call,
    cst.Lambda: _lambda,
    cst.NamedExpr: assignments.walrus,
    cst.ListComp: comprehensions.evaluate,
    cst.SetComp: comprehensions.evaluate,
    cst.DictComp: comprehensions.evaluate,
    cst.GeneratorExp: comprehensions.evaluate,
    cst.Await: _await,
    cst.Yield: _yield,
    cst.StarredElement: _starred,
}
