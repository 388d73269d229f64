"""What processes cost: wall and CPU time, and memory, of a program with all its children."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.environments import Command

TICKS = os.sysconf("SC_CLK_TCK")
MIB = 1024 * 1024
SAMPLE_SECONDS = 0.02


class BenchError(Exception):
    """Something that is measured does not work; the message says what it printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run of a program took."""

    wall: float
    cpu: float
    peak_mib: float


def measure(command: Command, *, seconds: float = 1800) -> Cost:
    """Run a program to its end."""
    started = time.perf_counter()
    process = start(command)
    peak = _Peak(process.pid)
    output: list[str] = []
    reader = threading.Thread(target=_drain, args=(process, output))
    killer = threading.Timer(seconds, process.kill)
    for thread in (peak, reader, killer):
        thread.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    killer.cancel()
    peak.ended.set()
    peak.join()
    reader.join()
    if process.returncode:
        said = "".join(output)[-4000:]
        raise BenchError(f"{' '.join(command.arguments)} ended with {process.returncode}:\n{said}")
    largest = max(usage.ru_maxrss * 1024, peak.bytes)
    return Cost(wall=wall, cpu=usage.ru_utime + usage.ru_stime, peak_mib=largest / MIB)


def start(command: Command) -> subprocess.Popen[str]:
    """Start a program in a process group of its own; its output is to be read."""
    return subprocess.Popen(
        command.arguments,
        cwd=command.folder,
        env=command.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )


def tree(pid: int) -> list[int]:
    """A process and all its descendants."""
    found = [pid]
    for parent in found:
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found += map(int, task.read_text().split())
            except OSError:
                continue
    return found


def cpu_seconds(pids: list[int]) -> float:
    """CPU time that processes took so far, with their children that ended."""
    return sum(sum(map(int, _stat(pid)[11:15])) for pid in pids) / TICKS


def memory_bytes(pids: list[int]) -> int:
    """Resident memory of processes; what they share is counted once."""
    return sum(_share(pid) for pid in pids)


def arguments(pid: int) -> list[str]:
    """How a process was started."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().split("\0")
    except OSError:
        return []


def _stat(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ["0"] * 40


def _share(pid: int) -> int:
    """Proportional set size, or the resident size where the kernel does not tell it."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024
    except (OSError, StopIteration):
        return _resident(pid)


def _resident(pid: int) -> int:
    return int(_stat(pid)[21]) * os.sysconf("SC_PAGE_SIZE")


def _drain(process: subprocess.Popen[str], output: list[str]) -> None:
    assert process.stdout is not None
    output.extend(process.stdout)


class _Peak(threading.Thread):
    """Looks again and again how much a tree of processes holds at once."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.ended = threading.Event()
        self.bytes = 0
        self._pid = pid

    def run(self) -> None:
        while not self.ended.wait(SAMPLE_SECONDS):
            self.bytes = max(self.bytes, sum(map(_resident, tree(self._pid))))
