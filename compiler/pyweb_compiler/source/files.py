"""Lists the files of an app folder that are not its modules."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import source as rules

IGNORED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "env", "build", "dist"})
"""Folders that never hold source; hidden ones are ignored too."""


def is_ignored_folder(folder: Path) -> bool:
    """Whether a folder is hidden, installed, or an output of pyweb."""
    return (
        folder.name.startswith(".")
        or folder.name in IGNORED_FOLDERS
        or (folder / "pyvenv.cfg").exists()
        or (folder / ".pyweb" / "manifest.json").exists()
    )


def walk_files(folder: Path) -> Iterator[Path]:
    """Files below a folder, sorted, ignored folders left out; linked folders are not entered."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            if not is_ignored_folder(path):
                yield from walk_files(path)
        elif not entry.name.startswith("."):
            yield path


def list_assets(root: Path, diagnostics: Diagnostics) -> tuple[str, ...]:
    """Files below `assets/`; those that cannot be read or lie outside are reported and left out."""
    found: list[str] = []
    for path in _all_files(root / "assets"):
        shown = path.relative_to(root).as_posix()
        place = Span.whole_file(shown)
        resolved = _resolved(path)
        if resolved is None:
            reason = "its links lead in a circle"
            diagnostics.report(rules.UNREADABLE, place, file=shown, reason=reason)
        elif not resolved.is_relative_to(root.resolve()):
            diagnostics.report(rules.OUTSIDE_APP, place, file=shown, target=resolved)
        elif not os.access(path, os.R_OK):
            diagnostics.report(rules.UNREADABLE, place, file=shown, reason="permission denied")
        elif resolved.is_file():
            found.append(shown)
    return tuple(found)


def _all_files(folder: Path) -> Iterator[Path]:
    """Every file below a folder, sorted; hidden ones too (`.well-known`), except those of file managers."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        if (path.is_file() or path.is_symlink()) and path.name not in (".DS_Store", ".gitkeep"):
            yield path


def list_files(root: Path) -> tuple[str, ...]:
    """Files that are neither Python source nor assets nor the project's own settings."""
    assets = root / "assets"
    inside = root.resolve()
    return tuple(
        path.relative_to(root).as_posix()
        for path in walk_files(root)
        if path.suffix not in (".py", ".pyc", ".pyi")
        and not path.is_relative_to(assets)
        and (resolved := _resolved(path)) is not None
        and resolved.is_relative_to(inside)
        and path.is_file()
    )


def _resolved(path: Path) -> Path | None:
    """Where links lead; `None` where they lead in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return None
