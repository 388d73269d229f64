"""Classes whose instances cross the wire as objects."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.lacking import lacking_keys
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
    optional = lacking_keys(record)
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
