"""Formats every file in two native calls that run side by side."""

from __future__ import annotations

import tempfile
from concurrent.futures import ThreadPoolExecutor

from msgspec.structs import replace

from pyweb_emitters.emitted import EmittedFile, EmittedFiles
from pyweb_emitters.format import backend, frontend
from pyweb_emitters.problem import OutputError, Problem, ProblemKind, reason
from pyweb_emitters.uninterrupted import temporary_folder, uninterrupted


def format_files(printed: EmittedFiles) -> EmittedFiles:
    """The same files, as the formatters of the emitted repository would leave them.

    Raises `OutputError` where the copies that the formatters work on cannot be written.
    """
    try:
        return _format(printed)
    except OSError as error:
        place = error.filename or tempfile.gettempdir()
        problem = Problem.of(ProblemKind.CANNOT_WRITE, path=place, reason=reason(error))
        raise OutputError(problem) from error


def _format(printed: EmittedFiles) -> EmittedFiles:
    typescript = [f for f in printed.files if _is_code(f, "frontend/", frontend.SUFFIXES)]
    python = [f for f in printed.files if _is_code(f, "backend/", backend.SUFFIXES)]
    settings = [f for f in printed.files if f.path.endswith("pyproject.toml")]
    # Which modules are the repository's own is told by what stands beside them, for the order of imports.
    beside = [
        replace(f, content=b"")
        for f in printed.files
        if f.formatted and f.path.startswith("backend/") and f.path.endswith("/__init__.py")
    ]
    with temporary_folder("pyweb-format-") as folder, ThreadPoolExecutor(2) as pool:
        with uninterrupted():  # a thread that is just being started would not be waited for
            formatted = [
                pool.submit(frontend.format_frontend, typescript, folder / "typescript"),
                pool.submit(
                    backend.format_backend, python, [*settings, *beside], folder / "python"
                ),
            ]
        done = {file.path: file for future in formatted for file in future.result()}
    return EmittedFiles(files=tuple(done.get(file.path, file) for file in printed.files))


def _is_code(file: EmittedFile, half: str, suffixes: tuple[str, ...]) -> bool:
    """Whether a formatter has work with it; what the author serves from `public/` stays as it is."""
    if file.formatted or not file.path.startswith(half) or not file.path.endswith(suffixes):
        return False
    return not file.path.startswith("frontend/public/")
