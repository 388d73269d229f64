"""What each top-level statement of a module binds and uses."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from copy import copy

import libcst as cst
from msgspec import Struct

from pyweb_compiler.link.graph import ApiModule, ModuleGraph
from pyweb_compiler.lower.carry_api import resolve_api
from pyweb_compiler.lower.carry_names import (
    Chain,
    FreeNames,
    LocalImport,
    bound_names,
    free_names,
    imports_of,
)
from pyweb_compiler.parse.parsed import ParsedModule

_DEFINITIONS: tuple[type[ast.stmt], ...] = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.Assign,
    ast.AnnAssign,
    ast.AugAssign,
    getattr(ast, "TypeAlias", ast.Assign),  # new in Python 3.12
)


class Import(Struct, frozen=True, kw_only=True):
    """A name that comes from another module."""

    local: str
    module: str
    """Absolute dotted name of the module."""
    name: str | None
    """`None`: the module itself."""
    aliased: bool


class StatementFacts(Struct, frozen=True, kw_only=True):
    """One statement at the top level of a module."""

    index: int
    """Position in the body of the tree."""
    binds: frozenset[str]
    uses: frozenset[str]
    chains: frozenset[Chain]
    imports: tuple[Import, ...]
    """Names that it imports at the module's level."""
    inner_imports: tuple[Import, ...]
    """Imports inside of its functions."""
    is_import: bool
    defines: bool
    """An assignment, function or class: there for its name alone."""
    is_text: bool
    """A string on its own: the docstring of the module or of the assignment above."""
    removed_members: frozenset[str]
    """Methods of a class that build UI."""
    serializer: bool
    """A function that is registered as a serializer."""
    main_guard: bool
    """`if __name__ == "__main__":`."""
    is_function: bool
    is_definition: bool
    """A function or a class."""
    marks: frozenset[Chain]
    """What decorates a function or class: `(register,)`, `(app, task)`."""
    bases: frozenset[str]
    """Names among the bases of a class."""
    knows_children: bool
    """A class that is told of those that inherit from it."""


class ModuleFacts(Struct, frozen=True, kw_only=True):
    """The statements of a module, and where its names come from."""

    module: ParsedModule
    statements: tuple[StatementFacts, ...]
    binders: Mapping[str, tuple[int, ...]]
    """Name → statements that bind it."""
    imports: Mapping[str, Import]
    """Local name → where it comes from."""
    stars: tuple[tuple[int, str], ...]
    """Statement and module of each star import."""
    api: Mapping[str, Chain]
    """Local name → path under the authoring API."""

    def touches_ui(self, chains: frozenset[Chain] | set[Chain], uses: frozenset[str]) -> bool:
        """Whether something is used that only exists while a page is built."""
        reached = {(name,) for name in uses if self.api.get(name)} | set(chains)
        return any(
            chain[0] in self.api
            and (path := (*self.api[chain[0]], *chain[1:]))
            and resolve_api(path) is None
            for chain in reached
        )


def scan_module(module: ParsedModule, graph: ModuleGraph) -> ModuleFacts:
    """Facts about every top-level statement of a module."""
    groups = _grouped(module)
    imports = module_imports(module, [statement for group in groups for statement in group])
    api = api_names(imports, graph)
    statements = tuple(
        _statement_facts(module, index, group, api) for index, group in enumerate(groups)
    )
    binders: dict[str, tuple[int, ...]] = {}
    for facts in statements:
        for name in facts.binds:
            binders[name] = (*binders.get(name, ()), facts.index)
    stars = tuple(
        (facts.index, found.module)
        for facts, group in zip(statements, groups, strict=True)
        for statement in group
        for found in _absolute(module, imports_of(statement))
        if found.name == "*"
    )
    return ModuleFacts(
        module=module, statements=statements, binders=binders, imports=imports, stars=stars, api=api
    )


def module_imports(module: ParsedModule, body: Iterable[ast.stmt]) -> dict[str, Import]:
    """Where the names come from that a module imports at its top level."""
    return {
        found.local: found
        for statement in body
        for inner in _module_level(statement)
        for found in _absolute(module, imports_of(inner))
        if found.name != "*"
    }


def absolute_module(module: ParsedModule, level: int, name: str) -> str:
    """Dotted name of the module that an import in `module` means."""
    if level == 0:
        return name
    package = module.name.split(".")
    dropped = level - 1 if module.is_package else level
    base = package[: len(package) - dropped] if dropped else package
    return ".".join([*base, name] if name else base)


def _grouped(module: ParsedModule) -> list[list[ast.stmt]]:
    """Python's own statements, grouped as libcst groups them (`a = 1; b = 2` is one line)."""
    pending = iter(module.python.module.body)
    return [
        [next(pending) for _ in (node.body if isinstance(node, cst.SimpleStatementLine) else (0,))]
        for node in module.tree.body
    ]


def _module_level(statement: ast.stmt) -> list[ast.stmt]:
    """The statement, and those that stand under `if`, `try` or `with` at the same level."""
    found = [statement]
    if isinstance(
        statement, ast.If | ast.Try | ast.TryStar | ast.With | ast.For | ast.While | ast.Match
    ):
        for field in ("body", "orelse", "finalbody"):
            for inner in getattr(statement, field, ()):
                found.extend(_module_level(inner))
        for part in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
            for inner in part.body:
                found.extend(_module_level(inner))
    return found


def _absolute(module: ParsedModule, found: list[LocalImport]) -> tuple[Import, ...]:
    return tuple(
        Import(
            local=item.local,
            module=absolute_module(module, item.level, item.module),
            name=item.name,
            aliased=item.aliased,
        )
        for item in found
    )


def api_names(imports: Mapping[str, Import], graph: ModuleGraph) -> dict[str, Chain]:
    """Local names that stand for the authoring API or for something in it."""
    names: dict[str, Chain] = {}
    for local, found in imports.items():
        # `import a.b` binds `a`; the rest of the path is spelled out where it is used.
        module = found.module if found.name or found.aliased else found.module.partition(".")[0]
        target = graph.find(module)
        if isinstance(target, ApiModule):
            path = tuple(part for part in target.path.split(".") if part)
            names[local] = (*path, found.name) if found.name else path
    return names


def _statement_facts(
    module: ParsedModule, index: int, group: list[ast.stmt], api: Mapping[str, Chain]
) -> StatementFacts:
    removed: frozenset[str] = frozenset()
    only = group[0]
    if isinstance(only, ast.ClassDef):
        only, removed = _without_ui_members(only, api)
        group = [only]
    is_import = all(isinstance(item, ast.Import | ast.ImportFrom) for item in group)
    used = FreeNames() if is_import else free_names(group)
    level = [
        found
        for statement in group
        for inner in _module_level(statement)
        for found in _absolute(module, imports_of(inner))
    ]
    return StatementFacts(
        index=index,
        binds=frozenset(bound_names(group)),
        uses=frozenset(used.names),
        chains=frozenset(used.chains),
        imports=tuple(found for found in level if found.name != "*"),
        inner_imports=() if is_import else _absolute(module, used.imports),
        is_import=is_import,
        defines=isinstance(only, _DEFINITIONS) and bool(bound_names(group)),
        is_text=isinstance(only, ast.Expr)
        and isinstance(only.value, ast.Constant)
        and isinstance(only.value.value, str),
        removed_members=removed,
        serializer=_is_serializer(only, api),
        main_guard=isinstance(only, ast.If) and "__name__" in ast.unparse(only.test),
        is_function=isinstance(only, ast.FunctionDef | ast.AsyncFunctionDef),
        is_definition=isinstance(only, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef),
        marks=frozenset(_marks(only)),
        bases=frozenset(free_names(only.bases).names if isinstance(only, ast.ClassDef) else ()),
        knows_children=isinstance(only, ast.ClassDef)
        and any(getattr(each, "name", "") == "__init_subclass__" for each in only.body),
    )


def _marks(statement: ast.stmt) -> Iterator[Chain]:
    for decorator in getattr(statement, "decorator_list", ()):
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        found = free_names([called])
        longer = {chain[0] for chain in found.chains}
        yield from (*found.chains, *((name,) for name in found.names if name not in longer))


def _without_ui_members(
    node: ast.ClassDef, api: Mapping[str, Chain]
) -> tuple[ast.ClassDef, frozenset[str]]:
    """The class without its class methods and static methods that build UI."""
    removed = frozenset(
        member.name
        for member in node.body
        if isinstance(member, ast.FunctionDef)
        and any(
            isinstance(mark, ast.Name) and mark.id in ("classmethod", "staticmethod")
            for mark in member.decorator_list
        )
        and _builds_ui(member, api)
    )
    if not removed:
        return node, removed
    body = [item for item in node.body if getattr(item, "name", None) not in removed]
    kept = copy(node)
    kept.body = body
    return kept, removed


def _builds_ui(member: ast.FunctionDef, api: Mapping[str, Chain]) -> bool:
    return any(
        chain[0] in api and resolve_api((*api[chain[0]], *chain[1:])) is None
        for chain in free_names([member]).chains
    )


def _is_serializer(statement: ast.stmt, api: Mapping[str, Chain]) -> bool:
    if not isinstance(statement, ast.FunctionDef):
        return False
    for decorator in statement.decorator_list:
        for chain in (
            *free_names([decorator]).chains,
            *((n,) for n in free_names([decorator]).names),
        ):
            path = (*api.get(chain[0], ()), *chain[1:])
            if chain[0] in api and path and path[-1] == "serializer":
                return True
    return False
