"""Starts an app from a template."""

from __future__ import annotations

import json
import keyword
import re
from pathlib import Path

STARTERS = Path(__file__).parent / "starters"


class StartError(Exception):
    """The app cannot be started; the message says why."""


def templates() -> list[str]:
    """Names of the templates."""
    return sorted(entry.name for entry in STARTERS.iterdir() if entry.is_dir())


def start_app(name: str, parent: Path, template: str) -> tuple[Path, tuple[Path, ...]]:
    """Write the files of a template below `parent/name`; the folder, and its files."""
    module = re.sub(r"\W+", "_", name).strip("_").lower()
    if not module.isidentifier() or keyword.iskeyword(module):
        raise StartError(f"{name!r} cannot be the name of a Python package")
    if template not in templates():
        raise StartError(f"there is no template {template!r}; there is {', '.join(templates())}")
    folder = parent / name
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise StartError(f"{folder} exists and is not empty")
    written: list[Path] = []
    for source in sorted((STARTERS / template).rglob("*.txt")):
        parts = [module if part == "app" else part for part in source.relative_to(STARTERS).parts]
        target = folder.joinpath(*parts[1:]).with_suffix("")
        target = target.with_stem(module) if target.stem == "module" else target
        target = target.with_name(target.name.replace("dot-", "."))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(source.read_text("utf-8"), "utf-8")
        written.append(target)
    settings = folder / "pyweb.toml"
    settings.write_text(f"app_name = {json.dumps(module)}\n", "utf-8")
    return folder, (*written, settings)
