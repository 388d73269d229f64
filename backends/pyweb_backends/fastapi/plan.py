"""The backend: the app's own modules around a small state engine."""

from __future__ import annotations

from importlib.resources import files
from pathlib import PurePosixPath

from pyweb_backends.contract.contract import ApiContract
from pyweb_backends.fastapi.main import plan_main
from pyweb_backends.fastapi.settings import plan_settings
from pyweb_backends.fastapi.tests import plan_tests
from pyweb_backends.model.project import (
    CarriedFile,
    CopiedFile,
    ProjectFile,
    Role,
    RuntimeFile,
)
from pyweb_compiler import ir


def plan_backend(app: ir.App, contract: ApiContract) -> tuple[ProjectFile, ...]:
    """All files below `backend/` but those of the workspace; none for an app without states."""
    if not needs_backend(app):
        return ()
    return (
        *plan_main(app, contract),
        plan_settings(),
        *_modules(app),
        *(CopiedFile(path=f"backend/{data.path}", source=data.path) for data in app.data_files),
        *_runtime(),
        *plan_tests(app, contract),
    )


def needs_backend(app: ir.App) -> bool:
    """Whether anything of the app runs on the server."""
    return bool(app.states)


def _modules(app: ir.App) -> tuple[CarriedFile, ...]:
    """The carried-over modules, and the packages around them that have no file of their own."""
    carried = {module.path: module.code for module in app.modules}
    for module in app.modules:
        for folder in PurePosixPath(module.path).parents:
            if folder.name:
                carried.setdefault(f"{folder}/__init__.py", "")
    return tuple(
        CarriedFile(path=f"backend/{path}", text=code) for path, code in sorted(carried.items())
    )


def _runtime() -> tuple[RuntimeFile, ...]:
    """The state engine, file by file."""
    root = files("pyweb_emitters") / "runtime" / "backend" / "live"
    names = sorted(item.name for item in root.iterdir() if item.is_file())
    return tuple(
        RuntimeFile(path=f"backend/live/{name}", source=f"backend/live/{name}", role=Role.GENERATED)
        for name in names
        if name.endswith((".py", ".typed"))
    )
