"""Parameters and constants that reach one prop of the component library: they can have its type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

from pyweb_backends.contract.walk import walk
from pyweb_compiler import ir


class ClosedProp(Struct, frozen=True, kw_only=True):
    """A prop that takes certain constants only."""

    package: str
    export: str
    default: bool
    """Whether the component is a default export."""
    prop: str
    options: tuple[str | int | bool, ...]


Param: TypeAlias = tuple[str, str]
"""Id of a component and Python name of a parameter."""
Place: TypeAlias = tuple[str, str]
"""Module and name of a constant."""


class ClosedTypes(Struct, frozen=True, kw_only=True):
    """Side table: what has the type of a prop."""

    params: dict[Param, ClosedProp]
    constants: dict[Place, ClosedProp]

    def fits(self, value: ir.Expr, wanted: ClosedProp, component: str) -> bool:
        """Whether TypeScript sees by itself that a value in `component` is one that the prop takes."""
        return all(self._leaf_fits(leaf, wanted, component) for leaf in _leaves(value))

    def _leaf_fits(self, leaf: ir.Expr, wanted: ClosedProp, component: str) -> bool:
        match leaf:
            case ir.Literal(value=None):
                return True
            case ir.Literal(value=value):
                return _allows(wanted, value)
            case ir.PropRef(name=name) if (component, name) in self.params:
                return self.params[component, name] == wanted
            case ir.Index(object=ir.ConstantRef(module=module, name=name)):
                return self.constants.get((module, name)) == wanted
            case _:
                values = leaf.type.values if isinstance(leaf.type, ir.LiteralType) else ()
                return bool(values) and all(_allows(wanted, value) for value in values)


def closed_prop(tag: ir.Tag, prop: ir.Prop) -> ClosedProp | None:
    """The prop of a library component, if it takes certain constants only."""
    if not isinstance(tag, ir.LibraryTag) or not prop.options:
        return None
    return ClosedProp(
        package=tag.package,
        export=tag.export,
        default=tag.default,
        prop=prop.name,
        options=prop.options,
    )


def closed_types(app: ir.App) -> ClosedTypes:
    """Every parameter and constant that flows into one such prop and nowhere else."""
    facts = _read(app)
    found = ClosedTypes(params=_candidates(app, facts), constants=_constants(app, facts))
    while True:
        kept = {
            key: wanted
            for key, wanted in found.params.items()
            if all(found.fits(value, wanted, owner) for owner, value in facts.given.get(key, ()))
        }
        if kept == found.params:
            return found
        found = ClosedTypes(params=kept, constants=found.constants)


Source: TypeAlias = "Param | Place"
Sink: TypeAlias = "ClosedProp | Param"


class _Facts(Struct, frozen=True):
    """Who flows where, read in one walk over the app."""

    mentions: Counter[Source]
    """How often each parameter and constant is named."""
    flows: dict[Source, list[Sink]]
    """Props and parameters that get its value as it is."""
    given: dict[Param, list[tuple[str, ir.Expr]]]
    """What each parameter is given, and in which component."""


def _read(app: ir.App) -> _Facts:
    facts = _Facts(Counter(), {}, {})
    for component in app.components:
        _read_tree(component.id, component.view, facts)
        for param in component.params:
            if param.default is not None:
                facts.given.setdefault((component.id, param.name), []).append(
                    (component.id, param.default)
                )
    _read_tree("", (app.pages, app.wraps, app.head, app.constants), facts)
    return facts


def _read_tree(owner: str, root: object, facts: _Facts) -> None:
    for node in walk(root):
        match node:
            case ir.PropRef(name=name) | ir.PropCall(name=name) | ir.Slot(name=name):
                facts.mentions[owner, name] += 1
            case ir.ConstantRef(module=module, name=name):
                facts.mentions[module, name] += 1
            case ir.Element(props=props, tag=tag):
                for prop in props:
                    if (sink := closed_prop(tag, prop)) is not None:
                        _flow(owner, prop.value, sink, facts)
            case ir.Use(args=args, component=component):
                for arg in args:
                    target = (component, arg.name)
                    facts.given.setdefault(target, []).append((owner, arg.value))
                    _flow(owner, arg.value, target, facts)
            case _:
                pass


def _flow(owner: str, value: ir.Expr, sink: Sink, facts: _Facts) -> None:
    for leaf in _leaves(value):
        match leaf:
            case ir.PropRef(name=name):
                facts.flows.setdefault((owner, name), []).append(sink)
            case ir.Index(object=ir.ConstantRef(module=module, name=name)):
                facts.flows.setdefault((module, name), []).append(sink)
            case _:
                pass


def _candidates(app: ir.App, facts: _Facts) -> dict[Param, ClosedProp]:
    waiting = [
        (component.id, param.name)
        for component in app.components
        for param in component.params
        if isinstance(param.type, ir.StrType | ir.AnyType)
    ]
    found: dict[Param, ClosedProp] = {}
    # A parameter that is handed on has the type of the one that takes it: known a round later.
    grown = True
    while grown:
        known = {key: sink for key in waiting if (sink := _one_sink(key, facts, found)) is not None}
        grown = known != found
        found = known
    return found


def _one_sink(source: Source, facts: _Facts, found: dict[Param, ClosedProp]) -> ClosedProp | None:
    """The one prop that a parameter or constant flows into."""
    flows = facts.flows.get(source, [])
    sinks = {sink if isinstance(sink, ClosedProp) else found.get(sink) for sink in flows}
    if len(flows) < facts.mentions[source] or len(sinks) != 1:
        return None
    return sinks.pop()


def _constants(app: ir.App, facts: _Facts) -> dict[Place, ClosedProp]:
    """Dicts of constants that are only ever looked up for such a prop."""
    found: dict[Place, ClosedProp] = {}
    for constant in app.constants:
        place = (constant.module, constant.name)
        sink = _one_sink(place, facts, {})
        if sink is None or not isinstance(constant.value, ir.Object):
            continue
        values = [entry.value for entry in constant.value.entries]
        if all(isinstance(value, ir.Literal) and _allows(sink, value.value) for value in values):
            found[place] = sink
    return found


def _allows(wanted: ClosedProp, value: str | int | float | bool | None) -> bool:
    return any(value == option and type(value) is type(option) for option in wanted.options)


def _leaves(value: ir.Expr) -> Iterator[ir.Expr]:
    """The values that a choice between values may give."""
    if isinstance(value, ir.Choice):
        yield from _leaves(value.then)
        yield from _leaves(value.otherwise)
    else:
        yield value
