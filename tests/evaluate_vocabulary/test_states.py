"""State classes: vars, handlers, mixins, setters and what the UI reads."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.walk import nodes
from tests.lower.harness import compile_app, page, show

SOURCE = """
from typing import ClassVar, Optional

class Counting(pw.State, mixin=True):
    total: int = 0

    @pw.event
    def bump(self): ...

class State(pw.State):
    '''The app's state.'''

    plain: int = 3
    names: list[str]
    maybe: Optional[str] = None
    widened: str = None
    guessed = ["a"]
    token: str = pw.Cookie("x", name="tok", max_age=60)
    theme: str = pw.LocalStorage("light", sync=True)
    made: dict[str, int] = pw.field(default_factory=dict)
    LIMIT: ClassVar[int] = 5
    _secret: int = 1

    @pw.var
    def doubled(self) -> int:
        return self.plain * 2

    @pw.var(cache=False)
    def _hidden(self) -> int:
        return 1

    def handler(self, a: int, b: str = "x", *rest: float): ...

    @pw.event(background=True)
    async def work(self): ...

    async def stream(self):
        yield

    def _helper(self): ...

    @staticmethod
    def static(): ...

class Child(Counting, State):
    own: bool = False

def index():
    return pw.box(
        pw.text(Child.plain), pw.text(Child.total), pw.text(State.doubled),
        pw.button("a", on_click=Child.bump), pw.button("b", on_click=Child.work),
        pw.input(value=State.theme, on_change=State.set_theme),
    )
"""


def test_vars_and_handlers() -> None:
    compiled = compile_app(SOURCE)
    assert compiled.found == (), compiled.found
    state = next(each for each in compiled.app.states if each.name == "State")
    kinds = {var.name: (var.kind.value, var.type) for var in state.vars}
    text, number = ir.StrType(), ir.IntType()
    assert kinds == {
        "plain": ("base", number),
        "names": ("base", ir.ListType(text)),
        "maybe": ("base", ir.UnionType((text, ir.NoneType()))),
        "widened": ("base", ir.UnionType((text, ir.NoneType()))),
        "guessed": ("base", ir.ListType(text)),
        "token": ("cookie", text),
        "theme": ("local", text),
        "made": ("base", ir.DictType(text, number)),
        "_secret": ("backend", number),
        "doubled": ("computed", number),
        "_hidden": ("backend", number),
    }
    storage = {var.name: var.storage for var in state.vars}
    assert storage["token"] == ir.StorageOptions(name="tok", max_age=60)
    assert storage["theme"] == ir.StorageOptions(sync=True)
    handlers = {h.name: h for h in state.handlers}
    assert set(handlers) == {"handler", "work", "stream", "set_theme"}
    assert [h.kind.value for h in handlers.values() if h.name in ("work", "stream")] == [
        "background",
        "async-generator",
    ]
    assert [(p.name, p.required, p.variadic) for p in handlers["handler"].params] == [
        ("a", True, False),
        ("b", False, False),
        ("rest", False, True),
    ]


def test_inheritance_and_mixins() -> None:
    compiled = compile_app(SOURCE)
    assert [state.name for state in compiled.app.states] == ["State", "Child"]
    child = compiled.app.states[1]
    assert child.parent == "demo.State"
    assert [var.name for var in child.vars] == ["total", "own"]
    texts = [e.children[0] for e in compiled.elements() if e.children][1:4]
    refs = [text.value for text in texts if isinstance(text, ir.Text)]
    assert [(r.state, r.name) for r in refs if isinstance(r, ir.StateRef)] == [
        ("demo.State", "plain"),
        ("demo.Child", "total"),
        ("demo.State", "doubled"),
    ]
    events = [show(event.event) for e in compiled.elements() for event in e.listeners]
    assert events == [
        "demo.Child.bump()",
        "demo.State.work()",
        "demo.State.set_theme(value)",
    ]


def test_inputs_bound_to_a_var_are_controlled() -> None:
    compiled = compile_app(SOURCE)
    assert list(compiled.elements())[-1].controlled == "value"


def test_annotations_as_text_are_read() -> None:
    compiled = compile_app(SOURCE, head="from __future__ import annotations\nimport pyweb as pw\n")
    state = next(each for each in compiled.app.states if each.name == "State")
    assert {v.name: v.type for v in state.vars}["names"] == ir.ListType(ir.StrType())


def test_private_vars_never_reach_the_page() -> None:
    compiled = compile_app("""
        class State(pw.State):
            _token: str = ""

        def index():
            return pw.text(State._token)
        """)
    assert [each[:5] for each in compiled.found] == ["PW403"]


def test_computed_vars_that_stay_in_the_backend() -> None:
    compiled = compile_app("""
        class State(pw.State):
            @pw.var(backend=True)
            def secret(self) -> str:
                return "s"

            @pw.var
            def _hidden(self) -> str:
                return "h"

            @pw.var
            def shown(self) -> str:
                return "v"

        def index():
            return pw.text(State.shown)
        """)
    assert compiled.found == ()
    (state,) = compiled.app.states
    kinds = {var.name: var.kind for var in state.vars}
    assert kinds["shown"] is ir.VarKind.COMPUTED
    assert {kinds["secret"], kinds["_hidden"]} == {ir.VarKind.BACKEND}


def test_computed_vars_of_mixins_have_their_first_values() -> None:
    compiled = compile_app("""
class Labelled(pw.State, mixin=True):
    n: int = 1

    @pw.var
    def label(self) -> str:
        return f"n = {self.n}"

class Own(Labelled, pw.State):
    n: int = 5

def index():
    return pw.text(Own.label)
""")
    assert compiled.found == ()
    own = next(state for state in compiled.app.states if state.name == "Own")
    defaults = {var.name: show(var.initial) for var in own.vars if var.initial is not None}
    assert defaults == {"n": "5", "label": "'n = 5'"}


def test_parameters_of_the_address_may_be_missing_and_several() -> None:
    compiled = page("pw.text(pw.State.router.page.params['a'], pw.State.router.url.query)")
    assert compiled.found == ()
    read = [n for n in nodes(compiled.app.pages) if isinstance(n, ir.Index | ir.AmbientRef)]
    param, params, query = read
    assert ir.NoneType() in types.options(param.type)
    assert isinstance(params, ir.AmbientRef) and params.ambient is ir.Ambient.PARAMS
    assert isinstance(query, ir.AmbientRef) and query.ambient is ir.Ambient.SEARCH


def test_router_hydration_and_route_parameters() -> None:
    compiled = compile_app(
        """
        def index():
            return pw.box(
                pw.State.router.page.raw_path, pw.State.is_hydrated.to_string(), pw.State.post_id
            )
        """,
        tail="\napp = pw.App()\napp.add_page(index, route='/post/[post_id]')\n",
    )
    view = compiled.view
    assert isinstance(view, ir.Element)
    shown = [show(child.value) for child in view.children if isinstance(child, ir.Text)]
    assert shown == ["<path>", "json(<hydrated>)", "[post_id]"]
    assert compiled.app.route_params == ("post_id",)


def test_views_that_the_class_makes_without_an_object() -> None:
    compiled = compile_app("""
        from functools import partial

        class State(pw.State):
            names: dict[str, list[str]] = {}

            @pw.event
            def go(self): ...

            @staticmethod
            def column(name: str):
                return pw.box(pw.foreach(State.names[name], State.cell))

            @staticmethod
            def cell(name: str):
                return pw.text(name)

            @classmethod
            def title(cls, name: str):
                return pw.heading(name, on_click=cls.go)

        def row(before: str, name: str, place: int):
            return pw.text(before, name, place)

        def index():
            return pw.box(
                State.title("all"),
                pw.foreach(State.names.keys(), State.column),
                pw.foreach(State.names.keys(), State.title),
                pw.foreach(State.names.keys(), partial(row, "> ")),
            )
        """)
    assert compiled.found == ()
    made = [node for node in nodes(compiled.view) if isinstance(node, ir.Repeat)]
    assert [node.index is not None for node in made] == [False, False, True]
