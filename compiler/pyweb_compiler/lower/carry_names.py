"""The names that a piece of code takes from around it, found on Python's own syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from msgspec import Struct, field

Chain = tuple[str, ...]
"""A name with the attributes that follow it: `("styles", "BASE")`."""


class LocalImport(Struct, frozen=True, kw_only=True):
    """One name that an import binds."""

    local: str
    """Name that it has in the module (`a` for `import a.b`)."""
    module: str
    """Dotted module as written, without the dots of a relative import."""
    level: int
    """Number of those dots."""
    name: str | None
    """Imported name; `None`: the module itself."""
    aliased: bool = False
    """`import a.b as c`: the local name is the module, not its first part."""


class FreeNames(Struct):
    """What is used and not bound inside."""

    names: set[str] = field(default_factory=set)
    chains: set[Chain] = field(default_factory=set)
    imports: list[LocalImport] = field(default_factory=list)
    """Imports inside of functions."""


def free_names(nodes: Iterable[ast.AST]) -> FreeNames:
    """Names that the statements use and that come from the module or from Python."""
    collector = _Collector()
    for node in nodes:
        collector.visit(node)
    return collector.found


def chain_of(node: ast.expr) -> Chain | None:
    """The names of `a.b.c`."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return (node.id, *reversed(parts)) if isinstance(node, ast.Name) else None


def bound_names(statements: Iterable[ast.stmt]) -> set[str]:
    """Names that statements bind in their own scope."""
    binder = _Binder()
    for statement in statements:
        binder.visit(statement)
    return binder.names - binder.outer


def imports_of(statement: ast.stmt) -> list[LocalImport]:
    """Names bound by one import; a star import gives the name `*`."""
    if isinstance(statement, ast.Import):
        return [
            LocalImport(
                local=alias.asname or alias.name.partition(".")[0],
                module=alias.name,
                level=0,
                name=None,
                aliased=alias.asname is not None,
            )
            for alias in statement.names
        ]
    if isinstance(statement, ast.ImportFrom):
        return [
            LocalImport(
                local=alias.asname or alias.name,
                module=statement.module or "",
                level=statement.level,
                name=alias.name,
            )
            for alias in statement.names
        ]
    return []


class _Binder(ast.NodeVisitor):
    """Collects what a scope binds, without looking into inner scopes."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.outer: set[str] = set()

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Store):
            self.names.add(node.id)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.names.add(node.name)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.names.add(node.name)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.names.add(node.name)

    def visit_Import(self, node: ast.Import) -> None:
        self.names.update(found.local for found in imports_of(node))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self.names.update(found.local for found in imports_of(node) if found.local != "*")

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.names.add(node.name)
        self.generic_visit(node)

    def visit_Global(self, node: ast.Global) -> None:
        self.outer.update(node.names)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        self.outer.update(node.names)

    def visit_MatchAs(self, node: ast.MatchAs) -> None:
        if node.name:
            self.names.add(node.name)
        self.generic_visit(node)

    def visit_MatchStar(self, node: ast.MatchStar) -> None:
        if node.name:
            self.names.add(node.name)

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest:
            self.names.add(node.rest)
        self.generic_visit(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        pass

    def _comprehension(self, node: ast.AST) -> None:
        # The targets of a comprehension are its own, an assignment expression in it is not.
        self.names.update(
            inner.target.id for inner in ast.walk(node) if isinstance(inner, ast.NamedExpr)
        )

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension


class _Collector(ast.NodeVisitor):
    """Collects free names; a class scope is not seen by the functions in it."""

    def __init__(self) -> None:
        self.found = FreeNames()
        self._scopes: list[tuple[bool, set[str]]] = []

    def _is_bound(self, name: str) -> bool:
        innermost = len(self._scopes) - 1
        return any(
            name in names and (not of_class or depth == innermost)
            for depth, (of_class, names) in enumerate(self._scopes)
        )

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load) and not self._is_bound(node.id):
            self.found.names.add(node.id)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        parts: list[str] = []
        value: ast.expr = node
        while isinstance(value, ast.Attribute):
            parts.append(value.attr)
            value = value.value
        if isinstance(value, ast.Name) and not self._is_bound(value.id):
            self.found.names.add(value.id)
            self.found.chains.add((value.id, *reversed(parts)))
        else:
            self.visit(value)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for decorator in node.decorator_list:
            self.visit(decorator)
        with self._type_parameters(node):
            self._signature(node.args)
            if node.returns:
                self._annotation(node.returns)
            self._scopes.append((False, _parameters(node.args) | bound_names(node.body)))
            for statement in node.body:
                self.visit(statement)
            self._scopes.pop()

    visit_FunctionDef = visit_AsyncFunctionDef = _function

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._signature(node.args)
        self._scopes.append((False, _parameters(node.args)))
        self.visit(node.body)
        self._scopes.pop()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for decorator in node.decorator_list:
            self.visit(decorator)
        with self._type_parameters(node):
            for part in (*node.bases, *node.keywords):
                self.visit(part)
            own: set[str] = set()
            self._scopes.append((True, own))
            for statement in node.body:
                self.visit(statement)
                own |= bound_names([statement])
            self._scopes.pop()

    def visit_TypeAlias(self, node: ast.AST) -> None:
        with self._type_parameters(node):
            self._annotation(getattr(node, "value"))  # noqa: B009  (the node is new in Python 3.12)

    @contextmanager
    def _type_parameters(self, node: ast.AST) -> Iterator[None]:
        """A scope with the type parameters of a definition, if it has any; Python 3.11 knows none."""
        parameters: list[ast.AST] = getattr(node, "type_params", [])
        if not parameters:
            yield
            return
        self._scopes.append((False, {getattr(each, "name", "") for each in parameters}))
        for each in parameters:
            for limit in (getattr(each, "bound", None), getattr(each, "default_value", None)):
                if limit is not None:
                    self._annotation(limit)
        yield
        self._scopes.pop()

    def _comprehension(
        self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp
    ) -> None:
        self.visit(node.generators[0].iter)
        targets = {
            name.id
            for generator in node.generators
            for name in ast.walk(generator.target)
            if isinstance(name, ast.Name)
        }
        self._scopes.append((False, targets))
        for generator in node.generators[1:]:
            self.visit(generator.iter)
        for test in (test for generator in node.generators for test in generator.ifs):
            self.visit(test)
        results = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
        for result in results:
            self.visit(result)
        self._scopes.pop()

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = _comprehension

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.visit(node.target)
        self._annotation(node.annotation)
        if node.value:
            self.visit(node.value)

    def visit_Import(self, node: ast.Import) -> None:
        self.found.imports.extend(imports_of(node))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self.found.imports.extend(imports_of(node))

    def _signature(self, args: ast.arguments) -> None:
        every = [*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg]
        for argument in every:
            if argument is not None and argument.annotation is not None:
                self._annotation(argument.annotation)
        for default in (*args.defaults, *args.kw_defaults):
            if default is not None:
                self.visit(default)

    def _annotation(self, node: ast.expr) -> None:
        self.visit(node)
        for inner in ast.walk(node):
            if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
                self._text_annotation(inner.value)

    def _text_annotation(self, text: str) -> None:
        try:
            self.visit(ast.parse(text.strip(), mode="eval").body)
        except (SyntaxError, ValueError):  # the latter for halves of characters
            return  # an argument of `Literal`, not a type


def _parameters(args: ast.arguments) -> set[str]:
    every = [*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg]
    return {argument.arg for argument in every if argument is not None}
