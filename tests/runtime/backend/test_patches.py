"""What is sent, applied by a client, equals what the server has: for any changes."""

# ruff: noqa: RUF012, RUF005

from __future__ import annotations

import copy
import dataclasses
import json
import random
from collections import deque
from typing import Any

import live
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from live.registry import Registry
from live.scope import Scope
from live.serialize import encode
from live_client import apply
from pydantic import BaseModel


@dataclasses.dataclass
class Point:
    x: int = 0
    tags: list[Any] = dataclasses.field(default_factory=list)


class Card(BaseModel):
    title: str = ""
    rows: list[Any] = []


class Board(live.State):
    root: list[Any] = []
    other: Any = None

    @live.var
    def joined(self) -> list[Any]:
        return [*self.root, self.other, len(self.root), *range(15)]


REGISTRY = Registry([Board])

scalars = st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.sampled_from(["", "a", "ü"]))
keys = st.sampled_from(["a", "b", "c", "7"])
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(keys, inner, max_size=3),
        st.builds(lambda items: tuple(items), st.lists(inner, max_size=3)),
        st.builds(lambda items: deque(items), st.lists(inner, max_size=3)),
        st.builds(Point, st.integers(0, 3), st.lists(inner, max_size=2)),
        st.builds(lambda rows: Card(title="t", rows=rows), st.lists(inner, max_size=2)),
        st.builds(set, st.lists(st.integers(0, 4), max_size=3)),
    ),
    max_leaves=12,
)


def containers(value: Any, found: list[Any], depth: int = 0) -> list[Any]:
    """All mutable values that a handler can reach."""
    if depth > 8:
        return found
    if isinstance(value, list | deque | dict | set | Point | Card):
        found.append(value)
    children: Any = ()
    if isinstance(value, dict):
        children = value.values()
    elif isinstance(value, list | tuple | deque):
        children = value
    elif isinstance(value, Point):
        children = (value.tags,)
    elif isinstance(value, Card):
        children = (value.rows,)
    for child in children:
        containers(child, found, depth + 1)
    return found


def change_list(target: list[Any], pick: random.Random, value: Any) -> None:
    size = len(target)
    index = pick.randrange(size) if size else 0
    kind = pick.randrange(15)
    if kind == 0:
        target.append(value)
    elif kind == 1:
        target.insert(pick.randint(-2, size + 2), value)
    elif kind == 2 and size:
        target[index] = value
    elif kind == 3 and size:
        target.pop(index)
    elif kind == 4 and size:
        del target[index]
    elif kind == 5:
        target.extend([value, copy.deepcopy(value)])
    elif kind == 6:
        target[index : index + 2] = [value, 1, 2]
    elif kind == 7:
        del target[index : index + 2]
    elif kind == 8:
        target.reverse()
    elif kind == 9 and size > 1:
        target[::2] = [0] * len(target[::2])
    elif kind == 10:
        target += [value]
    elif kind == 11 and size < 20:
        target *= 2
    elif kind == 12 and size:
        target.append(target[index])  # the same object in two places
    elif kind == 13 and size:
        target.insert(0, target.pop(index))
    elif kind == 14 and not pick.randrange(4):
        target.clear()


def change(target: Any, pick: random.Random, value: Any) -> None:
    if isinstance(target, list):
        change_list(target, pick, value)
    elif isinstance(target, deque):
        if target and pick.random() < 0.4:
            pick.choice((target.pop, target.popleft, lambda: target.rotate(1)))()
        else:
            pick.choice((target.append, target.appendleft))(value)
    elif isinstance(target, dict):
        key = pick.choice(["a", "b", "c", "7"])
        kind = pick.randrange(6)
        if kind == 0:
            target.pop(key, None)
        elif kind == 1:
            target.setdefault(key, value)
        elif kind == 2:
            target.update({key: value, "z": 1})
        elif kind == 3 and target:
            target.popitem()
        elif kind == 4:
            target |= {key: value}
        else:
            target[key] = value
    elif isinstance(target, set):
        pick.choice((target.add, target.discard))(pick.randrange(5))
    elif isinstance(target, Point):
        target.x = pick.randrange(4)
        if pick.random() < 0.3:
            target.tags = [value]
    elif isinstance(target, Card) and pick.random() < 0.5:
        target.rows = [value]
    elif isinstance(target, Card):
        target.title += "!"


def plain(value: Any) -> Any:
    return json.loads(encode(value))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    start=st.lists(values, max_size=5),
    steps=st.lists(st.tuples(st.integers(0, 2**32), values), max_size=25),
)
async def test_client_follows_server(start: list[Any], steps: list[tuple[int, Any]]) -> None:
    scope = Scope(REGISTRY)
    board = scope.state(Board)
    board.root = start
    await scope.refresh()  # on a busy machine the computed var looks slow, and has a thread
    client = plain(scope.snapshot())
    name = REGISTRY.names[Board]
    for seed, value in steps:
        pick = random.Random(seed)
        reachable = containers(board.root, containers(board.other, []))
        roll = pick.random()
        if roll < 0.08:
            board.root = [item for item in board.root if pick.random() < 0.8]
        elif roll < 0.16 and reachable:
            board.other = pick.choice(reachable)  # shared between two vars
        elif roll < 0.2:
            board.root = value if isinstance(value, list) else [value]
        elif reachable:
            change(pick.choice(reachable), pick, value)
        if pick.random() < 0.5:
            client = apply(client, await scope.changes())
            assert ordered(client[name]) == ordered(plain(values_of(board)))
    client = apply(client, await scope.changes())
    assert ordered(client[name]) == ordered(plain(values_of(board)))


def values_of(board: Board) -> dict[str, Any]:
    """What the client must have; the computed var is computed anew, without its cache."""
    joined = Board.joined.fn(board)
    return {"root": board.root, "other": board.other, "joined": joined}


def ordered(value: dict[str, Any]) -> str:
    """As text: the order of keys counts."""
    return json.dumps({name: value[name] for name in ("root", "other", "joined")})


class Table(live.State):
    rows: list[dict[str, int]] = [{"id": i, "n": 0} for i in range(1000)]
    log: list[int] = list(range(10_000))
    point: Point = live.field(default_factory=Point)


@pytest.mark.parametrize(
    ("act", "op"),
    [
        (lambda s: s.rows[7].update(n=5), ["rows", [["set", [7, "n"], 5]]]),
        (lambda s: s.log.append(1), ["log", [["splice", [], 10_000, 0, [1]]]]),
        (lambda s: s.rows.insert(3, {}), ["rows", [["splice", [], 3, 0, [{}]]]]),
        (lambda s: s.rows.pop(0), ["rows", [["splice", [], 0, 1, []]]]),
        (lambda s: s.rows[2].pop("n"), ["rows", [["delete", [2, "n"]]]]),
        (lambda s: setattr(s.point, "x", 3), ["point", [["set", ["x"], 3]]]),
        (lambda s: s.point.tags.append(1), ["point", [["splice", ["tags"], 0, 0, [1]]]]),
        (
            lambda s: setattr(s, "rows", [r for r in s.rows if r["id"] != 4]),
            ["rows", [["splice", [], 4, 1, []]]],
        ),
        (lambda s: setattr(s, "log", [*s.log, 5]), ["log", [["splice", [], 10_000, 0, [5]]]]),
    ],
)
async def test_small_changes_are_small(act: Any, op: list[Any]) -> None:
    scope = Scope(Registry([Table]))
    scope.snapshot()
    act(scope.state(Table))
    changes = await scope.changes()
    assert not changes.delta
    assert plain(changes.patch)[scope.registry.names[Table]] == {op[0]: op[1]}


async def test_equal_values_are_not_sent() -> None:
    scope = Scope(Registry([Table]))
    scope.snapshot()
    table = scope.state(Table)
    table.log = list(range(10_000))
    table.rows = [dict(row) for row in table.rows]
    table.point = Point()
    assert not await scope.changes()
    table.log = [0.0, *range(1, 10_000)]  # equal in Python, another text in JSON
    assert await scope.changes()


async def test_defaults_are_not_shared_between_sessions() -> None:
    one, two = (Scope(Registry([Table])).state(Table) for _ in range(2))
    one.rows[0]["n"] = 99
    one.rows.pop()
    one.point.tags.append(1)
    assert (two.rows[0]["n"], len(two.rows), two.point.tags) == (0, 1000, [])
    for row in one.rows:
        row["n"] = 1
    assert {**two.rows[5]} == {"id": 5, "n": 0}


async def test_an_alias_changed_before_sending_counts() -> None:
    scope = Scope(REGISTRY)
    await scope.refresh()
    client = plain(scope.snapshot())
    name = REGISTRY.names[Board]
    board = scope.state(Board)
    items: list[Any] = []
    board.root = items
    items.append({})
    client = apply(client, await scope.changes())
    assert client[name]["root"] == [{}]
    row: dict[str, Any] = {}
    board.root.append(row)
    row["x"] = 1
    client = apply(client, await scope.changes())
    assert client[name]["root"] == [{}, {"x": 1}]


NESTED = [{"a": [1]}, ([1], {"b": []}), deque([[1]])]


class Nested(live.State):
    value: list[Any] = copy.deepcopy(NESTED)


@pytest.mark.parametrize(
    "read",
    [
        lambda value: value,
        lambda value: [0, *value],
        lambda value: [0] + value,
        lambda value: value + [0],
        lambda value: value * 1,
        lambda value: value[:],
        lambda value: value.copy(),
        lambda value: sorted(value, key=id),
        lambda value: list(reversed(value)),
        lambda value: [value.pop() for _ in range(3)],
        lambda value: [*{**dict(enumerate(value))}.values()],
        lambda value: [value[0] | {}, value[1], value[2]],
        lambda value: [dict(value[0]), value[0].copy(), {**value[0]}, value[0].setdefault("a")],
        lambda value: [value[0].popitem()[1], value[0].get("a", [])],
    ],
)
def test_no_way_of_reading_reaches_the_default(read: Any) -> None:
    registry = Registry([Nested])

    def spoil(value: Any) -> None:
        if isinstance(value, dict):
            for item in value.values():
                spoil(item)
            value["spoilt"] = True
        elif isinstance(value, list | tuple | deque):
            for item in value:
                spoil(item)
            if not isinstance(value, tuple):
                value.append("spoilt")

    spoil(read(Scope(registry).state(Nested).value))
    assert Scope(registry).state(Nested).value == NESTED


def test_wrappers_behave_like_the_real_thing() -> None:
    scope = Scope(REGISTRY)
    board = scope.state(Board)
    board.root = [{"a": [1, {2}]}, (1, [2]), deque([1]), Point(1), Card(title="x")]
    root = board.root
    assert isinstance(root, list) and isinstance(root[0], dict) and isinstance(root[0]["a"], list)
    twin = copy.deepcopy(root)
    assert type(twin) is list and type(twin[0]) is dict and twin == root
    assert type(twin[3]) is Point and twin[3] == root[3] and type(twin[4]) is Card
    assert root[:1] == [{"a": [1, {2}]}] and {"a": [1, {2}]} in root
    assert json.dumps(root[0]["a"][:1]) == "[1]" and sorted([3, *root[0]["a"][:1]]) == [1, 3]
    assert root + [1] == [*root, 1] and len(root * 2) == 10
    root[0] |= {"b": 1}
    assert {**root[0]}.keys() == {"a", "b"} and root[0].get("zz", 5) == 5
    assert dataclasses.asdict(root[3]) == {"x": 1, "tags": []}
    assert dataclasses.replace(root[3], x=2).x == 2
    assert root[4].model_dump() == {"title": "x", "rows": []}
    assert repr(root[3]).endswith("Point(x=1, tags=[])")


def test_objects_in_cycles_do_not_hang() -> None:
    @dataclasses.dataclass(eq=False)
    class Node:
        up: Any = None
        children: list[Any] = dataclasses.field(default_factory=list)

    class Tree(live.State):
        _root: Any = None

        def grow(self) -> None: ...

    tree = Scope(Registry([Tree])).state(Tree)
    tree._root = Node()
    tree._root.children.append(Node(up=tree._root))
    tree._root.children[0].up.children.append(1)
    assert len(tree._root.children) == 2
