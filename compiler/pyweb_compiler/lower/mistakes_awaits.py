"""Coroutines that are not awaited where they are made, but handed on to where they are."""

from __future__ import annotations

import ast
from collections.abc import Iterator


def handed_on(nodes: tuple[ast.AST, ...]) -> set[int]:
    """Values that are not used where they are made: parts of what is awaited, of lists, of names that are read."""
    read = {
        each.id
        for each in _not_looked_into(nodes)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)
    }
    found = set[int]()
    for node in nodes:
        match node:
            case ast.Await(value=value):
                found.update(id(each) for each in _results(value))
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                found.update(id(each) for part in parts for each in _results(part))
            case ast.ListComp(elt=value) | ast.SetComp(elt=value) | ast.GeneratorExp(elt=value):
                found.update(id(each) for each in _results(value))
            case ast.Dict(values=parts):
                found.update(id(each) for part in parts for each in _results(part))
            case ast.DictComp(value=value) | ast.Lambda(body=value):
                found.update(id(each) for each in _results(value))
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in read:
                found.update(id(each) for each in _results(value))
            case ast.NamedExpr(target=ast.Name(id=name), value=value) if name in read:
                found.update(id(each) for each in _results(value))
            case _:
                pass
    return found


def _not_looked_into(nodes: tuple[ast.AST, ...]) -> Iterator[ast.AST]:
    """All nodes but those whose attributes or items are read."""
    inside = {id(each.value) for each in nodes if isinstance(each, ast.Attribute | ast.Subscript)}
    yield from (each for each in nodes if id(each) not in inside)


def _results(node: ast.expr) -> Iterator[ast.expr]:
    """What an expression may give: itself, or what it chooses from."""
    stack = [node]
    while stack:
        each = stack.pop()
        yield each
        if isinstance(each, ast.IfExp):
            stack += (each.body, each.orelse)
        elif isinstance(each, ast.BoolOp):
            stack += each.values
