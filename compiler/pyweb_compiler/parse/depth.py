"""Chains that are so long that reading them into a concrete syntax tree would take minutes."""

from __future__ import annotations

import ast
import re
import warnings

from pyweb_compiler.diagnostics import Span

_MOST_WORK = 2_000_000
"""Squares of the levels of all chains: the parser's time grows with them, to some seconds here."""
_LONG_LINE = 2_000
_CONTINUED = re.compile(
    r"(?:^[ \t]*[-+*/|&.%<>=)\]}].*\n){300}|(?:^.*[-+*/|&.%\\]\n){300}", re.MULTILINE
)
"""Many lines in a row that go on with the expression of the line before."""
_LINKS = (ast.BinOp, ast.Call, ast.Attribute, ast.Subscript, ast.UnaryOp, ast.IfExp, ast.Lambda)


def too_long_chain(text: str, file: str) -> Span | None:
    """Where the longest chain of operators, calls or attributes starts, if they are too long."""
    longest = max(map(len, text.split("\n")))
    if longest <= _LONG_LINE and _CONTINUED.search(text) is None:
        return None
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None  # reported by whoever parses it for good
    work, deepest, place = 0, 0, tree.body[0] if tree.body else None
    for statement in ast.walk(tree):
        if not isinstance(statement, ast.stmt):
            continue
        levels = _levels(statement)
        work += levels * levels
        if levels > deepest:
            deepest, place = levels, statement
    if work <= _MOST_WORK or place is None:
        return None
    return Span(file, place.lineno, place.col_offset + 1, place.lineno, 0)


def _levels(statement: ast.stmt) -> int:
    """Links of the longest chain in the expressions of a statement itself."""
    deepest = 0
    stack: list[tuple[ast.AST, int]] = [(statement, 0)]
    while stack:
        node, level = stack.pop()
        deepest = max(deepest, level)
        for inner in ast.iter_child_nodes(node):
            if not isinstance(inner, ast.stmt):
                stack.append((inner, level + isinstance(inner, _LINKS)))
    return deepest
