"""Classes and their bases: in which order names are looked up, and what is inherited."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.evaluate.python_values import BuiltinType
from pyweb_compiler.evaluate.state_values import StateClass
from pyweb_compiler.evaluate.values import MISSING, ClassValue, Value


def mro(cls: ClassValue) -> tuple[Value, ...]:
    """The class and its bases in the order in which attributes are looked up."""
    if not cls.order:
        chains = [mro(base) if isinstance(base, ClassValue) else (base,) for base in cls.bases]
        listed = [*map(list, chains), list(cls.bases)]
        cls.order = (cls, *chains[0]) if len(chains) == 1 else tuple(_linear(cls, listed))
    return cls.order


def _linear(cls: Value, chains: list[list[Value]]) -> list[Value]:
    """The orders of several bases as one; where there is none, something like it."""
    order, pending = [cls], chains
    while pending := [chain for chain in pending if chain]:
        head = _next(pending)
        order.append(pending[0][0] if head is None else head)
        pending = _without(order[-1], pending)
    return order


def _next(chains: list[list[Value]]) -> Value:
    """The first class that none of the others wants to stand before; `None` if there is none."""
    heads = (chain[0] for chain in chains)
    return next((h for h in heads if not any(_among(h, other[1:]) for other in chains)), None)


def _without(cls: Value, chains: list[list[Value]]) -> list[list[Value]]:
    return [[each for each in chain if each is not cls] for chain in chains]


def conflict(bases: tuple[Value, ...]) -> str:
    """What Python says of bases that have no common order; empty where they have one."""
    own = [base for base in bases if isinstance(base, ClassValue | StateClass)]
    for position, base in enumerate(own):
        if _among(base, [*own[:position]]):
            return f"duplicate base class {base.name}"
    known: dict[int, list[Value]] = {}
    pending: list[list[Value]] = [*(_lineage(base, known) for base in own), [*own]]
    while pending := [chain for chain in pending if chain]:
        head = _next(pending)
        if head is None:
            names = ", ".join(base.name for base in own)
            return f"Cannot create a consistent method resolution order (MRO) for bases {names}"
        pending = _without(head, pending)
    return ""


def _lineage(cls: ClassValue | StateClass, known: dict[int, list[Value]]) -> list[Value]:
    """The app's own classes that a class is and derives from, the nearest ones first."""
    if id(cls) not in known:
        own = [base for base in cls.bases if isinstance(base, ClassValue | StateClass)]
        known[id(cls)] = _linear(cls, [*(_lineage(base, known) for base in own), [*own]])
    return known[id(cls)]


def _among(value: Value, others: list[Value]) -> bool:
    return any(value is other for other in others)


def find_in_class(cls: ClassValue, name: str) -> Value:
    """What a class or its bases hold under a name, unbound."""
    for base in mro(cls):
        if isinstance(base, ClassValue) and name in base.namespace:
            return base.namespace[name]
    return MISSING


def is_subclass(cls: Value, other: Value) -> bool:
    """Whether a class is another one or derives from it."""
    if isinstance(cls, ClassValue):
        return any(base is other or base == other for base in mro(cls))
    return cls == other or (isinstance(other, BuiltinType) and other.name == "object")


def field_types(cls: ClassValue) -> dict[str, ir.Type]:
    """Types of a record's fields, inherited ones first."""
    found: dict[str, ir.Type] = {}
    for base in reversed(mro(cls)):
        if isinstance(base, ClassValue):
            found.update(base.annotations)
    return found
