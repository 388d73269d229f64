"""Spells the Python that is printed from trees; the formatter lays it out afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from pyweb_backends.model.python import (
    PyAssert,
    PyAssign,
    PyAwait,
    PyCall,
    PyClass,
    PyCompare,
    PyConstant,
    PyDict,
    PyExpr,
    PyExprStatement,
    PyFunction,
    PyImport,
    PyModule,
    PyName,
    PyReturn,
    PySequence,
    PyStatement,
    PyWith,
)

_INDENT = "    "


def print_module(module: PyModule) -> str:
    """Source text of a module."""
    parts = [_docstring(module.doc)] if module.doc else []
    parts += ["\n".join(_import(item) for item in module.imports)] if module.imports else []
    parts += ["\n".join(_block(module.body))] if module.body else []
    return "\n\n".join(parts) + "\n" if parts else ""


def print_expression(node: PyExpr) -> str:
    """An expression on one line."""
    match node:
        case PyName():
            return node.name
        case PyConstant():
            return _constant(node.value)
        case PyCall():
            args = [print_expression(item) for item in node.args]
            args += [f"{name}={print_expression(value)}" for name, value in node.keywords]
            return f"{print_expression(node.function)}({', '.join(args)})"
        case PySequence():
            return _sequence(node)
        case PyDict():
            entries = (
                f"{print_expression(key)}: {print_expression(value)}" for key, value in node.entries
            )
            return "{" + ", ".join(entries) + "}"
        case PyAwait():
            return f"await {_operand(node.value)}"
        case PyCompare():
            return f"{_operand(node.left)} {node.operator} {_operand(node.right)}"


def _operand(node: PyExpr) -> str:
    text = print_expression(node)
    return f"({text})" if isinstance(node, PyCompare | PyAwait) else text


def _constant(value: str | int | float | bool | None) -> str:
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return f'float("{value}")'
    return repr(value)


def _sequence(node: PySequence) -> str:
    items = [print_expression(item) for item in node.items]
    joined = ", ".join(items)
    if node.kind == "tuple":
        return f"({joined},)" if len(items) == 1 else f"({joined})"
    if node.kind == "set":
        return "{" + joined + "}" if items else "set()"
    return f"[{joined}]"


def _docstring(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = f'{escaped[:-1]}\\"'
    return f'"""{escaped}"""'


def _import(node: PyImport) -> str:
    names = ", ".join(node.names)
    alias = f" as {node.alias}" if node.alias else ""
    text = f"from {node.module} import {names}" if names else f"import {node.module}{alias}"
    return f"{text}  # {node.comment}" if node.comment else text


def _block(body: Iterable[PyStatement]) -> list[str]:
    """Lines of statements; definitions stand apart."""
    statements = list(body)
    lines: list[str] = []
    for before, statement in pairwise([None, *statements]):
        assert statement is not None
        if before is not None and isinstance(statement, PyFunction | PyClass):
            lines.append("")
        lines += _statement(statement)
    return lines


def _statement(node: PyStatement) -> list[str]:
    match node:
        case PyAssign():
            return _assign(node)
        case PyExprStatement():
            return [print_expression(node.value)]
        case PyAssert():
            return [f"assert {print_expression(node.test)}"]
        case PyReturn():
            return ["return" if node.value is None else f"return {print_expression(node.value)}"]
        case PyWith():
            keyword = "async with" if node.is_async else "with"
            target = f" as {node.target}" if node.target else ""
            head = f"{keyword} {print_expression(node.value)}{target}:"
            return [head, *_indented(_block(node.body))]
        case PyFunction():
            return _function(node)
        case PyClass():
            return _class(node)


def _assign(node: PyAssign) -> list[str]:
    comments = [f"# {line}".rstrip() for line in node.comment.splitlines()]
    annotation = f": {node.annotation}" if node.annotation else ""
    value = f" = {print_expression(node.value)}" if node.value is not None else ""
    return [*comments, f"{node.target}{annotation}{value}"]


def _function(node: PyFunction) -> list[str]:
    keyword = "async def" if node.is_async else "def"
    returns = f" -> {node.returns}" if node.returns else ""
    body = [_docstring(node.doc)] if node.doc else []
    body += _block(node.body)
    return [
        *(f"@{print_expression(item)}" for item in node.decorators),
        f"{keyword} {node.name}({', '.join(node.params)}){returns}:",
        *_indented(body or ["pass"]),
    ]


def _class(node: PyClass) -> list[str]:
    bases = f"({', '.join(node.bases)})" if node.bases else ""
    body = [_docstring(node.doc)] if node.doc else []
    if body and node.body:
        body.append("")
    body += _block(node.body)
    return [f"class {node.name}{bases}:", *_indented(body or ["pass"])]


def _indented(lines: Iterable[str]) -> list[str]:
    """Lines one level deeper; the continuation lines of a docstring too."""
    return [
        f"{_INDENT}{part}" if part else ""
        for line in lines
        for part in (line.split("\n") if line.startswith('"""') else [line])
    ]
