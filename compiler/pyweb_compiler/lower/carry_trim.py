"""Puts a module together from the statements that stay."""

from __future__ import annotations

from collections.abc import Sequence

import libcst as cst

from pyweb_compiler.lower.carry_reach import KeptModule

Statement = cst.SimpleStatementLine | cst.BaseCompoundStatement


def trimmed_module(entry: KeptModule) -> cst.Module:
    """The module without the statements, and the imported names, that the backend does not need."""
    tree = entry.facts.module.tree
    body: list[Statement] = []
    dropped_blank = False
    for index, statement in enumerate(tree.body):
        kept = _kept(entry, index, statement)
        if kept is None:
            dropped_blank |= any(line.comment is None for line in _leading(statement))
            continue
        if dropped_blank and body and not any(ln.comment is None for ln in _leading(kept)):
            kept = kept.with_changes(leading_lines=[cst.EmptyLine(indent=False), *_leading(kept)])
        dropped_blank = False
        body.append(_after_import(kept) if body and _is_import(body[-1]) else kept)
    last_stays = bool(tree.body) and _kept(entry, len(tree.body) - 1, tree.body[-1]) is not None
    return tree.with_changes(
        body=_without_foreign_exports(entry, body), footer=tree.footer if last_stays else []
    )


def _after_import(statement: Statement) -> Statement:
    """One blank line after the imports, as both formatters want it where no definition follows."""
    lines = list(_leading(statement))
    if _is_import(statement) or isinstance(statement, cst.FunctionDef | cst.ClassDef):
        return statement
    blank = next((i for i, line in enumerate(lines) if line.comment is not None), len(lines))
    return statement.with_changes(leading_lines=[*lines[: min(blank, 1)], *lines[blank:]])


def _is_import(statement: Statement) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and all(
        isinstance(item, cst.Import | cst.ImportFrom) for item in statement.body
    )


def _leading(statement: Statement) -> Sequence[cst.EmptyLine]:
    return getattr(statement, "leading_lines", ())


def _kept(entry: KeptModule, index: int, statement: Statement) -> Statement | None:
    if index not in entry.statements:
        future = _is_future(statement)
        return statement if future and entry.statements else None
    facts = entry.facts.statements[index]
    if not facts.is_import or not isinstance(statement, cst.SimpleStatementLine):
        return statement
    small = [
        trimmed
        for item in statement.body
        if (trimmed := _trimmed_import(item, entry.names)) is not None
    ]
    return statement.with_changes(body=small) if small else None


def _is_future(statement: Statement) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and any(
        isinstance(item, cst.ImportFrom)
        and isinstance(item.module, cst.Name)
        and item.module.value == "__future__"
        for item in statement.body
    )


def _trimmed_import(item: cst.BaseSmallStatement, names: set[str]) -> cst.BaseSmallStatement | None:
    if isinstance(item, cst.ImportFrom) and not isinstance(item.names, cst.ImportStar):
        aliases = [alias for alias in item.names if _local(alias) in names]
        if len(aliases) == len(item.names):
            return item
        if not aliases:
            return None
        if item.lpar is None:
            aliases[-1] = aliases[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        return item.with_changes(names=aliases)
    if isinstance(item, cst.Import):
        modules = [alias for alias in item.names if _local(alias) in names]
        if not modules:
            return None
        modules[-1] = modules[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        return item.with_changes(names=modules)
    return item


def _local(alias: cst.ImportAlias) -> str:
    if alias.asname is not None:
        assert isinstance(alias.asname.name, cst.Name)
        return alias.asname.name.value
    name: cst.BaseExpression = alias.name
    while isinstance(name, cst.Attribute):
        name = name.value
    assert isinstance(name, cst.Name)
    return name.value


def _without_foreign_exports(entry: KeptModule, body: list[Statement]) -> list[Statement]:
    """`__all__`, if it stays, names only what stays."""
    return [_filtered_all(entry, statement) for statement in body]


def _filtered_all(entry: KeptModule, statement: Statement) -> Statement:
    if not isinstance(statement, cst.SimpleStatementLine) or len(statement.body) != 1:
        return statement
    assign = statement.body[0]
    if (
        not isinstance(assign, cst.Assign)
        or not isinstance(assign.targets[0].target, cst.Name)
        or assign.targets[0].target.value != "__all__"
        or not isinstance(assign.value, cst.List | cst.Tuple)
    ):
        return statement
    elements = [
        element
        for element in assign.value.elements
        if not isinstance(element.value, cst.SimpleString)
        or element.value.evaluated_value in entry.names
    ]
    value = assign.value.with_changes(elements=elements)
    return statement.with_changes(body=[assign.with_changes(value=value)])
