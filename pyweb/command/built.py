"""How much JavaScript each page of a built repository loads first, as Next noted while building."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from pydantic import BaseModel, Field, TypeAdapter, ValidationError

NOTES = ".next/diagnostics/route-bundle-stats.json"


class Size(Struct, frozen=True, kw_only=True):
    """JavaScript of a page, in bytes."""

    plain: int
    compressed: int

    def __str__(self) -> str:
        return f"{self.compressed / 1024:.0f} KiB compressed, {self.plain / 1024:.0f} KiB not"


class _Route(BaseModel):
    route: str
    plain: int = Field(alias="firstLoadUncompressedJsBytes")
    chunks: list[str] = Field(alias="firstLoadChunkPaths")


def built_sizes(out: Path) -> Mapping[str, Size] | None:
    """Sizes by route; `None` where the repository is not built, or by a Next that notes them otherwise."""
    frontend = out / "frontend"
    try:
        noted = TypeAdapter(list[_Route]).validate_json((frontend / NOTES).read_bytes())
        return {each.route: _size(each, frontend) for each in noted}
    except (OSError, ValidationError):
        return None


def _size(noted: _Route, frontend: Path) -> Size:
    sent = (gzip.compress((frontend / path).read_bytes()) for path in noted.chunks)
    return Size(plain=noted.plain, compressed=sum(map(len, sent)))
