"""What keeps the output from being written."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class ProblemKind(StrEnum):
    """Named as the diagnostics that report them."""

    FOREIGN_FOLDER = "foreign-output-folder"
    NESTED_FOLDERS = "nested-output-folder"
    EDITED_FILE = "edited-file"
    KEPT_FILE = "kept-file"
    CANNOT_WRITE = "cannot-write"
    OUTPUT_LOCKED = "output-locked"
    DAMAGED_MANIFEST = "damaged-manifest"
    PATH_COLLISION = "path-collision"


class Problem(Struct, frozen=True, kw_only=True):
    """One problem; `holes` fill the message of the diagnostic."""

    kind: ProblemKind
    holes: tuple[tuple[str, str], ...]
    help: str | None = None
    """What to do, where that is not what is always to be done."""

    @classmethod
    def of(cls, kind: ProblemKind, **holes: object) -> Problem:
        """A problem by its holes."""
        return cls(kind=kind, holes=tuple((key, str(value)) for key, value in holes.items()))

    def advise(self, help: str) -> Problem:
        """The same problem, with what is to be done here."""
        return Problem(kind=self.kind, holes=self.holes, help=help)


class OutputError(Exception):
    """Writing stopped before anything was changed."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kind)
        self.problem = problem


def reason(error: OSError) -> str:
    """What the operating system says, in lower case."""
    return (error.strerror or str(error)).lower()
