"""Known operations: which function spells which operator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from pyweb_backends.model import ts
from pyweb_backends.nextjs.expressions import (
    arithmetic,
    comparison,
    conversion,
    sequences,
    strings,
)
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir

Spelling: TypeAlias = Callable[[ir.Call, Scope], ts.TsExpr]


def operate(node: ir.Call, scope: Scope) -> ts.TsExpr:
    """The TypeScript of a known operation."""
    for table in _TABLES:
        if spelling := table.get(node.operator):
            return spelling(node, scope)
    raise NotImplementedError(f"operator {node.operator} at {node.span}")


_TABLES: tuple[Mapping[ir.Operator, Spelling], ...] = (
    arithmetic.SPELLINGS,
    comparison.SPELLINGS,
    conversion.SPELLINGS,
    strings.SPELLINGS,
    sequences.SPELLINGS,
)
