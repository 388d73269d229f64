"""Which files of an output folder pyweb wrote, and what was in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from pyweb_emitters.problem import OutputError, Problem, ProblemKind, reason
from pyweb_emitters.write.journal import is_inside

FOLDER = ".pyweb"
MANIFEST = f"{FOLDER}/manifest.json"
BASE = f"{FOLDER}/base"
VERSION: Literal[1] = 1


class Entry(BaseModel):
    """One file that pyweb wrote."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    role: str
    sha256: str


class Manifest(BaseModel):
    """All files that pyweb wrote, by path."""

    model_config = ConfigDict(frozen=True)

    version: Literal[1]
    compiler: str
    """Version of the compiler that wrote them."""
    files: dict[str, Entry]

    def dump(self) -> bytes:
        """As JSON, sorted."""
        ordered = self.model_copy(update={"files": dict(sorted(self.files.items()))})
        text = json.dumps(ordered.model_dump(), indent=2, ensure_ascii=False)
        # What is no UTF-8 in the name of a file is escaped, which pydantic's own JSON does not do.
        return f"{text}\n".encode("utf-8", "backslashreplace")


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of an output folder; `None` without one.

    Raises `OutputError` where there is one that cannot be understood.
    """
    path = out / MANIFEST
    if path.exists() and not path.is_file():
        raise _damaged(path, "it is not a file")
    try:
        found = Manifest.model_validate(json.loads(path.read_bytes()))
        for name in found.files:
            if not is_inside(name) or name.split("/")[0].casefold() == FOLDER:
                raise _damaged(path, f"{name!r} is no name of a file in it")
        return found
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _damaged(path, reason(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        text = f"{where}: {first['msg']}" if where else first["msg"]
        raise _damaged(path, text.lower()) from error
    except (ValueError, RecursionError) as error:
        raise _damaged(path, str(error).lower()) from error


def _damaged(path: Path, why: str) -> OutputError:
    return OutputError(Problem.of(ProblemKind.DAMAGED_MANIFEST, path=path, reason=why))
