"""Carries out a written-down list of renames and removals; run as a program, so that it outlives whoever started it.

The list is complete before the first file is touched. Whoever finds a list later carries it out again from the start:
steps that were done already are recognised and skipped. If a step cannot be done, all are taken back.
Only the standard library is imported: the program starts in a few milliseconds.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

JOURNAL = "journal.json"


def finish(folder: Path) -> str | None:
    """Carry out the list in `folder` (the output's `.pyweb`), if there is one; the reason where it had to be taken back."""
    path = folder / JOURNAL
    try:
        journal = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    out = folder.parent
    staging = folder / journal["staging"]
    failure = None
    try:
        for name, staged in journal["write"]:
            _put(staging / staged, out / name)
        for name in journal["remove"]:
            _remove(out / name, out)
    except OSError as error:
        place = error.filename2 or error.filename
        failure = f"{place}: {(error.strerror or str(error)).lower()}"
        _take_back(journal["write"], dict(journal["saved"]), staging, out)
    path.unlink()
    shutil.rmtree(staging, ignore_errors=True)
    return failure


def _put(staged: Path, target: Path) -> None:
    if staged.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        staged.replace(target)


def _remove(target: Path, out: Path) -> None:
    """Remove a file, and the folders that are empty without it."""
    target.unlink(missing_ok=True)
    folder = target.parent
    while folder != out:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _take_back(
    written: list[tuple[str, str]], saved: dict[str, str], staging: Path, out: Path
) -> None:
    """Restore what stood there before, from the second names that were given first."""
    for name in dict.fromkeys([*(name for name, _ in written), *saved]):
        try:
            if name not in saved:
                _remove(out / name, out)
            elif (copy := staging / saved[name]).exists():
                (out / name).parent.mkdir(parents=True, exist_ok=True)
                copy.replace(out / name)
        except OSError:
            continue


if __name__ == "__main__":
    problem = finish(Path(sys.argv[1]))
    if problem:
        print(problem)
        sys.exit(1)
