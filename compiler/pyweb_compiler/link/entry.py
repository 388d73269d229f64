"""Where the app begins."""

from __future__ import annotations

import libcst as cst

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.parse.parsed import ParsedModule


def place_of_app(entry: ParsedModule) -> Span:
    """What `app` is bound to in the module that defines it; the whole file where it is not found."""
    for line in entry.tree.body:
        for part in line.body if isinstance(line, cst.SimpleStatementLine) else ():
            if isinstance(part, cst.Assign) and any(
                isinstance(each.target, cst.Name) and each.target.value == "app"
                for each in part.targets
            ):
                return entry.span(part.value)
    return Span.whole_file(entry.file)
