"""Nothing is compiled where nothing changed, and everything where anything did."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pyweb.command import build as building
from pyweb.command.build import build
from pyweb.command.unchanged import inputs_of, remember, remembered
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules.output import STALE_OUTPUT

APP = """
import pyweb as pw
from parts import words

def index():
    return pw.box(words.HELLO, pw.image(src="/logo.svg"))

app = pw.App()
app.add_page(index, route="/")
"""


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "app"
    (root / "parts").mkdir(parents=True)
    (root / "assets").mkdir()
    (root / "app.py").write_text(APP)
    (root / "parts" / "words.py").write_text('HELLO = "Hello"\n')
    (root / "assets" / "logo.svg").write_text("<svg/>")
    return root


@pytest.fixture
def compiled(app: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], bool]:
    """Compiles, and tells whether the stages ran."""
    ran: list[Path] = []
    understand = building.understand

    def noticed(path: Path, diagnostics: Diagnostics) -> object:
        ran.append(path)
        return understand(path, diagnostics)

    monkeypatch.setattr(building, "understand", noticed)

    def run() -> bool:
        ran.clear()
        diagnostics = Diagnostics()
        built = build(
            app, out(app), diagnostics, write=True, force=False, progress=lambda text: None
        )
        assert built is not None, diagnostics.sorted()
        return bool(ran)

    return run


def out(app: Path) -> Path:
    return app.parent / "out"


def note(app: Path) -> Path:
    return next((app.parent / "cache" / "pyweb").glob("*.json"))


def edit_source(app: Path) -> None:
    (app / "parts" / "words.py").write_text('HELLO = "Howdy"\n')


def add_module(app: Path) -> None:
    (app / "parts" / "words").mkdir()
    (app / "parts" / "words" / "__init__.py").write_text('HELLO = "Package"\n')


def edit_asset(app: Path) -> None:
    (app / "assets" / "logo.svg").write_text("<svg></svg>")


def add_hidden_asset(app: Path) -> None:
    (app / "assets" / ".well-known").mkdir()
    (app / "assets" / ".well-known" / "file").write_text("1")


def edit_output(app: Path) -> None:
    (out(app) / "Makefile").write_text("all:\n")


def remove_output(app: Path) -> None:
    (out(app) / "frontend" / "app" / "page.tsx").unlink()


def edit_manifest(app: Path) -> None:
    path = out(app) / ".pyweb" / "manifest.json"
    path.write_text(path.read_text() + "\n")


def damage_note(app: Path) -> None:
    note(app).write_text("{")


def change_note(app: Path) -> None:
    content = json.loads(note(app).read_text())
    note(app).write_text(json.dumps({**content, "findings": [{"rule": "PW000"}]}))


def test_a_second_compilation_does_nothing(app: Path, compiled: Callable[[], bool]) -> None:
    assert compiled()
    assert not compiled()


@pytest.mark.parametrize(
    "change",
    [
        edit_source,
        add_module,
        edit_asset,
        add_hidden_asset,
        remove_output,
        edit_manifest,
        damage_note,
        change_note,
    ],
)
def test_changes(app: Path, compiled: Callable[[], bool], change: Callable[[Path], None]) -> None:
    compiled()
    change(app)
    assert compiled()
    assert not compiled()


def test_edited_outputs(app: Path, compiled: Callable[[], bool]) -> None:
    compiled()
    edit_output(app)
    assert compiled()


def test_findings_are_told_again(app: Path) -> None:
    handler = """
import leftpad

class S(pw.State):
    a: int = 0

    def go(self):
        self.a = leftpad.pad(1)

def index"""
    text = APP.replace("\ndef index", handler)
    (app / "app.py").write_text(text.replace("words.HELLO,", "S.a, pw.button(on_click=S.go),"))
    told = []
    for _ in range(2):
        diagnostics = Diagnostics()
        assert build(
            app, out(app), diagnostics, write=True, force=False, progress=lambda text: None
        )
        told.append(diagnostics.sorted())
    assert told[0]
    assert told[0] == told[1]


def test_findings_in_files_whose_names_are_no_utf_8(app: Path) -> None:
    inputs = inputs_of(app)
    assert inputs
    found = Diagnostics()
    found.report(STALE_OUTPUT, Span("b\udcff.py", 1, 1, 1, 2), path="\udcff", changes="x")
    remember(app, out(app), inputs, b"", found)
    again = remembered(app, out(app), inputs, b"")
    assert again is None or again.sorted() == found.sorted()


def test_other_versions_of_the_compiler(
    app: Path, compiled: Callable[[], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled()
    monkeypatch.setattr("pyweb.command.unchanged.PACKAGES", ("pyweb",))
    assert compiled()


def test_a_cache_that_cannot_be_written(
    app: Path, compiled: Callable[[], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    (app.parent / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(app.parent / "file"))
    assert compiled()
    assert compiled()


def test_what_lies_elsewhere_cannot_be_told(app: Path) -> None:
    assert inputs_of(app) == inputs_of(app) is not None
    (app / "rxconfig.py").write_text("import sys\nsys.path.insert(0, '../lib')\n")
    assert inputs_of(app) is None
    (app / "rxconfig.py").unlink()
    (app / "linked").symlink_to(app.parent)
    assert inputs_of(app) is None
