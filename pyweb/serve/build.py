"""Builds the frontend, when it changed since the last build."""

from __future__ import annotations

import hashlib
import json
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

from pyweb.serve.install import run
from pyweb.serve.node import Node
from pyweb.serve.problem import ServeError

_STAMP = ".built-from"
_MADE = frozenset({"node_modules", ".next", "out", "test-results", "playwright-report"})


def script_command(frontend: Path, name: str, node: Node) -> list[str]:
    """A script of `package.json` as one program that is run without a shell or npm in between."""
    path = frontend / "package.json"
    try:
        words = shlex.split(json.loads(path.read_text("utf-8"))["scripts"][name])
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise ServeError(f"{path} cannot be understood: {error}") from error
    if words[:1] == ["node"]:
        return [node.node, *words[1:]]
    if words[:1] == ["next"] and "&&" not in words:
        return [node.node, "node_modules/next/dist/bin/next", *words[1:]]
    return [*node.npm, "run", name]


def build_frontend(frontend: Path, node: Node, progress: Callable[[str], None]) -> None:
    """Run the build unless the last one was of the same files."""
    stamp = frontend / ".next" / _STAMP
    wanted = _digest(frontend)
    if stamp.is_file() and stamp.read_text("utf-8", "replace") == wanted:
        return
    progress("building the frontend")
    stamp.unlink(missing_ok=True)
    environment = {**node.environment(), "CI": "1", "NODE_ENV": "production"}
    run([*node.npm, "run", "build"], frontend, environment)
    stamp.write_text(wanted, "utf-8")


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
