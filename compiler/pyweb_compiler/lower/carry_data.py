"""Files of the app that carried-over code may open at run time."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable
from pathlib import PurePosixPath

from pyweb_compiler import ir

_NOT_DATA = frozenset({".py", ".pyc", ".toml", ".lock"})


def data_files_of(
    modules: Iterable[ir.PythonModule], files: Collection[str]
) -> tuple[ir.DataFile, ...]:
    """Files that a text in the code names: by their path from the app's folder or the module's, or by their name."""
    by_name: dict[str, list[str]] = {}
    for file in files:
        path = PurePosixPath(file)
        if path.suffix and path.suffix not in _NOT_DATA:
            by_name.setdefault(path.name, []).append(file)
    if not by_name:
        return ()
    found: set[str] = set()
    for module in modules:
        for text in _texts(module.code):
            wanted = PurePosixPath(text.removeprefix("./"))
            found.update(
                file
                for file in by_name.get(wanted.name, ())
                if len(wanted.parts) == 1 or PurePosixPath(file).match(str(wanted))
            )
    return tuple(ir.DataFile(path=path) for path in sorted(found))


def _texts(code: str) -> list[str]:
    return [
        node.value
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and 0 < len(node.value) < 200
        and "\n" not in node.value
        and "://" not in node.value
    ]
