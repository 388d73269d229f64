"""`package.json` and its lock: the packages that the emitted frontend imports, and no others."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import cast

from pyweb_backends.model.project import (
    Json,
    JsonFile,
    ProjectFile,
    RuntimeFile,
    TsFile,
)
from pyweb_backends.workspace.npm_lock import pruned_lock, superset_lock
from pyweb_compiler import ir

ALWAYS = ("next", "react", "react-dom")
TOOLS = (
    "@biomejs/biome",
    "@playwright/test",
    "@tailwindcss/postcss",
    "@types/node",
    "@types/react",
    "@types/react-dom",
    "tailwindcss",
    "typescript",
)
_DEPENDENCY = re.compile(r"(?P<name>(@[^/@]+/)?[^/@:]+)(/[^@]*)?(@(?P<version>.*))?\Z")
_THEMES = "@radix-ui/themes"


def plan_npm(
    app: ir.App, name: str, frontend_files: tuple[ProjectFile, ...], *, static: bool
) -> tuple[JsonFile, ...]:
    """The manifest, and the lock where every package is in the compiler's own lock."""
    versions = superset_lock().versions
    named = dict(split_dependency(item) for item in app.npm_dependencies)
    imported = {*ALWAYS, *imported_packages(frontend_files), *([_THEMES] if app.theme else ())}
    dependencies = {
        package: named.get(package) or versions.get(package, "latest")
        for package in sorted({*imported, *named} - set(TOOLS))
    }
    tools = {package: versions[package] for package in TOOLS}
    manifest = JsonFile(
        path="frontend/package.json",
        value={
            "name": name,
            "version": "0.1.0",
            "private": True,
            "scripts": _scripts(static=static),
            "dependencies": cast("dict[str, Json]", dependencies),
            "devDependencies": cast("dict[str, Json]", tools),
            "engines": {"node": ">=20.9.0"},
        },
    )
    if not is_locked(app, frontend_files):
        return (manifest,)
    lock = pruned_lock(name, dependencies, tools)
    return (manifest, JsonFile(path="frontend/package-lock.json", value=lock))


def is_locked(app: ir.App, frontend_files: tuple[ProjectFile, ...]) -> bool:
    """Whether the versions of all packages are known; one named by the author alone is not."""
    versions = superset_lock().versions
    named = dict(split_dependency(item) for item in app.npm_dependencies)
    return all(
        package in versions and named.get(package, versions[package]) in ("", versions[package])
        for package in {*imported_packages(frontend_files), *named}
    )


def _scripts(*, static: bool) -> dict[str, Json]:
    return {
        "dev": "next dev",
        "build": "next build",
        **({} if static else {"postbuild": "node scripts/standalone.mjs"}),
        "start": "node scripts/serve.mjs" if static else "node .next/standalone/server.js",
        "lint": "biome check .",
        "format": "biome check --write .",
        "typecheck": "next typegen && tsc --noEmit",
        "test": "playwright test",
    }


def imported_packages(frontend_files: tuple[ProjectFile, ...]) -> set[str]:
    """Packages that the frontend's files import."""
    manifest = json.loads(
        (files("pyweb_emitters") / "runtime" / "frontend" / "manifest.json").read_text("utf-8")
    )["files"]
    found: set[str] = set()
    for file in frontend_files:
        if isinstance(file, TsFile):
            found.update(_package(item.module) for item in file.module.imports)
        elif isinstance(file, RuntimeFile):
            known = manifest.get(file.source.removeprefix("frontend/"), {})
            found.update(_package(name) for name in known.get("packages", ()))
    return {name for name in found if name}


def _package(module: str) -> str:
    """Name of the package that a module specifier means; empty for the project's own files."""
    if module.startswith((".", "/", "@/", "node:")):
        return ""
    parts = module.split("/")
    return "/".join(parts[:2]) if module.startswith("@") else parts[0]


def split_dependency(dependency: str) -> tuple[str, str]:
    """`name/inside@version` → name and version; a path inside may also stand behind the version."""
    match = _DEPENDENCY.match(dependency)
    if match is None:
        return dependency, ""
    name, version = match.group("name"), match.group("version") or ""
    return name, version if ":" in version else version.partition("/")[0]
