"""Events that wait: debounced, throttled, or only sent while there is a connection."""

from __future__ import annotations

from collections.abc import Callable

from pyweb_backends.contract.walk import walk
from pyweb_backends.model import ts
from pyweb_backends.names import camel_case
from pyweb_backends.nextjs import types
from pyweb_backends.nextjs.build import call, run
from pyweb_backends.nextjs.expressions.expression import to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir

Statements = tuple[ts.Statement, ...]


def waits(actions: ir.EventActions) -> bool:
    """Whether the event may run later than its trigger."""
    return actions.debounce is not None or actions.throttle is not None


def while_connected(actions: ir.EventActions, statements: Statements, scope: Scope) -> Statements:
    """A temporal event runs only while there is a connection."""
    if not actions.temporal or not statements:
        return statements
    connected = call(scope.file.use("@/lib/live/status", "isConnected"))
    return (ts.IfStatement(test=connected, then=ts.Block(statements=statements)),)


def to_body(statements: Statements) -> ts.TsExpr | ts.Block:
    """A lone expression needs no block."""
    if len(statements) == 1 and isinstance(statements[0], ts.ExpressionStatement):
        return statements[0].value
    return ts.Block(statements=statements)


def delayed(
    event: ir.Event,
    actions: ir.EventActions,
    scope: Scope,
    key: str,
    body: Callable[[], Statements],
) -> ts.Statement:
    """A call of a debounced or throttled function that is made once, outside of any loop."""
    refs = {n.name: n for n in walk(event) if isinstance(n, ir.LocalRef)}
    with scope.bind(*refs) as params, scope.event():
        inner = to_body(body())
    function = ts.Arrow(
        params=tuple(
            ts.Parameter(name=param, type=types.to_ts(ref.type, scope.file))
            for param, ref in zip(params, refs.values(), strict=True)
        ),
        body=inner,
    )
    debounced = actions.debounce is not None
    hook = scope.file.use("@/lib/live/timing", "useDebounced" if debounced else "useThrottled")
    wait = actions.debounce if debounced else actions.throttle
    timed = scope.hook(
        f"{hook}:{key}",
        camel_case(f"{'debounced' if debounced else 'throttled'}_{_event_name(event)}"),
        call(hook, function, ts.Constant(value=wait)),
    )
    return run(call(timed, *(to_expression(ref, scope) for ref in refs.values())))


def _event_name(event: ir.Event) -> str:
    match event:
        case ir.HandlerCall(handler=handler):
            return handler
        case ir.PropCall(name=prop):
            return prop
        case _:
            return "event"
