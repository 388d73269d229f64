"""Node tools for the tests of the vendored frontend: installed once, outside the project."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

PACKAGES = {
    "esbuild": "0.28.2",
    "happy-dom": "20.0.11",
    "react": "19.3.1",
    "react-dom": "19.3.1",
}
RUNTIME = Path(__file__).parents[3] / "emitters" / "pyweb_emitters" / "runtime" / "frontend"

Bundle = Callable[[Path], Path]
RunScript = Callable[..., str]


def _cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "pyweb-tests" / "frontend-runtime"


def _install(npm: str, folder: Path) -> None:
    package = json.dumps({"private": True, "dependencies": PACKAGES}, indent=2)
    done = folder / "installed.json"
    if done.exists() and done.read_text() == package:
        return
    (folder / "package.json").write_text(package)
    command = [npm, "install", "--no-audit", "--no-fund", "--loglevel=error"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        pytest.skip(f"npm cannot install the test tools: {result.stderr.strip()[-300:]}")
    done.write_text(package)


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """A folder with the npm packages that these tests need, or a skip that says why not."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("Node.js and npm are not installed")
    folder = _cache()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several test processes may come here at once
        _install(npm, folder)
    return folder / "node_modules"


@pytest.fixture(scope="session")
def bundle(node_modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Bundles a TypeScript file, with the runtime as `@/`, into one module."""
    folder = tmp_path_factory.mktemp("bundles")
    require = json.dumps(str(node_modules / "require.js"))

    def build(script: Path) -> Path:
        target = folder / f"{script.stem}.mjs"
        command = [
            str(node_modules / ".bin" / "esbuild"),
            str(script),
            "--bundle",
            "--platform=node",
            "--format=esm",
            "--jsx=automatic",
            "--log-level=warning",
            f"--alias:@={RUNTIME}",
            "--banner:js=import { createRequire as requireFrom } from 'node:module';"
            f"const require = requireFrom({require});",
            f"--outfile={target}",
        ]
        environment = {**os.environ, "NODE_PATH": str(node_modules)}
        subprocess.run(command, env=environment, check=True, timeout=60)
        return target

    return build


@pytest.fixture(scope="session")
def run_script(bundle: Bundle) -> RunScript:
    """Runs a TypeScript file in Node and gives its output."""

    def run(script: Path, *arguments: str, stdin: str = "") -> str:
        node = subprocess.run(
            ["node", "--test-force-exit", str(bundle(script)), *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert node.returncode == 0, node.stdout[-6000:] + node.stderr[-4000:]
        return node.stdout

    return run
