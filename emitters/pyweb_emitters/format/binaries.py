"""Finds the native formatters that were installed with pyweb."""

from __future__ import annotations

import shutil
import site
import sys
import sysconfig
from pathlib import Path

from pyweb_emitters.errors import BugError


def find_binary(name: str) -> str:
    """Path of a program from one of pyweb's own dependencies."""
    folders = [
        sysconfig.get_path("scripts"),
        str(Path(sys.executable).parent),
        str(Path(site.getuserbase()) / ("Scripts" if sys.platform == "win32" else "bin")),
    ]
    for folder in folders:
        if found := shutil.which(name, path=folder):
            return found
    if found := shutil.which(name):
        return found
    raise BugError(f"{name} is missing: install pyweb again, it comes with it")
