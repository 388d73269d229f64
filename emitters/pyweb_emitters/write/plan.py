"""Decides what happens to each file, before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from pyweb_emitters.emitted import EmittedFile, EmittedFiles
from pyweb_emitters.problem import OutputError, Problem, ProblemKind, reason
from pyweb_emitters.write.journal import digest
from pyweb_emitters.write.manifest import BASE, VERSION, Entry, Manifest, read_manifest


class Action(StrEnum):
    """What happens to a file."""

    CREATE = "create"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    KEEP_EDITED = "keep edited"
    """Edited by somebody, and nothing new to write."""
    REMOVE = "remove"
    LEAVE = "leave"
    """No longer needed, but edited by somebody: it stays, and is theirs from now on."""


class Step(Struct, frozen=True, kw_only=True):
    """What happens to one file."""

    path: str
    action: Action
    old: bytes | None
    """What stands there now."""
    new: bytes | None
    """What will stand there."""

    @property
    def changes(self) -> bool:
        """Whether the file is written or removed."""
        return self.action in (Action.CREATE, Action.UPDATE, Action.REMOVE)


class WritePlan(Struct, frozen=True, kw_only=True):
    """What happens to every file, and why it may not."""

    out: Path
    steps: tuple[Step, ...]
    manifest: Manifest
    """As it will be written."""
    base: tuple[tuple[str, bytes | None], ...]
    """Changes of the copies of last emitted bytes; `None` removes one."""
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]

    @property
    def is_stale(self) -> bool:
        """Whether the output is not what the source compiles to."""
        return bool(self.problems) or any(step.changes for step in self.steps)


def plan_writes(emitted: EmittedFiles, out: Path, *, compiler: str, force: bool) -> WritePlan:
    """Compare what is to be written with what stands in `out`; reads only.

    Raises `OutputError` where the folder cannot be understood.
    """
    known, damaged = _known(out, force)
    gone = _needed_no_more(known, emitted, out)
    removals = tuple(filter(None, (_plan_removal(path, known[path], out) for path in gone)))
    going = frozenset(out / each.path for each in removals if each.action is Action.REMOVE)
    steps: list[Step] = []
    problems: list[Problem] = [*_case_collisions(emitted)]
    base: list[tuple[str, bytes | None]] = []
    for file in emitted.files:
        entry = known.get(file.path)
        step, problem = _plan_file(file, entry, out, going, force=force, damaged=damaged)
        steps.append(step)
        if problem:
            problems.append(problem)
        if known.get(file.path) is None or known[file.path].sha256 != digest(file.content):
            base.append((f"{BASE}/{file.path}", file.content))
    base += [(f"{BASE}/{path}", None) for path in gone]
    problems += _base_obstacles(base, out)
    kept = (each.path for each in removals if each.action is Action.LEAVE)
    files = {f.path: Entry(role=f.role.value, sha256=digest(f.content)) for f in emitted.files}
    return WritePlan(
        out=out,
        steps=(*steps, *removals),
        manifest=Manifest(version=VERSION, compiler=compiler, files=files),
        base=tuple(base),
        problems=tuple(problems),
        warnings=tuple(Problem.of(ProblemKind.KEPT_FILE, file=path) for path in kept),
    )


def _known(out: Path, force: bool) -> tuple[dict[str, Entry], bool]:
    """What pyweb wrote there, and whether its list of that is damaged: then nobody knows."""
    try:
        manifest = read_manifest(out)
    except OutputError:
        if not force:
            raise
        return {}, True
    return (manifest.files if manifest else {}), False


def _needed_no_more(known: dict[str, Entry], emitted: EmittedFiles, out: Path) -> list[str]:
    """Files of the last compilation that this one does not write."""
    wanted = {file.path: file.path.casefold() for file in emitted.files}
    folded = {name: path for path, name in wanted.items()}
    return [
        path
        for path in sorted(known.keys() - wanted)
        # Where cases are not told apart, the file with the old name is the one with the new name.
        if not (same := folded.get(path.casefold())) or not _is_same(out / path, out / same)
    ]


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _plan_file(
    file: EmittedFile,
    known: Entry | None,
    out: Path,
    going: frozenset[Path],
    *,
    force: bool,
    damaged: bool,
) -> tuple[Step, Problem | None]:
    path = out / file.path
    if problem := _obstacle(path, out, going):
        step = Step(path=file.path, action=Action.UPDATE, old=None, new=file.content)
        return step, problem
    old = _read(path)
    if old is None:
        return Step(path=file.path, action=Action.CREATE, old=None, new=file.content), None
    if old == file.content:
        return Step(path=file.path, action=Action.UNCHANGED, old=old, new=old), None
    edited = known is None or digest(old) != known.sha256
    if known is not None and edited and digest(file.content) == known.sha256 and not force:
        return Step(path=file.path, action=Action.KEEP_EDITED, old=old, new=old), None
    problem = None
    if known is None and not damaged:
        origin, help = "was not written by pyweb", "move it away, or choose another output folder"
        problem = Problem.of(ProblemKind.EDITED_FILE, file=file.path, origin=origin).advise(help)
    elif edited and not force:
        origin = "was edited since pyweb wrote it"
        problem = Problem.of(ProblemKind.EDITED_FILE, file=file.path, origin=origin)
    return Step(path=file.path, action=Action.UPDATE, old=old, new=file.content), problem


def _plan_removal(path: str, known: Entry, out: Path) -> Step | None:
    """What happens to a file that is no longer needed; `None` where it is gone already."""
    if _obstacle(out / path, out, frozenset()):
        return None
    old = _read(out / path)
    if old is None:
        return None
    action = Action.REMOVE if digest(old) == known.sha256 else Action.LEAVE
    return Step(path=path, action=action, old=old, new=old if action is Action.LEAVE else None)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        problem = Problem.of(ProblemKind.CANNOT_WRITE, path=path, reason=reason(error))
        raise OutputError(problem) from error


def _obstacle(path: Path, out: Path, going: frozenset[Path]) -> Problem | None:
    """A folder where a file has to be, a file where a folder has to be, or a link that leads elsewhere.

    What is `going` is removed first, and with it the folders that are empty then.
    """
    text = None
    if path.is_symlink():
        text = "it is a link"
    elif path.is_dir():
        text = None if _empties(path, going) else "a folder stands in its place"
    elif path.exists() and not path.is_file():
        text = "a pipe or a device stands in its place"
    parent = path.parent
    while parent != out and text is None:
        if parent.is_symlink():
            text = f"{parent.relative_to(out).as_posix()} is a link"
        elif parent.exists() and not parent.is_dir() and parent not in going:
            text = f"{parent.relative_to(out).as_posix()} is a file"
        parent = parent.parent
    if text is None:
        return None
    help = "nothing was changed; move away what stands there, and compile again"
    return Problem.of(ProblemKind.CANNOT_WRITE, path=path, reason=text).advise(help)


def _empties(folder: Path, going: frozenset[Path]) -> bool:
    """Whether a folder vanishes with the files that are removed."""
    entries = list(folder.iterdir())
    return bool(entries) and all(
        _empties(entry, going) if entry.is_dir() and not entry.is_symlink() else entry in going
        for entry in entries
    )


def _base_obstacles(base: list[tuple[str, bytes | None]], out: Path) -> Iterator[Problem]:
    """What stands where the copies of what was written have to be."""
    going = frozenset(out / path for path, content in base if content is None)
    for path, _ in base:
        if problem := _obstacle(out / path, out, going):
            yield problem


def _case_collisions(emitted: EmittedFiles) -> list[Problem]:
    seen: dict[str, str] = {}
    problems: list[Problem] = []
    for file in emitted.files:
        other = seen.setdefault(file.path.casefold(), file.path)
        if other != file.path:
            problems.append(Problem.of(ProblemKind.PATH_COLLISION, one=other, other=file.path))
    return problems
