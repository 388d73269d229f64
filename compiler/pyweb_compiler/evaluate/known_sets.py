"""Sets of the app: Python orders their items anew in every run, the compiler always in the same way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from pyweb_compiler.evaluate.values import ClassValue, FunctionValue, InstanceValue, Value

_Key: TypeAlias = tuple[object, ...]
_PLAIN = frozenset({"builtins", "datetime", "decimal", "fractions", "pathlib", "uuid"})


class KnownSet(set[Value]):
    """A set whose items come in order."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Value]:
        return iter(sorted(super().__iter__(), key=_key))

    def __repr__(self) -> str:
        return f"{{{', '.join(map(repr, self))}}}" if self else "set()"

    def pop(self) -> Value:
        """Remove the first item."""
        for first in self:
            self.remove(first)
            return first
        raise KeyError("pop from an empty set")


class KnownFrozenSet(frozenset[Value]):
    """A frozen set whose items come in order."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Value]:
        return iter(sorted(super().__iter__(), key=_key))

    def __repr__(self) -> str:
        return f"frozenset({{{', '.join(map(repr, self))}}})" if self else "frozenset()"


# What the app is told about them is what Python would tell it.
KnownSet.__name__ = "set"
KnownFrozenSet.__name__ = "frozenset"


def in_order(value: Value) -> Value:
    """The value; a set with its items in order."""
    if type(value) is set:
        return KnownSet(value)
    return KnownFrozenSet(value) if type(value) is frozenset else value


def _key(value: Value) -> _Key:
    """What items are ordered by: what they are, nothing that differs from run to run."""
    if value is None:
        return (0,)
    if isinstance(value, int | float):
        return (1, value)
    if isinstance(value, str | bytes):
        return (2 if isinstance(value, str) else 3, value)
    if isinstance(value, tuple):
        return (4, *map(_key, value))
    if isinstance(value, frozenset):
        return (5, *_sorted_keys(value))
    if isinstance(value, InstanceValue):
        simple = {k: v for k, v in value.attributes.items() if isinstance(v, str | int | float)}
        return (6, value.cls.module.name, value.cls.name, *_sorted_keys(simple.items()))
    if isinstance(value, ClassValue | FunctionValue):
        return (7, value.module.name, value.name)
    kind = type(value)
    return (8, kind.__name__, str(value) if kind.__module__ in _PLAIN else "")


def _sorted_keys(values: Iterable[Value]) -> list[_Key]:
    return sorted(map(_key, values))
