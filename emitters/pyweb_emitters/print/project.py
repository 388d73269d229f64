"""Spells each file of the planned repository, by its kind."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

from pyweb_backends.model.project import (
    CarriedFile,
    CopiedFile,
    JsonFile,
    Project,
    ProjectFile,
    PyFile,
    RuntimeFile,
    TemplateFile,
    TsFile,
)
from pyweb_emitters.emitted import EmittedFile, EmittedFiles
from pyweb_emitters.errors import BugError
from pyweb_emitters.print import python, typescript
from pyweb_emitters.print.template import render_template

RUNTIME = Path(__file__).parent.parent / "runtime"


def print_project(project: Project, source_root: Path) -> EmittedFiles:
    """The bytes of every file, not yet formatted."""
    printed: dict[str, EmittedFile] = {}
    for file in project.files:
        parts = PurePosixPath(file.path).parts
        if file.path in printed or not parts or ".." in parts or file.path.startswith("/"):
            raise BugError(f"the path of an emitted file is not usable: {file.path!r}")
        content = print_file(file, source_root)
        printed[file.path] = EmittedFile(
            path=file.path,
            content=content,
            role=file.role,
            formatted=isinstance(file, RuntimeFile),
        )
    return EmittedFiles(files=tuple(printed[path] for path in sorted(printed)))


def print_file(file: ProjectFile, source_root: Path) -> bytes:
    """The bytes of one file."""
    match file:
        case TsFile():
            return _encoded(typescript.print_module(file.module))
        case PyFile():
            return python.print_module(file.module).encode()
        case CarriedFile():
            return file.text.encode()
        case JsonFile():
            return _encoded(json.dumps(file.value, indent=2, ensure_ascii=False) + "\n")
        case TemplateFile():
            return render_template(file.template, file.variables).encode()
        case RuntimeFile():
            return (RUNTIME / file.source).read_bytes()
        case CopiedFile():
            return (source_root / file.source).read_bytes()


def _encoded(text: str) -> bytes:
    """UTF-8; halves of characters are joined, and a half alone is escaped, as it may be in JavaScript."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        return joined.encode("utf-8", "backslashreplace")
