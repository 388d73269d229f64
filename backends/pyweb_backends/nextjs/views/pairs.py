"""The two halves of the items of a dict, under names of their own."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span

T = TypeVar("T")


def substitute_halves(node: T, item: str, names: tuple[str, ...]) -> T:
    """`item[0]` and `item[1]` as names; the tree is shared where nothing changes."""
    return cast(T, _substitute(node, item, names))


def _substitute(node: object, item: str, names: tuple[str, ...]) -> object:
    match node:
        case ir.Index(
            object=ir.LocalRef(name=name), index=ir.Literal(value=(0 | 1) as half)
        ) if name == item and isinstance(half, int):
            return ir.LocalRef(span=node.span, type=node.type, name=names[half])
        case tuple():
            return tuple(_substitute(part, item, names) for part in node)
        case Span():
            return node
        case _ if is_dataclass(node) and not isinstance(node, type):
            old = {field.name: getattr(node, field.name) for field in fields(node)}
            new = {key: _substitute(value, item, names) for key, value in old.items()}
            return node if new == old else replace(node, **new)
        case _:
            return node
