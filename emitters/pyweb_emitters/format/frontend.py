"""Formats TypeScript, JSON and CSS as the emitted repository's own `biome check` wants them."""

from __future__ import annotations

from pathlib import Path

from pyweb_emitters.emitted import EmittedFile
from pyweb_emitters.format.binaries import find_binary
from pyweb_emitters.format.tool import read_copies, run, write_copies

SUFFIXES = (".ts", ".tsx", ".js", ".jsx", ".mjs", ".json", ".jsonc", ".css")


def format_frontend(files: list[EmittedFile], folder: Path) -> list[EmittedFile]:
    """Format all files in one call and sort their imports; settings are the emitted `biome.json`."""
    if not files:
        return []
    write_copies(folder, files)
    settings = next((folder / f.path for f in files if f.path.endswith("biome.json")), None)
    command = [
        find_binary("biome"),
        "check",
        "--write",
        "--linter-enabled=false",
        "--vcs-enabled=false",
        "--no-errors-on-unmatched",
        "--files-ignore-unknown=true",
        "--files-max-size=20000000",
        "--colors=off",
    ]
    if settings is None:
        command.append("--indent-style=space")
    run([*command, "."], settings.parent if settings else folder)
    return read_copies(folder, files)
