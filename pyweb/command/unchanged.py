"""Notices that nothing changed since the last compilation, so that nothing has to be compiled.

A note in the user's cache folder says from which files an output was made, and with which findings. It is data alone,
and whatever does not fit it leads to a compilation.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ValidationError

from pyweb_compiler.diagnostics import Diagnostic, Diagnostics, Related, Span
from pyweb_compiler.diagnostics.explain import find_rule
from pyweb_compiler.diagnostics.render.json import Finding, Place
from pyweb_compiler.options import running_search_path
from pyweb_emitters.cache_folder import cache_folder

if TYPE_CHECKING:
    from hashlib import _Hash

PACKAGES = ("pyweb", "pyweb_compiler", "pyweb_backends", "pyweb_emitters")
SKIPPED = frozenset({"node_modules", "__pycache__"})
MOST_FILES = 20_000
MOST_BYTES = 200_000_000
"""Looking at more than that is no faster than compiling."""

# What an app may look at beyond its folder, or inside of folders that are not looked at here.
_ELSEWHERE = re.compile(rb"sys\.path|node_modules|__pycache__")
_IMPORT = re.compile(rb"^[ \t]*(?:from|import)[ \t]+(.+)", re.MULTILINE)
_API = re.compile(rb"^\s*(?:import|from)\s+(?:reflex|pyweb)\b", re.MULTILINE)
_OWN = frozenset({"pyweb", "reflex"})


def inputs_of(app: Path) -> str | None:
    """Digest of all that decides the output; `None` where that cannot be told."""
    root = app.absolute()
    if not root.is_dir():
        return None
    found = sha256(repr((sys.version, sys.platform, str(root))).encode())
    _add_compiler(found)
    packages: set[str] = set()
    size = 0
    try:
        for count, path in enumerate(_files(root, root / "assets")):
            content = path.read_bytes()
            size += len(content)
            if count > MOST_FILES or size > MOST_BYTES:
                return None
            found.update(f"{path}\0{len(content)}\0".encode("utf-8", "surrogateescape"))
            found.update(content)
            if path.suffix == ".py":
                if _ELSEWHERE.search(content):
                    return None
                packages.update(_imported(content))
        if not _add_installed(found, packages - _OWN):
            return None
    except (OSError, _Unclear):
        return None
    return found.hexdigest()


def remembered(app: Path, out: Path, inputs: str, manifest: bytes) -> Diagnostics | None:
    """The findings of the compilation that made what stands in `out`; `None` where another one did."""
    path = _path(app, out)
    if path is None:
        return None
    try:
        note = _Note.model_validate_json(path.read_bytes())
        if (note.inputs, note.manifest) != (inputs, sha256(manifest).hexdigest()):
            return None
        findings = [_diagnostic(each) for each in note.findings]
    except (OSError, ValidationError, LookupError):
        return None
    return Diagnostics({(each.rule.code, each.span, each.message): each for each in findings})


def remember(app: Path, out: Path, inputs: str, manifest: bytes, findings: Diagnostics) -> None:
    """Note what an output was made from; a cache folder that cannot be written is no problem."""
    path = _path(app, out)
    if path is None:
        return
    note = _Note(
        inputs=inputs,
        manifest=sha256(manifest).hexdigest(),
        findings=tuple(map(Finding.of, findings.sorted())),
    )
    temporary = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(note.model_dump()), "utf-8")
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()


class _Note(BaseModel):
    """What an output was made from."""

    inputs: str
    manifest: str
    findings: tuple[Finding, ...]


def _path(app: Path, out: Path) -> Path | None:
    name = sha256(repr((str(app.absolute()), str(out.absolute()))).encode()).hexdigest()
    folder = cache_folder()
    return folder and folder / f"{name}.json"


class _Unclear(Exception):
    """Something outside of the folder may matter."""


def _files(folder: Path, assets: Path) -> Iterator[Path]:
    """Files that a compilation may read; hidden ones only among the assets."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = Path(entry.path)
        if entry.name.startswith(".") and not path.is_relative_to(assets):
            continue
        if entry.is_dir():
            if entry.is_symlink():
                raise _Unclear
            installed = (path / "pyvenv.cfg").exists() or (path / ".pyweb/manifest.json").exists()
            if entry.name not in SKIPPED and not installed:
                yield from _files(path, assets)
        elif entry.is_file():
            yield path
        else:  # a pipe would be waited for
            raise _Unclear


def _imported(content: bytes) -> Iterator[str]:
    """Top-level names after `import` and `from`; more than are meant do no harm."""
    for line in _IMPORT.findall(content):
        for part in line.decode("utf-8", "replace").split(","):
            yield part.strip().partition(" ")[0].partition(".")[0]


def _add_compiler(found: _Hash) -> None:
    """The compiler itself: its files' sizes and times change with its version, and while it is worked on."""
    for name in PACKAGES:
        module = sys.modules.get(name) or __import__(name)
        for root in sorted(module.__path__):
            for folder, folders, files in os.walk(root):
                folders[:] = sorted(set(folders) - SKIPPED)
                for file in sorted(files):
                    stat = Path(folder, file).stat()
                    found.update(f"{file}{stat.st_size}.{stat.st_mtime_ns}\n".encode())


def _add_installed(found: _Hash, packages: Iterable[str]) -> bool:
    """Where imported packages are installed; `False` where one builds UI, because its source counts too."""
    for folder in running_search_path():
        found.update(f"{folder}\0{_time(folder)}\0".encode())
        for name in sorted(packages):
            for path in (folder / f"{name}.py", folder / name):
                found.update(f"{path}\0{_time(path)}\0".encode())
                if path.exists() and _builds_ui(path):
                    return False
    return True


def _time(path: Path) -> int:
    return path.stat().st_mtime_ns if path.exists() else 0


def _builds_ui(path: Path) -> bool:
    files = path.rglob("*.py") if path.is_dir() else (path,)
    return any(file.is_file() and _API.search(file.read_bytes()) for file in files)


def _diagnostic(stored: Finding) -> Diagnostic:
    rule = find_rule(stored.code)
    if rule is None:
        raise LookupError(stored.code)
    return Diagnostic(
        rule=rule,
        span=_span(stored),
        message=stored.message,
        help=stored.help,
        related=tuple(Related(_span(each), each.message) for each in stored.related),
    )


def _span(place: Place) -> Span:
    return Span(place.file, place.line, place.column, place.end_line, place.end_column)
