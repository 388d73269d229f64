"""Runs the command under an audit hook that notes whatever an app could do to the machine.

`python audited.py EVENTS APP OUT`: the events are written to the file EVENTS, one a line.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> None:
    """Compile APP into OUT; exit as the command does."""
    target, app, out = sys.argv[1:4]
    inside = os.path.realpath(app)
    installed = [os.path.realpath(p) for p in os.environ.get("WATCHED", "").split(os.pathsep) if p]
    events: list[str] = []

    def watched(path: object) -> bool:
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        return isinstance(path, str) and any(
            os.path.realpath(path).startswith(root + os.sep) for root in (inside, *installed)
        )

    def note(event: str, args: tuple[object, ...]) -> None:
        if event == "exec":
            code = args[0]
            if watched(getattr(code, "co_filename", "")) or getattr(
                code, "co_filename", ""
            ).startswith(tuple(_app_files)):
                events.append(f"exec {code}")
        elif event == "import":
            if args[0] in _app_modules or watched(args[1]):
                events.append(f"import {args[0]}")
        elif event == "open":
            path, mode, flags = args
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if writes and watched(path):
                events.append(f"open {path} {mode}")
        elif event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"):
            program = Path(os.fsdecode(args[0] or "")).name if args else ""
            if event != "subprocess.Popen" or program not in _TOOLS:
                events.append(f"{event} {args}")
            elif _NOTE_TOOLS and program in ("biome", "ruff"):
                _, _, folder, environment = args
                canary = environment is None or "CANARY" in str(environment)
                events.append(f"tool {program} canary={canary} inside={watched(folder)}")
        elif event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")) or (
            event in _CHANGES and any(watched(each) for each in args)
        ):
            events.append(f"{event} {args}")

    sys.argv = ["pyweb", "compile", app, "-o", out]
    sys.addaudithook(note)
    try:
        from pyweb.cli import main as run

        run()
    finally:
        Path(target).write_text("\n".join(events), "utf-8")


_TOOLS = ("biome", "ruff", Path(sys.executable).name, "python", "python3")
"""The formatters, and the process that carries out the last renames."""
_NOTE_TOOLS = "NOTE_TOOLS" in os.environ
_CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.chmod", "shutil.rmtree")
_app_modules = tuple(os.environ.get("APP_MODULES", "").split(","))
_app_files = tuple(f"{name.replace('.', '/')}.py" for name in _app_modules if name)

main()
