"""Really emitted backends, served for attackers."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

ROOT = Path(__file__).parent.parent.parent
PAGE = {"path": "/", "query": "", "route": "/", "params": {}, "origin": ""}


def emit(app: Path, out: Path) -> Path:
    """Compile an app; the folder of its backend."""
    folders = (".", "compiler", "backends", "emitters")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(str(ROOT / f) for f in folders)}
    command = [sys.executable, "-m", "pyweb", "compile", str(app)]
    done = subprocess.run(
        [*command, "--out", str(out)], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out / "backend"


def command_of(backend: Path) -> list[str]:
    """What the emitted container runs, apart from where it listens."""
    _, _, command = (backend / "Dockerfile").read_text().rpartition("\nCMD ")
    words: list[str] = json.loads(command.replace("\\\n", ""))
    for flag in ("--host", "--port"):
        at = words.index(flag)
        del words[at : at + 2]
    return words


@dataclass
class Server:
    """A running backend."""

    process: subprocess.Popen[bytes]
    port: int
    log_file: Path
    ids: set[str] = field(default_factory=set)
    """Every session id that this server gave out."""
    honest: Tab | None = None
    """A visitor who does no harm, beside all attacks."""

    @property
    def url(self) -> str:
        """Where the WebSocket is."""
        return f"ws://127.0.0.1:{self.port}/api/live"

    @property
    def memory(self) -> int:
        """What the process holds, in bytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) * 1024

    def log(self, after: int = 0) -> str:
        """What was logged since a position."""
        return self.log_file.read_text(errors="replace")[after:]

    def raw(self, seconds: float = 20) -> socket.socket:
        """A plain connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=seconds)

    def tab(self, **options: Any) -> Tab:
        """A connected tab that has said nothing yet."""
        return Tab(self, **options)

    def welcomed(self, session: str | None = None, **options: Any) -> Tab:
        """A tab with a session."""
        tab = self.tab(**options)
        tab.hello(session)
        return tab


class Tab:
    """A browser tab, honest or not."""

    def __init__(self, server: Server, **options: Any) -> None:
        self.server = server
        self._open = ExitStack()
        # without a bound: with unread messages in it, a full queue leaves the server's pings unread
        limits = {"max_size": None, "max_queue": None}
        connection = connect(server.url, compression=None, ping_interval=None, **limits, **options)
        self.socket: ClientConnection = self._open.enter_context(connection)
        self.session = ""
        self.state: dict[str, Any] = {}
        self.seen = 0
        self.id = 0

    def send(self, message: Any) -> None:
        """Send a message; text and bytes as they are."""
        raw = isinstance(message, str | bytes)
        self.socket.send(message if raw else json.dumps(message))

    def receive(self, seconds: float = 30) -> dict[str, Any]:
        """The next message."""
        message: dict[str, Any] = json.loads(self.socket.recv(timeout=seconds))
        return message

    def ask(self, message: Any) -> dict[str, Any]:
        """Send a message, take the answer."""
        self.send(message)
        return self.receive()

    def hello(self, session: Any = None, **more: Any) -> dict[str, Any]:
        """Say hello; what a welcome said is kept."""
        answer = self.ask({"hello": {"session": session, "page": PAGE, "seen": 0} | more})
        if "welcome" in answer:
            self.session = answer["welcome"]["session"]
            self.server.ids.add(self.session)
            self.state, self.id = answer["state"], answer["welcome"]["last"]
            self.seen = answer["seq"]
        return answer

    def refused(self, message: Any, *codes: str) -> dict[str, Any]:
        """Send a message that must get a clear answer and exactly one line in the log."""
        before = len(self.server.log())
        answer = self.ask(message)
        assert answer["final"] and answer["error"]["code"] in codes, answer
        assert 0 < len(answer["error"]["message"]) <= 300
        lines = self.server.log(before).splitlines()
        assert sum("refused" in line for line in lines) == 1, lines
        return answer

    def is_unchanged(self) -> bool:
        """Whether the tab's session and state are still those it was welcomed with."""
        again = self.server.welcomed(self.session)
        again.close()
        return (again.session, again.state) == (self.session, self.state)

    def call(self, event: str, *args: Any) -> list[dict[str, Any]]:
        """Run an event to its end."""
        self.id += 1
        messages = [self.ask({"id": self.id, "event": event, "args": list(args)})]
        while not (messages[-1].get("final") and messages[-1].get("id") == self.id):
            messages.append(self.receive())
        return messages

    def close(self) -> None:
        """Go."""
        self._open.close()


@contextmanager
def serving(backend: Path, log: Path, port: int = 0, **settings: str) -> Iterator[Server]:
    """Start a backend on a port of this machine."""
    if not port:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
    command = [sys.executable, "-m", *command_of(backend), "--port", str(port)]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | settings
    with (
        log.open("ab") as output,
        subprocess.Popen(
            command, cwd=backend, env=environment, stdout=output, stderr=subprocess.STDOUT
        ) as process,
    ):
        server = Server(process, port, log)
        try:
            end = time.monotonic() + 60
            while socket.socket().connect_ex(("127.0.0.1", port)):
                assert process.poll() is None and time.monotonic() < end, server.log()
                time.sleep(0.05)
            yield server
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
