"""Compiles a fixture app, builds it, serves it, and hands out a browser page."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
APPS = ROOT / "fixtures" / "apps"
READY_SECONDS = 600


def chromium() -> str | None:
    """Path of the browser, if there is one."""
    names = (os.environ.get("CHROMIUM_PATH"), "chromium", "chromium-browser", "google-chrome")
    return next((path for name in names if name and (path := shutil.which(name))), None)


def free_port() -> int:
    """A loopback port that nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Served:
    """A running app."""

    url: str
    out: Path
    process: subprocess.Popen[str]
    log: list[str] = field(default_factory=list)


@contextmanager
def serve(app: Path, out: Path, *, port: int | None = None) -> Iterator[Served]:
    """Run `pyweb run APP --prod` and wait until it says that it is ready."""
    port = port or free_port()
    command = [
        sys.executable,
        "-m",
        "pyweb",
        "run",
        str(app),
        "--out",
        str(out),
        "--prod",
        "--port",
        str(port),
    ]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    served = Served(url=f"http://localhost:{port}", out=out, process=process)
    ready = threading.Event()

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            served.log.append(line)
            if line.startswith("Ready:"):
                ready.set()
        ready.set()

    threading.Thread(target=read, daemon=True).start()
    try:
        ready.wait(READY_SECONDS)
        assert any(line.startswith("Ready:") for line in served.log), "".join(served.log)
        yield served
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
