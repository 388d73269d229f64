"""From a path to the located files of an app."""

from __future__ import annotations

import os
import re
from pathlib import Path

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import source as rules
from pyweb_compiler.options import Options
from pyweb_compiler.source.config import read_config
from pyweb_compiler.source.entry import find_entry
from pyweb_compiler.source.files import list_assets, list_files
from pyweb_compiler.source.requirements import read_requirements
from pyweb_compiler.source.tree import SourceTree


def read_sources(path: Path, options: Options, diagnostics: Diagnostics) -> SourceTree | None:
    """Locate an app given as a folder or as one Python file; `None` where no app can be made out."""
    path = path.absolute()
    try:
        if path.is_dir():
            return _read_folder(path, options, diagnostics)
        if path.is_file():
            return _read_file(path, options, diagnostics)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        shown = _shown(Path(os.fsdecode(error.filename or path)), path)
        diagnostics.report(rules.UNREADABLE, Span.whole_file(shown), file=shown, reason=reason)
        return None
    diagnostics.report(rules.APP_NOT_FOUND, Span.whole_file(""), path=path)
    return None


def _shown(file: Path, app: Path) -> str:
    """How a finding names what cannot be read: as the others do, where it lies in the app."""
    root = app if app.is_dir() else app.parent
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)


def _read_folder(root: Path, options: Options, diagnostics: Diagnostics) -> SourceTree | None:
    config = read_config(root, diagnostics)
    entry = find_entry(root, config, diagnostics) if config else None
    if config is None or entry is None:
        return None
    return SourceTree(
        root=root,
        single_file=False,
        app_name=config.app_name or entry.rpartition(".")[2],
        entry=entry,
        config=config.python,
        settings=config.settings,
        assets=list_assets(root, diagnostics),
        files=list_files(root),
        requirements=read_requirements(root),
        search_path=options.search_path,
        extra_roots=config.extra_roots,
    )


def _read_file(path: Path, options: Options, diagnostics: Diagnostics) -> SourceTree | None:
    if not path.stem.isidentifier() or path.suffix != ".py":
        suggestion = re.sub(r"\W+", "_", path.stem).lstrip("0123456789_") or "app"
        place = Span.whole_file(path.name)
        diagnostics.report(rules.INVALID_MODULE_NAME, place, name=path.name, suggestion=suggestion)
        return None
    return SourceTree(
        root=path.parent,
        single_file=True,
        app_name=path.stem,
        entry=path.stem,
        config=None,
        assets=list_assets(path.parent, diagnostics),
        requirements=read_requirements(path.parent),
        search_path=options.search_path,
    )
