"""Constants of another type than the var that they are given to."""

from __future__ import annotations

import ast
import re

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic import types

_PLAIN = (ir.StrType, ir.IntType, ir.FloatType, ir.BoolType, ir.ListType, ir.DictType)
_NAMES = {
    str: "a text",
    bool: "a truth value",
    int: "a whole number",
    float: "a number with a fraction",
    list: "a list",
    dict: "a dict",
}
_FITS: dict[type, tuple[type, ...]] = {
    str: (ir.StrType,),
    # Truth values and whole numbers stand for each other in many programs.
    bool: (ir.BoolType, ir.IntType, ir.FloatType),
    int: (ir.BoolType, ir.IntType, ir.FloatType),
    float: (ir.FloatType,),
    list: (ir.ListType,),
    dict: (ir.DictType,),
}
_NUMBER = re.compile("[0-9]{1,20}")
"""Python has digits that make no number, and numbers too long to be read."""


class Misfit(Struct, frozen=True):
    """What a constant is, and what to write."""

    given: str
    cure: str


def misfit(type_: ir.Type, node: ast.expr) -> Misfit | None:
    """Why a constant is no value of a type; `None` where it is, or nothing is certain."""
    sort = _sort(node)
    every = [each for each in types.options(type_) if not isinstance(each, ir.NoneType)]
    if sort is None or not every or not all(_is_plain(each) for each in every):
        return None
    if any(isinstance(each, _FITS[sort]) for each in every):
        return None
    return Misfit(_NAMES[sort], _cure(types.base(type_), node))


def _is_plain(type_: ir.Type) -> bool:
    dates = isinstance(type_, ir.StrType) and type_.python != "str"
    return isinstance(type_, _PLAIN) and not dates


def _sort(node: ast.expr) -> type | None:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return _sort(node.operand)
    if isinstance(node, ast.Constant):
        return type(node.value) if type(node.value) in _FITS else None
    if isinstance(node, ast.List | ast.ListComp):
        return list
    return dict if isinstance(node, ast.Dict | ast.DictComp) else None


def _cure(wanted: ir.Type, node: ast.expr) -> str:
    text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
    if text is not None and isinstance(wanted, ir.BoolType):
        value = text.strip().lower() not in ("", "false", "no", "0", "off")
        return f"write `{value}`; every text but the empty one counts as true"
    if text is not None and isinstance(wanted, ir.IntType) and _NUMBER.fullmatch(text.strip()):
        return f"write `{int(text)}`, without quotes"
    return "change the value, or the annotation of the var"
