"""The two halves of the items of a dict, under names of their own."""

from __future__ import annotations

from typing import TypeVar

from pyweb_backends.nextjs.rewrite import rewrite
from pyweb_compiler import ir

T = TypeVar("T")


def substitute_halves(node: T, item: str, names: tuple[str, ...]) -> T:
    """`item[0]` and `item[1]` as names."""

    def half_as_name(found: object) -> object | None:
        match found:
            case ir.Index(
                object=ir.LocalRef(name=name), index=ir.Literal(value=(0 | 1) as half)
            ) if name == item and isinstance(half, int):
                return ir.LocalRef(span=found.span, type=found.type, name=names[half])
            case _:
                return None

    return rewrite(node, half_as_name)
