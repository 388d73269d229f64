"""Apps from a few lines, compiled in this process: an exception that gets out fails the test."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pyweb.command.build import build
from pyweb_compiler.diagnostics import Diagnostic, Diagnostics, render

ROOT = Path(__file__).parent.parent.parent
HEAD = "import pyweb as pw\n\n\n"
TAIL = "\n\napp = pw.App()\napp.add_page(index)\n"
GOOD = f"{HEAD}def index():\n    return pw.text('hello'){TAIL}"
STATEFUL = f'''{HEAD}class State(pw.State):
    """What there is."""

    count: int = 0

    @pw.event
    def up(self, by: int):
        """Go up."""
        self.count += by


def index():
    return pw.button(State.count, on_click=State.up(1)){TAIL}'''


@dataclass(frozen=True)
class Result:
    """What came of compiling an app."""

    found: tuple[Diagnostic, ...]
    written: dict[str, bytes]
    text: str
    """The findings as they would be printed."""

    @property
    def codes(self) -> list[str]:
        """Codes of the findings that are errors."""
        return [each.rule.code for each in self.found if each.severity == "error"]


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files below a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """Bytes of all files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def compile_app(app: Path, out: Path, *, force: bool = False) -> Result:
    """Compile, and print what was found in all formats."""
    diagnostics = Diagnostics()
    build(app, out, diagnostics, write=True, force=force, progress=lambda text: None)
    found = diagnostics.sorted()
    root = app if app.is_dir() else app.parent
    text = "\n".join(render.render_text(found, render.Sources((root,)), render.style_for(False)))
    render.render_json(found)
    render.render_sarif(found, "0")
    list(render.render_github(found, ""))
    written = tree(out) if os.path.isdir(out) else {}  # noqa: PTH112  (a name may be too long)
    return Result(found, written, text)


def compile_files(folder: Path, files: Mapping[str, str | bytes]) -> Result:
    """Compile an app given as texts."""
    app = write_files(folder / "app", files)
    return compile_app(app, folder / "out")


def page(body: str, before: str = "") -> str:
    """A module whose page function has these lines."""
    lines = "\n".join(f"    {line}" for line in body.splitlines())
    return f"{HEAD}{before}\n\ndef index():\n{lines}{TAIL}"
