"""What the configuration says about which module is the app: read, never run."""

from __future__ import annotations

import ast
import os
import re
import tomllib
import warnings
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct, field

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules import source as rules
from pyweb_compiler.source.text import read_text


class ProjectConfig(Struct, frozen=True, kw_only=True):
    """The configuration as far as it can be told without evaluating anything."""

    place: Span
    app_name: str | None = None
    app_module: str | None = None
    """`app_module_import`."""
    settings: Mapping[str, object] = field(default_factory=dict)
    python: Path | None = None
    """`rxconfig.py`."""
    extra_roots: tuple[Path, ...] = ()


def read_config(root: Path, diagnostics: Diagnostics) -> ProjectConfig | None:
    """The configuration of the app folder, if it has one; a broken one is reported and gives `None`."""
    if (path := root / "pyweb.toml").is_file():
        return _from_toml(path, root, (), diagnostics)
    if (path := root / "pyproject.toml").is_file() and "[tool.pyweb" in path.read_text(
        "utf-8", "replace"
    ):
        return _from_toml(path, root, ("tool", "pyweb"), diagnostics)
    if (path := root / "rxconfig.py").is_file():
        return _from_python(path, root, diagnostics)
    return ProjectConfig(place=Span.whole_file(""))


def _from_toml(
    path: Path, root: Path, table: tuple[str, ...], diagnostics: Diagnostics
) -> ProjectConfig | None:
    text = read_text(path, path.name, root, diagnostics)
    if text is None:
        return None
    place = Span.whole_file(path.name)
    try:
        settings: dict[str, object] = tomllib.loads(text)
        for key in table:
            settings = _table(settings[key])
    except tomllib.TOMLDecodeError as error:
        diagnostics.report(rules.INVALID_CONFIG, place, file=path.name, problem=str(error))
        return None
    for key in ("app_name", "app_module_import"):
        if key in settings and not isinstance(settings[key], str):
            diagnostics.report(
                rules.INVALID_CONFIG, place, file=path.name, problem=f"{key} is not text"
            )
            return None
    return ProjectConfig(
        place=_place_in(text, path.name),
        app_name=_text(settings.get("app_name")),
        app_module=_text(settings.get("app_module_import")),
        settings=settings,
    )


_KEY = re.compile(
    r"""^[ \t]*app_(?:name|module_import)[ \t]*=[ \t]*(?P<value>[^#\n]*[^#\s])""", re.MULTILINE
)


def _place_in(text: str, file: str) -> Span:
    """Where a TOML file says which module is the app."""
    found = _KEY.search(text)
    if found is None:
        return Span.whole_file(file)
    line = text.count("\n", 0, found.start("value")) + 1
    start = found.start("value") - text.rfind("\n", 0, found.start("value"))
    return Span(file, line, start, line, start + len(found["value"]))


def _place_of(node: ast.expr, text: str, file: str) -> Span:
    """Where an expression stands."""
    lines = re.split(r"\r\n|\r|\n", text)

    def column(line: int, offset: int) -> int:
        shown = lines[line - 1] if line <= len(lines) else ""
        return len(shown.encode("utf-8", "replace")[:offset].decode("utf-8", "replace")) + 1

    end_line, end = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
    start = column(node.lineno, node.col_offset)
    return Span(file, node.lineno, start, end_line, column(end_line, end))


def _table(value: object) -> dict[str, object]:
    return {str(key): item for key, item in value.items()} if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _from_python(path: Path, root: Path, diagnostics: Diagnostics) -> ProjectConfig | None:
    text = read_text(path, path.name, root, diagnostics)
    if text is None:
        return None
    nulls = text.partition("\0")
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        before = nulls[0] if nulls[1] else ""  # Python does not say where it found a null byte
        line = getattr(error, "lineno", None) or before.count("\n") + 1
        column = getattr(error, "offset", None) or len(before) - before.rfind("\n")
        diagnostics.report(
            rules.SYNTAX_ERROR,
            Span(path.name, line, column, line, column),
            problem=getattr(error, "msg", None) or str(error),
        )
        return None
    found: dict[str, str] = {}
    place = Span.whole_file(path.name)
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg in ("app_name", "app_module_import"):
            value = _constant(node.value, tree)
            if value is not None:
                if node.arg not in found:
                    place = _place_of(node.value, text, path.name)
                found.setdefault(node.arg, value)
    return ProjectConfig(
        place=place,
        app_name=found.get("app_name"),
        app_module=found.get("app_module_import"),
        python=path,
        extra_roots=_inserted_paths(tree, root),
    )


def _constant(node: ast.expr, tree: ast.Module) -> str | None:
    """Text of a literal, or of a module-level name that is assigned one."""
    followed: set[str] = set()
    while isinstance(node, ast.Name) and node.id not in followed:
        followed.add(node.id)
        assigned = _assigned(node.id, tree)
        if assigned is None:
            return None
        node = assigned
    return _text(node.value) if isinstance(node, ast.Constant) else None


def _inserted_paths(tree: ast.Module, root: Path) -> tuple[Path, ...]:
    """Folders that the configuration puts on `sys.path`, where they are written as literals."""
    folders: list[Path] = []
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("insert", "append")
            and ast.unparse(node.func.value) == "sys.path"
            and node.args
            and (literal := _path_literal(node.args[-1], tree)) is not None
        ):
            with suppress(ValueError):  # no name of a folder: halves of characters, null bytes
                folder = Path(os.path.realpath(root / literal))
                if folder.is_dir():
                    folders.append(folder)
    return tuple(folders)


def _path_literal(node: ast.expr | None, tree: ast.Module) -> str | None:
    """The one text inside an expression like `str(Path("../lib").resolve())`, names followed."""
    followed: set[str] = set()
    while node is not None:
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and not node.args:
                node = node.func.value
            else:
                node = node.args[0] if len(node.args) == 1 else None
        elif isinstance(node, ast.Name) and node.id not in followed:
            followed.add(node.id)
            node = _assigned(node.id, tree)
        else:
            return _constant(node, tree)
    return None


def _assigned(name: str, tree: ast.Module) -> ast.expr | None:
    """What a module-level name is assigned first."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == name for target in statement.targets
        ):
            return statement.value
    return None
