"""Callbacks: what a trigger's parameters are called, and which statements run."""

from __future__ import annotations

from msgspec import Struct

from pyweb_backends.contract.walk import walk
from pyweb_backends.model import ts
from pyweb_backends.names import camel_case
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import TRUE, binary, call, member, method, name, obj, run
from pyweb_backends.nextjs.events.event import to_statements
from pyweb_backends.nextjs.events.timed import delayed, to_body, waits, while_connected
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir

_IS_TRUE = "isTrue"
"""Not a function of the runtime: a checkbox may also be neither on nor off."""


class _Signature(Struct, frozen=True):
    """Parameters of a callback, and what each value of the trigger is in terms of them."""

    params: tuple[str, ...]
    values: dict[str, ts.TsExpr]
    event: ts.TsExpr | None


def listener_callback(listener: ir.Listener, scope: Scope) -> ts.TsExpr:
    """The function that a trigger is given."""
    if listener.form and (form := _form(listener, scope)) is not None:
        return form
    if (passed_on := _passed_on(listener, scope)) is not None:
        return passed_on
    signature = _signature(listener, scope)
    if waits(listener.actions):
        key = f"{listener.span}:{listener.target}"
        with scope.bound(signature.values):
            timed = delayed(
                listener.event, listener.actions, scope, key, lambda: guarded(listener, scope)
            )
        statements = [timed]
    else:
        with scope.event(), scope.bound(signature.values):
            statements = list(guarded(listener, scope))
    body = to_body((*_actions(listener, signature), *statements))
    for param in signature.params:
        scope.names.release(param)
    return ts.Arrow(params=tuple(ts.Parameter(name=p) for p in signature.params), body=body)


def _passed_on(listener: ir.Listener, scope: Scope) -> ts.TsExpr | None:
    """A callback prop that wants to know nothing is handed on as it is."""
    event = listener.event
    if not isinstance(event, ir.PropCall) or listener.actions != ir.EventActions():
        return None
    bare = scope.callback_params.get(event.name) == 0
    return name(scope.props[event.name]) if bare else None


def event_callback(node: ir.EventCallback, scope: Scope) -> ts.Arrow:
    """An event as a value."""
    kinds = {n.name: n.type for n in walk(node.event) if isinstance(n, ir.LocalRef)}
    with scope.bind(*node.params) as params, scope.event():
        body = to_body(to_statements(node.event, scope))
    return ts.Arrow(
        params=tuple(
            ts.Parameter(name=param, type=types.to_ts(kinds.get(source, ir.AnyType()), scope.file))
            for source, param in zip(node.params, params, strict=True)
        ),
        body=body,
    )


def guarded(listener: ir.Listener, scope: Scope) -> tuple[ts.Statement, ...]:
    """The event; a temporal one only while there is a connection."""
    return while_connected(listener.actions, to_statements(listener.event, scope), scope)


def _form(listener: ir.Listener, scope: Scope) -> ts.TsExpr | None:
    """`submit(state.addItem, { reset: true })`."""
    data = listener.params[0].name if listener.params else "form_data"
    handler = _bare_handler(listener, data, scope)
    if handler is None:
        with scope.event(), scope.bind(data) as params:
            body = to_body(to_statements(listener.event, scope))
        used = _mentions(listener.event, data)
        handler = ts.Arrow(
            params=(
                tuple(ts.Parameter(name=p, type=_data_type(listener, data)) for p in params)
                if used
                else ()
            ),
            body=body,
        )
    submit = scope.file.use("@/lib/live/forms", "submit")
    options = (obj(("reset", TRUE)),) if listener.reset else ()
    return call(submit, handler, *options)


def _data_type(listener: ir.Listener, data: str) -> ts.TsType:
    return ts.TypeName(name="Record", args=(types.STRING, types.STRING))


def _bare_handler(listener: ir.Listener, data: str, scope: Scope) -> ts.TsExpr | None:
    match listener.event:
        case ir.HandlerCall(state=state, handler=handler, args=args):
            only_data = len(args) == 1 and isinstance(args[0], ir.LocalRef) and args[0].name == data
            found = scope.context.contract.state(state)
            event = found.event(handler) if found else None
            if event is not None and (only_data or not args):
                return member(scope.file.state(state), event.name)
        case _:
            pass
    return None


def _mentions(event: ir.Event, local: str) -> bool:
    return any(isinstance(node, ir.LocalRef) and node.name == local for node in walk(event))


def _signature(listener: ir.Listener, scope: Scope) -> _Signature:
    acts = listener.actions.prevent_default or listener.actions.stop_propagation
    paths = [param.path.split(".") for param in listener.params]
    count = max([int(path[0]) + 1 for path in paths] + [1 if acts else 0])
    params: list[str] = []
    for position in range(count):
        here = [
            (param, path)
            for param, path in zip(listener.params, paths, strict=True)
            if int(path[0]) == position
        ]
        whole = [p for p, path in here if len(path) == 1 and p.helper in (None, _IS_TRUE)]
        if whole:
            preferred = camel_case(whole[0].name)
        elif here or (acts and position == 0):
            preferred = camel_case("event")
        else:
            preferred = camel_case("_unused")
        params.append(scope.claim(preferred))
    values: dict[str, ts.TsExpr] = {}
    for param, path in zip(listener.params, paths, strict=True):
        value: ts.TsExpr = name(params[int(path[0])])
        for field in path[1:]:
            value = member(value, field)
        if param.helper == _IS_TRUE:
            value = binary("===", value, TRUE)
        elif param.helper is not None:
            value = call(scope.file.use("@/lib/live/event-args", param.helper), value)
        values[param.name] = value
    return _Signature(tuple(params), values, name(params[0]) if acts else None)


def _actions(listener: ir.Listener, signature: _Signature) -> tuple[ts.Statement, ...]:
    if signature.event is None:
        return ()
    found: list[ts.Statement] = []
    if listener.actions.prevent_default:
        found.append(run(method(signature.event, "preventDefault")))
    if listener.actions.stop_propagation:
        found.append(run(method(signature.event, "stopPropagation")))
    return tuple(found)
