"""Which functions may become components."""

from __future__ import annotations

from functools import lru_cache

import libcst as cst

from pyweb_compiler.evaluate.functions import is_generator
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import FunctionValue
from pyweb_compiler.parse.walk import nodes_in

COMPOSITES = "pyweb_compiler.catalog.composites"


def may_promote(function: FunctionValue) -> bool:
    """Whether a function stands for itself: named, no method, closing over nothing local."""
    node = function.node
    if isinstance(node, cst.Lambda) or node.asynchronous is not None:
        return False
    if function.owner is not None or function.module.name.startswith(COMPOSITES):
        return False
    return not is_generator(node) and not closes_over_locals(function)


def closes_over_locals(function: FunctionValue) -> bool:
    """Whether the body uses names of a function around it."""
    scope = function.scope
    outer: set[str] = set()
    while isinstance(scope, Scope) and scope.kind != "module":
        if scope.kind == "function":
            outer |= set(scope.names)
        scope = scope.parent
    return bool(outer & names_in(function.node)) if outer else False


@lru_cache(maxsize=4096)
def names_in(node: cst.CSTNode) -> frozenset[str]:
    """All names that stand in a tree."""
    return frozenset(each.value for each in nodes_in(node) if isinstance(each, cst.Name))
