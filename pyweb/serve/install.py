"""Installs what the two halves need, when it changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from pyweb.serve.children import KILL, begin, signal_group
from pyweb.serve.node import Node
from pyweb.serve.problem import ServeError
from pyweb_emitters.uninterrupted import uninterrupted

_STAMP = ".installed-from"
_NPM_FLAGS = ("--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline")


@contextmanager
def installing_frontend(
    frontend: Path, node: Node, progress: Callable[[str], None]
) -> Iterator[None]:
    """Install the npm packages if the lock changed since the last time, while the body runs."""
    lock = frontend / "package-lock.json"
    stamp = frontend / "node_modules" / _STAMP
    wanted = _digest([lock, frontend / "package.json"], node.version)
    if _stamped(stamp) == wanted:
        yield
        return
    progress("installing npm packages")
    command = "ci" if lock.is_file() else "install"
    with running([*node.npm, command, *_NPM_FLAGS], frontend, node.environment()):
        yield
    # `npm install` may write a lock: what is installed is what stands in it now.
    if not stamp.parent.is_dir():
        raise ServeError(f"npm made no {stamp.parent}: look at what `npm {command}` does there")
    stamp.write_text(_digest([lock, frontend / "package.json"], node.version), "utf-8")


def install_backend(backend: Path, progress: Callable[[str], None]) -> Path:
    """Install the Python packages into `.venv` if they changed; the environment's interpreter."""
    folder = backend / ".venv"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    requirements = _requirements(backend)
    wanted = _digest([backend / "pyproject.toml", *requirements], sys.version)
    stamp = folder / _STAMP
    if python.exists() and _stamped(stamp) == wanted:
        return python
    # Without a stamp, whoever made the environment may have been stopped; to make it again keeps what is in it.
    complete = python.exists() and stamp.is_file()
    progress("installing Python packages")
    packages = _packages(backend, requirements)
    environment = {k: v for k, v in os.environ.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
    environment.setdefault(
        "UV_SYSTEM_CERTS", "1"
    )  # as pip does: behind a company's proxy they count
    if uv := shutil.which("uv") or shutil.which("uv", path=Path(sys.executable).parent):
        if not complete:
            make = [uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, ".venv"]
            run(make, backend, environment)
        run(
            [uv, "pip", "install", "--quiet", "--python", str(python), *packages],
            backend,
            environment,
        )
    else:
        if not complete:
            run([sys.executable, "-P", "-m", "venv", ".venv"], backend, environment)
        pip = [str(python), "-P", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run([*pip, *packages], backend, environment)
    stamp.write_text(wanted, "utf-8")
    return python


def _requirements(backend: Path) -> list[Path]:
    names = ("requirements.lock", "requirements.txt")
    return [path for name in names if (path := backend / name).is_file()][:1]


def _packages(backend: Path, requirements: list[Path]) -> list[str]:
    if requirements:
        return [argument for path in requirements for argument in ("-r", path.name)]
    path = backend / "pyproject.toml"
    try:
        return list(tomllib.loads(path.read_text("utf-8"))["project"]["dependencies"])
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise ServeError(f"{path} cannot be understood: {error}") from error


def run(command: list[str], folder: Path, environment: Mapping[str, str]) -> None:
    """Run an installer or a build quietly; what it said is shown when it fails."""
    with running(command, folder, environment):
        pass


@contextmanager
def running(command: list[str], folder: Path, environment: Mapping[str, str]) -> Iterator[None]:
    """The same while the body runs; the program ends, with all that it started, where the body fails."""
    started: list[subprocess.Popen[str]] = []
    try:
        with uninterrupted():  # what was started is known before a signal ends it
            started.append(_begin(command, folder, environment))
        process = started[0]
        yield
        output, _ = process.communicate()
    except BaseException:
        for each in started:
            signal_group(each, KILL)
            each.wait()
        raise
    if process.returncode:
        said = "\n".join(output.strip().splitlines()[-40:])
        name = " ".join([Path(command[0]).name, *command[1:3]])
        raise ServeError(f"`{name}` failed in {folder}:\n{said}")


def _begin(
    command: list[str], folder: Path, environment: Mapping[str, str]
) -> subprocess.Popen[str]:
    try:
        return begin(command, folder, environment)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ServeError(f"{command[0]} cannot be started in {folder}: {why}") from error


def _digest(paths: list[Path], *more: str) -> str:
    found = hashlib.sha256("\0".join(more).encode())
    for path in paths:
        found.update(path.read_bytes() if path.is_file() else b"-")
    return found.hexdigest()


def _stamped(stamp: Path) -> str | None:
    return stamp.read_text("utf-8", "replace") if stamp.is_file() else None
