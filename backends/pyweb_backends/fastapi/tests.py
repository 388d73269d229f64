"""Tests in the box: the backend starts, offers its events, and its handlers change what they should."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from pyweb_backends.contract.contract import ApiContract, StateContract
from pyweb_backends.fastapi.python_values import python_value
from pyweb_backends.model.project import ProjectFile, PyFile, Role, TemplateFile
from pyweb_backends.model.python import (
    PyAssert,
    PyCall,
    PyCompare,
    PyConstant,
    PyExpr,
    PyFunction,
    PyImport,
    PyModule,
    PyName,
    PySequence,
)
from pyweb_backends.names import words
from pyweb_compiler import ir


def plan_tests(app: ir.App, contract: ApiContract) -> tuple[ProjectFile, ...]:
    """Fixtures, what holds for every app, and what the states of this one promise."""
    found: list[ProjectFile] = [
        TemplateFile(path="backend/tests/conftest.py", template="backend/conftest.py.j2"),
        TemplateFile(path="backend/tests/test_api.py", template="backend/test_api.py.j2"),
    ]
    states = _states(app, contract)
    if states.body:
        found.append(PyFile(path="backend/tests/test_states.py", module=states, role=Role.SEEDED))
    return tuple(found)


def _states(app: ir.App, contract: ApiContract) -> PyModule:
    offered = [_offered(contract)] if contract.used_events else []
    defaults = [test for state in contract.states if (test := _defaults(app, state)) is not None]
    changes = [_changes(app, state, handler) for state, handler in _pure_handlers(app, contract)]
    functions = _named_apart((*offered, *defaults, *changes))
    types = [*(["Start"] if defaults else []), *(["Changes"] if changes else [])]
    return PyModule(
        doc="What the states promise: how they begin, and what their handlers touch.",
        imports=((PyImport(module="tests.conftest", names=tuple(sorted(types))),) if types else ()),
        body=functions,
    )


def _named_apart(functions: tuple[PyFunction, ...]) -> tuple[PyFunction, ...]:
    """Names that differ in their spelling alone (`do_it`, `doIt`) get numbers."""
    count = Counter[str]()
    found: list[PyFunction] = []
    for function in functions:
        count[function.name] += 1
        number = count[function.name]
        name = f"{function.name}_{number}" if number > 1 else function.name
        found.append(replace(function, name=name))
    return tuple(found)


def _offered(contract: ApiContract) -> PyFunction:
    return PyFunction(
        name="test_pages_find_their_events",
        params=("events: frozenset[str]",),
        returns="None",
        body=(
            PyAssert(
                test=PyCompare(
                    left=_texts(contract.used_events), operator="<=", right=PyName(name="events")
                )
            ),
        ),
    )


def _defaults(app: ir.App, state: StateContract) -> PyFunction | None:
    """What a new session shows; cookies and storage are the browser's, and sets have no order."""
    unordered = {
        var.name
        for each in app.states
        if each.wire == state.wire
        for var in each.vars
        if not var.ordered
    }
    known = [
        (var.name, value)
        for var in state.vars
        if var.kind is ir.VarKind.BASE
        and var.name not in unordered
        and (value := python_value(var.initial)) is not None
    ]
    if not known:
        return None
    return PyFunction(
        name=f"test_{_snake(state.wire)}_starts_with_its_defaults",
        params=("start: Start",),
        returns="None",
        body=tuple(
            PyAssert(
                test=_equals(
                    PyCall(
                        function=PyName(name="start"),
                        args=(PyConstant(value=state.wire), PyConstant(value=name)),
                    ),
                    value,
                )
            )
            for name, value in known
        ),
    )


def _equals(left: PyExpr, right: PyExpr) -> PyCompare:
    singleton = isinstance(right, PyConstant) and (
        right.value is None or isinstance(right.value, bool)
    )
    return PyCompare(left=left, operator="is" if singleton else "==", right=right)


def _pure_handlers(app: ir.App, contract: ApiContract) -> list[tuple[ir.State, ir.Handler]]:
    """Handlers that can be called without arguments and are known to touch nothing but vars."""
    callable_ = {event.wire for state in contract.states for event in state.events}
    return [
        (state, handler)
        for state in app.states
        for handler in state.handlers
        if handler.kind is ir.HandlerKind.PLAIN
        and f"{state.wire}.{handler.name}" in callable_
        and not handler.automatic
        and not any(param.required for param in handler.params)
        and not handler.effects.calls
        and handler.effects.writes
    ]


def _changes(app: ir.App, state: ir.State, handler: ir.Handler) -> PyFunction:
    allowed = {
        name for name in handler.effects.writes if not name.rpartition(".")[2].startswith("_")
    }
    allowed |= _computed_below(app, state)
    call = PyCall(
        function=PyName(name="changes"), args=(PyConstant(value=f"{state.wire}.{handler.name}"),)
    )
    return PyFunction(
        name=f"test_{_snake(state.wire)}_{_snake(handler.name)}_changes_nothing_else",
        params=("changes: Changes",),
        returns="None",
        body=(
            PyAssert(
                test=PyCompare(left=call, operator="<=", right=_texts(tuple(sorted(allowed))))
            ),
        ),
    )


def _computed_below(app: ir.App, state: ir.State) -> set[str]:
    """Computed vars that may follow: of the state, its parents and the states below it."""
    parents = {found.wire: found.parent for found in app.states}
    related = {state.wire}
    above = state.parent
    while above is not None and above not in related:
        related.add(above)
        above = parents.get(above)
    for found in app.states:  # parents are defined before their children
        if found.parent in related:
            related.add(found.wire)
    return {
        f"{found.wire}.{var.name}"
        for found in app.states
        if found.wire in related
        for var in found.vars
        if var.kind is ir.VarKind.COMPUTED and not var.name.startswith("_")
    }


def _texts(names: tuple[str, ...]) -> PyExpr:
    return PySequence(items=tuple(PyConstant(value=name) for name in names), kind="set")


def _snake(name: str) -> str:
    return "_".join(word.lower() for word in words(name))
