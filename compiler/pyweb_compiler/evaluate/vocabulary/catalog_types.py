"""Annotations of the catalog as types."""

from __future__ import annotations

import ast
from functools import cache

from pyweb_compiler import ir
from pyweb_compiler.catalog.load import load_catalog
from pyweb_compiler.evaluate.symbolic import types

RECORD_MODULE = ""
"""Module of the records that the catalog itself defines (`KeyInputInfo`)."""

_NAMES: dict[str, ir.Type] = {
    "str": types.STR,
    "int": types.INT,
    "float": types.FLOAT,
    "bool": types.BOOL,
    "None": types.NONE,
    "Any": types.ANY,
    "Component": ir.ViewType(),
}


@cache
def parse_type(text: str) -> ir.Type:
    """The type that an annotation of the catalog means."""
    return _type(ast.parse(text, mode="eval").body)


def _type(node: ast.expr) -> ir.Type:
    if isinstance(node, ast.Name):
        return _named(node.id)
    if isinstance(node, ast.Constant):
        return types.NONE
    if isinstance(node, ast.BinOp):
        return types.union((_type(node.left), _type(node.right)))
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return _generic(node.value.id, inner)
    return types.ANY


def _named(name: str) -> ir.Type:
    if name in load_catalog().records:
        return ir.RecordType(RECORD_MODULE, name)
    if name in ("list", "Sequence"):
        return ir.ListType(types.ANY)
    return ir.DictType(types.STR, types.ANY) if name == "dict" else _NAMES.get(name, types.ANY)


def _generic(name: str, args: list[ast.expr]) -> ir.Type:
    if name == "Literal":
        return ir.LiteralType(
            tuple(a.value for a in args if isinstance(a, ast.Constant))  # type: ignore[misc]
        )
    inner = tuple(_type(arg) for arg in args)
    if name in ("list", "Sequence", "set"):
        return ir.ListType(inner[0])
    if name == "tuple":
        return ir.TupleType(inner)
    if name == "dict":
        return ir.DictType(inner[0], inner[1])
    return types.union((*inner, types.NONE)) if name == "Optional" else types.ANY


def record_fields(name: str) -> dict[str, ir.Type]:
    """Fields of a record of the catalog."""
    fields = load_catalog().records.get(name, {})
    return {field: parse_type(annotation) for field, annotation in fields.items()}
