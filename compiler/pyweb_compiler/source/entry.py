"""Finds the module that defines `app`."""

from __future__ import annotations

import ast
import re
import warnings
from pathlib import Path

from pyweb_compiler.diagnostics import Diagnostics, did_you_mean
from pyweb_compiler.diagnostics.rules import source as rules
from pyweb_compiler.source.config import ProjectConfig
from pyweb_compiler.source.files import is_ignored_folder
from pyweb_compiler.source.tree import locate_module

_APP_LINE = re.compile(r"^app\b[^=\n]*=", re.MULTILINE)


def find_entry(root: Path, config: ProjectConfig, diagnostics: Diagnostics) -> str | None:
    """Dotted name of the module that defines `app`; its absence is reported."""
    if config.app_module:
        return config.app_module
    if config.app_name:
        for name in (f"{config.app_name}.{config.app_name}", config.app_name):
            if (found := locate_module(root, name)) and found.path is not None:
                return name
        _report_missing(root, config, diagnostics)
        return None
    return _search(root, config, diagnostics)


def _report_missing(root: Path, config: ProjectConfig, diagnostics: Diagnostics) -> None:
    name = config.app_name or ""
    diagnostics.report(
        rules.NO_ENTRY,
        config.place,
        app_name=name,
        expected=f"{name}/{name}.py or {name}.py",
        suggestion=did_you_mean(name, _package_names(root)),
    )


def _package_names(root: Path) -> list[str]:
    return sorted(
        entry.stem if entry.suffix == ".py" else entry.name
        for entry in root.iterdir()
        if entry.suffix == ".py" or (entry.is_dir() and not is_ignored_folder(entry))
    )


def _search(root: Path, config: ProjectConfig, diagnostics: Diagnostics) -> str | None:
    answers = [(name, _defines_app(path)) for name, path in _candidates(root)]
    found = [name for name, answer in answers if answer]
    # Where nothing else can be the app, a module that looks like it is: its syntax error is the finding.
    found = found or [name for name, answer in answers if answer is None]
    if len(found) > 1:
        # A package whose module has its own name is what the configuration would default to.
        own = [name for name in found if name.split(".")[0] == name.split(".")[-1] and "." in name]
        found = own if len(own) == 1 else found
    if not found:
        diagnostics.report(rules.NO_APP, config.place, suggestion="app.py")
        return None
    if len(found) > 1:
        diagnostics.report(
            rules.SEVERAL_APPS, config.place, modules=", ".join(found), first=found[0]
        )
        return None
    return found[0]


def _candidates(root: Path) -> list[tuple[str, Path]]:
    """Modules at most one folder deep."""
    modules: list[tuple[str, Path]] = []
    for entry in sorted(root.iterdir()):
        if entry.suffix == ".py" and entry.stem.isidentifier():
            modules.append((entry.stem, entry))
        elif entry.is_dir() and entry.name.isidentifier() and not is_ignored_folder(entry):
            for file in sorted(entry.glob("*.py")):
                name = entry.name if file.stem == "__init__" else f"{entry.name}.{file.stem}"
                modules.append((name, file))
    return modules


def _defines_app(path: Path) -> bool | None:
    """Whether a module assigns a call of something named `…App` to `app`; `None`: it cannot be parsed."""
    try:
        if not path.is_file():
            return False
        text = path.read_text("utf-8", "replace")
    except OSError:
        return False
    if not _APP_LINE.search(text) or "App(" not in text:
        return False
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return any(
        isinstance(statement, ast.Assign | ast.AnnAssign)
        and any(
            isinstance(target, ast.Name) and target.id == "app"
            for target in (
                statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            )
        )
        and isinstance(statement.value, ast.Call)
        and ast.unparse(statement.value.func).split(".")[-1].endswith("App")
        for statement in tree.body
    )
