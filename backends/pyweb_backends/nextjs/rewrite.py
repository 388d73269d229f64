"""Copies of IR trees in which some nodes are others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from pyweb_compiler.diagnostics import Span

T = TypeVar("T")
Change = Callable[[object], object | None]
"""The node that takes the place of one, or `None` to look at what is below it."""


def rewrite(node: T, change: Change) -> T:
    """The tree with the changes; what does not change is shared."""
    return cast(T, _rewrite(node, change))


def _rewrite(node: object, change: Change) -> object:
    changed = change(node)
    if changed is not None:
        return changed
    match node:
        case tuple():
            parts = tuple(_rewrite(part, change) for part in node)
            return node if all(a is b for a, b in zip(parts, node, strict=True)) else parts
        case Span():
            return node
        case _ if isinstance(node, Struct):
            old = {field: getattr(node, field) for field in node.__struct_fields__}
            new = {key: _rewrite(value, change) for key, value in old.items()}
            same = all(new[key] is value for key, value in old.items())
            return node if same else replace(node, **new)
        case _:
            return node
