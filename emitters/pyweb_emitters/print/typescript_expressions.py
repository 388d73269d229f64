"""Expressions, with parentheses exactly where precedence needs them."""

from __future__ import annotations

import re

from pyweb_backends.model import ts
from pyweb_emitters.print import typescript_jsx, typescript_statements, typescript_types
from pyweb_emitters.print.typescript_parameters import print_parameters
from pyweb_emitters.print.typescript_text import (
    doc_comment,
    is_identifier,
    line_comments,
    number,
    property_key,
    template_chunk,
    text_value,
)

COMMA, ASSIGN, TERNARY = 1, 2, 3
UNARY, POWER, CALL, PRIMARY = 15, 14, 17, 20
_BINARY = {
    "??": 4,
    "||": 4,
    "&&": 5,
    "|": 6,
    "^": 7,
    "&": 8,
    "===": 9,
    "!==": 9,
    "==": 9,
    "!=": 9,
    "<": 10,
    ">": 10,
    "<=": 10,
    ">=": 10,
    "in": 10,
    "instanceof": 10,
    "<<": 11,
    ">>": 11,
    ">>>": 11,
    "+": 12,
    "-": 12,
    "*": 13,
    "/": 13,
    "%": 13,
    "**": POWER,
}
_RELATIONAL = 10
_DATA_CALLED_THEN = "// biome-ignore lint/suspicious/noThenProperty: data, which nobody awaits"
_SIMPLE_SCRIPT = re.compile(r"[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*\Z")


def print_expression(node: ts.TsExpr, least: int = COMMA) -> str:
    """The text of an expression, in parentheses if it binds weaker than `least`."""
    text = _print(node)
    return f"({text})" if _precedence(node) < least else text


def print_argument(node: ts.TsExpr | ts.Spread) -> str:
    """An item of an argument list, array or initialiser."""
    if isinstance(node, ts.Spread):
        return f"...{print_expression(node.value, ASSIGN)}"
    return print_expression(node, ASSIGN)


def starts_with_brace(node: ts.TsExpr) -> bool:
    """Whether the first character would be read as the start of a block."""
    match node:
        case ts.ObjectLiteral():
            return True
        case ts.Verbatim():
            return _print(node).lstrip().startswith("{")
        case ts.PropertyAccess(object=first) | ts.ElementAccess(object=first):
            return starts_with_brace(first)
        case ts.CallExpr(callee=first) | ts.Binary(left=first) | ts.Ternary(test=first):
            return starts_with_brace(first)
        case ts.As(value=first) | ts.Assign(target=first):
            return starts_with_brace(first)
        case _:
            return False


def _print(node: ts.TsExpr) -> str:
    match node:
        case ts.Name(name=name):
            return name
        case ts.Constant():
            return _constant(node)
        case ts.TemplateLiteral(parts=parts):
            return f"`{''.join(map(_template_part, parts))}`"
        case ts.Unary():
            return _unary(node)
        case ts.Binary():
            return _binary(node)
        case ts.Ternary(test=test, then=then, otherwise=otherwise):
            head = print_expression(test, TERNARY + 1)
            return f"{head} ? {print_argument(then)} : {print_argument(otherwise)}"
        case ts.Arrow():
            return _arrow(node)
        case ts.ArrayLiteral(items=items):
            return f"[{', '.join(map(print_argument, items))}]"
        case ts.ObjectLiteral():
            return _object(node)
        case ts.As(value=value, type=type_, satisfies=satisfies):
            word = "satisfies" if satisfies else "as"
            left = print_expression(value, _RELATIONAL)
            return f"{left} {word} {typescript_types.print_type(type_)}"
        case ts.Assign(target=target, value=value):
            return f"{print_expression(target, CALL)} = {print_argument(value)}"
        case ts.Verbatim():
            return print_verbatim(node)
        case ts.JsxElement():
            return typescript_jsx.print_value(node)
        case _:
            return _access(node)


def print_verbatim(node: ts.Verbatim) -> str:
    """The author's own text, with expressions in their places."""
    return "".join(
        part if isinstance(part, str) else print_expression(part, CALL) for part in node.parts
    )


def _constant(node: ts.Constant) -> str:
    if node.undefined:
        return "undefined"
    match node.value:
        case None:
            return "null"
        case bool():
            return "true" if node.value else "false"
        case str():
            return text_value(node.value)
        case _:
            return number(node.value)


def _template_part(part: str | ts.TsExpr) -> str:
    return template_chunk(part) if isinstance(part, str) else f"${{{print_expression(part)}}}"


def _unary(node: ts.Unary) -> str:
    operand = print_expression(node.operand, UNARY)
    if node.operator.isalpha():
        return f"{node.operator} {operand}"
    if operand.startswith(node.operator) and node.operator in "+-":
        operand = f"({operand})"
    return f"{node.operator}{operand}"


def _binary(node: ts.Binary) -> str:
    level = _BINARY[node.operator]
    if node.operator == "**":
        left, right = print_expression(node.left, UNARY + 1), print_expression(node.right, level)
    else:
        left, right = _side(node, node.left, level), _side(node, node.right, level + 1)
    return f"{left} {node.operator} {right}"


def _side(parent: ts.Binary, child: ts.TsExpr, least: int) -> str:
    # `??` may not stand beside `||` or `&&` without parentheses.
    logic = {"??", "||", "&&"}
    if isinstance(child, ts.Binary) and {parent.operator, child.operator} <= logic:
        if (parent.operator == "??") != (child.operator == "??"):
            return f"({_print(child)})"
        if parent.operator == child.operator:
            return print_expression(child, _BINARY[parent.operator])
    return print_expression(child, least)


def _arrow(node: ts.Arrow) -> str:
    head = f"{'async ' if node.is_async else ''}({print_parameters(node.params)}) => "
    if isinstance(node.body, ts.Block):
        return head + typescript_statements.print_block(node.body)
    body = print_argument(node.body)
    return head + (f"({body})" if starts_with_brace(node.body) else body)


def _object(node: ts.ObjectLiteral) -> str:
    if not node.members:
        return "{}"
    members = [_member(member) for member in node.members]
    if node.expanded:
        return "{\n" + "".join(f"{member},\n" for member in members) + "}"
    return f"{{ {', '.join(members)} }}"


def _member(member: ts.Property | ts.Spread) -> str:
    if isinstance(member, ts.Spread):
        return print_argument(member)
    value = print_argument(member.value)
    above = (*line_comments(member.comments), *doc_comment(member.doc))
    if member.key == "then":
        above = (*above, _DATA_CALLED_THEN)
    comments = "".join(f"{line}\n" for line in above)
    if not isinstance(member.key, str):
        return f"{comments}[{print_argument(member.key)}]: {value}"
    if isinstance(member.value, ts.Name) and member.value.name == member.key != "__proto__":
        return comments + value
    return f"{comments}{property_key(member.key)}: {value}"


def _access(node: ts.PropertyAccess | ts.ElementAccess | ts.CallExpr | ts.NewExpr) -> str:
    match node:
        case ts.PropertyAccess(object=object_, name=name, optional=optional):
            head = _head(object_)
            if is_identifier(name):
                return f"{head}{'?.' if optional else '.'}{name}"
            return f"{head}{'?.' if optional else ''}[{text_value(name)}]"
        case ts.ElementAccess(object=object_, index=index, optional=optional):
            return f"{_head(object_)}{'?.' if optional else ''}[{print_expression(index)}]"
        case ts.CallExpr(callee=callee, args=args, type_args=types, optional=optional):
            head = _head(callee) + ("?." if optional else "")
            types_text = typescript_types.print_type_args(types)
            return f"{head}{types_text}({', '.join(map(print_argument, args))})"
        case ts.NewExpr(callee=callee, args=args):
            head = print_expression(callee, PRIMARY)
            return f"new {head}({', '.join(map(print_argument, args))})"


def _head(node: ts.TsExpr) -> str:
    text = print_expression(node, CALL)
    return f"({text})" if text.isdigit() else text


def _precedence(node: ts.TsExpr) -> int:
    match node:
        case ts.Arrow() | ts.Assign():
            return ASSIGN
        case ts.Ternary():
            return TERNARY
        case ts.Binary(operator=operator):
            return _BINARY[operator]
        case ts.As():
            return _RELATIONAL
        case ts.Unary():
            return UNARY
        case ts.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return UNARY if number(value).startswith("-") else PRIMARY
        case ts.Verbatim():
            return PRIMARY if _SIMPLE_SCRIPT.match(_print(node)) else COMMA
        case ts.PropertyAccess() | ts.ElementAccess() | ts.CallExpr() | ts.NewExpr():
            return CALL
        case _:
            return PRIMARY
