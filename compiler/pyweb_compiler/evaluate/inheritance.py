"""Classes and their bases: in which order names are looked up, and what is inherited."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.evaluate.python_values import BuiltinType
from pyweb_compiler.evaluate.values import MISSING, ClassValue, Value


def mro(cls: ClassValue) -> tuple[Value, ...]:
    """The class and its bases in the order in which attributes are looked up."""
    if not cls.order:
        chains = [mro(base) if isinstance(base, ClassValue) else (base,) for base in cls.bases]
        cls.order = (cls, *chains[0]) if len(chains) == 1 else tuple(_linear(cls, chains))
    return cls.order


def _linear(cls: ClassValue, chains: list[tuple[Value, ...]]) -> list[Value]:
    """The orders of several bases as one."""
    pending = [list(chain) for chain in (*chains, list(cls.bases))]
    order: list[Value] = [cls]
    while pending := [chain for chain in pending if chain]:
        head = next(
            (
                chain[0]
                for chain in pending
                if not any(_among(chain[0], other[1:]) for other in pending)
            ),
            pending[0][0],
        )
        order.append(head)
        pending = [[each for each in chain if each is not head] for chain in pending]
    return order


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
