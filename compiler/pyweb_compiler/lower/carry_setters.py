"""Automatic setters: the ones that the UI or other handlers use are declared on the class."""

from __future__ import annotations

import ast
from collections.abc import Iterable

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.lower.carry_names import Chain

SETTABLE = frozenset({ir.VarKind.BASE, ir.VarKind.COOKIE, ir.VarKind.LOCAL, ir.VarKind.SESSION})


def automatic_setters(state: StateClass, states: Iterable[StateClass]) -> tuple[str, ...]:
    """Vars of the class whose setter is used and not defined, in the order of the vars."""
    used = set(state.used_setters)
    for other in states:
        used |= _setters_called(other, state)
    return tuple(
        name
        for name, var in state.vars.items()
        if name in used and var.kind in SETTABLE and f"set_{name}" not in _defined(state)
    )


def declared_setters(states: tuple[StateClass, ...]) -> dict[cst.ClassDef, tuple[str, ...]]:
    """The automatic setters of each class that has some."""
    found = {state.node: automatic_setters(state, states) for state in states}
    return {node: names for node, names in found.items() if names}


def _defined(state: StateClass) -> set[str]:
    """Names that the class and its parents define."""
    names: set[str] = set()
    current: StateClass | None = state
    while current is not None:
        names |= set(current.namespace) | set(current.handlers)
        current = current.parent
    return names


def _setters_called(caller: StateClass, state: StateClass) -> set[str]:
    """Setters of `state` that the body of `caller` mentions (`self.set_x`, `State.set_x`)."""
    owners = {state.name}
    current: StateClass | None = caller
    while current is not None:
        if current is state:
            owners.add("self")
        current = current.parent
    code = caller.module.tree.code_for_node(caller.node)
    if "set_" not in code:
        return set()
    found: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        chain = _chain(node)
        if chain and len(chain) == 2 and chain[0] in owners and chain[1].startswith("set_"):
            found.add(chain[1].removeprefix("set_"))
    return found


def _chain(node: ast.AST) -> Chain | None:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return (node.value.id, node.attr)
    return None
