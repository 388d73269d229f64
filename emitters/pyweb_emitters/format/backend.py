"""Formats Python as the emitted repository's own ruff wants it."""

from __future__ import annotations

from pathlib import Path

from pyweb_emitters.emitted import EmittedFile
from pyweb_emitters.format.binaries import find_binary
from pyweb_emitters.format.tool import read_copies, run, write_copies

SUFFIXES = (".py",)


def format_backend(
    files: list[EmittedFile], settings: list[EmittedFile], folder: Path
) -> list[EmittedFile]:
    """Sort the imports of all files and format them; settings are the emitted `pyproject.toml`."""
    if not files:
        return []
    write_copies(folder, [*files, *settings])
    ruff = find_binary("ruff")
    # What a folder around the temporary one has git ignore is formatted all the same.
    always = ["--quiet", "--no-cache", "--no-respect-gitignore", "."]
    run([ruff, "check", "--select=I", "--fix", *always], folder)
    run([ruff, "format", *always], folder)
    return read_copies(folder, files)
