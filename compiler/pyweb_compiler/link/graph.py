"""Who means what by a module's name."""

from __future__ import annotations

from typing import Protocol, TypeAlias

from msgspec import Struct

from pyweb_compiler.parse.parsed import ParsedModule


class ApiModule(Struct, frozen=True):
    """The authoring API, or a part of it under an old import path."""

    path: str
    """Namespace under the API (`""` for the API itself, `vars`, `components.radix.themes`)."""


class StandardModule(Struct, frozen=True):
    """A module of the standard library."""

    name: str


class ForeignModule(Struct, frozen=True):
    """An installed package without readable source, or one that is not installed: unknown until run time."""

    name: str
    installed: bool = True
    """Whether there is anything of that name to read or to run."""


ModuleTarget: TypeAlias = ParsedModule | ApiModule | StandardModule | ForeignModule


class ModuleGraph(Protocol):
    """The modules of an app; modules of installed packages are parsed when they are asked for."""

    @property
    def app_name(self) -> str:
        """Name of the app."""
        ...

    @property
    def entry(self) -> ParsedModule:
        """The module that defines `app`."""
        ...

    @property
    def config(self) -> ParsedModule | None:
        """`rxconfig.py`, if there is one: evaluated like any module, never run."""
        ...

    def modules(self) -> tuple[ParsedModule, ...]:
        """The app's own modules that the entry reaches by imports, by name."""
        ...

    def find(self, name: str) -> ModuleTarget | None:
        """What an absolute dotted name means; `None` where it is a module of the app's that does not exist."""
        ...
