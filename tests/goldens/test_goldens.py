"""Each fixture app compiles to exactly its expected tree.

The tree holds every printed file. Of the vendored runtime, which is copied byte by byte, and of the lock files, only the
names are kept, in `FILES`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

APPS = Path(__file__).parent.parent.parent / "fixtures" / "apps"
RUNTIME = Path(__file__).parent.parent.parent / "emitters" / "pyweb_emitters" / "runtime"
CASES = sorted(p.name for p in APPS.iterdir() if (p / "case.toml").exists())
LOCKS = {"package-lock.json", "requirements.lock"}


def compiled(case: str, out: Path) -> dict[str, bytes]:
    """All files that the command writes for a case, by path."""
    command = [sys.executable, "-m", "pyweb", "compile", str(APPS / case / "app"), "-o", str(out)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    files = (p for p in out.rglob("*") if p.is_file())
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in files
        if path.relative_to(out).parts[0] != ".pyweb"
    }


def vendored() -> set[bytes]:
    """Contents of the runtime's files."""
    return {p.read_bytes() for p in RUNTIME.rglob("*") if p.is_file()}


def golden_files(files: dict[str, bytes]) -> dict[str, bytes]:
    """What is kept of an emitted tree."""
    copies = vendored()
    kept = {
        path: content
        for path, content in files.items()
        if Path(path).name not in LOCKS and (content not in copies or not content)
    }
    kept["FILES"] = "".join(f"{path}\n" for path in sorted(files)).encode()
    return kept


@pytest.mark.parametrize("case", CASES)
def test_output_is_the_expected_tree(
    case: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    actual = golden_files(compiled(case, tmp_path / "out"))
    expected_root = APPS / case / "expected"
    if request.config.getoption("--goldens") == "rewrite":
        rewrite(expected_root, actual)
    expected = {
        path.relative_to(expected_root).as_posix(): path.read_bytes()
        for path in expected_root.rglob("*")
        if path.is_file()
    }
    assert sorted(actual) == sorted(expected)
    for path, content in actual.items():
        assert content.decode() == expected[path].decode(), path


def rewrite(root: Path, files: dict[str, bytes]) -> None:
    """Make a folder hold exactly these files."""
    for path in root.rglob("*"):
        if path.is_file() and path.relative_to(root).as_posix() not in files:
            path.unlink()
    for name, content in files.items():
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


@pytest.mark.parametrize("case", CASES)
def test_compiling_twice_gives_the_same_bytes(case: str, tmp_path: Path) -> None:
    assert compiled(case, tmp_path / "a") == compiled(case, tmp_path / "b")
