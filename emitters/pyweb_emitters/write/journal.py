"""Carries out a written-down list of renames and removals; run as a program, so that it outlives whoever started it.

The list is complete before the first file is touched. Whoever finds a list later carries it out again from the start:
steps that were done already are recognised and skipped. If a step cannot be done, all are taken back.
Only the standard library is imported: the program starts in a few milliseconds.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path, PurePath

JOURNAL = "journal.json"


def finish(folder: Path) -> str | None:
    """Carry out the list in `folder` (the output's `.pyweb`), if there is one; the reason where it had to be taken back."""
    path = folder / JOURNAL
    if not path.exists():
        return None
    listed = _read(path)
    if listed is None:
        return f"{path} is damaged; delete it"
    name, writes, removes, saved = listed
    out, staging = folder.parent, folder / name
    failure = None
    try:
        for target, staged in writes:
            _put(staging / staged, out / target)
        for target in removes:
            _remove(out / target, out)
    except OSError as error:
        place = error.filename2 or error.filename
        failure = f"{place}: {(error.strerror or str(error)).lower()}"
        _take_back(writes, saved, staging, out)
    path.unlink()
    shutil.rmtree(staging, ignore_errors=True)
    return failure


def is_inside(name: str) -> bool:
    """Whether a relative path stays below the folder that it is relative to."""
    path = PurePath(name)
    return bool(name) and not path.is_absolute() and ".." not in path.parts


def _read(path: Path) -> tuple[str, list[tuple[str, str]], list[str], dict[str, str]] | None:
    """Staging folder, renames, removals and second names, if they were written here: others could name any file."""
    try:
        found = json.loads(path.read_bytes()) if path.is_file() else {}
        writes = [(str(name), str(staged)) for name, staged in found["write"]]
        removes = [str(name) for name in found["remove"]]
        saved = {str(name): str(copy) for name, copy in found["saved"]}
        staging = str(found["staging"])
    except (OSError, ValueError, LookupError, TypeError):
        return None
    names = [staging, *dict(writes), *dict(writes).values(), *removes, *saved, *saved.values()]
    return (staging, writes, removes, saved) if all(map(is_inside, names)) else None


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
