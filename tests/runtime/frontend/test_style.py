"""The vendored files are formatted and free of findings, as an emitted app demands."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[3] / "emitters" / "pyweb_emitters" / "runtime" / "frontend"
CONFIG = {
    "formatter": {"indentStyle": "space"},
    "linter": {
        "rules": {"recommended": True},
        "domains": {"next": "recommended", "react": "recommended"},
    },
    "assist": {"actions": {"source": {"organizeImports": "on"}}},
}


def test_biome_is_content(tmp_path: Path) -> None:
    beside_python = Path(sys.executable).with_name("biome")
    biome = str(beside_python) if beside_python.exists() else shutil.which("biome")
    if biome is None:
        pytest.skip("biome is not installed")
    for folder in ("lib", "components", "scripts"):
        shutil.copytree(RUNTIME / folder, tmp_path / folder)
    shutil.copy(RUNTIME / "proxy.ts", tmp_path)
    (tmp_path / "biome.json").write_text(json.dumps(CONFIG))
    command = [
        biome,
        "check",
        "--error-on-warnings",
        "--colors=off",
        "lib",
        "components",
        "scripts",
        "proxy.ts",
    ]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
