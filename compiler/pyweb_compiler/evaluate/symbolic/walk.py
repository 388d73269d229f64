"""Looking into expressions and changing names in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from pyweb_compiler import ir

Node = TypeVar("Node")


def nodes(root: object) -> Iterator[object]:
    """The node and everything inside it, outer ones first."""
    stack = [root]
    while stack:
        value = stack.pop()
        if isinstance(value, tuple):
            stack.extend(reversed(value))
        elif (names := _children(type(value))) is not None:
            yield value
            stack.extend(getattr(value, name) for name in reversed(names))


def _fields_of(kind: type) -> tuple[str, ...] | None:
    """Fields that lead on from a node; `None` for types that are no nodes."""
    if not issubclass(kind, Struct) or not kind.__module__.startswith("pyweb_compiler.ir."):
        return None
    return tuple(field for field in kind.__struct_fields__ if field not in ("span", "type"))


_children: Callable[[type], tuple[str, ...] | None] = cache(_fields_of)


def prop_names(expr: ir.Expr) -> frozenset[str]:
    """Names of the component's own props that an expression reads."""
    return frozenset(node.name for node in nodes(expr) if isinstance(node, ir.PropRef))


def local_names(root: object) -> frozenset[str]:
    """Names of loop items and event arguments that are read."""
    return frozenset(node.name for node in nodes(root) if isinstance(node, ir.LocalRef))


def rewrite(root: Node, change: Callable[[object], object]) -> Node:
    """A copy in which `change` replaced nodes, inner ones first; unchanged parts are shared."""
    return cast("Node", _rewrite(root, change))


def _rewrite(value: object, change: Callable[[object], object]) -> object:
    if isinstance(value, tuple):
        items = tuple(_rewrite(item, change) for item in value)
        return value if all(a is b for a, b in zip(items, value, strict=True)) else items
    names = _children(type(value))
    if names is None:
        return value
    changed = {}
    for name in names:
        old = getattr(value, name)
        new = _rewrite(old, change)
        if new is not old:
            changed[name] = new
    return change(replace(value, **changed) if changed else value)  # type: ignore[type-var]
