"""Serves a production build of an app, of either side."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.environments import Command, Side
from tests.benchmarks.processes import BenchError, arguments, start, tree
from tests.output.serving import free_port

READY = ("Ready:", "App running at", "Uvicorn running on")
READY_SECONDS = 900


@dataclass(slots=True, kw_only=True)
class Server:
    """Running servers of one app."""

    name: str
    port: int
    process: subprocess.Popen[str]
    log: list[str] = field(default_factory=list)

    @property
    def pids(self) -> list[int]:
        """All its processes."""
        return tree(self.process.pid)

    @property
    def backend(self) -> tuple[int, list[int]]:
        """Port and processes of the half that handles events."""
        for pid in self.pids:
            words = arguments(pid)
            if "uvicorn" in words and "--port" in words:
                return int(words[words.index("--port") + 1]), tree(pid)
        return self.port, self.pids


@contextmanager
def serve(side: Side, root: Path) -> Iterator[Server]:
    """Build and serve an app until the block ends."""
    port = free_port()
    with running(side.name, port, side.serve(root, port)) as server:
        yield server


@contextmanager
def running(name: str, port: int, command: Command) -> Iterator[Server]:
    """Start servers and wait until they say that they are ready."""
    server = Server(name=name, port=port, process=start(command))
    ready = threading.Event()

    def read() -> None:
        assert server.process.stdout is not None
        for line in server.process.stdout:
            server.log.append(line)
            if any(text in line for text in READY):
                ready.set()
        ready.set()

    threading.Thread(target=read, daemon=True).start()
    try:
        ready.wait(READY_SECONDS)
        if server.process.poll() is not None or not ready.is_set():
            raise BenchError(f"{name} does not serve:\n{''.join(server.log[-60:])}")
        _wait_for(port)
        yield server
    finally:
        _stop(server.process)


def _wait_for(port: int) -> None:
    """Some say that they are ready a little early."""
    for _ in range(100):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)


def _stop(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(20)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
