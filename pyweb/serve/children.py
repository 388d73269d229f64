"""The processes that serve an app."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, field

from pyweb.serve.problem import ServeError

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
_PATIENCE = 8.0
_QUIET = 3.0


class Child(Struct, kw_only=True):
    """A running server of ours."""

    name: str
    process: subprocess.Popen[str]
    last: deque[str] = field(default_factory=lambda: deque(maxlen=60))
    """What it said last."""
    said_at: float = 0.0
    """When that was."""

    def failure(self) -> ServeError:
        """Why it ended."""
        return self.problem(f"ended with status {self.process.poll()}")

    def problem(self, what: str) -> ServeError:
        """What is wrong with it, and what it said last."""
        said = "\n".join(self.last) or "(it said nothing)"
        return ServeError(f"the {self.name} {what}:\n{said}")

    def gave_up(self) -> bool:
        """Whether it told an error and is quiet since then: what restarts a server outlives the server's errors."""
        told = any(line.startswith(("Traceback", "ERROR:")) for line in [*self.last])
        return told and time.monotonic() > self.said_at + _QUIET

    def end(self, number: int) -> None:
        """Send a signal to it and to all that it started."""
        signal_group(self.process, number)


def stop(children: list[Child]) -> None:
    """End servers and all that they started: politely, then at once, also where another signal interrupts that."""
    try:
        for child in children:
            child.end(signal.SIGTERM)
        end = time.monotonic() + _PATIENCE
        for child in children:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.process.wait(max(end - time.monotonic(), 0))
    finally:
        # Helpers of a server that is gone already may still run in its group.
        for child in children:
            child.end(KILL)
        for child in children:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.process.wait(2)


def begin(
    command: list[str], folder: Path, environment: Mapping[str, str]
) -> subprocess.Popen[str]:
    """Start a program whose output is read, in a group of its own, which can be ended with all that it starts."""
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )


def start(
    name: str,
    command: list[str],
    folder: Path,
    environment: Mapping[str, str],
    say: Callable[[str, str], None],
) -> Child:
    """Start a server; each line that it prints is handed to `say` with its name."""
    try:
        process = begin(command, folder, environment)
    except OSError as error:
        raise ServeError(f"the {name} cannot be started: {error.strerror}") from error
    child = Child(name=name, process=process)
    threading.Thread(target=_forward, args=(child, say), daemon=True).start()
    return child


def _forward(child: Child, say: Callable[[str, str], None]) -> None:
    if child.process.stdout is None:
        return
    for line in child.process.stdout:
        child.last.append(line.rstrip())
        child.said_at = time.monotonic()
        # Where nobody reads on our side, the server must not wait for it.
        with contextlib.suppress(OSError, ValueError):
            say(child.name, line.rstrip())


def watch(children: list[Child]) -> None:
    """Return never: raise `ServeError` when one of the servers ends."""
    while True:
        for child in children:
            if child.process.poll() is not None:
                time.sleep(0.2)  # let its last words arrive
                raise child.failure()
        time.sleep(0.3)


def signal_group(process: subprocess.Popen[str], number: int) -> None:
    """Send a signal to a process that leads a session, and to all that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            process.terminate()
        else:
            os.killpg(process.pid, number)
