"""States whose types the frontend is to know."""

# ruff: noqa: RUF012

from __future__ import annotations

import dataclasses
import enum
from typing import NotRequired, TypedDict

import live
from pydantic import BaseModel


class Color(enum.Enum):
    """A choice."""

    RED = "red"
    BLUE = "blue"


class Tag(TypedDict):
    """A word."""

    word: str
    rank: NotRequired[int]


@dataclasses.dataclass
class Point:
    """A place."""

    x: int = 0


class Shape(BaseModel):
    """Something drawn."""

    corners: list[Point] = []


class Board(live.State):
    """What is drawn."""

    title: str = ""
    tags: list[Tag] = []
    shape: Shape | None = None
    vague = {}  # type: ignore[var-annotated]
    _hidden: int = 0

    @live.var
    def size(self) -> int:
        """How much there is."""
        return 1

    @live.event
    def draw(self, shape: str, *points: int, colour: str = "") -> None:
        """Draw it."""

    @live.event
    def name(self, title) -> None:  # type: ignore[no-untyped-def]
        """Name it."""
