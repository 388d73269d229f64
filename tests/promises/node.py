"""Runs emitted TypeScript: bundled with esbuild, evaluated by Node, JSON out."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGES = {"esbuild": "0.28.2", "react": "19.3.1", "react-dom": "19.3.1"}
LINK = """import type { ReactNode } from "react";
export default function Link({ href, children, ...rest }: { href: string; children?: ReactNode }) {
  return <a {...rest} href={href}>{children}</a>;
}
"""
LIVE = """type Values = Record<string, unknown>;
export const event = (name: string) => (...args: unknown[]) => { (globalThis as any).calls?.push([name, ...args]); };
export const defineState = (name: string, initial: Values, events: Values, options?: Values) => ({
  ...events, name, initial, options, use: (key: string) => initial[key], get: (key: string) => initial[key],
});
"""


def install() -> Path:
    """A folder of npm packages, kept between runs; skips where there is no npm."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("Node.js and npm are not installed")
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = base / "pyweb-tests" / "render"
    folder.mkdir(parents=True, exist_ok=True)
    package = json.dumps({"private": True, "dependencies": PACKAGES})
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = folder / "installed.json"
        if not done.exists() or done.read_text() != package:
            (folder / "package.json").write_text(package)
            command = [npm, "install", "--no-audit", "--no-fund", "--loglevel=error"]
            result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
            if result.returncode:
                pytest.skip(f"npm cannot install esbuild and React: {result.stderr.strip()[-200:]}")
            done.write_text(package)
    return folder / "node_modules"


def evaluate(modules: Path, folder: Path, script: str) -> object:
    """What a module prints as JSON; `@/` is the emitted frontend in `folder`."""
    (folder / "entry.tsx").write_text(script, "utf-8")
    (folder / "link.tsx").write_text(LINK, "utf-8")
    live = folder / "frontend" / "lib" / "live" / "index.ts"
    live.parent.mkdir(parents=True, exist_ok=True)
    live.write_text(LIVE, "utf-8")
    bundle = folder / "bundle.cjs"
    command = [
        str(modules / ".bin" / "esbuild"),
        str(folder / "entry.tsx"),
        "--bundle",
        "--platform=node",
        "--format=cjs",
        "--jsx=automatic",
        "--log-level=error",
        f"--alias:next/link={folder / 'link.tsx'}",
        f"--alias:@={folder / 'frontend'}",
        f"--outfile={bundle}",
    ]
    environment = {**os.environ, "NODE_PATH": str(modules)}
    built = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert built.returncode == 0, f"the emitted code is no TypeScript: {built.stderr}"
    done = subprocess.run(["node", str(bundle)], capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
