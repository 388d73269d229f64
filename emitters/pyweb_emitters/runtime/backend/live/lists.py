"""Tracked lists."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from typing import Any, SupportsIndex

from live.tracking import ATOMS, MAX_NOTES, TRACKED, WRAPPERS, Index, Node, Op, Path, adopt

Splice = tuple[int, int, list[Any]]


class SequenceNode(Node):
    """Notes of a list or deque: splices in the order in which they were made."""

    __slots__ = ("splices",)

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.splices: list[Splice] = []

    @property
    def marked(self) -> bool:
        return self.whole or bool(self.touched) or bool(self.splices)

    def splice(self, start: int, deleted: int, items: list[Any]) -> None:
        """Note that items were replaced, inserted or removed."""
        for offset, item in enumerate(items):
            self.take(item, Index(start + offset))
        if not self.whole and not self._joins_last(start, deleted, items):
            self.splices.append((start, deleted, items))
            if len(self.splices) > MAX_NOTES:
                self.whole = True
                self.splices.clear()
        self.changed()

    def _joins_last(self, start: int, deleted: int, items: list[Any]) -> bool:
        """Whether the note before could be widened: appending in a loop is one splice."""
        if not self.splices:
            return False
        at, removed, before = self.splices[-1]
        if deleted == 0 and at + len(before) == start:
            before.extend(items)
            return True
        if deleted == removed == len(before) == len(items) == 1 and at == start:
            before[:] = items
            return True
        return False

    def own_ops(self, path: Path, out: list[Op]) -> set[Any]:
        fresh: list[tuple[int, int]] = []
        for start, deleted, items in self.splices:
            if deleted == len(items) == 1:
                out.append(("set", [*path, start], items[0]))
            else:
                out.append(("splice", path, start, deleted, items))
            fresh = _shift(fresh, start, deleted, len(items))
        return {index for low, high in fresh for index in range(low, high)}

    def forget(self) -> None:
        self.splices.clear()

    def reach(self, index: int, item: Any) -> Any:
        """The form in which a plain item is handed out: tracked, unless it is fresh."""
        if self.is_fresh(item):
            return item
        wrapped = adopt(item, self, Index(index))
        self.store(index, wrapped)
        return wrapped

    def store(self, index: int, item: Any) -> None:
        """Put an item in without noting it."""
        list.__setitem__(self.value, index, item)

    def holds(self, key: Any, value: Any) -> bool:
        return key is not None and key < len(self.value) and self.plain(key) is value

    def plain(self, index: SupportsIndex) -> Any:
        """The item as it is stored."""
        return list.__getitem__(self.value, index)

    def entries(self) -> Iterable[tuple[Any, Any]]:
        return ((Index(i), item) for i, item in enumerate(list.__iter__(self.value)))

    def settle(self) -> None:
        if self.raw:
            self.raw = self.fresh is not None
            for index, item in self.entries():
                if type(item) in WRAPPERS:
                    self.reach(index, item)


def _shift(
    spans: list[tuple[int, int]], start: int, deleted: int, added: int
) -> list[tuple[int, int]]:
    """Where the spans of new items lie after one more splice."""
    end, moved = start + deleted, added - deleted
    result = [(start, start + added)] if added else []
    for low, high in spans:
        if low < start:
            result.append((low, min(high, start)))
        if high > end:
            result.append((max(low, end) + moved, high + moved))
    return result


class TrackedList(list[Any]):
    """A list that notes its changes."""

    __slots__ = ("_node",)

    def __init__(self, items: Iterable[Any] = ()) -> None:
        super().__init__(items)
        self._node = SequenceNode(self)
        for index, item in enumerate(list.__iter__(self)):
            if type(item) not in ATOMS and type(item) not in WRAPPERS:
                adopt(item, self._node, Index(index))

    def __getitem__(self, key: Any) -> Any:
        if not self._node.raw:
            return super().__getitem__(key)
        if isinstance(key, slice):
            self._node.settle()
            return super().__getitem__(key)
        item = super().__getitem__(key)
        if type(item) in WRAPPERS:
            index = key.__index__()
            return self._node.reach(index if index >= 0 else index + len(self), item)
        return item

    def __iter__(self) -> Iterator[Any]:
        self._node.settle()
        return super().__iter__()

    def __reversed__(self) -> Iterator[Any]:
        self._node.settle()
        return super().__reversed__()

    def __setitem__(self, key: Any, value: Any) -> None:
        size = len(self)
        if not isinstance(key, slice):
            super().__setitem__(key, value)
            index = key.__index__()
            self._node.splice(index if index >= 0 else index + size, 1, [value])
            return
        start, stop, step = key.indices(size)
        items = list(value)
        super().__setitem__(key, items)
        if step == 1:
            self._node.splice(start, max(stop - start, 0), items)
        else:
            self._rewritten(items)

    def __delitem__(self, key: Any) -> None:
        size = len(self)
        super().__delitem__(key)
        if not isinstance(key, slice):
            index = key.__index__()
            self._node.splice(index if index >= 0 else index + size, 1, [])
            return
        start, stop, step = key.indices(size)
        if step == 1:
            if stop > start:
                self._node.splice(start, stop - start, [])
        else:
            self._rewritten(())

    def append(self, value: Any) -> None:
        super().append(value)
        self._node.splice(len(self) - 1, 0, [value])

    def insert(self, index: SupportsIndex, value: Any) -> None:
        size, at = len(self), index.__index__()
        super().insert(index, value)
        self._node.splice(max(at + size, 0) if at < 0 else min(at, size), 0, [value])

    def extend(self, values: Iterable[Any]) -> None:
        size, items = len(self), list(values)
        super().extend(items)
        if items:
            self._node.splice(size, 0, items)

    def __iadd__(self, values: Iterable[Any]) -> TrackedList:  # type: ignore[misc]
        self.extend(values)
        return self

    def __imul__(self, count: SupportsIndex) -> TrackedList:
        self[:] = list(self) * count.__index__()
        return self

    def pop(self, index: SupportsIndex = -1) -> Any:
        item = self[index]
        del self[index]
        return item

    def remove(self, value: Any) -> None:
        del self[self.index(value)]

    def clear(self) -> None:
        del self[:]

    def sort(self, **options: Any) -> None:
        self._node.settle()
        try:
            super().sort(**options)
        finally:  # what failed has moved items, too
            self._node.rewrite()

    def reverse(self) -> None:
        super().reverse()
        self._node.rewrite()

    def copy(self) -> list[Any]:
        return list(self)

    def __add__(self, other: Any) -> list[Any]:
        return list(self) + list(other)

    def __radd__(self, other: Any) -> list[Any]:
        return list(other) + list(self)

    def __mul__(self, count: SupportsIndex) -> list[Any]:
        return list(self) * count

    __rmul__ = __mul__

    def __copy__(self) -> list[Any]:
        return list(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> list[Any]:
        return [copy.deepcopy(item, memo) for item in self]

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return list, (list(self),)

    def change_by(self, function: Any, *new: Any) -> Any:
        """Let a function change the list that does not use its methods."""
        self._node.settle()
        for item in new:
            self._node.take(item, None)
        try:
            return function(self, *new)
        finally:
            self._node.rewrite()

    def _rewritten(self, items: Iterable[Any]) -> None:
        for item in items:
            self._node.take(item, None)
        self._node.rewrite()


WRAPPERS[list] = TrackedList
TRACKED.add(TrackedList)
