"""The files of the project that UI code may read while it is compiled."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

from msgspec import Struct, field

MAX_BYTES = 10_000_000
_LONGEST_NAME = 255


def _is_pattern(text: str) -> bool:
    """Whether Python searches for it: `**` stands alone, and something is asked for."""
    parts = [part for part in text.split("/") if part != "."]
    return any(parts) and all("**" not in part or part == "**" for part in parts)


class ProjectFiles(Struct):
    """Reads below the app folder and nowhere else; paths are relative to it."""

    root: Path
    read_paths: set[str] = field(default_factory=set)
    """What was read or looked for: the output depends on it."""

    def relative(self, path: PurePosixPath) -> str | None:
        """The path below the app folder; `None` if it lies outside or is private."""
        parts: list[str] = []
        source = path.relative_to(APP) if path.is_relative_to(APP) else path
        if source.is_absolute():
            return None
        for part in source.parts:
            if part == "..":
                if not parts:
                    return None
                parts.pop()
            elif part != ".":
                parts.append(part)
        if any(part.startswith(".") for part in parts):
            return None
        text = "/".join(parts)
        try:
            real = Path(os.path.realpath(self.root / text))  # links in a circle raise nothing there
        except ValueError:  # half a character, or a zero
            return None
        long = any(len(os.fsencode(part)) > _LONGEST_NAME for part in parts) or len(text) > 1_000
        return text if not long and real.is_relative_to(self.root.resolve()) else None

    def test(self, name: str, relative: str) -> bool:
        """Whether a file or folder exists."""
        path = self.root / relative
        self.read_paths.add(relative)
        if name == "is_file":
            return path.is_file()
        return path.is_dir() if name == "is_dir" else path.exists()

    def listing(self, relative: str, pattern: str, recursive: bool) -> list[str]:
        """Files below a folder that match a pattern, sorted."""
        folder = self.root / relative
        self.read_paths.add(relative)
        if ".." in pattern or pattern.startswith("/") or not _is_pattern(pattern):
            return []
        found = folder.rglob(pattern) if recursive else folder.glob(pattern)
        return sorted(each.relative_to(self.root).as_posix() for each in found)

    def read(self, relative: str) -> bytes | None:
        """Content of a file; `None` if there is none of reasonable size."""
        path = self.root / relative
        if not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        self.read_paths.add(relative)
        return path.read_bytes()


APP = PurePosixPath("/<app>")
"""Where modules believe to be (`__file__`)."""
