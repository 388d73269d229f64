"""The engine in a real server process."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import BACKEND
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

APP = """
import asyncio
from pathlib import Path

import live


class Main(live.State):
    count: int = 0

    @live.event
    async def slow(self, seconds: float):
        Path("started").touch()
        await asyncio.sleep(seconds)
        self.count += 1
        Path("done").write_text(str(self.count))

    @live.event
    def increment(self):
        self.count += 1


app = live.create_app(settings=live.Settings())
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A server on a free port of this machine."""
    (tmp_path / "main.py").write_text(APP)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "main:app", "--port", str(port)]
    environment = {**os.environ, "PYTHONPATH": str(BACKEND), "LIVE_SHUTDOWN_SECONDS": "5"}
    with subprocess.Popen(command, cwd=tmp_path, env=environment) as process:
        try:
            deadline = time.monotonic() + 60
            while socket.socket().connect_ex(("127.0.0.1", port)):
                assert time.monotonic() < deadline
                time.sleep(0.05)
            yield process, port
        finally:
            process.kill()


def say(tab: ClientConnection, message: dict[str, Any]) -> None:
    tab.send(json.dumps(message))


def greet(tab: ClientConnection, session: str | None = None) -> dict[str, Any]:
    say(tab, {"hello": {"session": session, "build": "", "page": {}, "storage": {}, "seen": 0}})
    message: dict[str, Any] = json.loads(tab.recv(timeout=30))
    return message


def test_shutting_down_finishes_running_events(
    server: tuple[subprocess.Popen[bytes], int], tmp_path: Path
) -> None:
    process, port = server
    with connect(f"ws://127.0.0.1:{port}/api/live") as tab:
        greet(tab)
        say(tab, {"id": 1, "event": "main.Main.slow", "args": [1.0]})
        while not (tmp_path / "started").exists():
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) in (0, -signal.SIGTERM)
    assert (tmp_path / "done").read_text() == "1"


def test_a_tab_that_does_not_read_or_sends_nonsense_harms_no_other(
    server: tuple[subprocess.Popen[bytes], int],
) -> None:
    _, port = server
    url = f"ws://127.0.0.1:{port}/api/live"
    with connect(url) as honest, connect(url, close_timeout=0.5) as rude:
        session = greet(honest)["welcome"]["session"]
        greet(rude)
        for id in range(1, 200):
            say(rude, {"id": id, "event": "main.Main.increment", "args": []})
        rude.send(b"\x00\xff")
        try:
            rude.send("x" * 17_000_000)
            rude.recv(timeout=1)
        except ConnectionClosed:
            pass
        say(honest, {"id": 1, "event": "main.Main.increment", "args": []})
        answer = json.loads(honest.recv(timeout=30))
        assert answer["delta"] == {"main.Main": {"count": 1}}
    with connect(url) as again:
        welcome = greet(again, session)
        assert welcome["welcome"]["resumed"]
        assert welcome["state"]["main.Main"]["count"] == 1
