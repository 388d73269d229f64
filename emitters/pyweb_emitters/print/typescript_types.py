"""Types of TypeScript."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_emitters.print import typescript_parameters
from pyweb_emitters.print.typescript_text import doc_comment, number, property_key, string


def print_type(node: ts.TsType) -> str:
    """The text of a type."""
    match node:
        case ts.TypeName():
            return node.name + print_type_args(node.args)
        case ts.TypeOf(name=name):
            return f"typeof {name}"
        case ts.IndexedAccessType(object=holder, key=key):
            return f"{_operand(holder)}[{string(key)}]"
        case ts.LiteralTypeNode(value=value):
            return _literal(value)
        case ts.ArrayTypeNode(item=item):
            return f"{_operand(item)}[]"
        case ts.TupleTypeNode():
            return _tuple(node)
        case ts.UnionTypeNode(options=options):
            return " | ".join(map(_option, options))
        case ts.IntersectionTypeNode(parts=parts):
            return " & ".join(map(_operand, parts))
        case ts.FunctionTypeNode(params=params, result=result):
            return f"({typescript_parameters.print_parameters(params)}) => {print_type(result)}"
        case _:
            members = " ".join(map(print_member, node.members))
            return f"{{ {members} }}" if members else "Record<string, never>"


def print_member(member: ts.PropertySignature) -> str:
    """One member of an interface, its documentation above it."""
    mark = "?" if member.optional else ""
    doc = "".join(f"\n{line}" for line in doc_comment(member.doc))
    line = f"{property_key(member.name)}{mark}: {print_type(member.type)};"
    return f"{doc}\n{line}" if doc else line


def print_type_args(args: tuple[ts.TsType, ...]) -> str:
    """`<A, B>`, or nothing."""
    return f"<{', '.join(map(print_type, args))}>" if args else ""


def _literal(value: str | int | float | bool | None) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return string(value)
        case _:
            return number(value)


def _tuple(node: ts.TupleTypeNode) -> str:
    items = [print_type(item) for item in node.items]
    if node.names:
        first_optional = len(items) - int(node.rest) - node.optional
        items = [
            f"{name}{'?' if first_optional <= position else ''}: {item}"
            for position, (name, item) in enumerate(zip(node.names, items, strict=True))
        ]
    if node.rest:
        items[-1] = "..." + items[-1].replace("?: ", ": ", 1)
    return f"[{', '.join(items)}]"


def _operand(node: ts.TsType) -> str:
    text = print_type(node)
    compound = ts.UnionTypeNode | ts.IntersectionTypeNode | ts.FunctionTypeNode | ts.TypeOf
    return f"({text})" if isinstance(node, compound) else text


def _option(node: ts.TsType) -> str:
    text = print_type(node)
    return f"({text})" if isinstance(node, ts.FunctionTypeNode) else text
