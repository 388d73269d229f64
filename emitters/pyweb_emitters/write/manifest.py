"""Which files of an output folder pyweb wrote, and what was in them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from pyweb_emitters.write.problem import OutputError, Problem, ProblemKind, reason

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


class _StoredEntry(BaseModel):
    model_config = ConfigDict(extra="forbid")
    role: str
    sha256: str


class _Stored(BaseModel):
    version: Literal[1]
    compiler: str
    files: dict[str, _StoredEntry]


def digest(content: bytes) -> str:
    """Hash by which an edit is noticed."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of an output folder; `None` without one.

    Raises `OutputError` where there is one that cannot be understood.
    """
    path = out / MANIFEST
    try:
        stored = _Stored.model_validate_json(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise OutputError(
            Problem.of(ProblemKind.DAMAGED_MANIFEST, path=path, reason=reason(error))
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        text = f"{where}: {first['msg']}" if where else first["msg"]
        problem = Problem.of(ProblemKind.DAMAGED_MANIFEST, path=path, reason=text.lower())
        raise OutputError(problem) from error
    return Manifest(
        compiler=stored.compiler,
        files={path: Entry(role=e.role, sha256=e.sha256) for path, e in stored.files.items()},
    )
