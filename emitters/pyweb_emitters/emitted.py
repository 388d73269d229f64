"""Files on their way to the disk."""

from __future__ import annotations

from dataclasses import dataclass

from pyweb_backends.model.project import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class EmittedFile:
    """One file with its bytes."""

    path: str
    """Relative to the output folder, with forward slashes."""
    content: bytes
    role: Role
    formatted: bool = False
    """Whether it is as the formatters leave it, like the files of the runtime."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmittedFiles:
    """All files of the repository, sorted by path, each path once."""

    files: tuple[EmittedFile, ...]
