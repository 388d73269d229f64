"""Sends programs to a worker process and keeps what must never happen."""

from __future__ import annotations

import base64
import json
import os
import random
import selectors
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz.generate import Generator
from tests.fuzz.mutate import Mutator
from tests.fuzz.programs import Program

ROOT = Path(__file__).parent.parent.parent
ROOMS = (ROOT, ROOT / "compiler", ROOT / "backends", ROOT / "emitters")


@dataclass(frozen=True)
class Failure:
    """A program that ended in a traceback, or did not end."""

    program: Program
    text: str

    @property
    def place(self) -> str:
        """The last lines of the traceback: failures of one cause look alike."""
        lines = [line.strip() for line in self.text.strip().splitlines()]
        files = [line for line in lines if line.startswith("File ")]
        return " | ".join([*files[-1:], lines[-1][:120]])


@dataclass
class Tally:
    """What a campaign saw."""

    outcomes: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    slowest: float = 0.0

    @property
    def programs(self) -> int:
        """How many programs were compiled."""
        return sum(self.outcomes.values())


class Worker:
    """A process that compiles; it is replaced when it dies or hangs."""

    def __init__(self, folder: Path, limit: float, search: tuple[Path, ...] = ()) -> None:
        self.folder, self.limit, self.search = folder, limit, (*search, *ROOMS)
        self.process: subprocess.Popen[str] | None = None

    def compile(self, program: Program, *, full: bool) -> dict[str, object]:
        """What became of a program."""
        if self.process is None:
            self.process = self._start()
        process = self.process
        assert process.stdin and process.stdout
        files = {
            path: base64.b64encode(content).decode() for path, content in program.files.items()
        }
        request = {"files": files, "full": full, "below": str(self.folder)}
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
        except BrokenPipeError:  # it ended after its last answer, because its memory was used up
            self.stop()
            return self.compile(program, full=full)
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            ready = selector.select(self.limit)
        line = process.stdout.readline() if ready else ""
        if line:
            answer: dict[str, object] = json.loads(line)
            return answer
        self.stop()
        crash = "the process died" if ready else f"no answer after {self.limit:.0f} s"
        return {"crash": f"{crash} ({process.returncode})", "codes": [], "seconds": self.limit}

    def stop(self) -> None:
        """End the process."""
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None

    def _start(self) -> subprocess.Popen[str]:
        path = os.pathsep.join(map(str, self.search))
        return subprocess.Popen(
            [sys.executable, str(ROOT / "tests" / "fuzz" / "worker.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": path},
        )


def programs(bases: list[Program], seed: int) -> Iterator[Program]:
    """Mutants and made-up apps without end."""
    rng = random.Random(seed)
    mutator, generator = Mutator(bases, rng), Generator(rng)
    weights = [1 / (2_000 + sum(len(p.files[m]) for m in p.modules)) for p in bases]
    number = 0
    while True:
        number += 1
        choice = rng.random()
        if choice < 0.25:
            yield generator.program(number)
        elif choice < 0.4:
            yield mutator.mutate(generator.program(number))
        else:
            yield mutator.mutate(rng.choices(bases, weights)[0])


def run(
    bases: list[Program],
    *,
    folder: Path,
    seed: int,
    count: int | None = None,
    seconds: float | None = None,
    full_every: int = 25,
    limit: float = 10.0,
) -> Tally:
    """Compile `count` programs, or for some seconds; none may take more than `limit` seconds of the processor."""
    # On a busy machine they may take longer by the clock.
    tally, worker = Tally(), Worker(folder, limit * 12)
    end = time.monotonic() + seconds if seconds is not None else float("inf")
    try:
        for number, program in enumerate(programs(bases, seed)):
            if number == count or time.monotonic() > end:
                return tally
            _record(tally, program, worker.compile(program, full=number % full_every == 0), limit)
    finally:
        worker.stop()
    raise AssertionError("programs never end")


def _record(tally: Tally, program: Program, outcome: dict[str, object], limit: float) -> None:
    codes = outcome["codes"]
    assert isinstance(codes, list)
    tally.codes.update(codes)
    crash, seconds = outcome["crash"], outcome["seconds"]
    assert isinstance(seconds, float)
    if crash is None and seconds > limit:
        crash = f"took {seconds:.0f} s"
    kind = "crash" if crash else "output" if outcome["output"] else "diagnostics"
    tally.outcomes[kind] += 1
    tally.slowest = max(tally.slowest, seconds)
    if crash:
        tally.failures.append(Failure(program, str(crash)))
