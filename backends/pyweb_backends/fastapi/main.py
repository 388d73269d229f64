"""`main.py`: puts the web server together, and the list of events it answers to."""

from __future__ import annotations

from pyweb_backends.contract.build import build_id
from pyweb_backends.contract.contract import ApiContract
from pyweb_backends.model.project import PyFile
from pyweb_backends.model.python import (
    PyAssign,
    PyCall,
    PyConstant,
    PyExpr,
    PyImport,
    PyModule,
    PyName,
    PySequence,
)
from pyweb_compiler import ir

_INLINE = 16
"""Up to so many events stand in `main.py`; more get a file of their own."""


def plan_main(app: ir.App, contract: ApiContract) -> tuple[PyFile, ...]:
    """`main.py`, and `events.py` where the list is long."""
    events = _frozenset(contract.used_events)
    apart = len(contract.used_events) > _INLINE
    imports = [
        PyImport(module=name, alias=_alias(name), comment=f"noqa: F401  ({what})")
        for name, what in _imported_modules(app)
    ]
    if apart:
        imports.append(PyImport(module="events", names=("EVENTS",)))
    imports += [
        PyImport(module="live", names=("create_app",)),
        PyImport(module="settings", names=("settings",)),
    ]
    keywords: list[tuple[str, PyExpr]] = [
        ("settings", PyName(name="settings")),
        ("events", PyName(name="EVENTS") if apart else events),
        ("build", PyConstant(value=build_id(app, contract))),
    ]
    if app.route_params:
        keywords.append(("route_params", _tuple(app.route_params)))
    call = PyCall(function=PyName(name="create_app"), keywords=tuple(keywords))
    main = PyModule(
        doc="The web server: `uvicorn main:app`.",
        imports=tuple(imports),
        body=(PyAssign(target="app", value=call),),
    )
    found = [PyFile(path="backend/main.py", module=main)]
    if apart:
        found.append(PyFile(path="backend/events.py", module=_events_module(events)))
    return tuple(found)


def _alias(module: str) -> str | None:
    """Another name for a module whose own would stand in the way of what `main.py` defines."""
    top = module.partition(".")[0]
    return f"{module.replace('.', '_')}_module" if top in ("app", "create_app") else None


def registering_modules(app: ir.App) -> tuple[str, ...]:
    """Modules that do their work by being imported: they define states, register serializers, or set something up."""
    return tuple(
        module.module
        for module in app.modules
        if module.defines_states or module.registers or "serializer" in module.code
    )


def _imported_modules(app: ir.App) -> list[tuple[str, str]]:
    """The modules that are imported for what they do, and what that is."""
    runs = {module.module for module in app.modules if module.registers}
    names = registering_modules(app)
    return [(name, "runs once" if name in runs else "defines states") for name in names]


def _events_module(events: PyExpr) -> PyModule:
    return PyModule(
        doc="The events that the pages send; the server answers to no others but those marked `@live.event`.",
        imports=(),
        body=(PyAssign(target="EVENTS", value=events),),
    )


def _frozenset(names: tuple[str, ...]) -> PyExpr:
    items = tuple(PyConstant(value=name) for name in names)
    args = (PySequence(items=items, kind="set"),) if items else ()
    return PyCall(function=PyName(name="frozenset"), args=args)


def _tuple(names: tuple[str, ...]) -> PyExpr:
    return PySequence(items=tuple(PyConstant(value=name) for name in names), kind="tuple")
