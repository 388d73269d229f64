"""The manifest says truly what the vendored files need, and no more is shipped than that."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location(
    "frontend_manifest", Path(__file__).with_name("manifest.py")
)
assert _spec and _spec.loader
manifest = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(manifest)

STORED = json.loads(manifest.MANIFEST.read_text())
PACKAGES = {"@radix-ui/themes", "lucide-react", "next", "react", "sonner"}


def _closure(name: str) -> set[str]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting += STORED["files"][current]["imports"]
    return found


def test_manifest_is_true() -> None:
    assert manifest.describe() == STORED, "run python tests/runtime/frontend/manifest.py"


def test_only_known_packages_are_imported() -> None:
    assert {name for entry in STORED["files"].values() for name in entry["packages"]} == PACKAGES


def test_an_app_without_toasts_does_not_ship_sonner() -> None:
    shipped = _closure("lib/live/provider.tsx") | _closure("lib/live/index.ts")
    packages = {name for file in shipped for name in STORED["files"][file]["packages"]}
    assert packages == {"next", "react"}


def test_the_core_does_not_ship_what_only_some_apps_use() -> None:
    shipped = _closure("lib/live/provider.tsx") | _closure("lib/live/index.ts")
    optional = {"forms", "inputs", "timing", "storage", "router", "page-load", "event-args"}
    assert not shipped & {f"lib/live/{name}.ts" for name in optional}
    assert not any(name.startswith(("lib/live/effects/", "lib/python/")) for name in shipped)


@pytest.mark.parametrize("kind", STORED["effects"])
def test_effect_handlers_exist(kind: str) -> None:
    effect = STORED["effects"][kind]
    assert effect["handler"] in STORED["files"][effect["file"]]["exports"]


@pytest.mark.parametrize("name", STORED["files"])
def test_files_keep_the_conventions(name: str) -> None:
    text = (manifest.RUNTIME / name).read_text()
    assert re.fullmatch(r"[a-z0-9/-]+\.tsx?", name)
    assert len(text.splitlines()) <= 175
    assert not re.search(r":\s*any\b|\bas any\b|@ts-|pyweb|export default", text)
    assert text.endswith("\n")


def test_no_import_cycles() -> None:
    for name, entry in STORED["files"].items():
        for imported in entry["imports"]:
            assert name not in _closure(imported), f"{name} and {imported} import each other"
