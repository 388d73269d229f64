"""Expressions that are constants, or choices of them."""

from __future__ import annotations

from pyweb_compiler import ir


def says_none(node: ir.Expr) -> bool:
    """Whether it is written as `None`."""
    return isinstance(node, ir.Literal) and node.value is None


def is_choice_of_literals(node: ir.Expr) -> bool:
    """A constant, a choice between constants, or a value of a literal type."""
    match node:
        case ir.Literal():
            return True
        case ir.Choice(then=then, otherwise=otherwise):
            return is_choice_of_literals(then) and is_choice_of_literals(otherwise)
        case _:
            return isinstance(node.type, ir.LiteralType | ir.BoolType | ir.FunctionType)
