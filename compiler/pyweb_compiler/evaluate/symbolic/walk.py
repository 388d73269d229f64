"""Looking into expressions and changing names in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from pyweb_compiler import ir

Node = TypeVar("Node")


def nodes(root: object) -> Iterator[object]:
    """The node and everything inside it, outer ones first."""
    if isinstance(root, tuple):
        for item in root:
            yield from nodes(item)
    elif _is_node(root):
        yield root
        for field in fields(root):  # type: ignore[arg-type]
            if field.name not in ("span", "type"):
                yield from nodes(getattr(root, field.name))


def _is_node(value: object) -> bool:
    return is_dataclass(value) and type(value).__module__.startswith("pyweb_compiler.ir.")


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
    if not _is_node(value):
        return value
    changed = {}
    for field in fields(value):  # type: ignore[arg-type]
        if field.name in ("span", "type"):
            continue
        old = getattr(value, field.name)
        new = _rewrite(old, change)
        if new is not old:
            changed[field.name] = new
    return change(replace(value, **changed) if changed else value)  # type: ignore[type-var]
