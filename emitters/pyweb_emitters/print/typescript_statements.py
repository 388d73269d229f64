"""Statements and blocks."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_emitters.print import typescript_expressions as expressions
from pyweb_emitters.print import typescript_parameters, typescript_types
from pyweb_emitters.print.typescript_text import line_comments


def print_block(block: ts.Block) -> str:
    """A block in braces; a blank line before the `return` that ends several statements."""
    if not block.statements:
        return "{}"
    lines: list[str] = []
    for position, statement in enumerate(block.statements):
        if position > 0 and _starts_paragraph(block.statements[position - 1], statement):
            lines.append("")
        lines.append(print_statement(statement))
    return "{\n" + "\n".join(lines) + "\n}"


def print_statement(node: ts.Statement) -> str:
    """The text of a statement."""
    match node:
        case ts.ConstStatement():
            type_ = f": {typescript_types.print_type(node.type)}" if node.type else ""
            target = typescript_parameters.print_target(node.target)
            line = f"const {target}{type_} = {expressions.print_argument(node.value)};"
            return "\n".join([*line_comments(node.comments), line])
        case ts.ReturnStatement(value=value, comments=comments):
            line = "return;" if value is None else f"return {expressions.print_expression(value)};"
            return "\n".join([*line_comments(comments), line])
        case ts.ExpressionStatement(value=value):
            text = expressions.print_expression(value)
            return f"({text});" if expressions.starts_with_brace(value) else f"{text};"
        case ts.IfStatement(test=test, then=then, otherwise=otherwise):
            text = f"if ({expressions.print_expression(test)}) {print_block(then)}"
            return text if otherwise is None else f"{text} else {print_block(otherwise)}"
        case ts.VerbatimStatement(code=code):
            return expressions.print_verbatim(code).strip()


def _starts_paragraph(before: ts.Statement, statement: ts.Statement) -> bool:
    plain = ts.ConstStatement | ts.ExpressionStatement
    if isinstance(before, ts.ConstStatement) and isinstance(statement, ts.ConstStatement):
        return False
    return not (isinstance(before, plain) and type(before) is type(statement)) or _is_hook(
        statement
    )


def _is_hook(statement: ts.Statement) -> bool:
    """Effects with a body of their own stand apart from each other."""
    match statement:
        case ts.ExpressionStatement(value=ts.CallExpr(args=(ts.Arrow(body=ts.Block()), *_))):
            return True
        case _:
            return False
