"""Python's own tree of a module, for what names mean; libcst's is for what text says."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

from pyweb_compiler.parse.parsed import ParsedModule

Definition: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@lru_cache(maxsize=8)
def definitions(module: ParsedModule) -> Mapping[int, Definition]:
    """All functions and classes of a module, by the line of their `def` or `class`."""
    return {
        node.lineno: node
        for node in statements_in(ast.parse(module.source))
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
