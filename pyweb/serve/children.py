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


class Child(Struct, kw_only=True):
    """A running server of ours."""

    name: str
    process: subprocess.Popen[str]
    last: deque[str] = field(default_factory=lambda: deque(maxlen=60))
    """What it said last."""

    def failure(self) -> ServeError:
        """Why it ended."""
        said = "\n".join(self.last)
        return ServeError(f"the {self.name} ended with status {self.process.poll()}:\n{said}")

    def stop(self) -> None:
        """End it and all that it started."""
        signal_group(self.process, signal.SIGTERM)
        try:
            self.process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            pass
        finally:
            # Helpers of a server that is gone already may still run in its group.
            signal_group(self.process, KILL)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(2)


def start(
    name: str,
    command: list[str],
    folder: Path,
    environment: Mapping[str, str],
    say: Callable[[str, str], None],
) -> Child:
    """Start a server; each line that it prints is handed to `say` with its name."""
    try:
        process = subprocess.Popen(
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
