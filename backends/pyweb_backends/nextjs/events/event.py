"""Events as statements."""

from __future__ import annotations

from pyweb_backends.contract import ParamContract
from pyweb_backends.model import ts
from pyweb_backends.names import camel_case
from pyweb_backends.nextjs.build import arrow, call, member, name, negate, run
from pyweb_backends.nextjs.events.adapt import adapt
from pyweb_backends.nextjs.events.effects import effect_call
from pyweb_backends.nextjs.events.timed import delayed, waits, while_connected
from pyweb_backends.nextjs.expressions import truth
from pyweb_backends.nextjs.expressions.expression import raw_script, to_expression
from pyweb_backends.nextjs.scope import Scope
from pyweb_compiler import ir


def to_statements(event: ir.Event, scope: Scope) -> tuple[ts.Statement, ...]:
    """What happens, in order."""
    match event:
        case ir.HandlerCall():
            return (run(_handler(event, scope)),)
        case ir.EffectCall():
            return (run(effect_call(event, scope)),)
        case ir.PropCall():
            callback = name(scope.props[event.name])
            count = scope.callback_params.get(event.name, len(event.args))
            args = tuple(to_expression(arg, scope) for arg in event.args[:count])
            return (
                run(ts.CallExpr(callee=callback, args=args, optional=_is_optional(event, scope))),
            )
        case ir.SetterCall(name=setter, value=value):
            return (run(call(camel_case(f"set_{setter}"), to_expression(value, scope))),)
        case ir.ScriptCall():
            return _script(event, scope)
        case ir.Chain(events=events):
            return tuple(s for inner in events for s in to_statements(inner, scope))
        case ir.EventChoice():
            return _choice(event, scope)
        case ir.TimedEvent():
            return _timed(event, scope)


def _handler(event: ir.HandlerCall, scope: Scope) -> ts.TsExpr:
    state = scope.context.contract.state(event.state)
    found = state.event(event.handler) if state else None
    if found is None:
        raise LookupError(f"{event.state}.{event.handler} at {event.span} is not in the contract")
    args = [
        adapt(arg, to_expression(arg, scope), _param_type(found.params, position), scope)
        for position, arg in enumerate(event.args)
    ]
    return call(member(scope.file.state(event.state), found.name), *args)


def _param_type(params: tuple[ParamContract, ...], position: int) -> ir.Type:
    if not params:
        return ir.AnyType()
    return params[min(position, len(params) - 1)].type


def _is_optional(event: ir.PropCall, scope: Scope) -> bool:
    return event.name in scope.optional_props


def _script(event: ir.ScriptCall, scope: Scope) -> tuple[ts.Statement, ...]:
    script = raw_script(event.script, scope)
    if event.callback is None:
        return (run(script),)
    with scope.bind(event.callback_param) as params:
        statements = to_statements(event.callback, scope)
    body = ts.Block(statements=statements)
    settled = call(member(name("Promise"), "resolve"), script)
    return (run(call(member(settled, "then"), arrow(params, body))),)


def _timed(event: ir.TimedEvent, scope: Scope) -> tuple[ts.Statement, ...]:
    """One event of several that runs when its own timing says so."""

    def inner() -> tuple[ts.Statement, ...]:
        return while_connected(event.actions, to_statements(event.event, scope), scope)

    if not waits(event.actions):
        return inner()
    return (delayed(event.event, event.actions, scope, str(event.span), inner),)


def _choice(event: ir.EventChoice, scope: Scope) -> tuple[ts.Statement, ...]:
    then = to_statements(event.then, scope)
    otherwise = to_statements(event.otherwise, scope)
    test = truth.test(event.test, scope)
    if not then and not otherwise:
        return ()
    if not then:
        return (ts.IfStatement(test=negate(test), then=ts.Block(statements=otherwise)),)
    return (
        ts.IfStatement(
            test=test,
            then=ts.Block(statements=then),
            otherwise=ts.Block(statements=otherwise) if otherwise else None,
        ),
    )
