"""Code of dataclasses that is kept between runs: never wrong, whatever happened to the file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pyweb.command.generated_code import load, save

SCRIPT = """
from pyweb.command import generated_code
from pathlib import Path
import sys
generated_code.store = lambda: Path(sys.argv[1])
generated_code.keep_generated_code()
from dataclasses import dataclass, replace

@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    x: int
    y: list[int] | None = None

print(replace(Point(x=1), y=[2]), Point(x=1) == Point(x=1))
"""


def run(path: Path, **environment: str) -> str:
    wanted = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | environment
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)], capture_output=True, text=True, env=wanted
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


EXPECTED = "Point(x=1, y=[2]) True\n"


def test_kept_code_is_used_again(tmp_path: Path) -> None:
    path = tmp_path / "made" / "store"
    assert run(path) == EXPECTED
    kept = path.read_bytes()
    time = path.stat().st_mtime_ns
    assert run(path) == EXPECTED
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (kept, time)
    assert [each.name for each in path.parent.iterdir()] == ["store"]


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 5_000])
def test_damaged_files_are_replaced(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "store"
    path.write_bytes(damage)
    assert run(path) == EXPECTED
    assert load(path)


def test_a_changed_byte_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "store"
    save(path, {b"key": b"value"})
    assert load(path) == {b"key": b"value"}
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    assert load(path) == {}


def test_another_python(tmp_path: Path) -> None:
    path = tmp_path / "store"
    save(path, {b"key": b"value"})
    path.write_bytes(b"\0" * 4 + path.read_bytes()[4:])
    assert load(path) == {}


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    path = tmp_path / "file" / "store"
    assert run(path) == EXPECTED
    assert load(path) == {}


def test_python_was_told_to_leave_no_bytecode(tmp_path: Path) -> None:
    path = tmp_path / "store"
    assert run(path, PYTHONDONTWRITEBYTECODE="1") == EXPECTED
    assert not path.exists()
