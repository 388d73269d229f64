"""`pyweb run` with a Node and an npm that misbehave: a clear end, and nothing that goes on running."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from pyweb.serve.ports import free_port

ROOT = Path(__file__).parent.parent.parent
STATIC = "import pyweb as pw\n\n\ndef index():\n    return pw.text('hello')\n\n\napp = pw.App()\napp.add_page(index)\n"
SERVES = 'exec "$PYTHON" -m http.server "$PORT" --bind 127.0.0.1'
INSTALLS = "mkdir -p node_modules"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs are shell scripts")


class Machine:
    """A folder with an app, and with programs that stand for Node and npm."""

    def __init__(self, folder: Path, node: str, npm: str) -> None:
        self.folder, self.port = folder, free_port()
        self.frontend = folder / ".pyweb-out" / "app" / "frontend"
        for made in (folder / "bin", self.frontend / "node_modules"):
            shutil.rmtree(made, ignore_errors=True)
        (folder / "pids").unlink(missing_ok=True)
        (folder / "app").mkdir(exist_ok=True)
        (folder / "app" / "a.py").write_text(STATIC)
        (folder / "bin").mkdir()
        self.program("node", f'if [ "$1" = --version ]; then echo v22.0.0; exit; fi\n{node}')
        self.program("npm", npm)

    def program(self, name: str, script: str) -> None:
        path = self.folder / "bin" / name
        path.write_text(f'#!/bin/sh\necho $$ >> "$PIDS"\n{script}\n')
        path.chmod(0o755)

    def start(self, *options: str) -> subprocess.Popen[str]:
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHON": sys.executable,
            "PIDS": str(self.folder / "pids"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "pyweb", "run", "app", f"--port={self.port}", *options],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment,
        )

    def running(self) -> list[int]:
        """Programs that were started and still run, with their helpers."""
        found = []
        pids = self.folder / "pids"
        for each in pids.read_text().split() if pids.exists() else ():
            with suppress(ProcessLookupError):
                os.killpg(int(each), 0)
                if state(int(each)) not in ("Z", "X", ""):
                    found.append(int(each))
        return found


def state(process: int) -> str:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""


def told_until(process: subprocess.Popen[str], text: str) -> str:
    """What it prints up to a text."""
    assert process.stdout is not None
    told = ""
    for line in process.stdout:
        told += line
        if text in line:
            return told
    raise AssertionError(told)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all tests, so that only the first of them has to compile."""
    return tmp_path_factory.mktemp("run")


@pytest.fixture
def machines() -> Iterator[list[Machine]]:
    made: list[Machine] = []
    yield made
    for machine in made:
        for each in machine.running():
            with suppress(ProcessLookupError):
                os.killpg(each, signal.SIGKILL)


@pytest.mark.parametrize(
    ("node", "npm", "told"),
    [
        (SERVES, "echo E404 no such package; exit 1", "E404 no such package"),
        (SERVES, "exit 0", "npm made no"),
        ("echo no port left; exit 3", INSTALLS, "the frontend ended with status 3:\nno port left"),
        ("kill -9 $$", INSTALLS, "the frontend ended with status -9:\n(it said nothing)"),
        ("echo 'Traceback (most recent'; sleep 60", INSTALLS, "the frontend did not start:\n"),
    ],
    ids=["npm fails", "npm does nothing", "server ends", "server is killed", "server gives up"],
)
def test_what_fails_is_told(
    folder: Path, machines: list[Machine], node: str, npm: str, told: str
) -> None:
    machine = Machine(folder, node, npm)
    machines.append(machine)
    process = machine.start()
    text, _ = process.communicate(timeout=90)
    assert process.returncode == 1 and told in text, text
    assert "Traceback (most recent call" not in text and "bug" not in text
    assert not machine.running()


@pytest.mark.parametrize("name", ["SIGINT", "SIGHUP"])
def test_ended_while_installing(folder: Path, machines: list[Machine], name: str) -> None:
    machine = Machine(folder, SERVES, "trap '' TERM INT HUP; sleep 60 & wait; sleep 60")
    machines.append(machine)
    process = machine.start()
    told_until(process, "installing")
    wait_for_pids(folder)
    process.send_signal(signal.Signals[name])
    text, _ = process.communicate(timeout=20)
    assert process.returncode == 128 + signal.Signals[name]
    assert text.endswith("Stopped.\n") and text.count("Stopped.") == 1
    assert not machine.running()


def test_a_server_that_does_not_want_to_end(folder: Path, machines: list[Machine]) -> None:
    """The first Ctrl-C asks it to; the second is not patient any more."""
    server = f"trap '' TERM INT HUP\n{SERVES.removeprefix('exec ')} &\nwhile true; do sleep 1; done"
    machine = Machine(folder, server, INSTALLS)
    machines.append(machine)
    process = machine.start()
    told_until(process, "Ready: ")
    process.send_signal(signal.SIGINT)
    time.sleep(0.5)
    assert process.poll() is None
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    text, _ = process.communicate(timeout=20)
    assert process.returncode == 0 and text.endswith("Stopped.\n")
    assert time.monotonic() - began < 6
    assert not machine.running()


def test_a_reader_that_goes_away(folder: Path, machines: list[Machine]) -> None:
    """The server goes on, though it prints more than a pipe holds."""
    chatty = "yes 'a line that is printed' | head -20000\n" + SERVES
    machine = Machine(folder, f"sleep 1\n{chatty}", INSTALLS)
    machines.append(machine)
    process = machine.start()
    told_until(process, "starting")
    assert process.stdout is not None
    process.stdout.close()
    end = time.monotonic() + 60
    while "GET" not in answer(machine.port) and time.monotonic() < end:
        time.sleep(0.1)
        assert process.poll() in (None, 1)
        if process.returncode is not None:
            break
    process.terminate()
    process.wait(20)
    assert not machine.running()


@pytest.mark.parametrize("name", ["package.json", "node_modules"])
def test_files_that_somebody_broke(folder: Path, machines: list[Machine], name: str) -> None:
    machine = Machine(folder, SERVES, INSTALLS)
    machines.append(machine)
    process = machine.start()
    told_until(process, "Ready: ")
    process.terminate()
    assert process.wait(20) == 0
    broken = machine.frontend / name
    if name == "package.json":
        broken.write_text("{")
    else:
        (broken / ".installed-from").unlink()
        (broken / ".installed-from").mkdir()
    text, _ = machine.start().communicate(timeout=60)
    if name == "package.json":
        broken.unlink()
    assert name in text and "bug" not in text and "Traceback" not in text
    assert not machine.running()


def answer(port: int) -> str:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as response:
            return f"GET {response.status}"
    except OSError:
        return ""


def wait_for_pids(folder: Path) -> None:
    end = time.monotonic() + 20
    while not (folder / "pids").exists() and time.monotonic() < end:
        time.sleep(0.02)
    time.sleep(0.2)
