"""JSX elements and their children."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_emitters.print import typescript_expressions as expressions
from pyweb_emitters.print.typescript_text import (
    block_comment,
    jsx_attribute,
    jsx_text,
    line_comments,
)


def print_value(node: ts.JsxElement) -> str:
    """An element as an expression, its comments above it."""
    if not node.comments:
        return print_element(node)
    return "(\n" + "\n".join([*line_comments(node.comments), print_element(node)]) + "\n)"


def print_element(node: ts.JsxElement) -> str:
    """An element on as few lines as white space in it allows; the formatter does the rest."""
    head = " ".join([node.tag, *map(_attribute, node.attributes)])
    if not node.children:
        return f"<{head} />"
    return f"<{head}>{_children(node.children)}</{node.tag}>"


def _children(children: tuple[ts.JsxChild, ...]) -> str:
    parts = [_child(child) for child in children]
    if any(isinstance(child, ts.JsxText) for child in children):
        return "".join(parts)
    return "\n" + "\n".join(parts) + "\n"


def _child(child: ts.JsxChild) -> str:
    match child:
        case ts.JsxElement():
            return print_element(child)
        case ts.JsxText(text=text):
            return jsx_text(text)
        case ts.JsxComment(text=text):
            return f"{{/* {block_comment(text)} */}}"
        case ts.JsxExpression(value=value):
            return f"{{{expressions.print_expression(value)}}}"


def _attribute(attribute: ts.JsxAttribute | ts.Spread) -> str:
    match attribute:
        case ts.Spread(value=value):
            return f"{{...{expressions.print_expression(value)}}}"
        case ts.JsxAttribute(name=name, value=ts.Constant(value=True)):
            return name
        case ts.JsxAttribute(name=name, value=ts.Constant(value=str() as text)):
            return f"{name}={jsx_attribute(text)}"
        case ts.JsxAttribute(name=name, value=value):
            return f"{name}={{{expressions.print_expression(value)}}}"
