"""Classes whose instances cross the wire."""

from __future__ import annotations

from pyweb_compiler import ir
from tests.lower.harness import page

STATE = """
from typing import NotRequired, Required, TypedDict

class Base(TypedDict, total=False):
    note: str
    id: Required[int]

class Row(Base):
    name: str
    seen: NotRequired[str]

class State(pw.State):
    rows: list[Row] = []
"""


def test_keys_that_may_be_lacking() -> None:
    compiled = page("pw.foreach(State.rows, lambda row: pw.text(row['seen']))", STATE)
    assert compiled.found == ()
    row = next(record for record in compiled.app.records if record.name == "Row")
    assert {field.name: field.optional for field in row.fields} == {
        "note": True,
        "id": False,
        "name": False,
        "seen": True,
    }
    seen = next(field for field in row.fields if field.name == "seen")
    assert isinstance(seen.type, ir.UnionType)
