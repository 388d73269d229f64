"""Classes whose instances cross the wire as objects."""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.values import ClassValue
from pyweb_compiler.lower.handlers import docstring_of

_WITHOUT_FIELDS = frozenset({"enum", "protocol"})


def lower_records(evaluated: EvaluatedApp, diagnostics: Diagnostics) -> tuple[ir.Record, ...]:
    """Dataclasses, TypedDicts and models by module and name; enums cross the wire as their values."""
    found = {
        (record.module.name, record.name): _record(record)
        for record in evaluated.records
        if record.kind not in _WITHOUT_FIELDS
    }
    return tuple(found[key] for key in sorted(found))


def _record(record: ClassValue) -> ir.Record:
    fields = _fields(record)
    optional = _not_required(record)
    return ir.Record(
        module=record.module.name,
        name=record.name,
        fields=tuple(
            ir.RecordField(name=name, type=type_, optional=name in optional)
            for name, type_ in fields.items()
        ),
        docstring=docstring_of(record.node),
    )


def _fields(record: ClassValue) -> dict[str, ir.Type]:
    """Fields of the bases first, private ones left out."""
    fields: dict[str, ir.Type] = {}
    for base in reversed(record.bases):
        if isinstance(base, ClassValue):
            fields.update(_fields(base))
    fields.update(
        {name: type_ for name, type_ in record.annotations.items() if not name.startswith("_")}
    )
    return fields


def _not_required(record: ClassValue) -> frozenset[str]:
    """Keys that a dict of this class may lack."""
    found: set[str] = set()
    for base in record.bases:
        if isinstance(base, ClassValue):
            found.update(_not_required(base))
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
