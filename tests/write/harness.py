"""Folders written as a compilation writes them, and read again."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from pyweb_backends.model.project import Role
from pyweb_emitters.emitted import EmittedFile, EmittedFiles
from pyweb_emitters.write import WriteReport, apply, locked, plan_writes, recover


def emitted(contents: Mapping[str, str]) -> EmittedFiles:
    """Texts by their paths, as files of a compilation."""
    return EmittedFiles(
        files=tuple(
            EmittedFile(path=path, content=text.encode(), role=Role.GENERATED)
            for path, text in sorted(contents.items())
        )
    )


def write(out: Path, files: EmittedFiles, *, force: bool = False) -> WriteReport:
    """Write files, after what an earlier compilation began was set right."""
    with locked(out):
        recover(out)
        return apply(plan_writes(files, out, compiler="1", force=force))


def tree(out: Path) -> dict[str, str]:
    """Texts of all files that are not pyweb's own notes."""
    found: dict[str, str] = {}
    for folder, folders, names in os.walk(out):
        folders[:] = [name for name in folders if name != ".pyweb"]
        for path in (Path(folder, name) for name in sorted(names)):
            if path.is_file():
                found[path.relative_to(out).as_posix()] = path.read_text("utf-8")
    return found
