"""Tracked dicts."""

from __future__ import annotations

import copy
from collections.abc import ItemsView, Iterable, Iterator, ValuesView
from typing import Any, SupportsIndex

from live.tracking import ATOMS, MAX_NOTES, TRACKED, WRAPPERS, Node, Op, Path, adopt, wire_key


class DictNode(Node):
    """Notes of a dict: the keys that changed, with whether they were removed in between."""

    __slots__ = ("keys",)

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.keys: dict[Any, bool] = {}

    @property
    def marked(self) -> bool:
        return self.whole or bool(self.touched) or bool(self.keys)

    def wrote(self, key: Any, value: Any, *, added: bool = False) -> None:
        """Note that a key was set; one that was removed before now stands at the end."""
        self.take(value, key)
        if not self.whole:
            was_removed = self.keys.pop(key, False) if added else False
            self.keys.setdefault(key, was_removed)
            self._noted()

    def removed(self, key: Any) -> None:
        """Note that a key was removed; its place in the order is lost with it."""
        if not self.whole:
            self.keys.pop(key, None)
            self.keys[key] = True
            self._noted()

    def _noted(self) -> None:
        if len(self.keys) > MAX_NOTES:
            self.whole = True
            self.keys.clear()
        self.changed()

    def own_ops(self, path: Path, out: list[Op]) -> set[Any]:
        for key, was_removed in self.keys.items():
            at = [*path, wire_key(key)]
            if was_removed:
                out.append(("delete", at))
            if dict.__contains__(self.value, key):
                out.append(("set", at, dict.__getitem__(self.value, key)))
        return set(self.keys)

    def forget(self) -> None:
        self.keys.clear()

    def holds(self, key: Any, value: Any) -> bool:
        return dict.get(self.value, key) is value

    def entries(self) -> Iterable[tuple[Any, Any]]:
        return dict.items(self.value)

    def settle(self) -> None:
        if self.raw:
            self.raw = self.fresh is not None
            for key, item in list(dict.items(self.value)):
                if type(item) in WRAPPERS:
                    self.reach(key, item)

    def reach(self, key: Any, item: Any) -> Any:
        """The form in which a plain value is handed out: tracked, unless it is fresh."""
        if self.is_fresh(item):
            return item
        wrapped = adopt(item, self, key)
        dict.__setitem__(self.value, key, wrapped)
        return wrapped


class TrackedDict(dict[Any, Any]):
    """A dict that notes its changes."""

    __slots__ = ("_node",)

    def __init__(self, items: Any = ()) -> None:
        super().__init__(items)
        self._node = DictNode(self)
        for key, item in dict.items(self):
            if type(item) not in ATOMS and type(item) not in WRAPPERS:
                adopt(item, self._node, key)

    def __getitem__(self, key: Any) -> Any:
        item = super().__getitem__(key)
        return self._node.reach(key, item) if type(item) in WRAPPERS else item

    def __iter__(self) -> Iterator[Any]:  # makes `dict(x)` and `{**x}` go through __getitem__
        return super().__iter__()

    def get(self, key: Any, default: Any = None) -> Any:
        try:
            return self[key]
        except KeyError:
            return default

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        self._node.settle()
        return super().values()

    def items(self) -> ItemsView[Any, Any]:  # type: ignore[override]
        self._node.settle()
        return super().items()

    def __setitem__(self, key: Any, value: Any) -> None:
        added = key not in self
        super().__setitem__(key, value)
        self._node.wrote(key, value, added=added)

    def __delitem__(self, key: Any) -> None:
        super().__delitem__(key)
        self._node.removed(key)

    def setdefault(self, key: Any, default: Any = None) -> Any:
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key: Any, *default: Any) -> Any:
        if default and key not in self:
            return default[0]
        item = self[key]
        del self[key]
        return item

    def popitem(self) -> tuple[Any, Any]:
        if not self:
            raise KeyError("popitem(): dictionary is empty")
        key = next(reversed(self))
        return key, self.pop(key)

    def update(self, *args: Any, **items: Any) -> None:
        for key, value in dict(*args, **items).items():
            self[key] = value

    def __ior__(self, other: Any) -> TrackedDict:
        self.update(other)
        return self

    def __or__(self, other: Any) -> dict[Any, Any]:
        return {**self, **other}

    def __ror__(self, other: Any) -> dict[Any, Any]:
        return {**other, **self}

    def clear(self) -> None:
        super().clear()
        self._node.rewrite()

    def copy(self) -> dict[Any, Any]:
        return {key: self[key] for key in self}

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> dict[Any, Any]:
        return {copy.deepcopy(k, memo): copy.deepcopy(v, memo) for k, v in self.items()}

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return dict, (self.copy(),)


WRAPPERS[dict] = TrackedDict
TRACKED.add(TrackedDict)
