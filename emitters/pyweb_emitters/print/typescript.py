"""Whole TypeScript files: directive, imports, declarations."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_emitters.print.typescript_expressions import print_argument, print_expression
from pyweb_emitters.print.typescript_parameters import print_parameters
from pyweb_emitters.print.typescript_statements import print_block, print_statement
from pyweb_emitters.print.typescript_text import doc_comment, line_comments, string
from pyweb_emitters.print.typescript_types import print_member, print_type


def print_module(module: ts.TsModule) -> str:
    """The text of a `.ts` or `.tsx` file, to be laid out by the formatter."""
    parts: list[str] = []
    if module.comments:
        parts.append("\n".join(line_comments(module.comments)))
    if module.directive:
        parts.append(f"{string(module.directive)};")
    if module.imports:
        parts.append("\n".join(map(_import, module.imports)))
    parts.extend(map(_declaration, module.declarations))
    return "\n\n".join(parts) + "\n"


def _import(node: ts.Import) -> str:
    source = string(node.module)
    clauses: list[str] = []
    if node.default:
        clauses.append(node.default)
    if node.namespace:
        clauses.append(f"* as {node.namespace}")
    if node.names:
        clauses.append(f"{{ {', '.join(map(_import_name, node.names))} }}")
    if not clauses:
        return f"import {source};"
    return f"import {'type ' if node.type_only else ''}{', '.join(clauses)} from {source};"


def _import_name(node: ts.ImportName) -> str:
    text = f"{'type ' if node.type_only else ''}{node.name}"
    return text if node.alias in (None, node.name) else f"{text} as {node.alias}"


def _declaration(node: ts.Declaration) -> str:
    match node:
        case ts.FunctionDeclaration():
            return _function(node)
        case ts.InterfaceDeclaration():
            members = "".join(f"{print_member(member).lstrip()}\n" for member in node.members)
            body = f"{{\n{members}}}" if members else "{}"
            return _head(node.doc, (), node.exported) + f"interface {node.name} {body}"
        case ts.TypeDeclaration():
            head = _head(node.doc, (), node.exported)
            return f"{head}type {node.name} = {print_type(node.type)};"
        case ts.ConstDeclaration():
            head = _head(node.doc, node.comments, node.exported)
            type_ = f": {print_type(node.type)}" if node.type else ""
            return f"{head}const {node.name}{type_} = {print_argument(node.value)};"
        case ts.AmbientConst(name=name, type=ambient, default=False):
            return f"export const {name}: {print_type(ambient)};"
        case ts.AmbientConst(name=name, type=ambient):
            return f"declare const {name}: {print_type(ambient)};\n\nexport default {name};"
        case ts.DefaultExport(value=value):
            return f"export default {print_expression(value)};"
        case _:
            return print_statement(node)


def _function(node: ts.FunctionDeclaration) -> str:
    head = _head(node.doc, node.comments, node.exported)
    words = ("default " if node.default else "") + ("async " if node.is_async else "")
    result = f": {print_type(node.result)}" if node.result else ""
    params = print_parameters(node.params)
    function = f"{words}function {node.name}({params}){result} {print_block(node.body)}"
    if node.wrapper:
        return f"{head}const {node.name} = {node.wrapper}({function});"
    return head + function


def _head(doc: str, comments: tuple[str, ...], exported: bool) -> str:
    lines = [*line_comments(comments), *doc_comment(doc)]
    return "".join(f"{line}\n" for line in lines) + ("export " if exported else "")
