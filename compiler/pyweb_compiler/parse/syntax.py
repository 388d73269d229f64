"""Python's own tree of a module, for what names mean; libcst's is for what text says."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeAlias

Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


class PythonTree:
    """Made when it is first asked for, and kept: many look at it, and nobody changes it."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def module(self) -> ast.Module:
        """The whole module."""
        return ast.parse(self._source)

    @cached_property
    def definitions(self) -> Mapping[int, Definition]:
        """All functions and classes, by the line of their `def` or `class`."""
        return {
            node.lineno: node
            for node in statements_in(self.module)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        }


def statements_in(root: ast.AST) -> Iterator[ast.stmt]:
    """All statements below a node, in no order."""
    stack = [root]
    while stack:
        node = stack.pop()
        for name in ("body", "orelse", "finalbody", "handlers", "cases"):
            inner = getattr(node, name, ())
            if isinstance(inner, list):
                stack.extend(inner)
        if isinstance(node, ast.stmt):
            yield node
