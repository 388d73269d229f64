"""Keys that a dict of a TypedDict class may lack."""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from pyweb_compiler.evaluate.values import ClassValue


def lacking_keys(record: ClassValue) -> frozenset[str]:
    """Those of its bases included; empty for other classes."""
    found: set[str] = set()
    for base in record.bases:
        if isinstance(base, ClassValue):
            found.update(lacking_keys(base))
    if record.kind == "typeddict":
        found.update(_lacking(record.node))
    return frozenset(found)


def _lacking(node: cst.ClassDef) -> Iterator[str]:
    partial = any(
        keyword.keyword is not None
        and keyword.keyword.value == "total"
        and isinstance(keyword.value, cst.Name)
        and keyword.value.value == "False"
        for keyword in node.keywords
    )
    lines = (line for line in node.body.body if isinstance(line, cst.SimpleStatementLine))
    for field in (part for line in lines for part in line.body):
        if isinstance(field, cst.AnnAssign) and isinstance(field.target, cst.Name):
            form = _form(field.annotation.annotation)
            if form == "NotRequired" or (partial and form != "Required"):
                yield field.target.value


def _form(annotation: cst.BaseExpression) -> str:
    """`NotRequired` of `NotRequired[str]`."""
    if not isinstance(annotation, cst.Subscript):
        return ""
    value = annotation.value
    name = value.attr if isinstance(value, cst.Attribute) else value
    return name.value if isinstance(name, cst.Name) else ""
