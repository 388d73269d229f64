"""From the app to what crosses the wire."""

from __future__ import annotations

from pyweb_backends.contract.contract import (
    ApiContract,
    EventContract,
    FieldContract,
    ParamContract,
    RecordContract,
    StateContract,
    VarContract,
)
from pyweb_backends.names import NameScope, camel_case, member_name, pascal_case
from pyweb_backends.walk import walk
from pyweb_compiler import ir

_STATE_API = ("use", "get")
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


def _used_handlers(app: ir.App) -> frozenset[tuple[str, str]]:
    roots = (app.pages, app.components, app.constants, app.head, app.wraps)
    return frozenset(
        (node.state, node.handler) for node in walk(roots) if isinstance(node, ir.HandlerCall)
    )


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


def _state(state: ir.State, used: frozenset[tuple[str, str]], scope: NameScope) -> StateContract:
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
            _event(state, handler, (state.wire, handler.name) in used, methods)
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


def _event(state: ir.State, handler: ir.Handler, used: bool, methods: set[str]) -> EventContract:
    names = NameScope()
    return EventContract(
        wire=f"{state.wire}.{handler.name}",
        handler=handler.name,
        name=_method(handler.name, methods),
        params=tuple(
            ParamContract(
                name=names.claim(camel_case(param.name)),
                python=param.name,
                type=param.type,
                required=param.required,
                variadic=param.variadic,
            )
            for param in handler.params
        ),
        used=used,
        docstring=handler.docstring,
    )


def _method(handler: str, methods: set[str]) -> str:
    name = member_name(handler)
    number = 2
    while name in methods:
        name = f"{member_name(handler)}Event" if number == 2 else f"{member_name(handler)}{number}"
        number += 1
    methods.add(name)
    return name
