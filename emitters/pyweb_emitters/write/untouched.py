"""Whether an output folder is as it was written."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from pyweb_emitters.problem import OutputError
from pyweb_emitters.write.journal import digest
from pyweb_emitters.write.manifest import MANIFEST, read_manifest


class Untouched(Struct, frozen=True, kw_only=True):
    """An output folder in which every file is as pyweb wrote it."""

    manifest: bytes
    files: int


def untouched(out: Path) -> Untouched | None:
    """The output folder, if nothing in it was edited, removed or replaced by a link."""
    try:
        manifest = read_manifest(out)
        content = (out / MANIFEST).read_bytes()
        if manifest is None:
            return None
        folders = {(out / path).parent for path in manifest.files}
        if any(_leads_elsewhere(folder, out) for folder in folders):
            return None
        for path, entry in manifest.files.items():
            file = out / path
            if file.is_symlink() or not file.is_file() or digest(file.read_bytes()) != entry.sha256:
                return None
    except (OSError, OutputError):
        return None
    return Untouched(manifest=content, files=len(manifest.files))


def _leads_elsewhere(folder: Path, out: Path) -> bool:
    return any(
        each.is_symlink()
        for each in (folder, *folder.parents)
        if each != out and each.is_relative_to(out)
    )
