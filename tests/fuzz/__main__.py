"""Fuzz the compiler: `python -m tests.fuzz --seconds 1800`.

Apps of your own take part with `FUZZ_APPS=FOLDER`. Each program that ends in a traceback or does not end is
kept below `--keep`, with what happened in `failure.txt`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz.campaign import ROOT, Tally, run
from tests.fuzz.programs import read_programs


def main() -> None:
    """Run a campaign; exit 1 where something failed."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--count", type=int)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**9)
    parser.add_argument("--keep", type=Path, default=Path("build") / "fuzz")
    chosen = parser.parse_args()
    more = os.environ.get("FUZZ_APPS")
    bases = read_programs(ROOT / "fixtures" / "apps", Path(more) if more else None)
    print(f"seed {chosen.seed}, {len(bases)} apps", flush=True)
    with TemporaryDirectory(prefix="pyweb-fuzz-") as folder:
        tally = run(
            bases,
            folder=Path(folder),
            seed=chosen.seed,
            count=chosen.count,
            seconds=chosen.seconds,
        )
    _tell(tally, chosen.keep)
    sys.exit(1 if tally.failures else 0)


def _tell(tally: Tally, keep: Path) -> None:
    print(f"{tally.programs} programs: {dict(tally.outcomes)}; slowest {tally.slowest:.1f} s")
    print("findings:", ", ".join(f"{code} {count}" for code, count in tally.codes.most_common()))
    places: dict[str, int] = {}
    for failure in tally.failures:
        places[failure.place] = places.get(failure.place, 0) + 1
        if places[failure.place] > 3:
            continue
        number = list(places).index(failure.place) + 1
        folder = keep / f"failure-{number}-{places[failure.place]}"
        shutil.rmtree(folder, ignore_errors=True)
        failure.program.write(folder)
        steps = "\n".join((failure.program.name, *failure.program.steps))
        (folder / "failure.txt").write_text(f"{steps}\n\n{failure.text}", "utf-8")
    for number, (place, count) in enumerate(places.items(), start=1):
        print(f"failure {number}, {count} times: {place} (see {keep}/failure-{number}-1)")


if __name__ == "__main__":
    main()
