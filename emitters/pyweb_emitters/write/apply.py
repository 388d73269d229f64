"""Writes a plan so that the folder is the old or the new one, whenever the process is killed.

A folder that does not exist yet is built beside its place and renamed into it. Into an existing folder, which also
holds what is not ours (`node_modules`, `.venv`, files of the team), everything is first written to a staging folder
beside it; then the list of renames is put down there as `journal.json`, and a process of its own
carries it out in a few milliseconds: killing the compiler does not stop it. If the machine itself stops
there, the next compilation finishes the list before it does anything else.

Nothing is flushed to the disk on purpose, as that takes longer than to compile: after a loss of power the list is
taken back if what it needs is not there, and what was lost later differs from the manifest, as an edit does.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from pyweb_emitters.problem import OutputError, Problem, ProblemKind, reason
from pyweb_emitters.uninterrupted import temporary_folder, uninterrupted
from pyweb_emitters.write import journal
from pyweb_emitters.write.lock import beside
from pyweb_emitters.write.manifest import FOLDER, MANIFEST
from pyweb_emitters.write.plan import Action, WritePlan

_STAGING = "staging-"
_NEW = "new-"


class _Change(NamedTuple):
    path: str
    old: bytes | None
    new: bytes | None


class WriteReport(Struct, frozen=True, kw_only=True):
    """What was done."""

    out: Path
    created: tuple[str, ...]
    updated: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int


def recover(out: Path) -> None:
    """Finish what a stopped compilation began, and clear what it left; needs the folder's lock."""
    real = out.resolve()
    left = [*_left(out / FOLDER, _STAGING), *_left(real.parent, beside(real, _STAGING))]
    for staging in left:
        # Without notes of ours it is another folder than the one that the list was made for.
        if (out / FOLDER).is_dir() and (failure := journal.finish(staging, out)):
            problem = Problem.of(ProblemKind.CANNOT_WRITE, path=out, reason=failure)
            raise OutputError(problem)
    for each in (*left, *_left(out.parent, beside(out, _NEW))):
        shutil.rmtree(each, ignore_errors=True)


def _left(folder: Path, prefix: str) -> list[Path]:
    """Folders of ours that were left: they are called so, with what `mkdtemp` appends."""
    return [
        entry
        for entry in (folder.iterdir() if folder.is_dir() else ())
        if entry.name.startswith(prefix)
        and re.fullmatch(r"[a-z0-9_]{8}", entry.name.removeprefix(prefix))
        and not entry.is_symlink()
    ]


def apply(plan: WritePlan) -> WriteReport:
    """Carry out a plan without problems; needs the folder's lock.

    Raises `OutputError` where the disk refuses; the folder is then as it was.
    """
    if plan.problems:
        raise OutputError(plan.problems[0])
    try:
        if not plan.out.exists():
            _write_new(plan)
        else:
            _write_over(plan)
    except OSError as error:
        problem = Problem.of(
            ProblemKind.CANNOT_WRITE, path=error.filename or plan.out, reason=reason(error)
        )
        raise OutputError(problem) from error
    return WriteReport(
        out=plan.out,
        created=_paths(plan, Action.CREATE),
        updated=_paths(plan, Action.UPDATE),
        removed=_paths(plan, Action.REMOVE),
        unchanged=sum(step.action is Action.UNCHANGED for step in plan.steps),
    )


def _paths(plan: WritePlan, action: Action) -> tuple[str, ...]:
    return tuple(step.path for step in plan.steps if step.action is action)


def _changes(plan: WritePlan) -> list[_Change]:
    """Every file to be written or removed, the manifest last."""
    changes = [_Change(each.path, each.old, each.new) for each in plan.steps if each.changes]
    changes += [_Change(path, _read(plan.out / path), new) for path, new in plan.base]
    manifest = plan.manifest.dump()
    changes.append(_Change(MANIFEST, _read(plan.out / MANIFEST), manifest))
    return [change for change in changes if change.old != change.new]


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _write_new(plan: WritePlan) -> None:
    out = plan.out
    out.parent.mkdir(parents=True, exist_ok=True)
    with temporary_folder(beside(out, _NEW), out.parent) as staging:
        # As the folder would be if it were made plainly; it may hand its group on to what is in it.
        staging.chmod((0o777 & ~_umask()) | (staging.stat().st_mode & stat.S_ISGID))
        for change in _changes(plan):
            path = staging / change.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(change.new or b"")
        staging.rename(out)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _write_over(plan: WritePlan) -> None:
    out = plan.out
    changes = _changes(plan)
    if not changes:
        return
    (out / FOLDER).mkdir(exist_ok=True)
    prefix, parent = _staging_place(out)
    with temporary_folder(prefix, parent) as staging:
        entries = [_stage(change, n, staging, out) for n, change in enumerate(changes)]
        listed = staging / "list"
        listed.write_text(journal.dump(entries), "utf-8")
        with uninterrupted():
            listed.rename(staging / journal.JOURNAL)
            _carry_out(staging, out)


def _staging_place(out: Path) -> tuple[str, Path]:
    """Where files wait: beside the folder, which so never holds what is not its own; else in its notes.

    Beside it there may be another disk, or files may be made with other rights.
    """
    inside = (_STAGING, out / FOLDER)
    real = out.resolve()
    if not os.access(real.parent, os.W_OK | os.X_OK) or _rights(real) != _rights(real.parent):
        return inside
    manifest = out / MANIFEST
    with temporary_folder(beside(real, _STAGING), real.parent) as probe:
        try:
            os.link(manifest, probe / "manifest")
        except OSError:  # no manifest yet, another mount, or a disk without second names
            return inside
    return beside(real, _STAGING), real.parent


def _rights(folder: Path) -> tuple[object, ...]:
    """What files have of the folder that they are made in."""
    found = folder.stat()
    group = found.st_gid if found.st_mode & stat.S_ISGID else None
    names = os.listxattr(folder) if hasattr(os, "listxattr") else []
    return found.st_dev, group, "system.posix_acl_default" in names


def _stage(change: _Change, number: int, staging: Path, out: Path) -> journal.Entry:
    target, new, old = out / change.path, staging / f"new-{number}", staging / f"old-{number}"
    nearest = target.parent
    while not nearest.is_dir():
        nearest = nearest.parent
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise PermissionError(13, "permission denied", str(nearest))
    if change.new is not None:
        new.write_bytes(change.new)
        if change.old is not None:
            shutil.copymode(target, new)
    if change.old is not None:
        _save(target, old)
    return journal.Entry(
        path=change.path,
        staged=None if change.new is None else new.name,
        saved=None if change.old is None else old.name,
        was=None if change.old is None else journal.digest(change.old),
        becomes=None if change.new is None else journal.digest(change.new),
    )


def _save(target: Path, copy: Path) -> None:
    """Give a file that will be replaced or removed a second name, or make a copy of it."""
    try:
        os.link(target, copy)
    except OSError:
        shutil.copy2(target, copy)


def _carry_out(staging: Path, out: Path) -> None:
    """Let a process of its own session carry out the list, and wait for it."""
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-S", journal.__file__, str(staging), str(out)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except OSError:  # no more processes may be started
        failure = journal.finish(staging, out, begun=False)
    else:
        # Somebody may have ended that process; where it did all, there is nothing to finish.
        failure = (
            done.stdout.strip()
            if done.returncode == journal.FAILED
            else journal.finish(staging, out)
        )
    if failure:
        problem = Problem.of(ProblemKind.CANNOT_WRITE, path=out, reason=failure)
        raise OutputError(problem)
