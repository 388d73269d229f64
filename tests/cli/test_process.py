"""What a shell, a terminal and a machine may do to the process."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
APP = "import pyweb as pw\n\n\ndef index():\n    return pw.text('hello')\n\n\napp = pw.App()\napp.add_page(index)\n"


def environment(folder: Path) -> dict[str, str]:
    """With folders of its own for what is temporary and what is cached."""
    (folder / "tmp").mkdir(exist_ok=True)
    given = {"TMPDIR": str(folder / "tmp"), "XDG_CACHE_HOME": str(folder / "cache")}
    return {**os.environ, "PYTHONPATH": str(ROOT), **given}


def shell(folder: Path, line: str) -> subprocess.CompletedProcess[str]:
    """A line of shell in which `$P` is the command."""
    command = f"{sys.executable} -m pyweb"
    return subprocess.run(
        ["sh", "-c", line],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**environment(folder), "P": command},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "a.py").write_text(APP)
    return tmp_path


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(folder: Path, closed: str) -> None:
    """What is opened next is not taken for them."""
    done = shell(folder, f"$P compile app -o out {closed}")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr and (folder / "out" / "README.md").is_file()
    assert (folder / "app" / "a.py").read_text() == APP


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
@pytest.mark.parametrize("command", ["explain PW203", "--help", "check nothing --format json"])
def test_output_that_cannot_be_printed(folder: Path, command: str) -> None:
    done = shell(folder, f"$P {command} >/dev/full")
    assert done.returncode == 1
    assert done.stderr == "error: the output cannot be printed: no space left on device\n"


def test_a_folder_that_is_gone(folder: Path) -> None:
    for command in ("check .", "new x", "run ../app", "doctor", "compile ../app -o out"):
        done = shell(folder, f"mkdir gone && cd gone && rmdir ../gone; $P {command}")
        assert done.returncode == (2 if command == "new x" else 1), done.stderr
        assert "does not exist any more" in done.stderr or "no such file" in done.stderr
        assert "bug" not in done.stderr and "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
@pytest.mark.parametrize(
    "limit",
    ["-n 9", "-f 3", "-v 250000", "-v 600000"],
    ids=["files", "size", "memory", "more memory"],
)
def test_limits(folder: Path, limit: str) -> None:
    done = shell(folder, f"ulimit {limit}; $P compile app -o out")
    assert "bug" not in done.stderr and "Traceback" not in done.stderr
    if done.returncode:
        assert done.returncode == 1 and "error" in done.stderr
        assert {path.name for path in folder.iterdir()} <= {"app", "cache", "tmp"}
    assert not list((folder / "tmp").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_signals_leave_nothing_behind(folder: Path, name: str) -> None:
    """While the formatters work, which is when most is left."""
    process = started(folder)
    end = time.monotonic() + 30
    while not list((folder / "tmp").iterdir()) and time.monotonic() < end:
        time.sleep(0.002)
    process.send_signal(signal.Signals[name])
    told, _ = process.communicate()
    assert (process.returncode, told) == (128 + signal.Signals[name], "Stopped.\n")
    assert not list((folder / "tmp").iterdir())
    assert {path.name for path in folder.iterdir()} <= {"app", "cache", "tmp"}


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_signals_that_are_ignored_stay_ignored(folder: Path) -> None:
    done = shell(folder, "trap '' HUP; $P compile app -o out & sleep 0.4; kill -HUP $!; wait $!")
    assert done.returncode == 0, done.stderr


def started(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "pyweb", "compile", "app", "-o", "out"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(folder),
    )


def test_many_at_once_into_one_folder(folder: Path) -> None:
    processes = [started(folder) for _ in range(4)]
    told = [process.communicate()[0] for process in processes]
    codes = [process.returncode for process in processes]
    assert 0 in codes and set(codes) <= {0, 1}
    for code, text in zip(codes, told, strict=True):
        assert ("Wrote out" if code == 0 else "PW606") in text
    assert sorted(path.name for path in folder.iterdir()) == ["app", "cache", "out", "tmp"]
    shutil.rmtree(folder / "cache")
    assert shell(folder, "$P compile app -o out --check").returncode == 0


@pytest.mark.parametrize("out", ["", "~", "~/x"])
def test_folders_that_nobody_means(folder: Path, out: str) -> None:
    done = shell(folder, f"$P compile app --out={out!r}")
    assert done.returncode == 2 and "--out" in done.stderr
    assert {path.name for path in folder.iterdir()} <= {"app", "cache", "tmp"}
