"""What a var holds in the bundle, before the server has spoken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

from pyweb_backends.contract import ApiContract, VarContract
from pyweb_backends.contract.walk import walk
from pyweb_backends.model import ts
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.files.zero import zero_value
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir

_MOST = 200
"""More values than that are data, which the server sends."""
_MOST_UNREAD = 8
"""What no view reads is only written down where it is short."""

Name: TypeAlias = tuple[str, str]


class Reads(Struct, frozen=True):
    """How the views use the vars, by state and name."""

    read: frozenset[Name]
    indexed: frozenset[Name]
    """Items are picked out of them, so that they must not be empty."""


def reads_of(app: ir.App) -> Reads:
    """Every use of a var in the UI."""
    read: set[Name] = set()
    indexed: set[Name] = set()
    for node in walk((app.pages, app.components, app.wraps, app.head, app.constants)):
        if isinstance(node, ir.StateRef):
            read.add((node.state, node.name))
        elif isinstance(node, ir.Index) and isinstance(node.object, ir.StateRef):
            indexed.add((node.object.state, node.object.name))
    return Reads(frozenset(read), frozenset(indexed))


def initial_value(state: str, var: VarContract, reads: Reads, scope: Scope) -> ts.TsExpr:
    """The first value, or the empty one where the server has to say it."""
    contract: ApiContract = scope.context.contract
    value = var.initial
    if value is None or (isinstance(value, ir.Literal) and value.value is None):
        return zero_value(var.type, contract)
    name = (state, var.name)
    most = _MOST if name in reads.read else _MOST_UNREAD
    if name not in reads.indexed and sum(1 for _ in _leaves(value)) > most:
        return zero_value(var.type, contract)
    return to_expression(value, scope)


def _leaves(value: ir.Expr) -> Iterator[ir.Expr]:
    match value:
        case ir.Array(items=items):
            for item in items:
                yield from _leaves(item)
        case ir.Object(entries=entries):
            for entry in entries:
                yield from _leaves(entry.value)
        case _:
            yield value
