"""Runs a formatter over a temporary copy of the files."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from pyweb_emitters.emitted import EmittedFile
from pyweb_emitters.errors import BugError


def write_copies(folder: Path, files: Iterable[EmittedFile]) -> None:
    """Write the files below `folder`."""
    made: set[Path] = set()
    for file in files:
        path = folder / file.path
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(file.content)


def read_copies(folder: Path, files: Iterable[EmittedFile]) -> list[EmittedFile]:
    """The files with the bytes that now stand below `folder`."""
    return [replace(file, content=(folder / file.path).read_bytes()) for file in files]


_PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP")


def _environment(folder: Path) -> dict[str, str]:
    """What the formatters see of the environment: nothing that says how to format, or where to write."""
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {**passed, "HOME": str(folder), "NO_COLOR": "1", "BIOME_LOG_LEVEL": "none"}


def run(command: list[str], folder: Path) -> None:
    """Run a formatter; what it rejects was printed wrongly, which is a bug of pyweb."""
    done = subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=_environment(folder),
    )
    if done.returncode:
        raise BugError(f"printed code that {Path(command[0]).stem} rejects:\n{done.stdout.strip()}")
