"""However a value is changed in place, the browser gets the change, and Python sees the same."""

from __future__ import annotations

import bisect
import copy
import dataclasses
import functools
import heapq
import json
import operator
import random
from collections import deque
from collections.abc import Callable
from heapq import heappush
from typing import Any, NamedTuple

import live
import pytest
from live.registry import Registry
from live.scope import Scope
from live.serialize import encode
from live_client import apply
from pydantic import BaseModel, ConfigDict, PrivateAttr, computed_field


@dataclasses.dataclass
class Point:
    x: int = 0
    tags: list[Any] = dataclasses.field(default_factory=list)

    @functools.cached_property
    def double(self) -> int:
        return self.x * 2


@dataclasses.dataclass(frozen=True)
class Frozen:
    tags: list[Any]


@dataclasses.dataclass(frozen=True, slots=True)
class Slotted:
    inner: Frozen


@dataclasses.dataclass(slots=True)
class Slots:
    tags: list[Any]


class Named(NamedTuple):
    tags: list[Any]


class Card(BaseModel):
    title: str = ""
    rows: list[Any] = []


class Checked(BaseModel, validate_assignment=True):
    size: int = 0
    rows: list[int] = []


class Open(BaseModel, extra="allow"):
    title: str = ""


class Hidden(BaseModel):
    _items: list[int] = PrivateAttr(default_factory=list)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def size(self) -> int:
        return len(self._items)


class Fixed(BaseModel):
    model_config = ConfigDict(frozen=True)
    rows: list[int] = []


class Plain:
    def __init__(self) -> None:
        self.n = 0


@live.serializer
def plain_text(value: Plain) -> str:
    return f"plain {value.n}"


class Box(live.State):
    value: Any = None

    @live.var
    def seen(self) -> str:
        return encode(self.value).decode()


Change = Callable[[Any], Any]

LISTS: list[Change] = [
    lambda v: v.append([9]),
    lambda v: v.extend(iter([8, [9]])),
    lambda v: v.insert(1, 9),
    lambda v: v.insert(-99, 9),
    lambda v: v.pop(),
    lambda v: v.pop(0),
    lambda v: v.remove(3),
    lambda v: v.clear(),
    lambda v: v.sort(reverse=True),
    lambda v: v.reverse(),
    lambda v: operator.setitem(v, 0, 9),
    lambda v: operator.setitem(v, -1, [9]),
    lambda v: operator.setitem(v, slice(1, 3), [7, 7, 7]),
    lambda v: operator.setitem(v, slice(3, 1), [7]),
    lambda v: operator.setitem(v, slice(None, None, 2), [7] * len(v[::2])),
    lambda v: operator.setitem(v, slice(None), v[::-1]),
    lambda v: operator.delitem(v, 0),
    lambda v: operator.delitem(v, slice(1, None)),
    lambda v: operator.delitem(v, slice(None, None, -2)),
    lambda v: operator.iadd(v, (4, 4)),
    lambda v: operator.imul(v, 2),
    lambda v: operator.imul(v, 0),
    lambda v: heapq.heapify(v),
    lambda v: (heapq.heapify(v), heapq.heappush(v, 0)),
    lambda v: (heapq.heapify(v), heappush(v, 0)),
    lambda v: (heapq.heapify(v), heapq.heappop(v)),
    lambda v: (heapq.heapify(v), heapq.heapreplace(v, 9)),
    lambda v: (heapq.heapify(v), heapq.heappushpop(v, 2)),
    lambda v: bisect.insort(v, 4),
    lambda v: bisect.insort_left(v, 4),
    lambda v: random.Random(3).shuffle(v),
    lambda v: functools.reduce(lambda rest, _: rest.append(1) or rest, range(3), v),
    lambda v: [v.append(item) for item in list(v)],
    lambda v: operator.setitem(v, 0, v[1]) or operator.setitem(v, 1, v[0]),
    lambda v: list(map(v.append, [1, 2])),
]
DICTS: list[Change] = [
    lambda v: operator.setitem(v, "a", 9),
    lambda v: operator.setitem(v, "new", [9]),
    lambda v: operator.delitem(v, "a"),
    lambda v: v.pop("a"),
    lambda v: v.pop("none", None),
    lambda v: v.popitem(),
    lambda v: v.clear(),
    lambda v: v.update(a=5, z=[1]),
    lambda v: v.update([("y", 1)]),
    lambda v: v.setdefault("b", 1),
    lambda v: v.setdefault("new", []).append(3),
    lambda v: operator.ior(v, {"q": 1}),
    lambda v: [v.pop(key) for key in list(v)],
    lambda v: [items.append(1) for items in v.values() if isinstance(items, list)],
    lambda v: [operator.iadd(items, [1]) for _, items in v.items() if isinstance(items, list)],
]
SETS: list[Change] = [
    lambda v: v.add(9),
    lambda v: v.discard(1),
    lambda v: v.remove(1),
    lambda v: v.pop(),
    lambda v: v.clear(),
    lambda v: v.update([7], {8}),
    lambda v: v.difference_update([1], [2]),
    lambda v: v.intersection_update([1]),
    lambda v: v.symmetric_difference_update([1, 9]),
    lambda v: operator.ior(v, {9}),
    lambda v: operator.iand(v, {1}),
    lambda v: operator.isub(v, {1}),
    lambda v: operator.ixor(v, {1, 9}),
]
DEQUES: list[Change] = [
    lambda v: v.append([9]),
    lambda v: v.appendleft([9]),
    lambda v: v.extend([7, 8]),
    lambda v: v.extendleft([7, 8]),
    lambda v: v.insert(1, 9),
    lambda v: v.pop(),
    lambda v: v.popleft(),
    lambda v: v.remove(2),
    lambda v: v.clear(),
    lambda v: v.rotate(1),
    lambda v: v.reverse(),
    lambda v: operator.setitem(v, 0, 9),
    lambda v: operator.delitem(v, 0),
    lambda v: operator.iadd(v, [1]),
    lambda v: operator.imul(v, 2),
    lambda v: v[3].append(5),
    lambda v: [item.append(5) for item in v if isinstance(item, list)],
    lambda v: v.appendleft(v.pop()),
    lambda v: random.Random(3).shuffle(v),
]
OBJECTS: list[Change] = [
    lambda v: setattr(v, "x", 9),
    lambda v: setattr(v, "tags", [9]),
    lambda v: operator.iadd(v.tags, [1]),
    lambda v: v.__dict__.update(x=7),
    lambda v: operator.setitem(vars(v), "x", 8),
    lambda v: vars(v).setdefault("tags", []).append(4),
    lambda v: delattr(v, "x"),
    lambda v: vars(v).pop("x"),
    lambda v: (v.double, setattr(v, "x", 3)),
]
MODELS: list[Change] = [
    lambda v: setattr(v[0], "title", "t"),
    lambda v: setattr(v[0], "rows", [1]),
    lambda v: v[0].rows.append({}),
    lambda v: v[0].__dict__.update(title="d"),
    lambda v: setattr(v[1], "size", 4),
    lambda v: (setattr(v[1], "size", 4), v[1].rows.append(4)),
    lambda v: (setattr(v[1], "rows", [1]), v[1].rows.append(4)),
    lambda v: setattr(v[2], "more", [1]),
    lambda v: v[2].model_extra.update(other=1),
    lambda v: v[2].extra.append(1),
    lambda v: v[3]._items.append(1),
    lambda v: v[4].rows.append(1),
]
OTHERS: list[Change] = [
    lambda v: v[0].tags.append(1),
    lambda v: v[1].tags.append(1),
    lambda v: v[2].inner.tags.append(1),
    lambda v: v[3].tags.append(1),
    lambda v: v[4][0].append(1),
    lambda v: setattr(v[5], "n", 4),
    lambda v: [setattr(item, "n", 6) for item in v[6]],
]
KINDS: dict[str, tuple[Callable[[], Any], list[Change]]] = {
    "list": (lambda: [5, 3, 8, 1], LISTS),
    "dict": (lambda: {"a": 1, "b": [1], "c": {}}, DICTS),
    "set": (lambda: {1, 2}, SETS),
    "deque": (lambda: deque([1, 2, 3, [4]]), DEQUES),
    "short deque": (lambda: deque([1, 2, 3, [4]], maxlen=4), DEQUES),
    "object": (lambda: Point(1, [2]), OBJECTS),
    "model": (lambda: [Card(), Checked(), Open(extra=[]), Hidden(), Fixed()], MODELS),
    "other": (
        lambda: [
            *(Frozen([0]), Named([0]), Slotted(Frozen([])), Slots([]), ([],), Plain()),
            frozenset([Plain()]),
        ],
        OTHERS,
    ),
}
CASES = [
    pytest.param(make, change, id=f"{kind} {number}")
    for kind, (make, changes) in KINDS.items()
    for number, change in enumerate(changes)
]


def text(value: Any) -> Any:
    return json.loads(encode(sorted(value) if isinstance(value, set) else value))


@pytest.mark.parametrize("nested", [False, True], ids=["itself", "nested"])
@pytest.mark.parametrize(("make", "change"), CASES)
async def test_every_change_is_sent(make: Change, change: Change, nested: bool) -> None:
    scope = Scope(Registry([Box]))
    box, name = scope.state(Box), Box._live_name()
    box.value = {"rows": [make(), 1]} if nested else make()
    real = make()
    client = text(scope.snapshot())
    for _ in range(2):  # the second time on what the first one left
        target = box.value["rows"][0] if nested else box.value
        try:
            change(real)
        except (LookupError, ValueError, AttributeError) as problem:
            with pytest.raises(type(problem)):
                change(target)
        else:
            change(target)
        client = apply(client, await scope.changes())
        seen = client[name]["value"]
        got = seen["rows"][0] if nested else seen
        assert (sorted(got) if isinstance(real, set) else got) == text(real)
        assert json.loads(client[name]["seen"]) == seen


def fill_list(box: Box) -> None:
    row: dict[str, Any] = {}
    box.value = [{"old": 1}]
    box.value.append(row)
    assert [len(item) for item in box.value] == [1, 0]
    row["x"] = 1
    box.value[1]["y"] = [2]
    row["y"].append(3)


def fill_dict(box: Box) -> None:
    box.value = {}
    box.value["rows"] = rows = []
    assert not next(iter(box.value.values())) and not box.value["rows"]
    rows.append(1)


def fill_object(box: Box) -> None:
    tags: list[int] = []
    point = Point(tags=tags)
    box.value = [point]
    assert box.value[0].tags == []
    tags.append(1)
    point.tags = more = []
    more.append(2)
    tags.append(3)


def fill_deque(box: Box) -> None:
    box.value = deque()
    row: list[int] = []
    box.value.append(row)
    assert list(box.value) == [[]]
    row.append(1)


def fill_assigned(box: Box) -> None:
    rows: list[Any] = []
    box.value = rows
    assert box.seen == "[]" and len(box.value) == 0
    rows.append([])
    assert box.value[0] is rows[0]
    rows[0].append(1)


@pytest.mark.parametrize(
    ("fill", "expected"),
    [
        (fill_list, [{"old": 1}, {"x": 1, "y": [2, 3]}]),
        (fill_dict, {"rows": [1]}),
        (fill_object, [{"x": 0, "tags": [2]}]),
        (fill_deque, [[1]]),
        (fill_assigned, [[1]]),
    ],
)
@pytest.mark.parametrize("tracked", [False, True])
async def test_what_was_put_in_may_still_be_filled(
    fill: Callable[[Box], None], expected: Any, tracked: bool
) -> None:
    """A handler that goes on with the object that it has put in changes the state, as in Python."""
    scope = Scope(Registry([Box]))
    box, name = scope.state(Box), Box._live_name()
    if tracked:
        box.value = copy.deepcopy(expected)
    client = apply(text(scope.snapshot()), await scope.changes())
    fill(box)
    client = apply(client, await scope.changes())
    assert client[name]["value"] == text(box.value) == expected
    assert json.loads(client[name]["seen"]) == expected


async def test_resetting_shares_no_default() -> None:
    class Defaults(live.State):
        rows: list[dict[str, int]] = [{"n": 1}]  # noqa: RUF012

    state = Scope(Registry([Defaults])).state(Defaults)
    state.reset()
    state.rows.append({})
    state.rows[0]["n"] = 5
    assert Scope(Registry([Defaults])).state(Defaults).rows == [{"n": 1}]
