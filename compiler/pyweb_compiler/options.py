"""What a compilation is told from outside."""

from __future__ import annotations

import sys
from pathlib import Path

from msgspec import Struct, field


def running_search_path() -> tuple[Path, ...]:
    """Folders of installed packages of the running interpreter."""
    return tuple(
        Path(entry)
        for entry in sys.path
        if entry and ("site-packages" in entry or "dist-packages" in entry)
    )


class Options(Struct, frozen=True, kw_only=True):
    """Options of one compilation; handed down, never changed."""

    search_path: tuple[Path, ...] = field(default_factory=running_search_path)
    """Folders in which installed packages are looked for as source."""
