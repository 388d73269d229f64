"""What the vendored files import and export; run as a script, it rewrites the manifest."""

from __future__ import annotations

import json
import posixpath
import re
import sys
from pathlib import Path
from typing import Any

RUNTIME = Path(__file__).parents[3] / "emitters" / "pyweb_emitters" / "runtime" / "frontend"
MANIFEST = RUNTIME / "manifest.json"

# Written anew for each app; what stands in the folder are their defaults.
PRINTED = ["lib/color-mode-default.ts", "lib/live/build.ts", "lib/live/effects.ts"]
EFFECTS = {
    "alert": ("alert", "windowAlert"),
    "back": ("back", "back"),
    "blur": ("focus", "blurFocus"),
    "clear": ("store", "clearStorage"),
    "clipboard": ("clipboard", "setClipboard"),
    "colorMode": ("color-mode", "applyColorMode"),
    "download": ("download", "download"),
    "error": ("toast", "showErrorToast"),
    "focus": ("focus", "setFocus"),
    "log": ("log", "consoleLog"),
    "redirect": ("redirect", "applyRedirect"),
    "scroll": ("scroll", "applyScroll"),
    "store": ("store", "storeValue"),
    "toast": ("toast", "applyToast"),
    "value": ("value", "applyValue"),
}
IMPORT = re.compile(r'(?:\bfrom|\bimport\(|^import)\s*"([^"]+)"', re.MULTILINE)
EXPORT = re.compile(
    r"^export (?:async )?(?:function|const|interface|type|class) (\w+)", re.MULTILINE
)
REEXPORT = re.compile(r"^export \{([^}]*)\}", re.MULTILINE)


def sources() -> list[str]:
    """The vendored files, as paths inside an emitted frontend."""
    found = [path for path in RUNTIME.rglob("*") if path.suffix in {".ts", ".tsx"}]
    return sorted(path.relative_to(RUNTIME).as_posix() for path in found)


def _resolve(importer: str, target: str, files: list[str]) -> str | None:
    """The vendored file that an import names; None for a package."""
    if target.startswith("@/"):
        base = target[2:]
    elif target.startswith("."):
        base = posixpath.normpath(posixpath.join(posixpath.dirname(importer), target))
    else:
        return None
    candidates = [base, f"{base}.ts", f"{base}.tsx", f"{base}/index.ts"]
    return next(name for name in candidates if name in files)


def _package(target: str) -> str:
    parts = target.split("/")
    return "/".join(parts[:2]) if target.startswith("@") else parts[0]


def _describe(name: str, files: list[str]) -> dict[str, list[str]]:
    text = (RUNTIME / name).read_text()
    resolved = {target: _resolve(name, target, files) for target in IMPORT.findall(text)}
    reexported = [part.strip() for group in REEXPORT.findall(text) for part in group.split(",")]
    return {
        "exports": sorted({*EXPORT.findall(text), *filter(None, reexported)}),
        "imports": sorted({path for path in resolved.values() if path}),
        "packages": sorted({_package(target) for target, path in resolved.items() if not path}),
    }


def describe() -> dict[str, Any]:
    """The manifest that is true of the files as they stand."""
    files = sources()
    return {
        "files": {name: _describe(name, files) for name in files},
        "printed": PRINTED,
        "effects": {
            kind: {"file": f"lib/live/effects/{file}.ts", "handler": handler}
            for kind, (file, handler) in EFFECTS.items()
        },
    }


if __name__ == "__main__":
    MANIFEST.write_text(json.dumps(describe(), indent=2) + "\n")
    sys.stdout.write(f"{MANIFEST}\n")
