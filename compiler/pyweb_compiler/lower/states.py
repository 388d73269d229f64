"""State classes: from what the evaluator found to the IR."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.state_values import StateClass, StateVar
from pyweb_compiler.lower.carry_facts import api_names, module_imports
from pyweb_compiler.lower.carry_names import bound_names
from pyweb_compiler.lower.effects import HandlerEffects, StateNames
from pyweb_compiler.lower.handlers import (
    attribute_docs,
    comments_above,
    docstring_of,
    lower_handlers,
    var_comments,
)
from pyweb_compiler.lower.initial import function_of, holds_set, initial_value
from pyweb_compiler.parse.parsed import ParsedModule

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def lower_states(
    evaluated: EvaluatedApp,
    setters: Sequence[tuple[str, ...]],
    interpreter: Interpreter | None = None,
) -> tuple[ir.State, ...]:
    """All states in the order of their definition; with an interpreter, first values of computed vars too."""
    effects = {
        module.name: HandlerEffects(_names(module, evaluated))
        for module in {s.module for s in evaluated.states}
    }
    return tuple(
        _state(state, own, effects[state.module.name], interpreter)
        for state, own in zip(evaluated.states, setters, strict=True)
    )


def _names(module: ParsedModule, evaluated: EvaluatedApp) -> StateNames:
    body = module.python.module.body
    imports = module_imports(module, body)
    by_place = {(state.module.name, state.name): state for state in evaluated.states}
    states = {state.name: state for state in evaluated.states if state.module.name == module.name}
    for local, found in imports.items():
        if found.name is not None and (found.module, found.name) in by_place:
            states[local] = by_place[(found.module, found.name)]
    return StateNames(
        states=states,
        api=api_names(imports, evaluated.graph),
        modules={name: f"{module.name}.{name}" for name in bound_names(body)}
        | {
            local: f"{found.module}.{found.name}" if found.name else found.module
            for local, found in imports.items()
        },
    )


def _state(
    state: StateClass,
    setters: tuple[str, ...],
    effects: HandlerEffects,
    interpreter: Interpreter | None,
) -> ir.State:
    docs = attribute_docs(state.module.python.definitions[state.module.span(state.node).line])
    comments = var_comments(state.node)
    return ir.State(
        span=state.span,
        module=state.module.name,
        name=state.name,
        wire=state.wire,
        parent=state.parent.wire if state.parent else None,
        vars=tuple(
            _var(state, var, docs.get(var.name, ""), comments.get(var.name, ()), interpreter)
            for var in state.vars.values()
        ),
        handlers=lower_handlers(state, setters, effects),
        docstring=docstring_of(state.node),
    )


def _var(
    state: StateClass,
    var: StateVar,
    doc: str,
    comments: tuple[str, ...],
    interpreter: Interpreter | None,
) -> ir.Var:
    function = function_of(state, var.name) if var.kind is ir.VarKind.COMPUTED else None
    return ir.Var(
        span=var.span,
        name=var.name,
        kind=var.kind,
        type=var.type,
        initial=initial_value(interpreter, state, var),
        ordered=not holds_set(var.default),
        storage=var.storage,
        doc=docstring_of(function.node) if function else doc,
        comments=comments_above(function.node) if function else comments,
    )
