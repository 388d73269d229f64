"""Values as the browser gets them, and objects whose changes are followed."""

# ruff: noqa: RUF012

from __future__ import annotations

import dataclasses
import datetime
import enum
from typing import Any

import live
import pytest
from live.serialize import encode
from pydantic import BaseModel, ConfigDict
from shop_states import fresh, sent


class Point:
    def __init__(self, x: int) -> None:
        self.x = x


@live.serializer
def point(value: Point) -> dict[str, int]:
    return {"x": value.x}


def test_values_as_json() -> None:
    class Level(enum.Enum):
        HIGH = "high"

    value = [
        datetime.datetime(2024, 1, 2, 3, 4),
        datetime.date(2024, 1, 2),
        Level.HIGH,
        float("nan"),
        float("inf"),
        {1, 2},
        (1, 2),
        {7: "a", None: "b", True: "c"},
        2**70,
        Point(3),
        "\u2028</script>",
    ]
    assert encode(value[:-3]).decode() == (
        '["2024-01-02 03:04:00","2024-01-02","high",null,null,[1,2],[1,2],'
        '{"7":"a","null":"b","true":"c"}]'
    )
    assert encode([2**70]) == b"[1180591620717411303424]"
    assert encode([2**70, Point(3), float("nan")]).endswith(b',{"x":3},null]')
    with pytest.raises(TypeError, match="serializer"):
        encode(object())


class Checked(BaseModel):
    model_config = ConfigDict(validate_assignment=True)
    size: int = 1


class Loose(BaseModel):
    model_config = ConfigDict(extra="allow")


@dataclasses.dataclass(slots=True)
class Slotted:
    size: int = 1


class Objects(live.State):
    checked: Checked = Checked()
    loose: Loose = Loose()
    slotted: Slotted = Slotted()
    points: list[Point] = [Point(1)]
    lost: Any = object()


async def test_objects_of_all_kinds_are_followed() -> None:
    scope = fresh(Objects)
    objects = scope.state(Objects)
    objects.checked.size = "5"  # type: ignore[assignment]
    assert await sent(scope) == {"checked": [("set", ["size"], 5)]}
    objects.loose.more = 1  # type: ignore[attr-defined]
    assert encode(await sent(scope)) == b'{"loose":{"more":1}}'
    objects.slotted.size = 2
    assert encode(await sent(scope)) == b'{"slotted":{"size":2}}'
    objects.points[0].x = 7
    assert encode(await sent(scope)) == b'{"points":[{"x":7}]}'
    assert objects.points[0].x == 7
    assert not await sent(scope)
    assert fresh(Objects).state(Objects).points[0].x == 1
