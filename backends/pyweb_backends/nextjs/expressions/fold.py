"""What is already decided: tests whose outcome the types tell."""

from __future__ import annotations

from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir
from pyweb_compiler.ir import Operator


def fold(node: ir.Expr, scope: Scope) -> ir.Expr:
    """The branch of a choice that is always taken, else the expression itself."""
    if isinstance(node, ir.Choice):
        if _says_itself(node):
            return fold(node.otherwise, scope)
        outcome = known_truth(node.test, scope)
        if outcome is not None:
            return fold(node.then if outcome else node.otherwise, scope)
    return node


def _says_itself(node: ir.Choice) -> bool:
    """`None if x is None else x`."""
    match node:
        case ir.Choice(
            test=ir.Call(operator=Operator.IS_NONE, args=(value,)),
            then=ir.Literal(value=None),
            otherwise=otherwise,
        ):
            return value == otherwise
        case _:
            return False


def known_truth(node: ir.Expr, scope: Scope) -> bool | None:
    """Whether a test is always true or always false; `None` if it depends."""
    match node:
        case ir.Literal(value=value):
            return bool(value)
        case ir.Call(operator=Operator.NOT, args=(inner,)):
            outcome = known_truth(inner, scope)
            return None if outcome is None else not outcome
        case ir.Call(operator=Operator.TRUTHY, args=(inner,)):
            return known_truth(inner, scope)
        case ir.Call(operator=Operator.IS_NONE, args=(inner,)):
            return _is_none(fold(inner, scope), scope)
        case ir.Call(operator=Operator.IS_NOT_NONE, args=(inner,)):
            outcome = _is_none(fold(inner, scope), scope)
            return None if outcome is None else not outcome
        case ir.Call(operator=Operator.EQUAL | Operator.IDENTICAL, args=(left, right)):
            if isinstance(right, ir.Literal) and right.value is None:
                return _is_none(fold(left, scope), scope)
            return None
        case ir.Template(parts=parts):
            filled = any(isinstance(part, ir.Literal) and part.value for part in parts)
            return True if filled else None
        case _:
            return None


def _is_none(node: ir.Expr, scope: Scope) -> bool | None:
    if isinstance(node, ir.Literal):
        return node.value is None
    if isinstance(node, ir.PropRef) and node.name in scope.optional_props:
        return None
    made = isinstance(node, ir.Template | ir.Array | ir.Object)
    sure = isinstance(node, ir.PropRef | ir.StateRef) and not (
        types.is_optional(node.type) or isinstance(node.type, ir.AnyType)
    )
    return False if made or sure else None
