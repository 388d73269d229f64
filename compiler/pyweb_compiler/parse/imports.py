"""The import statements of a module, wherever they stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import libcst as cst
from msgspec import Struct

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.parse.parsed import ParsedModule


class ImportedModule(Struct, frozen=True, kw_only=True):
    """A module that an import statement names."""

    module: str | None
    """Absolute dotted name; `None` where the dots lead out of the package."""
    names: tuple[str, ...]
    """Names of a `from` import, which may be submodules."""
    span: Span
    guarded: bool
    """Inside `try` with a handler, or under `if TYPE_CHECKING`: allowed to fail."""


def absolute_name(module: ParsedModule, node: cst.ImportFrom) -> str | None:
    """Absolute dotted name of the module of a `from` import; `None` beyond the top."""
    written = dotted_name(node.module) if node.module else ""
    level = len(node.relative)
    if not level:
        return written
    package = module.name.split(".") if module.name else []
    drop = level - 1 if module.is_package else level
    if drop >= len(package):
        return None
    base = package[: len(package) - drop]
    return ".".join([*base, written] if written else base)


def dotted_name(node: cst.BaseExpression) -> str:
    """`a.b.c` as text."""
    if isinstance(node, cst.Attribute):
        return f"{dotted_name(node.value)}.{node.attr.value}"
    return node.value if isinstance(node, cst.Name) else ""


def imports_of(module: ParsedModule) -> tuple[ImportedModule, ...]:
    """All imports of a module in source order."""
    if "import" not in module.source:
        return ()
    return tuple(_of_block(module, module.tree.body, guarded=False))


def _of_block(
    module: ParsedModule,
    body: Sequence[cst.BaseStatement | cst.BaseSmallStatement],
    *,
    guarded: bool,
) -> Iterator[ImportedModule]:
    for statement in body:
        if isinstance(statement, cst.SimpleStatementLine):
            yield from _of_block(module, statement.body, guarded=guarded)
        elif isinstance(statement, cst.Import):
            for alias in statement.names:
                yield ImportedModule(
                    module=dotted_name(alias.name),
                    names=(),
                    span=module.span(alias),
                    guarded=guarded,
                )
        elif isinstance(statement, cst.ImportFrom):
            yield _of_from(module, statement, guarded)
        elif isinstance(statement, cst.BaseCompoundStatement):
            yield from _of_compound(module, statement, guarded)


def _of_from(module: ParsedModule, node: cst.ImportFrom, guarded: bool) -> ImportedModule:
    star = isinstance(node.names, cst.ImportStar)
    return ImportedModule(
        module=absolute_name(module, node),
        names=() if isinstance(node.names, cst.ImportStar) else _alias_names(node.names),
        span=module.span(node if star else (node.module or node)),
        guarded=guarded,
    )


def _alias_names(names: Sequence[cst.ImportAlias]) -> tuple[str, ...]:
    return tuple(dotted_name(alias.name) for alias in names)


def _of_compound(
    module: ParsedModule, node: cst.BaseCompoundStatement, guarded: bool
) -> Iterator[ImportedModule]:
    inside = guarded
    if isinstance(node, cst.Try | cst.TryStar):
        inside = guarded or bool(node.handlers)
    elif isinstance(node, cst.If):
        inside = guarded or is_type_checking(node.test)
    if not isinstance(node, cst.Match):
        yield from _of_block(module, node.body.body, guarded=inside)
    for part in _other_blocks(node):
        if isinstance(part, cst.If):
            yield from _of_compound(module, part, guarded)
        else:
            yield from _of_block(module, part.body, guarded=guarded)


def is_type_checking(test: cst.BaseExpression) -> bool:
    """Whether a condition only holds for type checkers."""
    return dotted_name(test).rpartition(".")[2] == "TYPE_CHECKING"


def _other_blocks(node: cst.BaseCompoundStatement) -> Iterator[cst.BaseSuite | cst.If]:
    if isinstance(node, cst.Match):
        yield from (case.body for case in node.cases)
    if isinstance(node, cst.Try | cst.TryStar):
        yield from (handler.body for handler in node.handlers)
    if isinstance(node, cst.If | cst.For | cst.While | cst.Try | cst.TryStar) and node.orelse:
        yield node.orelse if isinstance(node.orelse, cst.If) else node.orelse.body
    if isinstance(node, cst.Try | cst.TryStar) and node.finalbody:
        yield node.finalbody.body
