"""Reads the source of installed packages; nothing of them is imported."""

from __future__ import annotations

import glob
import re
from itertools import islice
from pathlib import Path

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.parse.module import parse_module
from pyweb_compiler.parse.parsed import ParsedModule
from pyweb_compiler.parse.pipeline import namespace_package
from pyweb_compiler.source.text import decode
from pyweb_compiler.source.tree import locate_module


def read_installed(name: str, search_path: tuple[Path, ...]) -> ParsedModule | None:
    """A module of an installed package, if it is there as readable source."""
    for folder in search_path:
        found = locate_module(folder, name)
        if found is None:
            continue
        if not _builds_ui(folder, name.partition(".")[0]):
            return None
        if found.path is None:
            return namespace_package(name, in_app=False)
        # What is wrong with somebody else's file is no finding about the app: it stays foreign.
        ignored = Diagnostics()
        try:
            text = decode(found.path.read_bytes(), found.shown, ignored)
        except OSError:
            return None
        if text is None:
            return None
        return parse_module(
            text,
            name=name,
            file=found.shown,
            is_package=found.is_package,
            in_app=False,
            diagnostics=ignored,
        )
    return None


def is_installed(name: str, search_path: tuple[Path, ...]) -> bool:
    """Whether the outermost package is there in any form."""
    top = name.partition(".")[0]
    return any(
        (folder / top).is_dir() or any(folder.glob(f"{glob.escape(top)}.*"))
        for folder in search_path
    )


_API_IMPORT = re.compile(rb"^\s*(?:import|from)\s+(?:reflex|pyweb)\b", re.MULTILINE)
_MOST_FILES = 500


def _builds_ui(folder: Path, package: str) -> bool:
    """Whether a package uses the authoring API: any other one only means something when the app runs."""
    single = folder / f"{package}.py"
    files = [single] if single.is_file() else (folder / package).rglob("*.py")
    for file in islice(files, _MOST_FILES):
        try:
            if file.is_file() and _API_IMPORT.search(file.read_bytes()):
                return True
        except OSError:
            continue
    return False
