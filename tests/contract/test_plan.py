"""What crosses the wire, and what does not."""

from __future__ import annotations

from msgspec.structs import replace

from pyweb_backends.contract import plan_contract
from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE
from tests.blank_ir import blank_app, blank_page

NO_EFFECTS = ir.Effects(
    reads=frozenset(), writes=frozenset(), calls=frozenset(), client=frozenset()
)


def _handler(name: str, *params: ir.HandlerParam, marked: bool = False) -> ir.Handler:
    return ir.Handler(
        span=NOWHERE,
        name=name,
        kind=ir.HandlerKind.PLAIN,
        params=params,
        docstring="",
        marked=marked,
        automatic=False,
        effects=NO_EFFECTS,
    )


def _var(name: str, kind: ir.VarKind = ir.VarKind.BASE) -> ir.Var:
    return ir.Var(span=NOWHERE, name=name, kind=kind, type=ir.IntType(), initial=None)


def _app(*states: ir.State, events: tuple[ir.Event, ...] = ()) -> ir.App:
    listeners = tuple(
        ir.Listener(
            span=NOWHERE, target="onClick", params=(), event=event, actions=ir.EventActions()
        )
        for event in events
    )
    view = ir.Element(span=NOWHERE, tag=ir.HtmlTag(name="div"), listeners=listeners)
    return blank_app("shop", pages=(blank_page("shop", view=view),), states=states)


STATE = ir.State(
    span=NOWHERE,
    module="shop",
    name="CartState",
    wire="shop.CartState",
    parent=None,
    vars=(_var("total"), _var("_hidden"), _var("secret", ir.VarKind.BACKEND)),
    handlers=(
        _handler("add_item", ir.HandlerParam(name="item_id", type=ir.IntType(), required=True)),
        _handler("delete", marked=True),
        _handler("_internal", marked=True),
        _handler("unused"),
    ),
    docstring="",
)
CALL = ir.HandlerCall(span=NOWHERE, state="shop.CartState", handler="add_item", args=())


def test_private_vars_and_unused_handlers_stay() -> None:
    contract = plan_contract(_app(STATE, events=(CALL,)))
    state = contract.states[0]
    assert [var.name for var in state.vars] == ["total"]
    assert [event.handler for event in state.events] == ["add_item", "delete"]
    assert contract.used_events == ("shop.CartState.add_item",)


def test_names_in_typescript() -> None:
    state = plan_contract(_app(STATE, events=(CALL,))).states[0]
    assert (state.interface, state.const) == ("CartState", "cartState")
    assert [event.name for event in state.events] == ["addItem", "delete"]
    assert state.events[0].params[0].name == "itemId"


def test_events_inside_chains_and_choices_are_used() -> None:
    choice = ir.EventChoice(
        span=NOWHERE,
        test=ir.Literal(span=NOWHERE, type=ir.BoolType(), value=True),
        then=ir.Chain(span=NOWHERE, events=(CALL,)),
        otherwise=ir.Chain(span=NOWHERE, events=()),
    )
    assert plan_contract(_app(STATE, events=(choice,))).used_events == ("shop.CartState.add_item",)


def test_states_of_a_module_never_share_a_name() -> None:
    other = replace(STATE, name="cart_state", wire="shop.cart_state")
    first, second = plan_contract(_app(STATE, other)).states
    assert first.const != second.const
    assert first.interface != second.interface


def test_methods_never_hide_what_every_state_has() -> None:
    state = replace(STATE, handlers=(_handler("use", marked=True), _handler("get", marked=True)))
    events = plan_contract(_app(state)).states[0].events
    assert [event.name for event in events] == ["useEvent", "getEvent"]


def test_parameters_that_the_page_gives_none() -> None:
    """Their types say so, whatever the annotation says; the others keep theirs."""

    def param(name: str, type_: ir.Type) -> ir.HandlerParam:
        return ir.HandlerParam(name=name, type=type_, required=True)

    none, one = (
        ir.Literal(span=NOWHERE, type=type_, value=value)
        for type_, value in ((ir.NoneType(), None), (ir.IntType(), 1))
    )
    pick = _handler(
        "pick",
        *(
            param(*each)
            for each in (("row", ir.IntType()), ("n", ir.IntType()), ("any", ir.AnyType()))
        ),
    )
    state = replace(STATE, handlers=(pick,))
    calls = tuple(
        ir.HandlerCall(span=NOWHERE, state=state.wire, handler="pick", args=args)
        for args in ((none, one, none), (one, one, one))
    )
    (event,) = plan_contract(_app(state, events=calls)).states[0].events
    types = [each.type for each in event.params]
    assert types == [ir.UnionType((ir.IntType(), ir.NoneType())), ir.IntType(), ir.AnyType()]
