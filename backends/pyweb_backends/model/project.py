"""The repository to be emitted: what each file is made of, without its text."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from pyweb_backends.model.python import PyModule
from pyweb_backends.model.ts import TsModule

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


class Role(StrEnum):
    """Who is meant to change a file; the manifest notes it, and no edited file is overwritten either way."""

    GENERATED = "generated"
    """The compiler: it follows from the app."""
    SEEDED = "seeded"
    """Its owner: it is a start."""


class TsFile(Struct, frozen=True, kw_only=True):
    """A TypeScript file printed from a tree."""

    path: str
    module: TsModule
    role: Role = Role.GENERATED


class PyFile(Struct, frozen=True, kw_only=True):
    """A Python file printed from a tree."""

    path: str
    module: PyModule
    role: Role = Role.GENERATED


class CarriedFile(Struct, frozen=True, kw_only=True):
    """Text of the author, carried over with changes (a Python module)."""

    path: str
    text: str
    role: Role = Role.GENERATED


class JsonFile(Struct, frozen=True, kw_only=True):
    """A JSON file; keys keep their order."""

    path: str
    value: Json
    role: Role = Role.GENERATED


class TemplateFile(Struct, frozen=True, kw_only=True):
    """A file whose shape does not depend on the app."""

    path: str
    template: str
    """Name under `emitters/pyweb_emitters/templates/`."""
    variables: tuple[tuple[str, str | bool | tuple[str, ...]], ...] = ()
    role: Role = Role.SEEDED


class RuntimeFile(Struct, frozen=True, kw_only=True):
    """A file of the vendored runtime, copied as it is."""

    path: str
    source: str
    """Path under `emitters/pyweb_emitters/runtime/`."""
    role: Role = Role.GENERATED


class CopiedFile(Struct, frozen=True, kw_only=True):
    """A file of the app, copied byte by byte (assets, data)."""

    path: str
    source: str
    """Path relative to the app folder."""
    role: Role = Role.GENERATED


ProjectFile: TypeAlias = (
    TsFile | PyFile | CarriedFile | JsonFile | TemplateFile | RuntimeFile | CopiedFile
)


class Project(Struct, frozen=True, kw_only=True):
    """All files of the repository, sorted by path, each path once."""

    files: tuple[ProjectFile, ...]
