"""The module graph of an app."""

from __future__ import annotations

from msgspec import Struct, field

from pyweb_compiler.link.graph import ApiModule, ForeignModule, ModuleTarget, StandardModule
from pyweb_compiler.link.installed import is_installed, read_installed
from pyweb_compiler.link.standard import api_path, is_standard
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.pipeline import ParsedSources


class LinkedModules(Struct, frozen=True, kw_only=True):
    """Implements `ModuleGraph`."""

    parsed: ParsedSources
    entry: ParsedModule
    _known: dict[str, ModuleTarget | None] = field(default_factory=dict)
    """What was asked for before."""

    @property
    def app_name(self) -> str:
        """Name of the app."""
        return self.parsed.sources.app_name

    @property
    def config(self) -> ParsedModule | None:
        """`rxconfig.py`, if there is one."""
        return self.parsed.config

    def modules(self) -> tuple[ParsedModule, ...]:
        """The app's own modules that the entry reaches by imports, by name."""
        return tuple(self.parsed.modules[name] for name in sorted(self.parsed.modules))

    def find(self, name: str) -> ModuleTarget | None:
        """What an absolute dotted name means; `None` where it is a module of the app's that does not exist."""
        if name not in self._known:
            self._known[name] = self._look_up(name)
        return self._known[name]

    def is_app_module(self, name: str) -> bool | None:
        """Whether an app module of that name exists; `None` where the name belongs to no app package."""
        if name in self.parsed.modules or name in self.parsed.broken:
            return True
        if not self._is_own(name):
            return None
        return name == "rxconfig" and self.config is not None

    def app_names(self, name: str) -> list[str]:
        """Names of the modules beside a missing one."""
        package = name.rpartition(".")[0]
        while package and self.parsed.sources.locate(package) is None:
            package = package.rpartition(".")[0]
        folder = self.parsed.sources.root.joinpath(*package.split(".") if package else ())
        if not folder.is_dir():
            return []
        prefix = f"{package}." if package else ""
        return sorted(
            prefix + entry.stem
            for entry in folder.iterdir()
            if entry.suffix == ".py" or (entry.is_dir() and entry.name.isidentifier())
        )

    def _is_own(self, name: str) -> bool:
        """Whether the outermost package is the app's: it hides one of the same name elsewhere."""
        top = name.partition(".")[0]
        return top in self.parsed.modules or self.parsed.sources.locate(top) is not None

    def _look_up(self, name: str) -> ModuleTarget | None:
        if module := self.parsed.modules.get(name):
            return module
        if name == "rxconfig" and self.config is not None:
            return self.config
        if (path := api_path(name)) is not None:
            return ApiModule(path)
        if self._is_own(name):
            return None
        if is_standard(name):
            return StandardModule(name)
        folders = self.parsed.sources.search_path
        return read_installed(name, folders) or ForeignModule(name, is_installed(name, folders))
