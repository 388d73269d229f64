"""The printed files of an app, for assertions about their text."""

from __future__ import annotations

import re

from pyweb_backends.contract import plan_contract
from pyweb_backends.model.project import TsFile
from pyweb_backends.nextjs.plan import plan_frontend
from pyweb_compiler import ir
from pyweb_emitters.print.typescript import print_module


def render(app: ir.App) -> dict[str, str]:
    """Text by path below `frontend/`, white space made even."""
    files = plan_frontend(app, plan_contract(app))
    return {
        file.path.removeprefix("frontend/"): re.sub(r"\s+", " ", print_module(file.module))
        for file in files
        if isinstance(file, TsFile)
    }
