"""Writes a plan so that the folder is the old or the new one, whenever the process is killed.

A folder that does not exist yet is built beside its place and renamed into it. Into an existing folder, which also
holds what is not ours (`node_modules`, `.venv`, files of the team), everything is first written to
`.pyweb/staging-…`; then the list of renames is put down as `.pyweb/journal.json`, and a process of its own
carries it out in a few milliseconds: killing the compiler does not stop it. If the machine itself stops
there, the next compilation finishes the list before it does anything else.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from msgspec import Struct

from pyweb_emitters.problem import OutputError, Problem, ProblemKind, reason
from pyweb_emitters.write import journal
from pyweb_emitters.write.manifest import FOLDER, MANIFEST
from pyweb_emitters.write.plan import Action, WritePlan


class WriteReport(Struct, frozen=True, kw_only=True):
    """What was done."""

    out: Path
    created: tuple[str, ...]
    updated: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int


def recover(out: Path) -> None:
    """Finish what a stopped compilation began, and clear what it left; needs the folder's lock."""
    folder = out / FOLDER
    if not folder.is_dir():
        for left in out.parent.glob(f".{out.name}.pyweb-new-*"):
            shutil.rmtree(left, ignore_errors=True)
        return
    if failure := journal.finish(folder):
        raise OutputError(Problem.of(ProblemKind.CANNOT_WRITE, path=out, reason=failure))
    for left in folder.glob("staging-*"):
        shutil.rmtree(left, ignore_errors=True)


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


def _writes(plan: WritePlan) -> dict[str, bytes]:
    """Every file to be written, the manifest last."""
    files = {s.path: s.new for s in plan.steps if s.changes and s.new is not None}
    files |= {path: content for path, content in plan.base if content is not None}
    manifest = plan.manifest.dump()
    path = plan.out / MANIFEST
    if not path.is_file() or path.read_bytes() != manifest:
        files[MANIFEST] = manifest
    return files


def _write_new(plan: WritePlan) -> None:
    out = plan.out
    out.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{out.name}.pyweb-new-", dir=out.parent))
    try:
        staging.chmod(0o777 & ~_umask())
        for name, content in _writes(plan).items():
            path = staging / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        staging.rename(out)
    except OSError:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _write_over(plan: WritePlan) -> None:
    out = plan.out
    writes = _writes(plan)
    removed = [step.path for step in plan.steps if step.action is Action.REMOVE]
    removed += [path for path, content in plan.base if content is None]
    if not writes and not removed:
        return
    folder = out / FOLDER
    folder.mkdir(exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix="staging-", dir=folder))
    try:
        staged = _stage(writes, staging, out)
        saved = _save([*writes, *removed], staging, out)
        listed = {"staging": staging.name, "write": staged, "remove": removed, "saved": saved}
        (staging / journal.JOURNAL).write_text(json.dumps(listed), "utf-8")
    except OSError:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    (staging / journal.JOURNAL).rename(folder / journal.JOURNAL)
    _carry_out(folder)


def _stage(writes: dict[str, bytes], staging: Path, out: Path) -> list[tuple[str, str]]:
    staged: list[tuple[str, str]] = []
    for number, (name, content) in enumerate(writes.items()):
        target, path = out / name, staging / f"new-{number}"
        nearest = target.parent
        while not nearest.exists():
            nearest = nearest.parent
        if not os.access(nearest, os.W_OK | os.X_OK):
            raise PermissionError(13, "permission denied", str(nearest))
        path.write_bytes(content)
        if target.exists():
            shutil.copymode(target, path)
        staged.append((name, path.name))
    return staged


def _save(names: list[str], staging: Path, out: Path) -> list[tuple[str, str]]:
    """Second names (or copies) of the files that will be replaced or removed."""
    saved: list[tuple[str, str]] = []
    for number, name in enumerate(names):
        target, copy = out / name, staging / f"old-{number}"
        if not target.exists():
            continue
        try:
            os.link(target, copy)
        except OSError:
            shutil.copy2(target, copy)
        saved.append((name, copy.name))
    return saved


def _carry_out(folder: Path) -> None:
    """Let a process of its own session carry out the list, and wait for it."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", journal.__file__, str(folder)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    if done.returncode:
        reason = done.stdout.strip() or f"status {done.returncode}"
        raise OutputError(Problem.of(ProblemKind.CANNOT_WRITE, path=folder.parent, reason=reason))
