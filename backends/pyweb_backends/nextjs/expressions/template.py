"""Text: templates, and values printed as text."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import binary, call, method, name, text
from pyweb_backends.nextjs.expressions import expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def to_template(parts: tuple[ir.Expr, ...], scope: Scope) -> ts.TsExpr:
    """Constant text and expressions joined; a plain string where nothing is to be joined."""
    pieces: list[str | ts.TsExpr] = []
    for part in parts:
        if isinstance(part, ir.Literal):
            _append_text(pieces, literal_text(part))
        else:
            _append(pieces, _piece(part, scope))
    if all(isinstance(piece, str) for piece in pieces):
        return text("".join(piece for piece in pieces if isinstance(piece, str)))
    if len(parts) == 1:
        return to_text(parts[0], scope)
    return ts.TemplateLiteral(parts=tuple(pieces))


def to_text(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    """A var printed as text."""
    value = expression.to_expression(node, scope)
    if types.is_text(node.type):
        return value
    if isinstance(node.type, ir.AnyType):
        return call(scope.file.helper("show"), value)
    if types.is_optional(node.type):
        inner = types.without_none(node.type)
        if types.is_text(inner):
            return binary("??", value, text(""))
        return call(scope.file.helper("show"), value)
    if isinstance(node.type, _STRUCTURES):
        return method(name("JSON"), "stringify", value)
    return call("String", value)


def to_child(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    """A value among the children of an element; React prints text and numbers by itself."""
    inner = _inner(node)
    type_ = types.without_none(inner.type)
    if types.is_text(type_) or types.is_number(type_) or isinstance(type_, ir.ViewType):
        return expression.to_expression(inner, scope)
    return to_text(inner, scope)


def literal_text(node: ir.Literal) -> str:
    """A constant as it is printed."""
    match node.value:
        case None:
            return ""
        case bool():
            return "true" if node.value else "false"
        case _:
            return str(node.value)


_STRUCTURES = ir.ListType | ir.TupleType | ir.DictType | ir.RecordType


def _inner(node: ir.Expr) -> ir.Expr:
    """What is printed as text; where it stands, it is printed anyway."""
    if isinstance(node, ir.Call) and node.operator is ir.Operator.TEXT:
        return node.args[0]
    return node


def _piece(node: ir.Expr, scope: Scope) -> ts.TsExpr:
    inner = _inner(node)
    plain = types.is_text(inner.type) or types.is_number(inner.type) or types.is_bool(inner.type)
    return expression.to_expression(inner, scope) if plain else to_text(inner, scope)


def _append(pieces: list[str | ts.TsExpr], piece: ts.TsExpr) -> None:
    """Templates inside templates are one template."""
    if not isinstance(piece, ts.TemplateLiteral):
        pieces.append(piece)
        return
    for part in piece.parts:
        if isinstance(part, str):
            _append_text(pieces, part)
        else:
            pieces.append(part)


def _append_text(pieces: list[str | ts.TsExpr], piece: str) -> None:
    if pieces and isinstance(pieces[-1], str):
        pieces[-1] += piece
    elif piece:
        pieces.append(piece)
