"""Carries the app's own Python over to the backend: UI removed, API names rewritten, the rest as it was written."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Mapping, Sequence

import libcst as cst
from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules.state import RESERVED_MODULE
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.link.graph import ApiModule, ModuleGraph
from pyweb_compiler.link.standard import STANDARD_MODULES
from pyweb_compiler.lower.carry_data import data_files_of
from pyweb_compiler.lower.carry_reach import KeptModule
from pyweb_compiler.lower.carry_rewrite import ApiRewriter, RewriteContext, import_live
from pyweb_compiler.lower.carry_roots import reach
from pyweb_compiler.lower.carry_trim import trimmed_module
from pyweb_compiler.parse.newer import needed_python
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.syntax import statements_in

RESERVED = frozenset(
    {"live", "main", "settings", "events", "tests", "db", "migrations", "server_constants"}
)
"""Top-level names of the emitted backend."""


class CarriedCode(Struct, frozen=True, kw_only=True):
    """The app's Python as the backend gets it."""

    modules: tuple[ir.PythonModule, ...]
    data_files: tuple[ir.DataFile, ...]
    requires: frozenset[str]
    """Top-level names of third-party packages that the code imports."""


def carry_modules(
    evaluated: EvaluatedApp,
    setters: Sequence[tuple[str, ...]],
    files: Collection[str],
    diagnostics: Diagnostics,
) -> CarriedCode:
    """All modules that handlers reach; `setters` are each state's automatic ones, `files` relative to the app's folder."""
    kept = reach(evaluated)
    declared = {
        state.node: names for state, names in zip(evaluated.states, setters, strict=True) if names
    }
    with_states = {state.module.name for state in evaluated.states}
    modules: list[ir.PythonModule] = []
    for name in sorted(kept):
        entry = kept[name]
        _check_place(entry.facts.module, diagnostics)
        tree = _rewritten(entry, evaluated.graph, declared, diagnostics)
        code = tree.code
        modules.append(
            ir.PythonModule(
                module=name,
                path=_path(entry.facts.module),
                code=code,
                defines_states=name in with_states,
                registers=entry.registers,
                requires=_requires(code, evaluated.graph),
                python=needed_python(tree),
            )
        )
    return CarriedCode(
        modules=tuple(modules),
        data_files=data_files_of(modules, files),
        requires=frozenset(name for module in modules for name in module.requires),
    )


def _rewritten(
    entry: KeptModule,
    graph: ModuleGraph,
    setters: Mapping[cst.ClassDef, tuple[str, ...]],
    diagnostics: Diagnostics,
) -> cst.Module:
    facts = entry.facts
    context = RewriteContext(
        module=facts.module,
        graph=graph,
        api=facts.api,
        live=_runtime_name(facts.module),
        setters=setters,
        removed={
            node: statement.removed_members
            for node, statement in zip(facts.module.tree.body, facts.statements, strict=True)
            if isinstance(node, cst.ClassDef)
        },
        diagnostics=diagnostics,
    )
    trimmed = trimmed_module(entry)
    tree = trimmed.visit(ApiRewriter(context, trimmed))
    if not context.uses_live:
        tree = _without_runtime(tree, context.live)
    if context.needed:
        tree = _with_imports(tree, context)
    return tree


def _with_imports(tree: cst.Module, context: RewriteContext) -> cst.Module:
    """Imports that substitutes need, above the first import of the module."""
    lines = [
        cst.parse_statement(f"from {item.module} import {item.name}")
        for item in sorted(context.needed, key=lambda item: (item.module, item.name))
    ]
    at = next(
        (
            index
            for index, node in enumerate(tree.body)
            if isinstance(node, cst.SimpleStatementLine)
            and any(
                isinstance(item, cst.Import | cst.ImportFrom) and not _names_future(item)
                for item in node.body
            )
        ),
        0,
    )
    return tree.with_changes(body=[*tree.body[:at], *lines, *tree.body[at:]])


def _without_runtime(tree: cst.Module, name: str) -> cst.Module:
    """The module without an import of the runtime that only substituted names had used."""
    unused = import_live(name)
    body = [
        node
        for node in tree.body
        if not (
            isinstance(node, cst.SimpleStatementLine)
            and len(node.body) == 1
            and node.body[0].deep_equals(unused)
        )
    ]
    return tree.with_changes(body=body)


def _names_future(item: cst.BaseSmallStatement) -> bool:
    return (
        isinstance(item, cst.ImportFrom)
        and isinstance(item.module, cst.Name)
        and item.module.value == "__future__"
    )


def _runtime_name(module: ParsedModule) -> str:
    """`live`, unless the author uses that name for something else."""
    if not re.search(r"\blive\b", module.source):
        return "live"
    taken = {
        node.id if isinstance(node, ast.Name) else node.arg
        for node in ast.walk(module.python.module)
        if isinstance(node, ast.Name | ast.arg)
    }
    return "live_api" if "live" in taken else "live"


def _requires(code: str, graph: ModuleGraph) -> frozenset[str]:
    """Third-party packages that the code imports anywhere."""
    names: set[str] = set()
    for node in statements_in(ast.parse(code)):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.partition(".")[0])
    names -= {"live", "__future__"} | STANDARD_MODULES
    return frozenset(name for name in names if _is_foreign(name, graph))


def _is_foreign(name: str, graph: ModuleGraph) -> bool:
    target = graph.find(name)
    if isinstance(target, ParsedModule):
        return not target.in_app
    return not isinstance(target, ApiModule) and not any(
        module.name.partition(".")[0] == name for module in graph.modules() if module.in_app
    )


def _path(module: ParsedModule) -> str:
    base = module.name.replace(".", "/")
    return f"{base}/__init__.py" if module.is_package else f"{base}.py"


def _check_place(module: ParsedModule, diagnostics: Diagnostics) -> None:
    top = module.name.partition(".")[0]
    if top in RESERVED:
        diagnostics.report(RESERVED_MODULE, Span.whole_file(module.file), name=top)
