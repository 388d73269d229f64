"""Emitted files are what the formatters of the emitted repository would make of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pyweb_backends.model.project import Role
from pyweb_emitters.emitted import EmittedFile, EmittedFiles
from pyweb_emitters.errors import BugError
from pyweb_emitters.format.binaries import find_binary
from pyweb_emitters.format.pipeline import format_files
from pyweb_emitters.print.project import RUNTIME

BIOME = json.dumps(
    {
        "formatter": {"indentStyle": "space"},
        "assist": {"actions": {"source": {"organizeImports": "on"}}},
    }
)
RUFF = "[tool.ruff]\nline-length = 100\n[tool.black]\nline-length = 100\n"


def formatted(**contents: str) -> dict[str, str]:
    """Formatted files; keys are `half__path__name` with `_dot_` for the dot."""
    files = {key.replace("__", "/").replace("_dot_", "."): text for key, text in contents.items()}
    files |= {"frontend/biome.json": BIOME, "backend/pyproject.toml": RUFF}
    emitted = EmittedFiles(
        files=tuple(
            EmittedFile(path=path, content=files[path].encode(), role=Role.GENERATED)
            for path in sorted(files)
        )
    )
    return {file.path: file.content.decode() for file in format_files(emitted).files}


def test_typescript() -> None:
    found = formatted(
        frontend__a_dot_tsx="import b from 'b'\nimport a from 'a'\nexport const x=<p className='c'>{a}{b}</p>"
    )
    assert found["frontend/a.tsx"] == (
        'import a from "a";\nimport b from "b";\nexport const x = (\n'
        '  <p className="c">\n    {a}\n    {b}\n  </p>\n);\n'
    )


def test_python() -> None:
    found = formatted(
        backend__app__b_dot_py="import sys, os\nfrom app import c\nx={'a':1}",
        backend__app__c_dot_py="",
    )
    assert found["backend/app/b.py"] == (
        'import os\nimport sys\n\nfrom app import c\n\nx = {"a": 1}\n'
    )


def test_what_is_not_code_stays() -> None:
    raw = '{"a":1}'
    found = formatted(
        frontend__public__x_dot_json=raw,
        backend__data__x_dot_json=raw,
        frontend__x_dot_json=raw,
        README_dot_md="*  a",
    )
    assert found["frontend/public/x.json"] == found["backend/data/x.json"] == raw
    assert found["frontend/x.json"] == '{ "a": 1 }\n'
    assert found["README.md"] == "*  a"


def test_formatting_again_changes_nothing() -> None:
    once = formatted(frontend__a_dot_ts="const x={a:[1,2]}", backend__a_dot_py="x = f( 1 )")
    again = formatted(
        frontend__a_dot_ts=once["frontend/a.ts"], backend__a_dot_py=once["backend/a.py"]
    )
    assert again == once


@pytest.mark.parametrize(
    ("name", "text"),
    [("frontend__a_dot_tsx", "const = ;"), ("backend__a_dot_py", "def (:\n")],
)
def test_code_that_is_no_code_is_our_bug(name: str, text: str) -> None:
    with pytest.raises(BugError, match=r"a\.(tsx|py)"):
        formatted(**{name: text})


def test_missing_tool() -> None:
    with pytest.raises(BugError, match="install pyweb again"):
        find_binary("no-such-tool")


def test_black_agrees(tmp_path: Path) -> None:
    source = Path(__file__).read_text("utf-8")
    ugly = source.replace("    ", "  ")
    for name, text in {"a": source, "b": ugly}.items():
        found = formatted(backend__a_dot_py=text)
        (tmp_path / f"{name}.py").write_text(found["backend/a.py"], "utf-8")
    command = [sys.executable, "-m", "black", "--check", "--line-length=100", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_runtime_is_formatted_already() -> None:
    paths = [path for path in RUNTIME.rglob("*") if path.suffix in (".ts", ".tsx", ".mjs", ".py")]
    as_it_is = EmittedFiles(
        files=tuple(
            EmittedFile(
                path=path.relative_to(RUNTIME).as_posix(),
                content=path.read_bytes(),
                role=Role.GENERATED,
            )
            for path in sorted(paths)
            if "__pycache__" not in path.parts
        )
    )
    settings = EmittedFile(
        path="backend/pyproject.toml",
        content=b"[tool.ruff]\nline-length = 100\n",
        role=Role.GENERATED,
    )
    formatted = format_files(EmittedFiles(files=(*as_it_is.files, settings)))
    unlike = [a.path for a, b in zip(as_it_is.files, formatted.files, strict=False) if a != b]
    assert unlike == []
