"""Carries out a written-down list of replacements and removals; run as a program, so that it outlives whoever started it.

The list is complete before the first file is touched, and says of each file what stood there and what will. Whoever finds
a list later carries it out again: steps that were done already are recognised and skipped, and so are files
that somebody changed since. If a step cannot be done, all are taken back.
Only the standard library is imported: the program starts in a few milliseconds.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import stat
import sys
from contextlib import suppress
from pathlib import Path, PurePath, PurePosixPath
from typing import NamedTuple

JOURNAL = "journal.json"
VERSION = 3
FAILED = 3
"""Exit code where nothing was changed; the reason is printed."""
_KEPT = re.compile(r"(?:new|old)-\d+")


class Entry(NamedTuple):
    """What happens to one file; `None` is no file."""

    path: str
    staged: str | None
    """Name of what comes, in the staging folder."""
    saved: str | None
    """Name of what goes, in the staging folder."""
    was: str | None
    """Digest of what stood there."""
    becomes: str | None
    """Digest of what will stand there."""


class _List(NamedTuple):
    """A list as it was found."""

    out: Path
    staging: Path
    entries: list[Entry]


def digest(content: bytes) -> str:
    """Hash by which an edit is noticed."""
    return hashlib.sha256(content).hexdigest()


def dump(entries: list[Entry]) -> str:
    """The list as it is put down."""
    return json.dumps({"version": VERSION, "entries": entries})


def finish(staging: Path, out: Path, *, begun: bool = True) -> str | None:
    """Carry out the list in `staging`, if there is one; the reason where nothing was changed.

    Where it was not `begun`, it is carried out only if every file is what it was when the list was made.
    """
    path = staging / JOURNAL
    if not os.path.lexists(path):
        return None
    listed = _read(path, out)
    if listed is None:
        return f"{path} is damaged; delete it"
    failure = None
    done: list[Entry] = []
    try:
        if not begun:
            _compare(listed)
        # Removals first: a folder may take the place of a file, and the manifest is the last to be written.
        for entry in sorted(listed.entries, key=lambda entry: entry.becomes is not None):
            done.append(entry)
            _carry_out(entry, listed)
    except (OSError, ValueError) as error:
        failure = _reason(error)
        for entry in reversed(done):
            with suppress(OSError, ValueError):
                _take_back(entry, listed)
    try:
        path.unlink()
    except OSError as error:
        return _reason(error)
    shutil.rmtree(listed.staging, ignore_errors=True)
    return failure


def is_inside(name: str) -> bool:
    """Whether a path is the plain name of something below the folder that it is relative to."""
    path = PurePath(name)
    plain = path.parts and PurePosixPath(name).as_posix() == name and "\0" not in name
    return bool(plain) and not path.anchor and ".." not in path.parts


def _read(path: Path, out: Path) -> _List | None:
    """The list, if it was written here: others could name any file."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        found = json.loads(path.read_bytes())
        if found["version"] != VERSION:
            return None
        entries = [Entry(*entry) for entry in found["entries"]]
        names = [name for entry in entries for name in (entry.staged, entry.saved) if name]
        good = (
            not path.parent.is_symlink()
            and all(map(_KEPT.fullmatch, names))
            and all(is_inside(entry.path) for entry in entries)
            and all(isinstance(each, str | None) for entry in entries for each in entry)
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None
    return _List(out, path.parent, entries) if good else None


def _compare(listed: _List) -> None:
    for entry in listed.entries:
        if _stands(entry.path, listed.out) not in (entry.was, entry.becomes):
            place = listed.out / entry.path
            raise FileExistsError(17, "it was changed while pyweb was writing", str(place))


def _stands(name: str, out: Path) -> str | None:
    """Digest of the file that stands there, if one does; a link, a pipe or a device is an error."""
    target = out / name
    for folder in target.parents:
        if folder == out:
            break
        if folder.is_symlink():
            raise FileExistsError(17, "it is a link", str(folder))
    try:
        mode = target.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    if stat.S_ISDIR(mode):
        return None
    if not stat.S_ISREG(mode):
        raise FileExistsError(17, "something else stands in its place", str(target))
    return digest(target.read_bytes())


def _carry_out(entry: Entry, listed: _List) -> None:
    target = listed.out / entry.path
    # What is no longer as it was, was done already, or changed by somebody whose change is not ours to undo.
    if entry.was == entry.becomes or _stands(entry.path, listed.out) != entry.was:
        return
    if entry.becomes is None:
        _remove(target, listed.out)
        return
    staged = listed.staging / str(entry.staged)
    if staged.is_symlink() or digest(staged.read_bytes()) != entry.becomes:
        raise FileNotFoundError(2, "it is damaged", str(staged))
    target.parent.mkdir(parents=True, exist_ok=True)
    staged.replace(target)


def _take_back(entry: Entry, listed: _List) -> None:
    """Restore what stood there before, from the second name that it was given first."""
    target = listed.out / entry.path
    if entry.was == entry.becomes or _stands(entry.path, listed.out) != entry.becomes:
        return
    if entry.was is None:
        _remove(target, listed.out)
    elif entry.saved:
        target.parent.mkdir(parents=True, exist_ok=True)
        (listed.staging / entry.saved).replace(target)


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


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, ValueError):
        return str(error)
    place = error.filename2 or error.filename
    return f"{place}: {(error.strerror or str(error)).lower()}"


if __name__ == "__main__":
    problem = finish(Path(sys.argv[1]), Path(sys.argv[2]), begun=False)
    if problem:
        print(problem)
        sys.exit(FAILED)
