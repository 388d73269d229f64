"""From the planned repository to formatted files."""

from __future__ import annotations

from pathlib import Path

from pyweb_backends.model.project import Project
from pyweb_emitters.emitted import EmittedFiles
from pyweb_emitters.format.pipeline import format_files
from pyweb_emitters.print.project import print_project


def emit_project(project: Project, source_root: Path) -> EmittedFiles:
    """Spell every file; assets and data are read below `source_root`."""
    printed = print_project(project, source_root)
    return format_files(printed)
