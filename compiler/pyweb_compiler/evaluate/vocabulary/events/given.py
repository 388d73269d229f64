"""The values that a trigger hands over, and what they are called in the event that they go into."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from pyweb_compiler import ir
from pyweb_compiler.evaluate.symbolic.walk import nodes, rewrite

_PLACEHOLDER = "$"
"""Start of the names of a trigger's values until it is known which names are free."""


class Given(Struct, frozen=True):
    """A value that a trigger hands over, bound as a `LocalRef`."""

    name: str
    type: ir.Type
    path: str = "0"
    helper: str | None = None


def marked(params: Sequence[Given]) -> tuple[Given, ...]:
    """Values under names that stand for them until it is known which names are free."""
    return tuple(replace(given, name=_PLACEHOLDER + given.name) for given in params)


def called(params: Sequence[Given], names: Sequence[str]) -> tuple[Given, ...]:
    """Marked values, called as the author's lambda calls them."""
    return tuple(
        (
            replace(given, name=_PLACEHOLDER + names[position])
            if position < len(names) and names[position].strip("_")
            else given
        )
        for position, given in enumerate(params)
    )


def named(event: ir.Event, params: Sequence[Given]) -> tuple[tuple[Given, ...], ir.Event]:
    """Marked values and the event that they are in, under their final names."""
    names = _final_names(event, params)

    def change(node: object) -> object:
        if isinstance(node, ir.LocalRef) and node.name in names:
            return replace(node, name=names[node.name])
        return node

    final = tuple(replace(given, name=names[given.name]) for given in params)
    return final, rewrite(event, change)


def _final_names(event: ir.Event, params: Sequence[Given]) -> dict[str, str]:
    """Names for the trigger's values that nothing else in the event has."""
    refs = [node for node in nodes(event) if isinstance(node, ir.LocalRef | ir.PropRef)]
    taken = {ref.name for ref in refs if not ref.name.startswith(_PLACEHOLDER)}
    names: dict[str, str] = {}
    for given in params:
        base = given.name.removeprefix(_PLACEHOLDER)
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base}_{count}"
        taken.add(name)
        names[given.name] = name
    return names
