"""A folder that cannot or must not be written: a located error, and everything as it was."""

from __future__ import annotations

import errno
import os
import pathlib
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.promises.apps import GOOD, ROOT, STATEFUL, compile_app, tree, write_files

ROOMS = os.pathsep.join(str(ROOT / part) for part in ("", "compiler", "backends", "emitters"))


@pytest.fixture
def app(tmp_path: Path) -> Path:
    return write_files(tmp_path / "app", {"a.py": STATEFUL})


def test_foreign_folders_stay_as_they_are(app: Path, tmp_path: Path) -> None:
    out = write_files(tmp_path / "out", {"mine.txt": "mine", "frontend/package.json": "{}"})
    before = tree(out)
    assert compile_app(app, out).codes == ["PW601"]
    assert tree(out) == before


@pytest.mark.parametrize("place", ["app/out", "app", ".", "app/../app/x/y"])
def test_folders_in_each_other(place: str, app: Path, tmp_path: Path) -> None:
    before = tree(tmp_path)
    assert compile_app(app, tmp_path / place).codes == ["PW602"]
    assert tree(tmp_path) == before


def test_nested_by_a_link(app: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(app)
    assert compile_app(app, tmp_path / "link" / "out").codes == ["PW602"]
    assert sorted(tree(app)) == ["a.py"]


@pytest.mark.parametrize("kind", ["file", "parent is a file", "broken link", "loop", "no name"])
def test_places_that_are_no_folder(kind: str, app: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    if kind == "file":
        out.write_text("mine")
    elif kind == "parent is a file":
        out.write_text("mine")
        out = out / "below"
    elif kind == "no name":
        out = tmp_path / ("x" * 300)
    else:
        out.symlink_to(out if kind == "loop" else tmp_path / "nothing")
    before = sorted(tmp_path.rglob("*"))
    result = compile_app(app, out)
    assert result.codes == ["PW605"], result.text
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("spoil", ["folder for a file", "file for a folder", "link for a file"])
def test_obstacles_in_our_own_folder(spoil: str, app: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    compile_app(app, out)
    readme, frontend = out / "README.md", out / "frontend"
    if spoil == "file for a folder":
        frontend.rename(tmp_path / "moved")
        frontend.write_text("mine")
    else:
        readme.unlink()
        readme.mkdir() if spoil == "folder for a file" else readme.symlink_to(tmp_path / "mine")
    (tmp_path / "mine").write_text("mine")
    before = tree(out)
    (app / "a.py").write_text(STATEFUL.replace("count", "number"))
    result = compile_app(app, out)
    assert result.codes and set(result.codes) <= {"PW603", "PW605"}, result.text
    assert tree(out) == before
    assert (tmp_path / "mine").read_text() == "mine"


# --- a disk that is full ---------------------------------------------------------------------------

Operation = Callable[..., object]


class Disk:
    """Refuses the n-th operation, and all after it, in chosen folders."""

    def __init__(self, patch: pytest.MonkeyPatch, inside: Path) -> None:
        self.count, self.full_at, self.inside = 0, -1, str(inside)
        for owner, names in (
            (pathlib.Path, ("write_bytes", "write_text", "mkdir")),
            (tempfile, ("mkdtemp",)),
            (os, ("link",)),
        ):
            for name in names:
                patch.setattr(owner, name, self._watched(getattr(owner, name)))

    def _watched(self, real: Operation) -> Operation:
        def operation(*args: object, **kwargs: object) -> object:
            where = [*args, *kwargs.values()]
            if any(str(each).startswith(self.inside) for each in where if each is not None):
                self.count += 1
                if 0 <= self.full_at < self.count:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(where[-1]))
            return real(*args, **kwargs)

        return operation


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    yield Disk(monkeypatch, tmp_path / "disk")


def _full_points(disk: Disk) -> list[int]:
    return sorted({0, 1, 2, 3, 5, 8, *range(13, disk.count, 29), disk.count - 1})


def test_full_disk_at_the_first_compilation(app: Path, tmp_path: Path, disk: Disk) -> None:
    (tmp_path / "disk").mkdir()
    disk.count = 0
    complete = compile_app(app, tmp_path / "disk" / "probe").written
    assert complete
    for point in _full_points(disk):
        out = tmp_path / "disk" / f"out{point}"
        disk.count, disk.full_at = 0, point
        result = compile_app(app, out)
        disk.full_at = -1
        assert result.codes == ["PW605"] and "space" in result.text, (point, result.text)
        assert not out.exists(), point
        left = [p.name for p in (tmp_path / "disk").iterdir() if f"out{point}" in p.name]
        assert left in ([], [f".out{point}.pyweb-lock"]), left
        assert compile_app(app, out).written == complete


def test_full_disk_at_a_recompilation(app: Path, tmp_path: Path, disk: Disk) -> None:
    (tmp_path / "disk").mkdir()
    out, probe = tmp_path / "disk" / "out", tmp_path / "disk" / "probe"
    changed = STATEFUL.replace("'hello'", "'bye'").replace("count", "number")
    old = compile_app(app, out).written
    compile_app(app, probe)
    (app / "a.py").write_text(changed)
    disk.count = 0
    new = compile_app(app, probe).written
    assert new != old
    for point in _full_points(disk):
        disk.count, disk.full_at = 0, point
        result = compile_app(app, out)
        disk.full_at = -1
        assert result.codes == ["PW605"], (point, result.text)
        assert tree(out) == old, point
        assert not list(out.parent.glob(".out*.pyweb-staging-*")), point
    assert compile_app(app, out).written == new


def test_full_folder_for_temporary_files(
    app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The formatters work on copies: where these cannot be written, that is no bug of pyweb."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nothing"))
    result = compile_app(app, tmp_path / "out")
    assert result.codes == ["PW605"], result.text
    assert not (tmp_path / "out").exists()


def _mounted(folder: Path, options: str) -> bool:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
    try:
        return subprocess.run(command, capture_output=True).returncode == 0
    except OSError:
        return False


@pytest.mark.parametrize("size", ["16k", "64k", "256k", "400k", "600k", "ro"])
def test_a_disk_that_is_really_full(size: str, app: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    if not _mounted(disk, "ro" if size == "ro" else f"size={size}"):
        pytest.skip("only root may mount a small file system")
    try:
        result = compile_app(app, disk / "out")
        if result.codes:
            assert result.codes == ["PW605"], result.text
            assert not any(path.is_file() and path.stat().st_size for path in disk.rglob("*"))
        else:
            assert compile_app(app, disk / "out").written == result.written
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_exit_codes(tmp_path: Path) -> None:
    """0 clean, 1 wrong, 2 misused; and never a traceback."""
    good = write_files(tmp_path / "good", {"a.py": GOOD})
    bad = write_files(tmp_path / "bad", {"a.py": GOOD.replace("'hello'", "nothing")})
    for arguments, code in (
        (("compile", good, "-o", tmp_path / "out"), 0),
        (("compile", bad, "-o", tmp_path / "never"), 1),
        (("compile", tmp_path / "nothing", "-o", tmp_path / "never"), 1),
        (("compile", good, "-o", tmp_path / "never", "--nonsense"), 2),
        (("compile", good), 2),
        (("check", good), 0),
        (("check", bad), 1),
        (("ir", bad), 1),
        (("explain", "PW000"), 2),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "pyweb", *map(str, arguments)],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": ROOMS},
        )
        assert done.returncode == code, (arguments, done.stderr)
        assert "Traceback" not in done.stdout + done.stderr
    assert not (tmp_path / "never").exists()
