"""Builds the frontend, when it changed since the last build."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from pyweb.serve.install import run
from pyweb.serve.node import Node

_STAMP = ".built-from"
_MADE = frozenset({"node_modules", ".next", "out", "test-results", "playwright-report"})


def next_command(frontend: Path) -> list[str]:
    """Arguments that make Node run Next."""
    return [str(frontend / "node_modules" / "next" / "dist" / "bin" / "next")]


def build_frontend(frontend: Path, node: Node, progress: Callable[[str], None]) -> None:
    """Run `next build` unless the last one was of the same files."""
    stamp = frontend / ".next" / _STAMP
    wanted = _digest(frontend)
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    progress("building the frontend")
    stamp.unlink(missing_ok=True)
    environment = {**node.environment(), "CI": "1", "NODE_ENV": "production"}
    run([node.node, *next_command(frontend), "build"], frontend, environment)
    stamp.write_text(wanted, "utf-8")


def exported(frontend: Path) -> Path | None:
    """Folder of a static export, if the build made one."""
    folder = frontend / "out"
    return folder if (folder / "index.html").is_file() or (folder / "404.html").is_file() else None


def _digest(frontend: Path) -> str:
    found = hashlib.sha256()
    for path in _files(frontend):
        found.update(path.relative_to(frontend).as_posix().encode() + b"\0")
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir()):
        # Next writes this file itself, differently in development and in a build.
        if entry.name in _MADE or entry.name in ("next-env.d.ts", "tsconfig.tsbuildinfo"):
            continue
        if entry.is_dir():
            yield from _files(entry)
        elif entry.is_file():
            yield entry
