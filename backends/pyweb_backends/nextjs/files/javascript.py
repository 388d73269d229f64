"""Modules that hold JavaScript of the author: the same tree without its types."""

from __future__ import annotations

from typing import TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from pyweb_backends.model import ts

T = TypeVar("T")


def without_types(module: ts.TsModule) -> ts.TsModule:
    """A `.jsx` file: nobody can say which types the author's JavaScript has."""
    return ts.TsModule(
        imports=tuple(
            replace(node, names=tuple(n for n in node.names if not n.type_only))
            for node in module.imports
            if not node.type_only
        ),
        declarations=tuple(
            _strip(node)
            for node in module.declarations
            if not isinstance(node, ts.InterfaceDeclaration | ts.TypeDeclaration)
        ),
        directive=module.directive,
        comments=module.comments,
    )


def _strip(node: T) -> T:
    return cast(T, _stripped(node))


def _stripped(node: object) -> object:
    match node:
        case ts.As(value=value):
            return _stripped(value)
        case ts.CallExpr():
            node = replace(node, type_args=())
        case ts.Parameter() | ts.ConstStatement() | ts.ConstDeclaration():
            node = replace(node, type=None)
        case tuple():
            return tuple(_stripped(part) for part in node)
        case _:
            pass
    if not isinstance(node, Struct):
        return node
    changed = {field: _stripped(getattr(node, field)) for field in node.__struct_fields__}
    return replace(node, **changed)
