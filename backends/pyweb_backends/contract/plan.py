"""From the app to what crosses the wire."""

from __future__ import annotations

from typing import TypeAlias

from pyweb_backends.contract.contract import (
    ApiContract,
    EventContract,
    FieldContract,
    ParamContract,
    RecordContract,
    StateContract,
    VarContract,
)
from pyweb_backends.contract.walk import walk
from pyweb_backends.names import OBJECT_MEMBERS, NameScope, camel_case, member_name, pascal_case
from pyweb_compiler import ir

_STATE_API = ("use", "get", "then", *OBJECT_MEMBERS)
"""What the object of a state has anyway, and what would make it a promise."""
_STATE_FILE = ("defineState", "event", "cookie", "local", "session")


def plan_contract(app: ir.App) -> ApiContract:
    """What the browser may see and call; nothing that starts with `_` crosses."""
    used = _used_handlers(app)
    scopes: dict[str, NameScope] = {}
    records = tuple(_record(record, _scope(scopes, record.module)) for record in app.records)
    states = tuple(_state(state, used, _scope(scopes, state.module)) for state in app.states)
    return ApiContract(states=states, records=records)


def _scope(scopes: dict[str, NameScope], module: str) -> NameScope:
    return scopes.setdefault(module, NameScope(_STATE_FILE))


Used: TypeAlias = dict[tuple[str, str], frozenset[int]]
"""Handlers that the UI calls, with the positions at which it passes `None`."""


def _used_handlers(app: ir.App) -> Used:
    roots = (app.pages, app.components, app.constants, app.head, app.wraps)
    found: Used = {}
    for node in walk(roots):
        if isinstance(node, ir.HandlerCall):
            key = (node.state, node.handler)
            found[key] = found.get(key, frozenset()) | frozenset(
                position
                for position, arg in enumerate(node.args)
                if isinstance(arg, ir.Literal) and arg.value is None
            )
    return found


def _record(record: ir.Record, scope: NameScope) -> RecordContract:
    return RecordContract(
        module=record.module,
        python=record.name,
        interface=scope.claim(pascal_case(record.name)),
        fields=tuple(
            FieldContract(name=field.name, type=field.type, optional=field.optional)
            for field in record.fields
            if not field.name.startswith("_")
        ),
        docstring=record.docstring,
    )


def _state(state: ir.State, used: Used, scope: NameScope) -> StateContract:
    interface = scope.claim(pascal_case(state.name), f"{pascal_case(state.name)}State")
    const = scope.claim(camel_case(state.name), f"{camel_case(state.name)}State")
    methods: set[str] = set(_STATE_API)
    return StateContract(
        wire=state.wire,
        module=state.module,
        interface=interface,
        const=const,
        vars=tuple(_var(var) for var in state.vars if _crosses(var)),
        events=tuple(
            _event(state, handler, used.get((state.wire, handler.name)), methods)
            for handler in state.handlers
            if (state.wire, handler.name) in used or _callable(handler)
        ),
        docstring=state.docstring,
    )


def _crosses(var: ir.Var) -> bool:
    return var.kind is not ir.VarKind.BACKEND and not var.name.startswith("_")


def _callable(handler: ir.Handler) -> bool:
    return handler.marked and not handler.name.startswith("_")


def _var(var: ir.Var) -> VarContract:
    return VarContract(
        name=var.name,
        type=var.type,
        kind=var.kind,
        initial=var.initial,
        storage=var.storage,
        doc="\n".join(text for text in (*var.comments, var.doc) if text),
    )


def _event(
    state: ir.State, handler: ir.Handler, nulls: frozenset[int] | None, methods: set[str]
) -> EventContract:
    names = NameScope()
    return EventContract(
        wire=f"{state.wire}.{handler.name}",
        handler=handler.name,
        name=_method(handler.name, methods),
        params=tuple(
            ParamContract(
                name=names.claim(camel_case(param.name)),
                python=param.name,
                type=_nullable(param.type) if position in (nulls or ()) else param.type,
                required=param.required,
                variadic=param.variadic,
            )
            for position, param in enumerate(handler.params)
        ),
        used=nulls is not None,
        docstring=handler.docstring,
    )


def _nullable(type_: ir.Type) -> ir.Type:
    """A parameter that the UI passes `None` for, whatever its annotation says."""
    if isinstance(type_, ir.AnyType | ir.NoneType):
        return type_
    return ir.UnionType((type_, ir.NoneType()))


def _method(handler: str, methods: set[str]) -> str:
    name = member_name(handler)
    number = 2
    while name in methods:
        name = f"{member_name(handler)}Event" if number == 2 else f"{member_name(handler)}{number}"
        number += 1
    methods.add(name)
    return name
