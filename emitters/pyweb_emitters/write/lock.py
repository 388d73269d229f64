"""One compilation at a time writes into a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pyweb_emitters.problem import OutputError, Problem, ProblemKind, reason
from pyweb_emitters.write.manifest import FOLDER


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the folder's lock; the operating system lets go of it whatever happens to the process.

    Raises `OutputError` where somebody else holds it, or it cannot be made.
    """
    try:
        path, handle = _acquire(out)
    except OSError as error:
        problem = Problem.of(ProblemKind.CANNOT_WRITE, path=out, reason=reason(error))
        raise OutputError(problem) from error
    try:
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        # Some systems only let go of a file once it is closed; it does no harm where it stays.
        with suppress(OSError):
            path.unlink()
        os.close(handle)


def _acquire(out: Path) -> tuple[Path, int]:
    while True:
        # A folder that does not exist yet is locked beside it, so that it can appear as a whole.
        exists = out.is_dir()
        path = out / FOLDER / "lock" if exists else out.parent / f".{out.name}.pyweb-lock"
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _try_lock(handle):
            owner = os.read(handle, 20).decode("ascii", "replace").strip() or "unknown"
            os.close(handle)
            raise OutputError(Problem.of(ProblemKind.OUTPUT_LOCKED, path=out, process=owner))
        # Whoever held it before may have removed the file, or made the folder, in between.
        if (
            exists == out.is_dir()
            and path.exists()
            and os.path.samestat(path.stat(), os.fstat(handle))
        ):
            return path, handle
        os.close(handle)


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
        except OSError:
            return False
        return True
