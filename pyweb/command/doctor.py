"""Says what this machine has of what pyweb needs."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from msgspec import Struct

from pyweb.serve.node import find_node
from pyweb.serve.problem import ServeError
from pyweb_emitters.errors import BugError
from pyweb_emitters.format.binaries import find_binary

_ROOM = 2 * 1024**3


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that is needed."""

    name: str
    good: bool
    detail: str


def examine() -> Iterator[Finding]:
    """Look at everything, in the order in which it is needed."""
    wanted = (3, 11)
    running = ".".join(str(part) for part in sys.version_info[:3])
    yield Finding(name="Python", good=sys.version_info >= wanted, detail=running)
    for tool in ("biome", "ruff"):
        yield _found(tool, partial(find_binary, tool))
    yield _found("Node", lambda: find_node(install=False).describe())
    installer = shutil.which("uv")
    yield Finding(name="installer", good=True, detail=installer or "pip (uv is faster)")
    free = shutil.disk_usage(Path.cwd()).free
    yield Finding(name="disk", good=free > _ROOM, detail=f"{free / 1024**3:.1f} GiB free")


def _found(name: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(name=name, good=True, detail=look())
    except (BugError, ServeError) as error:
        return Finding(name=name, good=False, detail=str(error))
