"""One compilation at a time writes into a folder."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from pyweb_emitters.problem import OutputError, Problem, ProblemKind, reason
from pyweb_emitters.write.manifest import FOLDER

_LONGEST_NAME = 200
_LONGEST_PROCESS = 20
_TRIES = 100


class _Lock(NamedTuple):
    file: Path | None
    """What is removed at the end; a folder that is held itself stays."""
    handle: int


def beside(out: Path, what: str) -> str:
    """How that is called which stands beside an output folder for a while."""
    name = out.name
    if len(os.fsencode(name)) > _LONGEST_NAME:
        name = hashlib.sha256(os.fsencode(name)).hexdigest()
    return f".{name}.pyweb-{what}"


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the folder's lock; the operating system lets go of it whatever happens to the process.

    Raises `OutputError` where somebody else holds it, or it cannot be made.
    """
    made: list[Path] = []
    try:
        lock = _acquire(out, made)
    except OSError as error:
        _remove_empty(made)
        place = error.filename or out
        problem = Problem.of(ProblemKind.CANNOT_WRITE, path=place, reason=reason(error))
        raise OutputError(problem) from error
    try:
        yield
    finally:
        # Some systems only let go of a file once it is closed; it does no harm where it stays.
        with suppress(OSError):
            if lock.file is not None:
                lock.file.unlink()
        os.close(lock.handle)
        _remove_empty(made)


def _acquire(out: Path, made: list[Path]) -> _Lock:
    for _ in range(_TRIES):
        # A folder that does not exist yet is locked beside it, so that it can appear as a whole.
        exists = out.is_dir()
        if exists and (held := _hold_folder(out)) is not None:
            return held
        path = out / FOLDER / "lock" if exists else out.parent / beside(out, "lock")
        missing = [each for each in (path.parent, *path.parent.parents) if not each.exists()]
        made.extend(missing)
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = _open(path)
        except FileNotFoundError:  # another one removed the folder that it had made
            continue
        try:
            if not _try_lock(handle):
                owner = os.read(handle, _LONGEST_PROCESS).decode("ascii", "replace").strip()
                raise _is_held(out, owner)
            # Whoever held it before may have removed the file, or made the folder, in between.
            if exists == out.is_dir() and _is_at(path, handle):
                os.ftruncate(handle, 0)
                os.write(handle, f"{os.getpid()}\n".encode())
                return _Lock(path, handle)
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
    raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN), str(out))


def _hold_folder(out: Path) -> _Lock | None:
    """Lock the folder itself, so that nothing is left in it when the process is killed; `None` where that cannot be."""
    try:
        handle = os.open(out, os.O_RDONLY)  # Windows opens no folders
    except OSError:
        return None
    try:
        if not _try_lock(handle):
            raise _is_held(out, _holder(handle))
        if os.path.samestat(out.stat(), os.fstat(handle)):
            return _Lock(None, handle)
    except OSError:  # some network drives lock only files
        pass
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None


def _holder(handle: int) -> str:
    """The process that holds a lock, where the system tells."""
    inode = f":{os.fstat(handle).st_ino}"
    with suppress(OSError):
        for line in Path("/proc/locks").read_text().splitlines():
            fields = line.split()
            if fields[1:2] == ["FLOCK"] and fields[5].endswith(inode):
                return fields[4]
    return ""


def _is_held(out: Path, owner: str) -> OutputError:
    return OutputError(Problem.of(ProblemKind.OUTPUT_LOCKED, path=out, process=owner or "unknown"))


def _open(path: Path) -> int:
    """Open a lock; what else is called so is not emptied."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags, 0o644)
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1 or found.st_size > _LONGEST_PROCESS:
        os.close(handle)
        raise FileExistsError(errno.EEXIST, "it stands where the lock has to be", str(path))
    return handle


def _is_at(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _remove_empty(folders: list[Path]) -> None:
    """Remove folders that were made for the lock, and in which nothing was written."""
    for folder in sorted(folders, key=lambda folder: len(folder.parts), reverse=True):
        with suppress(OSError):
            folder.rmdir()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
