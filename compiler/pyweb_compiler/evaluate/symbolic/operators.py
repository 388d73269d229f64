"""Python's operators over symbolic values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.expressions import NEVER_EQUAL, UNSUPPORTED_OPERANDS
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import call, symbolic_call, template, to_expr
from pyweb_compiler.evaluate.values import Symbolic, Unknown, Value
from pyweb_compiler.ir import Operator

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_NUMERIC = {
    "-": Operator.SUBTRACT,
    "*": Operator.MULTIPLY,
    "/": Operator.DIVIDE,
    "//": Operator.FLOOR_DIVIDE,
    "%": Operator.MODULO,
    "**": Operator.POWER,
}
_COMPARISONS = {
    "==": Operator.EQUAL,
    "!=": Operator.NOT_EQUAL,
    "<": Operator.LESS,
    "<=": Operator.LESS_EQUAL,
    ">": Operator.GREATER,
    ">=": Operator.GREATER_EQUAL,
}
_EQUALITY = (Operator.EQUAL, Operator.NOT_EQUAL)


def binary(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    """`left op right`, of which at least one is symbolic."""
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return Unknown()
    a, b = to_expr(interpreter, left, span), to_expr(interpreter, right, span)
    if op == "&":
        return symbolic_call(Operator.AND, types.union((a.type, b.type)), span, a, b)
    if op == "|" and isinstance(a.type, ir.DictType) and isinstance(b.type, ir.DictType):
        kind = ir.DictType(
            types.union((a.type.key, b.type.key)), _either(a.type.value, b.type.value)
        )
        return symbolic_call(Operator.MERGE, kind, span, a, b)
    if op == "|":
        return symbolic_call(Operator.OR, _either(a.type, b.type), span, a, b)
    result = _add(a, b, span) if op == "+" else _arithmetic(op, a, b, span)
    if result is not None:
        return Symbolic(result)
    return _unsupported(interpreter, op, a, b, span)


def _either(left: ir.Type, right: ir.Type) -> ir.Type:
    """Type of `left or right`: `None` on the left never comes out."""
    return types.union((types.base(left) if types.is_optional(left) else left, right))


def _add(a: ir.Expr, b: ir.Expr, span: Span) -> ir.Expr | None:
    left, right = types.base(a.type), types.base(b.type)
    if isinstance(left, ir.StrType) and isinstance(right, ir.StrType):
        return template((a, b), span)
    if types.is_number(left) and types.is_number(right):
        return call(Operator.ADD, types.number_type(left, right), span, a, b)
    lists = (ir.ListType, ir.TupleType)
    if isinstance(left, lists) and isinstance(right, lists):
        joined = ir.ListType(types.union((types.item_type(left), types.item_type(right))))
        return call(Operator.CONCAT, joined, span, a, b)
    if types.ANY in (left, right):
        known = right if left == types.ANY else left
        if isinstance(known, ir.StrType):
            return template((a, b), span)
        return call(Operator.ADD, known if isinstance(known, lists) else types.ANY, span, a, b)
    if isinstance(left, ir.UnionType) or isinstance(right, ir.UnionType):
        return call(Operator.ADD, types.ANY, span, a, b)
    return None


def _arithmetic(op: str, a: ir.Expr, b: ir.Expr, span: Span) -> ir.Expr | None:
    operator = _NUMERIC.get(op)
    if operator is None:
        return None
    left, right = types.base(a.type), types.base(b.type)
    unknown = any(isinstance(each, ir.AnyType | ir.UnionType) for each in (left, right))
    if types.is_number(left) and types.is_number(right):
        whole = types.number_type(left, right)
        result = types.FLOAT if operator is Operator.DIVIDE else whole
        return call(operator, result, span, a, b)
    if operator is Operator.MULTIPLY:
        for sequence, count in ((a, b), (b, a)):
            kind = types.base(sequence.type)
            repeatable = isinstance(kind, ir.StrType | ir.ListType)
            if repeatable and (types.is_number(count.type) or types.is_unknown(count.type)):
                return call(Operator.REPEAT, kind, span, sequence, count)
    if operator is Operator.MODULO and isinstance(left, ir.StrType):
        return None
    return call(operator, types.ANY, span, a, b) if unknown else None


def _unsupported(interpreter: Interpreter, op: str, a: ir.Expr, b: ir.Expr, span: Span) -> Unknown:
    interpreter.diagnostics.report(
        UNSUPPORTED_OPERANDS,
        span,
        operator=op,
        left=types.display(a.type),
        right=types.display(b.type),
        help=_FORMATTING if op == "%" and types.is_text(a.type) else None,
    )
    return Unknown()


_FORMATTING = 'put the value into an f-string: `f"… {State.name}"`'


def unary(interpreter: Interpreter, op: str, operand: Value, span: Span) -> Value:
    """`-x`, `+x`, `not x`, and `~x`, which the vocabulary reads as `not x`."""
    if isinstance(operand, Unknown):
        return operand
    expr = to_expr(interpreter, operand, span)
    if op in ("not", "~"):
        return Symbolic(opposite(expr, span))
    if not (types.is_number(expr.type) or types.is_unknown(expr.type)):
        return _unsupported(interpreter, f"unary {op}", expr, expr, span)
    if op == "+":
        return operand
    return symbolic_call(Operator.NEGATE, expr.type, span, expr)


_OPPOSITES = {
    Operator.EQUAL: Operator.NOT_EQUAL,
    Operator.NOT_EQUAL: Operator.EQUAL,
    Operator.IS_NONE: Operator.IS_NOT_NONE,
    Operator.IS_NOT_NONE: Operator.IS_NONE,
}


def opposite(expr: ir.Expr, span: Span) -> ir.Expr:
    """`not expr`, without double negation."""
    if isinstance(expr, ir.Call) and expr.operator in _OPPOSITES:
        return call(_OPPOSITES[expr.operator], types.BOOL, span, *expr.args)
    if isinstance(expr, ir.Call) and expr.operator is Operator.NOT:
        return call(Operator.TRUTHY, types.BOOL, span, *expr.args)
    return call(Operator.NOT, types.BOOL, span, expr)


def compare(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    """One comparison; a chain is made by the evaluator."""
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return Unknown()
    if op in ("is", "is not"):
        return _identity(interpreter, op, left, right, span)
    a, b = to_expr(interpreter, left, span), to_expr(interpreter, right, span)
    if op in ("in", "not in"):
        return _membership(op, a, b, span)
    operator = _COMPARISONS[op]
    if operator in _EQUALITY:
        report_never_equal(interpreter, f"`{op}`", a, b, span)
    if operator not in _EQUALITY and not _ordered(a.type, b.type):
        return _unsupported(interpreter, op, a, b, span)
    return symbolic_call(operator, types.BOOL, span, a, b)


def report_never_equal(
    interpreter: Interpreter, what: str, left: ir.Expr, right: ir.Expr, span: Span, cure: str = ""
) -> None:
    """Report values of kinds that Python never takes for equal."""
    a, b = types.base(left.type), types.base(right.type)
    if not types.never_equal(a, b):
        return
    text, other = (left, right) if isinstance(left, ir.Literal) else (right, left)
    cure = cure or "convert one side, for example with `.to(int)` or `.to(str)`"
    if isinstance(text, ir.Literal) and isinstance(text.value, str):
        cure = _unquoted(text.value, types.base(other.type)) or cure
    interpreter.diagnostics.report(
        NEVER_EQUAL, span, what=what, left=types.display(a), right=types.display(b), cure=cure
    )


def _unquoted(text: str, wanted: ir.Type) -> str:
    """The constant that was meant by a text."""
    if isinstance(wanted, ir.BoolType) and text.lower() in ("true", "false"):
        return f"write `{text.capitalize()}`, without quotes"
    number = isinstance(wanted, ir.IntType | ir.FloatType) and text.strip().isdecimal()
    return f"write `{text.strip()}`, without quotes" if number else ""


def _identity(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    """`is None` tests for absence; `is` with any other constant compares."""
    if left is None or right is None:
        subject = to_expr(interpreter, right if left is None else left, span)
        operator = Operator.IS_NONE if op == "is" else Operator.IS_NOT_NONE
        return symbolic_call(operator, types.BOOL, span, subject)
    constant, value = (left, right) if isinstance(left, bool) else (right, left)
    if isinstance(constant, bool) and isinstance(value, Symbolic):
        kinds = types.options(value.expr.type)
        if not any(isinstance(kind, ir.BoolType | ir.AnyType | ir.LiteralType) for kind in kinds):
            return op != "is"  # a number is no truth value, though it may equal one
    return compare(interpreter, "==" if op == "is" else "!=", left, right, span)


def _membership(op: str, item: ir.Expr, container: ir.Expr, span: Span) -> Value:
    found = call(Operator.CONTAINS, types.BOOL, span, container, item)
    return Symbolic(found if op == "in" else opposite(found, span))


def _ordered(left: ir.Type, right: ir.Type) -> bool:
    """Whether Python can order values of these types."""
    a, b = types.base(left), types.base(right)
    unknown = (ir.AnyType, ir.UnionType)
    if isinstance(a, unknown) or isinstance(b, unknown):
        return True
    if types.is_number(a) and types.is_number(b):
        return True
    if isinstance(a, ir.StrType) and isinstance(b, ir.StrType):
        return True
    lists = (ir.ListType, ir.TupleType)
    return isinstance(a, lists) and isinstance(b, lists)


def boolean(interpreter: Interpreter, op: str, left: Value, right: Value, span: Span) -> Value:
    """`left and right`, `left or right`: an operand, as in Python."""
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return Unknown()
    a, b = to_expr(interpreter, left, span), to_expr(interpreter, right, span)
    if op == "and":
        return symbolic_call(Operator.AND, types.union((a.type, b.type)), span, a, b)
    return symbolic_call(Operator.OR, _either(a.type, b.type), span, a, b)
