"""Tracked deques and tuples."""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, SupportsIndex

from live.lists import SequenceNode
from live.tracking import ATOMS, TRACKED, WRAPPERS, Index, Node, adopt


class DequeNode(SequenceNode):
    """Notes of a deque."""

    __slots__ = ()

    def plain(self, index: SupportsIndex) -> Any:
        return deque.__getitem__(self.value, index)

    def store(self, index: int, item: Any) -> None:
        deque.__setitem__(self.value, index, item)

    def entries(self) -> Iterable[tuple[Any, Any]]:
        return [(Index(i), item) for i, item in enumerate(deque.__iter__(self.value))]


class TrackedDeque(deque[Any]):
    """A deque that notes its changes; what moves items around is sent as the whole value."""

    __slots__ = ("_node",)

    def __init__(self, items: Iterable[Any] = (), maxlen: int | None = None) -> None:
        super().__init__(items, maxlen)
        self._node = DequeNode(self)
        for index, item in self._node.entries():
            if type(item) not in ATOMS and type(item) not in WRAPPERS:
                adopt(item, self._node, index)

    def __getitem__(self, index: SupportsIndex) -> Any:  # type: ignore[override]
        item = super().__getitem__(index)
        if type(item) in WRAPPERS:
            at = index.__index__()
            return self._node.reach(at if at >= 0 else at + len(self), item)
        return item

    def __iter__(self) -> Iterator[Any]:
        self._node.settle()
        return super().__iter__()

    def __reversed__(self) -> Iterator[Any]:
        self._node.settle()
        return super().__reversed__()

    def __add__(self, other: Any) -> Any:
        return self.copy() + other

    def __mul__(self, count: int) -> Any:
        return self.copy() * count

    def __rmul__(self, count: int) -> Any:
        return self.copy() * count

    def append(self, value: Any) -> None:
        full = len(self) == self.maxlen
        super().append(value)
        self._added(len(self) - 1, value, full)

    def _added(self, index: int, value: Any, full: bool) -> None:
        if full:
            self._node.take(value, None)
            self._node.rewrite()
        else:
            self._node.splice(index, 0, [value])

    def appendleft(self, value: Any) -> None:
        full = len(self) == self.maxlen
        super().appendleft(value)
        self._added(0, value, full)

    def pop(self) -> Any:  # type: ignore[override]
        item = self[-1] if self else None
        super().pop()
        self._node.splice(len(self), 1, [])
        return item

    def popleft(self) -> Any:
        item = self[0] if self else None
        super().popleft()
        self._node.splice(0, 1, [])
        return item

    def extend(self, values: Iterable[Any]) -> None:
        for value in list(values):
            self.append(value)

    def extendleft(self, values: Iterable[Any]) -> None:
        for value in list(values):
            self.appendleft(value)

    def __iadd__(self, values: Iterable[Any]) -> TrackedDeque:  # type: ignore[misc]
        self.extend(values)
        return self

    def __imul__(self, count: int) -> TrackedDeque:
        items = list(self) * count
        self.clear()
        self.extend(items)
        return self

    def __setitem__(self, index: SupportsIndex, value: Any) -> None:  # type: ignore[override]
        super().__setitem__(index, value)
        self._node.take(value, None)
        self._node.rewrite()

    def __delitem__(self, index: SupportsIndex) -> None:  # type: ignore[override]
        super().__delitem__(index)
        self._node.rewrite()

    def insert(self, index: int, value: Any) -> None:
        super().insert(index, value)
        self._node.take(value, None)
        self._node.rewrite()

    def remove(self, value: Any) -> None:
        super().remove(value)
        self._node.rewrite()

    def rotate(self, n: int = 1) -> None:
        super().rotate(n)
        self._node.rewrite()

    def reverse(self) -> None:
        super().reverse()
        self._node.rewrite()

    def clear(self) -> None:
        super().clear()
        self._node.rewrite()

    def copy(self) -> Any:
        return deque(self, self.maxlen)

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> deque[Any]:
        return deque((copy.deepcopy(item, memo) for item in self), self.maxlen)

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return deque, (list(self), self.maxlen)


class TupleNode(Node):
    """A tuple has no changes of its own, but passes on those of its items."""

    __slots__ = ()

    def entries(self) -> Iterable[tuple[Any, Any]]:
        return ((Index(i), item) for i, item in enumerate(self.value))


class TrackedTuple(tuple[Any, ...]):
    """A tuple with containers in it."""

    def __deepcopy__(self, memo: dict[int, Any]) -> tuple[Any, ...]:
        return tuple(copy.deepcopy(item, memo) for item in self)

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return tuple, (tuple(self),)


def _wrap_tuple(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """Wrap the items of a tuple, if there is anything to track in it."""
    if all(type(item) in ATOMS for item in items):
        return items
    node = TupleNode(items)
    wrapped = TrackedTuple(adopt(item, node, Index(i)) for i, item in enumerate(items))
    node.value = wrapped
    wrapped.__dict__["_live_node"] = node
    return wrapped


WRAPPERS[deque] = lambda items: TrackedDeque(items, items.maxlen)
WRAPPERS[tuple] = _wrap_tuple
TRACKED.update((TrackedDeque, TrackedTuple))
