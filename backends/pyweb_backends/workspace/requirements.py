"""What the backend installs: pinned for the state engine, as the author wrote it for the app."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files

from pyweb_compiler import ir

RUNTIME = ("fastapi", "orjson", "pydantic", "pydantic-settings", "uvicorn[standard]")
"""What `live/` and `main.py` import or are served by."""
TOOLS = ("httpx2", "mypy", "pytest", "ruff")


@cache
def _pins() -> dict[str, dict[str, str]]:
    text = (files("pyweb_backends.workspace") / "data" / "python_lock.json").read_text(
        encoding="utf-8"
    )
    return {
        group: {entry["name"]: _line(entry) for entry in entries}
        for group, entries in json.loads(text).items()
    }


def _line(entry: dict[str, str]) -> str:
    marker = f"; {entry['marker']}" if "marker" in entry else ""
    return f"{entry['name']}=={entry['version']}{marker}"


def locked() -> tuple[str, ...]:
    """Every package of the running backend with its version, without the app's own."""
    return tuple(_pins()["runtime"].values())


def locked_tools() -> tuple[str, ...]:
    """Every package that checking and testing need on top."""
    return tuple(_pins()["tools"].values())


def own_dependencies(app: ir.App) -> tuple[str, ...]:
    """What the author asked for, less what is locked anyway."""
    pins = _pins()["runtime"]
    return tuple(line for line in app.python_dependencies if _name(line) not in pins)


def ranges(names: tuple[str, ...]) -> tuple[str, ...]:
    """Direct dependencies with the range of versions that is compatible with the lock."""
    every = {**_pins()["runtime"], **_pins()["tools"]}
    found: list[str] = []
    for name in names:
        pinned = every[_name(name)].partition(";")[0].partition("==")[2]
        parts = pinned.split(".")
        upper = f"0.{int(parts[1]) + 1}" if parts[0] == "0" else str(int(parts[0]) + 1)
        found.append(f"{name}>={pinned},<{upper}")
    return tuple(found)


def _name(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", match.group()).lower() if match else ""
