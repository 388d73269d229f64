"""Starts an app from a template."""

from __future__ import annotations

import json
import keyword
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

STARTERS = Path(__file__).parent / "starters"
TAKEN = frozenset(
    {
        "pyweb",
        "reflex",
        "live",
        "main",
        "settings",
        "events",
        "tests",
        "db",
        "migrations",
        "server_constants",
    }
)
"""What apps import, and what stands at the top of the backend that is emitted."""


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
    if module in TAKEN or module in sys.stdlib_module_names:
        raise StartError(f"{module!r} is the name of another Python package, which it would hide")
    if template not in templates():
        raise StartError(f"there is no template {template!r}; there is {', '.join(templates())}")
    folder = parent / name
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise StartError(f"{folder} exists and is not empty")
        return folder, tuple(_write(_files(template, module), folder))
    except OSError as error:
        place = error.filename or folder
        told = (error.strerror or str(error)).lower()
        raise StartError(f"{place} cannot be written: {told}") from error


def _files(template: str, module: str) -> Iterator[tuple[str, str]]:
    for source in sorted((STARTERS / template).rglob("*.txt")):
        parts = [module if part == "app" else part for part in source.relative_to(STARTERS).parts]
        target = Path(*parts[1:]).with_suffix("")
        target = target.with_stem(module) if target.stem == "module" else target
        target = target.with_name(target.name.replace("dot-", "."))
        yield target.as_posix(), source.read_text("utf-8")
    yield "pyweb.toml", f"app_name = {json.dumps(module)}\n"


def _write(files: Iterable[tuple[str, str]], folder: Path) -> list[Path]:
    """Write all files, or none."""
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    written: list[Path] = []
    try:
        for name, text in files:
            path = folder / name
            made += [each for each in path.parents if not each.exists() and each not in made]
            path.parent.mkdir(parents=True, exist_ok=True)
            written.append(path)
            path.write_text(text, "utf-8")
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        for each in sorted(made, key=lambda each: len(each.parts), reverse=True):
            with suppress(OSError):
                each.rmdir()
        raise
    return written
