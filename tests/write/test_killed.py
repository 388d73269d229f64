"""Whoever is killed while writing leaves the old tree or the new one, never a mixture."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .harness import emitted, tree, write

MOMENTS = 200
COMPILATIONS = int(os.environ.get("KILLED_COMPILATIONS", "6"))
"""Whole compilations that are killed; each takes a second or two."""
ROOT = Path(__file__).parent.parent.parent
OLD = {f"f{n}/x": "old" for n in range(30)}
NEW = {f"f{n}/x": "new" for n in range(30)} | {"only_new": "1"}


def settled(out: Path) -> dict[str, str]:
    """The tree once nobody works on it: who carries out the renames outlives the compiler by milliseconds."""
    end = time.monotonic() + 5
    while _is_carried_out(out) and time.monotonic() < end:
        time.sleep(0.002)
    assert not list(out.glob(".pyweb/[!bm]*")), "something is left in the folder"
    return tree(out) if out.exists() else {}


def _is_carried_out(out: Path) -> bool:
    return bool(list(out.parent.glob(f".{out.name}.pyweb-staging-*/journal.json")))


def killed_after(seconds: float, work: Callable[[], None]) -> None:
    """Do something in a process that is killed after some time."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")
@pytest.mark.parametrize("old", [{}, OLD], ids=["first", "again"])
def test_killed_while_writing(tmp_path: Path, old: dict[str, str]) -> None:
    rng = random.Random(7)
    if old:
        write(tmp_path / "old", emitted(old))
    latest = 0.05
    seen: list[bool] = []
    for moment in range(MOMENTS):
        out = tmp_path / f"out{moment}"
        if old:
            shutil.copytree(tmp_path / "old", out)
        killed_after(rng.uniform(0, latest), lambda out=out: write(out, emitted(NEW)))  # type: ignore[misc]
        found = settled(out)
        assert found in (old, NEW), moment
        seen.append(found == NEW)
        # However fast the machine is at the time, half of the moments come too late.
        latest *= 0.9 if seen[-1] else 1.1
        if moment % 10 == 0:
            write(out, emitted(NEW))
            assert tree(out) == NEW
            assert not list(tmp_path.glob(f".{out.name}.*"))
    assert len(seen) == MOMENTS
    assert 10 < sum(seen) < MOMENTS - 10, "all moments were before or after the writing"


@pytest.mark.parametrize("recompiled", [False, True], ids=["first", "again"])
def test_killed_compilations(tmp_path: Path, recompiled: bool) -> None:
    """The command itself, with all that comes before the writing."""
    rng = random.Random(11)
    app = tmp_path / "app"
    app.mkdir()
    paths = os.pathsep.join(str(ROOT / part) for part in ("", "compiler", "backends", "emitters"))

    def start(out: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "pyweb", "compile", str(app), "-o", str(out)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths},
        )

    def compiled(name: str, text: str) -> dict[str, str]:
        (app / "a.py").write_text(SOURCE.format(text=text))
        assert start(tmp_path / name).wait() == 0
        return tree(tmp_path / name)

    old = compiled("old", "hello") if recompiled else {}
    began = time.monotonic()
    new = compiled("new", "goodbye")
    whole = time.monotonic() - began
    for moment in range(COMPILATIONS):
        out = tmp_path / f"out{moment}"
        if recompiled:
            assert compiled(out.name, "hello") == old
            (app / "a.py").write_text(SOURCE.format(text="goodbye"))
        process = start(out)
        time.sleep(rng.uniform(0.2, 1.1) * whole)
        process.kill()
        process.wait()
        assert settled(out) in (old, new), moment
        assert start(out).wait() == 0
        assert tree(out) == new


SOURCE = """import pyweb as pw


def index():
    return pw.text("{text}")


app = pw.App()
app.add_page(index)
"""
