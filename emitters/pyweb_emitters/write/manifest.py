"""Which files of an output folder pyweb wrote, and what was in them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from pyweb_emitters.problem import OutputError, Problem, ProblemKind, reason

FOLDER = ".pyweb"
MANIFEST = f"{FOLDER}/manifest.json"
BASE = f"{FOLDER}/base"
VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file that pyweb wrote."""

    role: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """All files that pyweb wrote, by path."""

    compiler: str
    """Version of the compiler that wrote them."""
    files: dict[str, Entry] = field(default_factory=dict)

    def dump(self) -> bytes:
        """As JSON, sorted."""
        files = {
            path: {"role": entry.role, "sha256": entry.sha256}
            for path, entry in sorted(self.files.items())
        }
        value = {"version": VERSION, "compiler": self.compiler, "files": files}
        return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def digest(content: bytes) -> str:
    """Hash by which an edit is noticed."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of an output folder; `None` without one.

    Raises `OutputError` where there is one that cannot be understood.
    """
    path = out / MANIFEST
    try:
        return _manifest(json.loads(path.read_bytes()))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _damaged(path, reason(error)) from error
    except (ValueError, RecursionError) as error:
        raise _damaged(path, str(error).lower()) from error


def _damaged(path: Path, why: str) -> OutputError:
    return OutputError(Problem.of(ProblemKind.DAMAGED_MANIFEST, path=path, reason=why))


def _manifest(stored: object) -> Manifest:
    """The manifest as it was stored; a `ValueError` says what is wrong with it."""
    match stored:
        case {"version": 1, "compiler": str(compiler), "files": dict(files)}:
            found = {path: _entry(path, entry) for path, entry in files.items()}
            return Manifest(compiler=compiler, files=found)
        case {"version": version} if version != VERSION:
            raise ValueError(f"version is {version!r}, not {VERSION}")
    raise ValueError("it needs version, compiler and files")


def _entry(path: str, stored: object) -> Entry:
    match stored:
        case {"role": str(role), "sha256": str(sha256), **rest} if not rest:
            return Entry(role=role, sha256=sha256)
    raise ValueError(f"files.{path}: it needs role and sha256")
