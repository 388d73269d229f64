"""The packages that an app asks for."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

_NAME = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
_API = frozenset({"pyweb", "reflex"})


def read_requirements(root: Path) -> tuple[str, ...]:
    """Requirement lines of `requirements.txt`, else of `pyproject.toml`; the authoring API left out."""
    lines = _from_text(root / "requirements.txt", depth=0) or _from_project(root / "pyproject.toml")
    kept = {line: None for line in lines if requirement_name(line) not in _API}
    return tuple(kept)


def requirement_name(line: str) -> str:
    """Normalised name of the package that a requirement line asks for."""
    match = _NAME.match(line)
    return re.sub(r"[-_.]+", "-", match[1]).lower() if match else ""


def _from_text(path: Path, depth: int) -> list[str]:
    if not path.is_file() or depth > 5:
        return []
    lines: list[str] = []
    for raw in path.read_text("utf-8", "replace").replace("\\\n", " ").splitlines():
        line = re.sub(r"(^|\s)#.*", "", raw).strip()
        if included := re.match(r"(?:-r|--requirement)[ =]+(\S+)", line):
            target = Path(os.path.realpath(path.parent / included[1]))
            if target.is_relative_to(path.parent.resolve()):
                lines.extend(_from_text(target, depth + 1))
        elif line and not line.startswith("-"):
            lines.append(line)
    return lines


def _from_project(path: Path) -> list[str]:
    if not path.is_file():
        return []
    try:
        project = tomllib.loads(path.read_text("utf-8", "replace")).get("project", {})
    except tomllib.TOMLDecodeError:
        return []
    found = project.get("dependencies", []) if isinstance(project, dict) else []
    return [line.strip() for line in found if isinstance(line, str)]
