"""What lowering of views needs at hand."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Catalog
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.values import ClassValue, Value
from pyweb_compiler.evaluate.vocabulary import fields_of


class NoNotes:
    """Records were noted while evaluating."""

    def note_record(self, value: Value) -> None:
        """Nothing is left to note."""


class LowerContext(Struct, frozen=True, kw_only=True):
    """Handed down through all of lowering; also serves where expressions are made of values."""

    catalog: Catalog
    diagnostics: Diagnostics
    records: Mapping[tuple[str, str], ClassValue]
    component_styles: Mapping[str, dict[Value, Value]]
    """Path of a factory → its style in `App(style=…)`."""
    vocabulary: NoNotes
    old_utilities: bool = False
    """Whether class names are those of version 3 of Tailwind."""

    def record_fields(self, type_: ir.Type) -> Mapping[str, ir.Type]:
        """Fields of a record; none for any other type."""
        if not isinstance(type_, ir.RecordType):
            return {}
        cls = self.records.get((type_.module, type_.name))
        return fields_of(cls) if cls is not None else {}
