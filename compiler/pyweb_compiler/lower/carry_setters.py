"""Automatic setters: the ones that the UI or other handlers use are declared on the class."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from pyweb_compiler import ir
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.vocabulary.states.state import lineage
from pyweb_compiler.lower.carry_names import Chain

SETTABLE = frozenset({ir.VarKind.BASE, ir.VarKind.COOKIE, ir.VarKind.LOCAL, ir.VarKind.SESSION})


def automatic_setters(states: Sequence[StateClass]) -> tuple[tuple[str, ...], ...]:
    """For each class, the vars whose setter is used and not defined, in the order of the vars."""
    by_name: dict[str, set[str]] = {}
    by_class: dict[int, set[str]] = {}
    for caller in states:
        for owner, name in _setters_called(caller):
            if owner != "self":
                by_name.setdefault(owner, set()).add(name)
                continue
            for state in lineage(caller):
                by_class.setdefault(id(state), set()).add(name)
    return tuple(
        _undefined(
            state,
            {*state.used_setters, *by_name.get(state.name, ()), *by_class.get(id(state), ())},
        )
        for state in states
    )


def _undefined(state: StateClass, used: set[str]) -> tuple[str, ...]:
    settable = [name for name, var in state.vars.items() if name in used and var.kind in SETTABLE]
    defined = _defined(state) if settable else set[str]()
    return tuple(name for name in settable if f"set_{name}" not in defined)


def _defined(state: StateClass) -> set[str]:
    """Names that the class and its parents define."""
    return {name for each in lineage(state) for name in (*each.namespace, *each.handlers)}


def _setters_called(caller: StateClass) -> set[Chain]:
    """Owners and names of the setters that a class mentions (`self.set_x`, `State.set_x`)."""
    if "set_" not in caller.module.source:
        return set()
    own = caller.module.python.definitions[caller.module.span(caller.node).line]
    chains = (_chain(node) for node in ast.walk(own))
    return {
        (chain[0], chain[1].removeprefix("set_"))
        for chain in chains
        if chain and chain[1].startswith("set_")
    }


def _chain(node: ast.AST) -> Chain | None:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return (node.value.id, node.attr)
    return None
