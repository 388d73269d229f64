"""Rewrites kept code: names of the authoring API become those of the backend's runtime."""

from __future__ import annotations

import re
from collections.abc import Mapping

import libcst as cst
from msgspec import Struct, field

from pyweb_compiler.catalog.api import ApiKind, find_name
from pyweb_compiler.catalog.later import advice
from pyweb_compiler.diagnostics import Diagnostics, Related, did_you_mean
from pyweb_compiler.diagnostics.rules.state import NOT_ON_THE_SERVER
from pyweb_compiler.link.graph import ApiModule, ModuleGraph
from pyweb_compiler.lower.carry_api import LIVE_NAMES, Resolved, Substitute, resolve_api
from pyweb_compiler.lower.carry_facts import absolute_module
from pyweb_compiler.lower.carry_names import Chain
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.walk import ways_to


class RewriteContext(Struct):
    """What the rewriter knows of the module, and what it asks for."""

    module: ParsedModule
    graph: ModuleGraph
    api: Mapping[str, Chain]
    live: str
    """Name of the runtime in this module."""
    setters: Mapping[cst.ClassDef, tuple[str, ...]]
    """Automatic setters to be declared, by class."""
    removed: Mapping[cst.ClassDef, frozenset[str]]
    """Members to be left out, by class."""
    diagnostics: Diagnostics
    needed: set[Substitute] = field(default_factory=set)
    """Substitutes that the module must import."""
    uses_live: bool = False
    """Whether anything but imports names the runtime."""


class ApiRewriter(cst.CSTTransformer):
    """Turns `<alias>.State` into `live.State`, and imports from the API into imports from `live`."""

    def __init__(self, context: RewriteContext, module: cst.Module) -> None:
        super().__init__()
        self._context = context
        self._ways = ways_to(module, self._may_change)
        self._in_annotation = 0
        self._in_decorator = 0
        self._skipped: set[cst.CSTNode] = set()
        self._functions: list[cst.FunctionDef] = []
        self._statement: cst.SimpleStatementLine | None = None
        self._reported: set[cst.CSTNode] = set()

    def on_visit(self, node: cst.CSTNode) -> bool:
        # What does not lead to the API stays as it is: libcst copies whatever is visited.
        return super().on_visit(node) and id(node) in self._ways

    def _may_change(self, node: cst.CSTNode) -> bool:
        api = self._context.api
        if isinstance(node, cst.Name):
            return node.value in api
        if isinstance(node, cst.SimpleString):
            return any(name in node.value for name in api)
        return isinstance(node, cst.Import | cst.ImportFrom)

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        removed = self._context.removed.get(node, frozenset())
        self._skipped.update(item for item in node.body.body if _is_method(item, removed))

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:
        self._functions.append(node)
        return node not in self._skipped

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        self._functions.pop()
        return updated_node

    def visit_Import(self, node: cst.Import) -> bool:
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        return False

    def visit_Annotation(self, node: cst.Annotation) -> None:
        self._in_annotation += 1

    def leave_Annotation(
        self, original_node: cst.Annotation, updated_node: cst.Annotation
    ) -> cst.Annotation:
        self._in_annotation -= 1
        return updated_node

    def visit_Decorator(self, node: cst.Decorator) -> None:
        self._in_decorator += 1

    def leave_Decorator(
        self, original_node: cst.Decorator, updated_node: cst.Decorator
    ) -> cst.Decorator:
        self._in_decorator -= 1
        return updated_node

    def visit_Attribute(self, node: cst.Attribute) -> bool:
        # A chain on an alias is replaced as a whole when it is left; nothing inside it matters.
        return _chain(node) is None

    def leave_Attribute(
        self, original_node: cst.Attribute, updated_node: cst.Attribute
    ) -> cst.BaseExpression:
        chain = _chain(original_node)
        if chain is None:
            return updated_node.with_changes(attr=original_node.attr)
        if chain[0] not in self._context.api:
            return updated_node
        base = self._context.api[chain[0]]
        path = (*base, *chain[1:])
        resolved = resolve_api(path)
        if resolved is None and self._in_annotation and path[-1] == "Component":
            # Handlers of old apps are said to return what they cannot: the annotation means nothing.
            resolved = Resolved(Substitute("typing", "Any"), len(path))
        if resolved is None:
            self._report(original_node, path)
            return updated_node
        if base and resolved.consumed <= len(base):
            return updated_node  # the import of the name itself is rewritten
        return self._spell(resolved, path[resolved.consumed :], updated_node)

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        if original_node.value in self._context.api and not self._context.api[original_node.value]:
            self._context.uses_live = True
            return updated_node.with_changes(value=self._context.live)
        return updated_node

    def leave_SimpleString(
        self, original_node: cst.SimpleString, updated_node: cst.SimpleString
    ) -> cst.SimpleString:
        if not self._in_annotation:
            return updated_node
        text = updated_node.value
        for alias, path in self._context.api.items():
            if not path:
                text = re.sub(rf"\b{re.escape(alias)}\.", f"{self._context.live}.", text)
        self._context.uses_live |= text != updated_node.value
        return updated_node.with_changes(value=text)

    def visit_SimpleStatementLine(self, node: cst.SimpleStatementLine) -> None:
        self._statement = node

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.BaseStatement | cst.FlattenSentinel[cst.BaseStatement] | cst.RemovalSentinel:
        self._statement = None
        body: list[cst.BaseSmallStatement] = []
        for statement in updated_node.body:
            if isinstance(statement, cst.Import):
                body.extend(self._import(statement))
            elif isinstance(statement, cst.ImportFrom):
                body.extend(self._import_from(statement))
            else:
                body.append(statement)
        return updated_node.with_changes(body=body) if body else cst.RemoveFromParent()

    def leave_ClassDef(
        self, original_node: cst.ClassDef, updated_node: cst.ClassDef
    ) -> cst.ClassDef:
        removed = self._context.removed.get(original_node)
        if removed:
            kept = [item for item in updated_node.body.body if not _is_method(item, removed)]
            updated_node = updated_node.with_changes(body=updated_node.body.with_changes(body=kept))
        setters = self._context.setters.get(original_node)
        if not setters:
            return updated_node
        names = ", ".join(f'"{name}"' for name in setters)
        keyword = cst.Arg(
            keyword=cst.Name("setters"),
            value=cst.parse_expression(f"({names},)" if len(setters) == 1 else f"({names})"),
            equal=cst.AssignEqual(cst.SimpleWhitespace(""), cst.SimpleWhitespace("")),
        )
        return updated_node.with_changes(keywords=[*updated_node.keywords, keyword])

    def _spell(
        self, resolved: Resolved, rest: tuple[str, ...], node: cst.Attribute
    ) -> cst.BaseExpression:
        if isinstance(resolved.target, Substitute):
            self._context.needed.add(resolved.target)
            text = ".".join([resolved.target.name, *rest])
        else:
            self._context.uses_live = True
            text = ".".join([self._context.live, resolved.target, *rest])
        first, *others = text.split(".")
        spelled: cst.BaseExpression = cst.Name(first)
        for name in others:
            spelled = cst.Attribute(spelled, cst.Name(name))
        return spelled.with_changes(lpar=node.lpar, rpar=node.rpar)

    def _report(self, node: cst.CSTNode, path: tuple[str, ...]) -> None:
        """Report a name that the backend lacks: once for all that one function builds with such names."""
        module, name = self._context.module, ".".join(path)
        related: tuple[Related, ...] = ()
        known = find_name(name)
        later = known is not None and known.kind is ApiKind.LATER
        evaluated = self._in_annotation or self._in_decorator or not self._functions
        if evaluated and (later or known is None):
            return  # evaluating the module's own code has reported it
        owner: cst.CSTNode | None = self._statement
        if self._functions:
            function = owner = self._functions[0]
            place = module.span(function.name)
            related = (Related(place, f"`{function.name.value}` runs on the server"),)
        if owner in self._reported:
            return
        if owner is not None:
            self._reported.add(owner)
        self._context.diagnostics.report(
            NOT_ON_THE_SERVER, module.span(node), name=name, related=related, help=_instead(path)
        )

    def _import(self, node: cst.Import) -> list[cst.BaseSmallStatement]:
        kept: list[cst.ImportAlias] = []
        live = False
        for alias in node.names:
            if isinstance(self._context.graph.find(_dotted(alias.name)), ApiModule):
                live = True
            else:
                kept.append(alias)
        found: list[cst.BaseSmallStatement] = []
        if live and not kept:
            return [import_live(self._context.live)]
        if live:
            found.append(import_live(self._context.live))
        kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        found.append(node.with_changes(names=kept))
        return found

    def _import_from(self, node: cst.ImportFrom) -> list[cst.BaseSmallStatement]:
        name = _dotted(node.module) if node.module else ""
        absolute = absolute_module(self._context.module, len(node.relative), name)
        target = self._context.graph.find(absolute)
        if not isinstance(target, ApiModule) or isinstance(node.names, cst.ImportStar):
            return [node]
        base = tuple(part for part in target.path.split(".") if part)
        found: list[cst.BaseSmallStatement] = []
        live: list[str] = []
        for alias in node.names:
            imported = _dotted(alias.name)
            local = _dotted(alias.asname.name) if alias.asname else imported
            resolved = resolve_api((*base, imported))
            if resolved is None:
                self._report(alias, (*base, imported))
            elif isinstance(resolved.target, Substitute):
                found.append(_substitute_import(resolved.target, local))
            else:
                as_name = "" if local == resolved.target else f" as {local}"
                live.append(f"{resolved.target}{as_name}")
        if live:
            found.insert(0, _small(f"from live import {', '.join(live)}"))
        return found


def _instead(path: tuple[str, ...]) -> str:
    """What to write in the place of a name that the backend lacks."""
    if (later := advice(".".join(path))) is not None:
        return later
    near = did_you_mean(path[-1], LIVE_NAMES)
    if near:
        return near
    if path[0] in _DATABASE:
        return "keep the data in vars of a state, or use a database library of your choice"
    return (
        "leave data in a var of the state, and build the view from it in the page:"
        " `foreach(State.rows, row)` or a function of `State.name`"
    )


_DATABASE = frozenset({"select", "sqlmodel", "model"})


def _is_method(item: cst.CSTNode, names: frozenset[str]) -> bool:
    return isinstance(item, cst.FunctionDef) and item.name.value in names


def import_live(name: str) -> cst.BaseSmallStatement:
    """`import live`, by the name that it has in the module."""
    return _small("import live" if name == "live" else f"import live as {name}")


def _substitute_import(target: Substitute, local: str) -> cst.BaseSmallStatement:
    as_name = "" if local == target.name else f" as {local}"
    return _small(f"from {target.module} import {target.name}{as_name}")


def _small(code: str) -> cst.BaseSmallStatement:
    line = cst.parse_statement(code)
    assert isinstance(line, cst.SimpleStatementLine)
    return line.body[0]


def _dotted(node: cst.BaseExpression) -> str:
    chain = _chain(node)
    return ".".join(chain) if chain else ""


def _chain(node: cst.BaseExpression) -> Chain | None:
    """The names of `a.b.c`; `None` for anything else."""
    parts: list[str] = []
    while isinstance(node, cst.Attribute):
        parts.append(node.attr.value)
        node = node.value
    if not isinstance(node, cst.Name):
        return None
    return (node.value, *reversed(parts))
