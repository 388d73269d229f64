"""Events bound to triggers, by every form that existing apps use."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic.walk import nodes
from tests.lower.harness import compile_app, page, show

STATE = """
class State(pw.State):
    text: str = ""
    on: bool = False
    count: int = 0
    items: list[str] = []

    @pw.event
    def save(self, value: str): ...

    @pw.event
    def pair(self, key: str, value: str): ...

    @pw.event
    def number(self, value: int): ...

    @pw.event(prevent_default=True)
    def go(self): ...

    @pw.event
    def stay(self): ...

    def _helper(self): ...
"""


def listener(event: str, factory: str = "input", trigger: str = "on_change") -> ir.Listener:
    """The listener that an event expression becomes."""
    compiled = page(f"pw.{factory}({trigger}={event})", STATE)
    assert compiled.found == (), compiled.found
    return next(compiled.elements()).listeners[0]


@pytest.mark.parametrize(
    ("event", "params", "expected"),
    [
        ("State.save", ["value"], "demo.State.save(value)"),
        ("State.go", [], "demo.State.go()"),
        ("State.pair('k')", ["value"], "demo.State.pair('k', value)"),
        ("State.pair('k', 'v')", [], "demo.State.pair('k', 'v')"),
        ("State.pair(value='v', key='k')", [], "demo.State.pair('k', 'v')"),
        ("lambda text: State.save(text.upper())", ["text"], "demo.State.save(upper(text))"),
        ("lambda _: State.go()", [], "demo.State.go()"),
        ("lambda: State.go()", [], "demo.State.go()"),
        ("lambda v: [State.save(v), State.go]", ["v"], "[demo.State.save(v); demo.State.go()]"),
        ("[State.save, State.go]", ["value"], "[demo.State.save(value); demo.State.go()]"),
        ("pw.cond(State.on, State.save, State.go)", ["value"],
         "(on ? demo.State.save(value) : demo.State.go())"),
        ("pw.console_log", ["value"], "log(text=value)"),
        ("State.set_text", ["value"], "demo.State.set_text(value)"),
        ("State.setvar('text')", ["value"], "demo.State.set_text(value)"),
        ("State.setvar(var_name='text')", ["value"], "demo.State.set_text(value)"),
        ("State.setvar('text', 'a')", [], "demo.State.set_text('a')"),
        ("State.setvar('text', value='a')", [], "demo.State.set_text('a')"),
        ("pw.redirect('/a')", [], "redirect(path='/a', external=False, replace=False, popup=False)"),
        ("pw.toast.info('hi', duration=5)", [],
         "toast(level='info', message='hi', options={'duration': 5})"),
        ("pw.set_clipboard(State.text)", [], "clipboard(text=text)"),
        ("pw.scroll_to('top')", [], "scroll(id='top', top=True)"),
        ("pw.toggle_color_mode", [], "color-mode(mode='toggle')"),
    ],
)  # fmt: skip
def test_forms_of_events(event: str, params: list[str], expected: str) -> None:
    bound = listener(event)
    assert [param.name for param in bound.params] == params
    assert show(bound.event) == expected


def test_paths_of_trigger_values() -> None:
    bound = listener("lambda key, info: State.pair(key, info.alt_key.to_string())", "el.input",
                     "on_key_down")  # fmt: skip
    assert [(p.name, p.path, p.helper) for p in bound.params] == [
        ("key", "0.key", None),
        ("info", "0", "modifiers"),
    ]


def test_actions_of_handler_and_chain() -> None:
    assert listener("State.go").actions.prevent_default
    actions = listener("State.save.debounce(300).stop_propagation").actions
    assert (actions.debounce, actions.stop_propagation) == (300, True)
    assert listener("[pw.prevent_default, State.save]").actions.prevent_default


def test_events_of_a_list_keep_their_own_timing() -> None:
    mixed = listener("[State.save.debounce(300), State.go, pw.stop_propagation]")
    assert mixed.actions == ir.EventActions(prevent_default=True, stop_propagation=True)
    assert isinstance(mixed.event, ir.Chain)
    waiting, at_once = mixed.event.events
    assert isinstance(waiting, ir.TimedEvent)
    assert waiting.actions == ir.EventActions(debounce=300)
    assert isinstance(at_once, ir.HandlerCall)
    alike = listener("[State.save.debounce(300), State.save.debounce(300)]")
    assert alike.actions == ir.EventActions(debounce=300)
    assert not any(isinstance(node, ir.TimedEvent) for node in nodes(alike.event))


def test_actions_on_the_browsers_event_are_bound_where_it_is() -> None:
    compiled = compile_app(STATE + """
def star(count: int, on_star):
    return pw.box(count, on_click=on_star)

def index():
    return pw.fragment(
        star(1, State.pair('a', 'b').stop_propagation),
        star(2, lambda: State.go().stop_propagation),
        star(3, State.pair('a', 'b')),
    )
""")
    assert compiled.found == ()
    stopped = [e.listeners[0].actions for e in compiled.elements(compiled.view) if e.listeners]
    assert [actions.stop_propagation for actions in stopped] == [True, True]
    uses = [node for node in nodes(compiled.view) if isinstance(node, ir.Use)]
    assert len(uses) == 1


def test_the_color_mode_is_changed_by_its_old_path_too() -> None:
    event = listener("pw.style.toggle_color_mode", "button", "on_click").event
    assert show(event) == "color-mode(mode='toggle')"


def test_noop_does_nothing() -> None:
    compiled = page("pw.button('x', on_click=pw.noop())", STATE)
    assert next(compiled.elements()).listeners == ()


def test_a_form_hands_over_its_data() -> None:
    compiled = page(
        "pw.form(pw.input(name='a'), on_submit=State.submit, reset_on_submit=True)",
        "class State(pw.State):\n    def submit(self, data: dict[str, str]): ...\n",
    )
    bound = next(compiled.elements()).listeners[0]
    assert bound.form and bound.reset
    assert show(bound.event) == "demo.State.submit(formData)"


def test_loop_items_and_trigger_values_keep_apart() -> None:
    compiled = page(
        "pw.foreach(State.items, lambda value: pw.input(on_change=State.pair(value)))", STATE
    )
    bound = next(compiled.elements()).listeners[0]
    assert show(bound.event) == "demo.State.pair(value, value_2)"
    assert [param.name for param in bound.params] == ["value_2"]


@pytest.mark.parametrize(
    ("expression", "code", "part"),
    [
        ("pw.button(on_click=State.pair)", "PW402", "`on_click` gives 1"),
        ("pw.input(on_change=State.pair('a', 'b', 'c'))", "PW402", "takes 2 arguments"),
        ("pw.input(on_change=State.number)", "PW311", "`on_change` gives `str`"),
        ("pw.input(on_change='save')", "PW306", "not an event"),
        ("pw.text('x', on_change=State.save)", "PW303", "no event trigger `on_change`"),
        ("pw.button(on_click=State.sav)", "PW401", "no var or handler `sav`"),
        ("pw.button(on_click=State._helper)", "PW403", "never leaves the server"),
    ],
)
def test_mistakes(expression: str, code: str, part: str) -> None:
    found = page(expression, STATE).found
    assert found and found[0].startswith(code) and part in found[0]


def test_callbacks_hand_over_only_what_their_users_take() -> None:
    compiled = compile_app(STATE + """
def row(label: str, on_pick) -> pw.Component:
    return pw.el.div(pw.button(label, on_click=on_pick), pw.input(on_change=on_pick))

def plain(label: str, on_pick) -> pw.Component:
    return pw.button(label, on_click=on_pick)

def index():
    return pw.fragment(row("a", State.save), plain("b", State.stay), plain("c", lambda: State.save("c")))
""")
    params = {c.name: c.params[1].type for c in compiled.app.components}
    assert params["plain"] == ir.FunctionType(())
    assert isinstance(params["row"], ir.FunctionType) and len(params["row"].params) == 1
    uses = [n for n in compiled.view.children if isinstance(n, ir.Use)]  # type: ignore[union-attr]
    assert show(uses[1].listeners[0].event) == "demo.State.stay()"


@pytest.mark.parametrize(
    ("annotation", "called"),
    [
        ("pw.EventHandler[pw.event.no_args_event_spec]", "demo.State.pair('a', 'b')"),
        ("pw.EventHandler[pw.event.passthrough_event_spec(str)]", "demo.State.save(value)"),
        ("pw.EventHandler[lambda text: [text]]", "demo.State.save(value)"),
    ],
)
def test_components_by_decoration_hand_over_what_they_say(annotation: str, called: str) -> None:
    given = "State.pair('a', 'b')" if "no_args" in annotation else "State.save"
    compiled = compile_app(STATE + f"""
@pw.memo
def field(on_pick: {annotation}) -> pw.Component:
    return pw.input(on_key_down=on_pick)

def index():
    return field(on_pick={given})
""")
    assert compiled.found == ()
    use = next(node for node in nodes(compiled.view) if isinstance(node, ir.Use))
    assert show(use.listeners[0].event) == called
    kind = compiled.component("field").params[0].type
    assert isinstance(kind, ir.FunctionType)
    assert len(kind.params) == (0 if "no_args" in annotation else 1)


def test_event_chains_are_values() -> None:
    compiled = compile_app(STATE + """
class Keys(pw.Fragment):
    keys: dict[str, pw.event.EventType] = {}

    def add_imports(self):
        return {"react": "useEffect"}

    def add_hooks(self):
        table = pw.Var.create(
            {
                key: pw.EventChain.create(args_spec=pw.event.key_event, value=event)
                for key, event in self.keys.items()
            }
        )
        return [pw.Var(f"const keys = {table}"), "useEffect(() => {})"]

    def render(self):
        return {}

def index():
    return pw.box(Keys.create(keys={"a": State.go(), "b": State.save}))
""")
    assert compiled.found == ()
    inner = list(compiled.elements())[1]
    first, second = (hook.code for hook in inner.hooks)
    assert isinstance(first, ir.RawJs)
    assert show(first) == (
        "js<const keys = {'a': ( => demo.State.go()), 'b': (event => demo.State.save(event.key))}>"
    )
    assert first.imports == (ir.JsImport(package="react", name="useEffect"),)
    assert show(second) == "js<useEffect(() => {})>"


def test_actions_of_several_events_are_joined() -> None:
    """What does nothing has no timing of its own."""
    for delay in ("throttle", "debounce"):
        events = f"[State.stay.{delay}(300).temporal.stop_propagation, None]"
        actions = listener(events, "button", "on_click").actions
        assert (getattr(actions, delay), actions.temporal) == (300, True)
        assert actions.stop_propagation
    apart = listener("[State.stay.throttle(300), State.go]", "button", "on_click").actions
    assert (apart.throttle, apart.prevent_default) == (None, True)
