"""What `run` does before it serves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pyweb.command.process import Ended


def compile_apart(app: Path, out: Path, *, force: bool) -> int:
    """Exit code of `compile` in a process of its own, whose memory is free again while the app is served."""
    # -P: modules that stand where the command is called are the app's, and must not run.
    command = [sys.executable, "-P", "-m", "pyweb", "compile", f"--out={out}"]
    if force:
        command.append("--force")
    process = subprocess.Popen([*command, "--", str(app)])
    try:
        return process.wait()
    except Ended as end:
        # It clears away what it began, and says that it was stopped.
        process.terminate()
        process.wait()
        return end.code


def default_out(app: Path) -> Path:
    """Where `run` writes without being told: a hidden folder beside the app, ignored by git."""
    root = app.resolve()
    folder = root.parent / ".pyweb-out"
    if root.exists() and not folder.exists():
        folder.mkdir()
        (folder / ".gitignore").write_text("*\n", "utf-8")
    return folder / (root.stem if root.is_file() else root.name)
