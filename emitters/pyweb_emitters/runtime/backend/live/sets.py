"""Tracked sets."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any, SupportsIndex

from live.tracking import TRACKED, WRAPPERS, Node, adopt


class SetNode(Node):
    """A set has no order that a patch could use: every change sends it whole."""

    __slots__ = ()

    def touch(self, child: Node) -> None:
        super().touch(child)
        self.rewrite()


class TrackedSet(set[Any]):
    """A set that notes that it changed."""

    __slots__ = ("_node",)

    def __init__(self, items: Iterable[Any] = ()) -> None:
        super().__init__(items)
        self._node = SetNode(self)
        for item in self:
            adopt(item, self._node, None)

    def add(self, value: Any) -> None:
        if value not in self:
            super().add(value)
            self._node.take(value, None)
            self._node.rewrite()

    def update(self, *others: Iterable[Any]) -> None:
        for other in others:
            for value in list(other):
                self.add(value)

    def _shrunk(self, size: int) -> None:
        if len(self) != size:
            self._node.rewrite()

    def discard(self, value: Any) -> None:
        size = len(self)
        super().discard(value)
        self._shrunk(size)

    def remove(self, value: Any) -> None:
        super().remove(value)
        self._node.rewrite()

    def pop(self) -> Any:
        value = super().pop()
        self._node.rewrite()
        return value

    def clear(self) -> None:
        size = len(self)
        super().clear()
        self._shrunk(size)

    def difference_update(self, *others: Iterable[Any]) -> None:
        size = len(self)
        try:
            super().difference_update(*others)
        finally:  # the first of the others may have counted
            self._shrunk(size)

    def intersection_update(self, *others: Iterable[Any]) -> None:
        size = len(self)
        super().intersection_update(*others)
        self._shrunk(size)

    def symmetric_difference_update(self, other: Iterable[Any]) -> None:
        super().symmetric_difference_update(other)
        self._node.rewrite()

    def __ior__(self, other: Any) -> TrackedSet:  # type: ignore[misc]
        self.update(other)
        return self

    def __isub__(self, other: Any) -> TrackedSet:  # type: ignore[misc]
        self.difference_update(other)
        return self

    def __iand__(self, other: Any) -> TrackedSet:  # type: ignore[misc]
        self.intersection_update(other)
        return self

    def __ixor__(self, other: Any) -> TrackedSet:  # type: ignore[misc]
        self.symmetric_difference_update(other)
        return self

    def copy(self) -> set[Any]:
        return set(self)

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> set[Any]:
        return {copy.deepcopy(item, memo) for item in self}

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return set, (list(self),)


WRAPPERS[set] = TrackedSet
TRACKED.add(TrackedSet)
