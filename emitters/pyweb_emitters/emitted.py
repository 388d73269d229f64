"""Files on their way to the disk."""

from __future__ import annotations

from msgspec import Struct

from pyweb_backends.model.project import Role


class EmittedFile(Struct, frozen=True, kw_only=True):
    """One file with its bytes."""

    path: str
    """Relative to the output folder, with forward slashes."""
    content: bytes
    role: Role
    formatted: bool = False
    """Whether it is as the formatters leave it, like the files of the runtime."""


class EmittedFiles(Struct, frozen=True, kw_only=True):
    """All files of the repository, sorted by path, each path once."""

    files: tuple[EmittedFile, ...]
