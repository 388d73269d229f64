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
        # Where it may not be looked, `os.access` finds nothing, and raises nothing.
        or os.access(folder / "pyvenv.cfg", os.F_OK)
        or os.access(folder / ".pyweb" / "manifest.json", os.F_OK)
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
    folder = root / "assets"
    if not folder.is_dir() and not folder.is_symlink():
        return ()
    return tuple(_assets(folder, root, (), diagnostics))


def _assets(
    path: Path, root: Path, above: tuple[Path, ...], diagnostics: Diagnostics
) -> Iterator[str]:
    """Every file, sorted; hidden ones too (`.well-known`), except those of file managers."""
    shown = path.relative_to(root).as_posix()
    place = Span.whole_file(shown)
    resolved = _resolved(path)
    if resolved is None or resolved in above:
        reason = "its links lead in a circle"
        diagnostics.report(rules.UNREADABLE, place, file=shown, reason=reason)
    elif not resolved.is_relative_to(root.resolve()):
        diagnostics.report(rules.OUTSIDE_APP, place, file=shown, target=resolved)
    elif resolved.is_dir():
        try:
            entries = sorted(path.iterdir())
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            diagnostics.report(rules.UNREADABLE, place, file=shown, reason=reason)
            return
        for entry in entries:
            yield from _assets(entry, root, (*above, resolved), diagnostics)
    elif not os.access(path, os.R_OK):
        reason = "permission denied" if os.access(path, os.F_OK) else "it links to nothing"
        diagnostics.report(rules.UNREADABLE, place, file=shown, reason=reason)
    elif resolved.is_file() and path.name not in (".DS_Store", ".gitkeep"):
        yield shown


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
