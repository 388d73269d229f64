"""The app's files, located but not yet read."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

from msgspec import Struct, field


class SourceTree(Struct, frozen=True, kw_only=True):
    """Where everything of an app is; modules are located by name when they are asked for."""

    root: Path
    """Absolute path of the app folder; of the file's folder where the app is one file."""
    single_file: bool
    """Whether the app was given as one Python file."""
    app_name: str
    """Name of the app (`todo`)."""
    entry: str
    """Dotted name of the module that defines `app`."""
    config: Path | None
    """`rxconfig.py`, if there is one."""
    settings: Mapping[str, object] = field(default_factory=dict)
    """Keywords of the configuration in `pyweb.toml` or `[tool.pyweb]`."""
    assets: tuple[str, ...] = ()
    """Files below `assets/`, relative to the app folder, with forward slashes."""
    files: tuple[str, ...] = ()
    """All other files that are not Python source; empty where the app is one file."""
    requirements: tuple[str, ...] = ()
    """Requirement lines, the authoring API left out."""
    search_path: tuple[Path, ...] = ()
    """Folders of installed packages."""
    extra_roots: tuple[Path, ...] = ()
    """Further folders from which the app imports modules of its own (`sys.path.insert` in `rxconfig.py`)."""

    def locate(self, name: str) -> ModuleFile | None:
        """The file of an app module by its absolute dotted name."""
        for root in (self.root, *self.extra_roots):
            if found := locate_module(root, name):
                return found
        # Something of that name which is no file, like a broken link, is what the app means all the same.
        for root in (self.root, *self.extra_roots):
            if found := locate_module(root, name, is_there=os.path.lexists):
                return found
        return None

    def project_file(self, relative: str) -> Path | None:
        """A file of the app by its relative path; `None` where it is absent or outside the app."""
        path = self.root / PurePosixPath(relative)
        try:
            resolved = path.resolve(strict=True)
        except OSError:
            return None
        inside = resolved.is_relative_to(self.root.resolve())
        return path if inside and resolved.is_file() else None


class ModuleFile(Struct, frozen=True, kw_only=True):
    """A module and the file it is read from."""

    name: str
    path: Path | None
    """`None` for a namespace package."""
    is_package: bool
    root: Path
    """Folder that it was found below."""

    @property
    def shown(self) -> str:
        """How diagnostics name the file."""
        return self.path.relative_to(self.root).as_posix() if self.path else ""


def locate_module(
    root: Path, name: str, *, is_there: Callable[[Path], bool] = Path.is_file
) -> ModuleFile | None:
    """The module of a dotted name below `root`: a package, a file, or a folder without `__init__.py`."""
    parts = name.split(".")
    if not all(part.isidentifier() for part in parts):
        return None
    base = root.joinpath(*parts)
    if is_there(package := base / "__init__.py"):
        return ModuleFile(name=name, path=package, is_package=True, root=root)
    if is_there(file := base.with_name(base.name + ".py")):
        return ModuleFile(name=name, path=file, is_package=False, root=root)
    if base.is_dir() and _holds_python(base):
        return ModuleFile(name=name, path=None, is_package=True, root=root)
    return None


def _holds_python(folder: Path) -> bool:
    return any(
        entry.suffix == ".py" or (entry.is_dir() and any(entry.glob("*.py")))
        for entry in folder.iterdir()
    )
