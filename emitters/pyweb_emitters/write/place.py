"""Which folders may be written into."""

from __future__ import annotations

from pathlib import Path

from pyweb_emitters.problem import Problem, ProblemKind, reason
from pyweb_emitters.write.manifest import FOLDER, MANIFEST


def check_place(out: Path, source: Path, *, force: bool) -> Problem | None:
    """Why `out` may not hold what `source` (a folder or one file) compiles to."""
    try:
        resolved, root = out.resolve(), source.resolve()
        out.exists()
    except (OSError, RuntimeError) as error:  # a loop of links; a name that is too long
        problem = error.strerror if isinstance(error, OSError) else "its links lead in a circle"
        return _elsewhere(out, (problem or "").lower())
    if resolved == root or root.is_relative_to(resolved):
        text = f"the app ({source}) lies inside the output folder ({out})"
        return Problem.of(ProblemKind.NESTED_FOLDERS, problem=text)
    if root.is_dir() and resolved.is_relative_to(root):
        text = f"the output folder ({out}) lies inside the app ({source})"
        return Problem.of(ProblemKind.NESTED_FOLDERS, problem=text)
    try:
        if out.is_symlink() and not out.exists():
            return _elsewhere(out, "it is a broken link")
        if not out.exists():
            return None
        if not out.is_dir():
            return _elsewhere(out, "it is not a folder")
        notes = out / FOLDER
        if notes.is_symlink() or (notes.exists() and not notes.is_dir()):
            return _elsewhere(notes, "a folder of its own has to stand there")
        foreign = any(entry.name != FOLDER for entry in out.iterdir())
    except OSError as error:
        return Problem.of(ProblemKind.CANNOT_WRITE, path=out, reason=reason(error))
    if foreign and not (out / MANIFEST).exists() and not force:
        return Problem.of(ProblemKind.FOREIGN_FOLDER, path=out)
    return None


def _elsewhere(path: Path, reason: str) -> Problem:
    problem = Problem.of(ProblemKind.CANNOT_WRITE, path=path, reason=reason)
    return problem.advise("nothing was changed; choose another folder, or remove what stands there")
