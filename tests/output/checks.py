"""What every emitted repository must pass, whatever the app."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from tests.output.serving import Served, chromium
from tests.output.styles import build_sheets, differences

SKIPPED = {
    "node_modules",
    ".next",
    ".venv",
    ".pyweb",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    "test-results",
}
TEXT = {
    ".ts",
    ".tsx",
    ".py",
    ".json",
    ".jsonc",
    ".css",
    ".md",
    ".toml",
    ".yaml",
    ".yml",
    ".mjs",
    "",
}


def written_files(out: Path) -> list[Path]:
    """Files of the repository that the compiler wrote."""
    manifest = json.loads((out / ".pyweb" / "manifest.json").read_text(encoding="utf-8"))
    return [out / path for path in manifest["files"]]


def run(command: list[str], folder: Path, **environment: str) -> str:
    """Output of a command that must succeed."""
    done = subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "CI": "1", "NEXT_TELEMETRY_DISABLED": "1", **environment},
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def install_tools(backend: Path) -> Path:
    """Folder of the programs of the backend's environment, with what its developers use installed."""
    tools = backend / ".venv" / "bin"
    python = str(tools / "python")
    run(
        [
            sys.executable,
            "-m",
            "uv",
            "pip",
            "install",
            "--python",
            python,
            "-q",
            "-r",
            "requirements-dev.lock",
        ],
        backend,
    )
    return tools


class EmittedChecks:
    """Type checkers, linters, formatters, the repository's own tests, and promises about its text."""

    case: str
    backend = True
    routes: tuple[str, ...] = ("/",)
    """Pages whose styles are compared."""

    def test_typescript_is_strictly_typed(self, served: Served) -> None:
        run(["npx", "tsc", "--noEmit"], served.out / "frontend")
        config = json.loads((served.out / "frontend" / "tsconfig.json").read_text(encoding="utf-8"))
        assert config["compilerOptions"]["strict"] is True

    def test_biome_has_no_complaint(self, served: Served) -> None:
        output = run(["npx", "biome", "check", "--error-on-warnings", "."], served.out / "frontend")
        assert "Checked" in output
        assert "Found" not in output

    def test_python_is_clean(self, served: Served) -> None:
        if not self.backend:
            assert not (served.out / "backend").exists()
            return
        folder = served.out / "backend"
        tools = install_tools(folder)
        run([str(tools / "ruff"), "check", "."], folder)
        run([str(tools / "ruff"), "format", "--check", "."], folder)
        run(
            [sys.executable, "-m", "black", "--check", "--quiet", "--exclude", r"\.venv", "."],
            folder,
        )
        run([str(tools / "mypy")], folder)

    def test_backend_passes_its_own_tests(self, served: Served) -> None:
        if not self.backend:
            pytest.skip("this app has no backend")
        folder = served.out / "backend"
        output = run([str(install_tools(folder) / "python"), "-m", "pytest", "-q"], folder)
        assert re.search(r"\d+ passed", output)
        assert "warning" not in output.lower()

    def test_types_are_in_step_with_python(self, served: Served) -> None:
        if not self.backend:
            pytest.skip("this app has no backend")
        folder = served.out / "backend"
        assert run([str(install_tools(folder) / "python"), "-m", "live.sync_types"], folder) == ""

    def test_smoke_tests_pass(self, served: Served, browser: Browser) -> None:
        output = run(
            ["npx", "playwright", "test", "--reporter=line"],
            served.out / "frontend",
            BASE_URL=served.url,
            PLAYWRIGHT_CHROMIUM_PATH=chromium() or "",
        )
        assert re.search(r"\d+ passed", output)

    @pytest.mark.parametrize(("mode", "width"), [("light", 1280), ("dark", 390)])
    def test_pruned_styles_look_like_all_of_them(
        self, served: Served, browser: Browser, mode: Literal["light", "dark"], width: int
    ) -> None:
        sheets = build_sheets(served.out)
        if sheets is None:
            pytest.skip("this app does not use the component library")
        assert len(sheets.pruned) < len(sheets.whole) / 2
        context = browser.new_context(
            color_scheme=mode, viewport={"width": width, "height": 800}, reduced_motion="reduce"
        )
        for route in self.routes:
            page = context.new_page()
            page.goto(f"{served.url}{route}", wait_until="networkidle")
            page.evaluate(f"document.documentElement.className = {mode!r}")
            assert differences(page, sheets.whole, sheets.pruned) == []
            assert differences(page, sheets.whole, "") != []
            page.close()
        context.close()

    def test_names_come_from_the_source(self, served: Served) -> None:
        for path in written_files(served.out):
            if path.suffix not in TEXT or path.name in ("package-lock.json", "requirements.lock"):
                continue
            text = path.read_text(encoding="utf-8")
            hashes = [
                w
                for w in re.findall(r"\b[A-Za-z_$]*[0-9a-f]{8,}\w*\b", text)
                if re.search(r"\d", w) and not w.isdigit()
            ]
            assert not hashes, f"{path}: {hashes}"
            if path.name == "page.tsx":
                assert not text.startswith('"use client"'), path

    def test_nothing_of_the_compiler_is_left(self, served: Served) -> None:
        mentions = [
            f"{path.relative_to(served.out)}: {line}"
            for path in written_files(served.out)
            if path.suffix in TEXT
            for line in path.read_text(encoding="utf-8").splitlines()
            if "pyweb" in line.lower()
        ]
        assert len(mentions) <= 1, mentions
        assert all(m.startswith("README.md:") for m in mentions)
