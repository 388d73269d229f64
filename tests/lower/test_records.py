"""Classes whose instances cross the wire."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic.walk import nodes
from tests.lower.harness import compile_app, page, show

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


def test_private_fields_of_a_default_stay_in_the_backend() -> None:
    compiled = compile_app("""
        from dataclasses import dataclass

        @dataclass
        class User:
            name: str = "a"
            _token: str = "secret"

        class S(pw.State):
            user: User = User()

        def index():
            return pw.text(S.user.name)
        """)
    ((var,),) = [state.vars for state in compiled.app.states]
    assert var.initial is not None and show(var.initial) == "{'name': 'a'}"


def test_objects_without_declared_fields_are_known_while_compiling() -> None:
    compiled = page(
        "cell('a', Column('x')), cell('b', Column('y'))",
        """
class Column:
    def __init__(self, key):
        self.key = key

def cell(text: str, column: Column) -> pw.Component:
    return pw.el.td(text, id=column.key)
""",
    )
    assert compiled.found == ()
    assert compiled.app.records == ()
    ids = [prop for e in compiled.elements(compiled.app.components) for prop in e.props]
    assert [str(getattr(prop.value, "value", "")) for prop in ids] == ["x", "y"]


def test_a_key_that_may_be_lacking_may_be_none_where_it_is_read() -> None:
    compiled = page("pw.foreach(State.rows, lambda row: pw.text(row['note']))", STATE)
    note = next(
        node
        for node in nodes(compiled.app.pages)
        if isinstance(node, ir.Member) and node.name == "note"
    )
    assert note.type == ir.UnionType((ir.StrType(), ir.NoneType()))
