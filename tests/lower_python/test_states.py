"""States, handlers and their effects in the IR."""

from __future__ import annotations

import textwrap

import libcst as cst
import pytest
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE, Diagnostics
from pyweb_compiler.evaluate.state_values import StateHandler, StateVar
from pyweb_compiler.evaluate.values import ClassValue, FunctionValue
from pyweb_compiler.lower import effects
from pyweb_compiler.lower.carry_setters import automatic_setters
from pyweb_compiler.lower.effects import syntax_of
from pyweb_compiler.lower.initial import known_expr
from pyweb_compiler.lower.records import lower_records
from pyweb_compiler.lower.states import lower_states
from tests.lower_python.harness import evaluated

SOURCE = """
import random
import pyweb as pw
from app.tools import mend

TABLE = []

class Other(pw.State):
    total: int = 0

class State(pw.State):
    '''All of it.'''

    # The rows.
    rows: list[list[int]] = []
    count: int = 0
    '''How many.'''
    _secret: str = ""

    def grow(self):
        '''Adds.'''
        self.count += 1

    def shown(self):
        return pw.toast.success(f"{self.count}")

    def nested(self):
        row = self.rows[self.count]
        row[0] = 1

    def looped(self):
        for row in self.rows:
            row.append(2)

    def read_only(self):
        text = " ".join(str(len(row)) for row in self.rows)
        return text.strip()

    def called(self):
        self.count = random.randint(0, mend(self.rows))

    def module_level(self):
        TABLE.append(self.count)

    def through(self):
        self.grow()

    async def across(self):
        other = await self.get_state(Other)
        other.total = self.count

    def cleared(self):
        self.reset()

    def chained(self):
        return State.grow

    def deleted(self):
        del self.rows[0]

    def ping(self):
        self.grow()
        self.pong()

    def pong(self):
        self.rows = []
        self.ping()
        self.shown()

    def before_ping(self):
        self._secret = ""
        self.pong()
"""


def lowered() -> ir.State:
    app = evaluated({"app": SOURCE, "app.tools": "def mend(x): return 1\n"})
    for state in app.states:
        state.handlers.update(
            {
                item.name.value: StateHandler(
                    name=item.name.value,
                    function=FunctionValue(
                        item.name.value, item.name.value, state.module, item, None, {}
                    ),
                    params=(),
                    kind=ir.HandlerKind.PLAIN,
                    marked=False,
                    actions=ir.EventActions(),
                    span=NOWHERE,
                )
                for item in state.node.body.body
                if isinstance(item, cst.FunctionDef)
            }
        )
    return next(s for s in lower_states(app, automatic_setters(app.states)) if s.name == "State")


@pytest.mark.parametrize(
    ("name", "reads", "writes", "calls", "client"),
    [
        ("grow", {"count"}, {"count"}, set(), set()),
        ("shown", {"count"}, set(), set(), {"toast"}),
        ("nested", {"rows", "count"}, {"rows"}, set(), set()),
        ("looped", {"rows"}, {"rows"}, set(), set()),
        ("read_only", {"rows"}, set(), set(), set()),
        ("called", {"rows"}, {"count", "rows"}, {"random.randint", "app.tools.mend"}, set()),
        ("module_level", {"count"}, {"count"}, {"app.TABLE.append"}, set()),
        ("through", {"count"}, {"count"}, set(), set()),
        ("across", {"count"}, {"Other.total"}, set(), set()),
        ("cleared", set(), {"rows", "count", "_secret"}, set(), set()),
        ("chained", set(), set(), {"app.State.grow"}, set()),
        ("deleted", set(), {"rows"}, set(), set()),
        ("ping", {"count"}, {"count", "rows"}, set(), {"toast"}),
        ("pong", {"count"}, {"count", "rows"}, set(), {"toast"}),
        ("before_ping", {"count"}, {"count", "rows", "_secret"}, set(), {"toast"}),
    ],
)
def test_effects(
    name: str, reads: set[str], writes: set[str], calls: set[str], client: set[str]
) -> None:
    found = next(h for h in lowered().handlers if h.name == name).effects
    assert found.reads == {wire(var) for var in reads}
    assert found.writes == {wire(var) for var in writes}
    assert found.calls == calls
    assert found.client == client


def test_a_method_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many others call it."""
    read: list[str] = []

    def syntax(function: FunctionValue) -> object:
        read.append(function.name)
        return syntax_of(function)

    monkeypatch.setattr(effects, "syntax_of", syntax)
    lowered()
    assert len(read) == len(set(read)) == SOURCE.count("def ")


def wire(var: str) -> str:
    return f"app.{var}" if "." in var else f"app.State.{var}"


def test_docs_and_comments_come_along() -> None:
    state = lowered()
    found = {var.name: var for var in state.vars}
    assert state.docstring == "All of it."
    assert found["rows"].comments == ("The rows.",)
    assert found["count"].doc == "How many."
    assert state.handlers[0].docstring == "Adds."


def test_automatic_setters_become_handlers() -> None:
    source = "import pyweb as pw\nclass State(pw.State):\n    zone: str = ''\n"
    app = evaluated({"app": source}, used_setters={"State": {"zone"}})
    (setter,) = lower_states(app, automatic_setters(app.states))[0].handlers
    assert setter.automatic and setter.name == "set_zone"
    assert [param.name for param in setter.params] == ["value"]
    assert setter.effects.writes == {"app.State.zone"}


@pytest.mark.parametrize(
    ("value", "type_", "shown"),
    [
        (1, ir.IntType(), 1),
        (True, ir.BoolType(), True),
        (None, ir.NoneType(), None),
        (float("nan"), ir.FloatType(), None),
        ([1, 2], ir.ListType(ir.IntType()), [1, 2]),
        ((1, "a"), ir.TupleType((ir.IntType(), ir.StrType())), [1, "a"]),
        ({"a": [1]}, ir.DictType(ir.StrType(), ir.AnyType()), {"a": [1]}),
    ],
)
def test_known_values(value: object, type_: ir.Type, shown: object) -> None:
    expr = known_expr(value, type_, NOWHERE)
    assert expr is not None
    assert plain(expr) == shown


@pytest.mark.parametrize("value", [object(), [object()], {"a": object()}])
def test_what_is_not_known_has_no_first_value(value: object) -> None:
    assert known_expr(value, ir.AnyType(), NOWHERE) is None


def plain(expr: ir.Expr) -> object:
    if isinstance(expr, ir.Array):
        return [plain(item) for item in expr.items]
    if isinstance(expr, ir.Object):
        return {plain(entry.key): plain(entry.value) for entry in expr.entries}
    assert isinstance(expr, ir.Literal)
    return expr.value


def test_backend_vars_have_no_first_value_in_the_browser() -> None:
    app = evaluated({"app": "import pyweb as pw\nclass State(pw.State):\n    _x: int = 0\n"})
    state = app.states[0]
    state.vars["_x"] = StateVar(
        name="_x", type=ir.IntType(), kind=ir.VarKind.BACKEND, default=0, span=NOWHERE
    )
    assert lower_states(app, automatic_setters(app.states))[0].vars[0].initial is None


def test_records_have_the_fields_of_their_bases_first() -> None:
    app = evaluated({"app": textwrap.dedent('''
                class Base:
                    id: int

                class Item(Base):
                    """A thing."""
                    name: str
                    _hidden: int
                ''')})
    module = app.graph.find("app")
    base_node, item_node = module.tree.body  # type: ignore[union-attr]
    base = ClassValue("Base", module, base_node, (), {}, {"id": ir.IntType()}, "dataclass")  # type: ignore[arg-type]
    item = ClassValue(
        "Item", module, item_node, (base,), {}, {"name": ir.StrType(), "_hidden": ir.IntType()}  # type: ignore[arg-type]
    )
    (record,) = lower_records(replace(app, records=(item, item)), Diagnostics())
    assert [field.name for field in record.fields] == ["id", "name"]
    assert record.docstring == "A thing."
