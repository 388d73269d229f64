"""A thousand mutants and made-up apps: each ends in output or in diagnostics, and soon.

`make fuzz` goes on for as long as it is told.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

from tests.fuzz.campaign import ROOT, Worker, run
from tests.fuzz.mutate import Mutator
from tests.fuzz.programs import Program, read_programs

SEED = int(os.environ.get("FUZZ_SEED", "20"))


def test_a_thousand_programs(tmp_path: Path) -> None:
    bases = [
        program
        for program in read_programs(ROOT / "fixtures" / "apps", None)
        if program.name != "table"  # its thousand rows take a second each time
    ]
    tally = run(bases, folder=tmp_path, seed=SEED, count=1_000)
    told = "\n\n".join(
        f"{failure.program.name}: {'; '.join(failure.program.steps)}\n{failure.text}"
        for failure in tally.failures
    )
    assert not tally.failures, told
    assert tally.programs == 1_000
    # A fuzzer whose programs all fail early, or never, finds nothing.
    assert tally.outcomes["output"] > 200 and tally.outcomes["diagnostics"] > 200
    assert len(tally.codes) > 20


def test_nothing_is_left_to_change() -> None:
    bases = [Program("one", {"one.py": b"value = [1, 2, 3]\nother = value[0] + 1\n"})]
    empty = Program("empty", {"empty.py": b""})
    assert Mutator(bases, random.Random(1)).mutate(empty) is empty


def test_the_worker_tells_crashes_and_hangs(tmp_path: Path) -> None:
    """The proof would be worth nothing if failures were not seen."""
    (tmp_path / "sitecustomize.py").write_text(
        "import time, os, pyweb_compiler.pipeline as p\nreal = p.read_sources\n"
        "def broken(path, options, diagnostics):\n"
        "    names = os.listdir(path)\n"
        "    if 'crash.py' in names: raise KeyError('found me')\n"
        "    if 'hang.py' in names: time.sleep(1000)\n"
        "    if 'die.py' in names: os.abort()\n"
        "    if 'words.py' in names:\n"
        "        from pyweb_compiler.diagnostics import Span\n"
        "        from pyweb_compiler.diagnostics.rules.evaluate import RAISED\n"
        "        shown = dict(exception='KeyError', problem='FunctionValue(x)')\n"
        "        diagnostics.report(RAISED, Span('words.py', 1, 1, 1, 2), **shown)\n"
        "    return real(path, options, diagnostics)\n"
        "p.read_sources = broken\n"
    )
    worker = Worker(tmp_path, limit=5, search=(tmp_path,))
    try:
        for name, expected in (
            ("crash", "found me"),
            ("hang", "no answer after 5 s"),
            ("die", "the process died"),
            ("words", "PW207 shows FunctionValue("),
            ("fine", "None"),
        ):
            outcome = worker.compile(Program(name, {f"{name}.py": b""}), full=False)
            assert expected in str(outcome["crash"]), name
    finally:
        worker.stop()
