"""Tracked dataclass instances and pydantic models.

The object stays the same object: it gets a subclass of its class that notes assignments, and that
still says `__class__` is the original one, so that comparing, copying and printing are unchanged.
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Iterable
from functools import cache
from typing import Any, SupportsIndex

from pydantic import BaseModel

from live.dicts import DictNode
from live.serialize import fields_of, has_own_serializer
from live.tracking import TRACKED, WRAPPERS, DataObject, Op, Path, adopt


class ObjectNode(DictNode):
    """Notes of an object: the fields that were assigned."""

    __slots__ = ("sent",)

    def __init__(self, value: Any, sent: frozenset[str] | None) -> None:
        super().__init__(value)
        self.sent = sent

    def own_ops(self, path: Path, out: list[Op]) -> set[Any]:
        fields = vars(self.value)
        for name in self.keys:
            if self.sent is not None and name in self.sent:
                out.append(("set", [*path, name], fields[name]))
        return set(self.keys)

    def ops(self, path: Path, out: list[Op]) -> None:
        if self.sent is None:  # it is sent in a form of its own
            out.append(("set", path, self.value))
        else:
            super().ops(path, out)

    def holds(self, key: Any, value: Any) -> bool:
        return vars(self.value).get(key) is value

    def entries(self) -> Iterable[tuple[Any, Any]]:
        fields: dict[str, Any] = vars(self.value)
        return fields.items()


def _set(self: Any, name: str, value: Any) -> None:
    super(type(self), self).__setattr__(name, value)
    fields = vars(self)
    node = fields.get("_live_node")
    if node is None:
        return
    if node.sent is None:
        node.rewrite()
    if name in fields:
        fields[name] = adopt(fields[name], node, name)
        node.wrote(name, fields[name])


def _copy(self: Any) -> Any:
    plain = self.__class__
    twin = plain.__new__(plain)
    for slot in ("__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"):
        if hasattr(self, slot):
            object.__setattr__(twin, slot, copy.copy(getattr(self, slot)))
    twin.__dict__.update((k, v) for k, v in vars(self).items() if k != "_live_node")
    return twin


def _deepcopy(self: Any, memo: dict[int, Any]) -> Any:
    twin = _copy(self)
    memo[id(self)] = twin
    for name, value in vars(twin).items():
        twin.__dict__[name] = copy.deepcopy(value, memo)
    return twin


def _reduce(self: Any, protocol: SupportsIndex) -> Any:
    return _copy(self).__reduce_ex__(protocol)


@cache
def _tracked_class(kind: type) -> type:
    """The subclass whose instances note assignments."""
    body = {
        "__module__": kind.__module__,
        "__qualname__": kind.__qualname__,
        "__class__": property(lambda self: kind),
        "__setattr__": _set,
        "__copy__": _copy,
        "__deepcopy__": _deepcopy,
        "__reduce_ex__": _reduce,
    }
    tracked = type(kind)(kind.__name__, (kind,), body)
    TRACKED.add(tracked)
    return tracked


@cache
def _can_track(kind: type) -> bool:
    """Mutable dataclasses and models with a `__dict__`, unless a library watches them already."""
    if hasattr(kind, "__mapper__") or not hasattr(kind, "__dict__"):
        return False
    if issubclass(kind, BaseModel):
        return not kind.model_config.get("frozen")
    if not dataclasses.is_dataclass(kind):
        return False
    parameters: Any = kind.__dict__.get("__dataclass_params__")
    return parameters is not None and not parameters.frozen and "__slots__" not in kind.__dict__


def watch(value: Any) -> Any:
    """Turn an object into a tracked one, if it is of a kind that can be."""
    kind: type = type(value)
    if not _can_track(kind):
        return value
    names = None if has_own_serializer(kind) else fields_of(kind)
    node = ObjectNode(value, None if names is None else frozenset(names))
    fields = vars(value)
    fields["_live_node"] = node
    object.__setattr__(value, "__class__", _tracked_class(kind))
    for name, item in list(fields.items()):
        if name != "_live_node":
            fields[name] = adopt(item, node, name)
    return value


WRAPPERS[DataObject] = watch
