"""Apps as text: what is mutated, written down and compiled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

_SKIPPED = {"__pycache__", "node_modules", "site-packages", ".web", ".git", "expected"}
_LARGEST = 200_000


@dataclass(frozen=True)
class Program:
    """One app: its files by path, and what has been done to it."""

    name: str
    files: dict[str, bytes]
    steps: tuple[str, ...] = ()

    @property
    def modules(self) -> list[str]:
        """Paths of the Python files that hold more than a few bytes."""
        return sorted(p for p, b in self.files.items() if p.endswith(".py") and len(b) > 20)

    def text(self, path: str) -> str:
        """Text of a file."""
        return self.files[path].decode()

    def having(self, path: str, text: str, step: str) -> Program:
        """The same app with another text in one file."""
        files = {**self.files, path: text.encode("utf-8", "surrogatepass")}
        return replace(self, files=files, steps=(*self.steps, step))

    def write(self, folder: Path) -> None:
        """Write all files below a folder."""
        for path, content in self.files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def read_program(folder: Path) -> Program:
    """The app in a folder, without large files."""
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not _SKIPPED & set(path.relative_to(folder).parts)
        and path.stat().st_size < _LARGEST
    }
    return Program(folder.parent.name if folder.name == "app" else folder.name, files)


def read_programs(fixtures: Path, more: Path | None) -> list[Program]:
    """The fixture apps, and the apps in the folders below `more`."""
    folders = [case / "app" for case in sorted(fixtures.iterdir()) if (case / "app").is_dir()]
    if more is not None:
        folders += [each for each in sorted(more.iterdir()) if (each / "rxconfig.py").exists()]
    return [read_program(folder) for folder in folders]
