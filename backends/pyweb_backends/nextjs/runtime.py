"""What the vendored runtime offers, as its manifest says."""

from __future__ import annotations

import json
from importlib.resources import files

from msgspec import Struct

_SUFFIXES = (".ts", ".tsx", "/index.ts")


class RuntimeEntry(Struct, frozen=True, kw_only=True):
    """One file of the runtime."""

    path: str
    exports: tuple[str, ...]
    imports: tuple[str, ...]
    packages: tuple[str, ...]


class Runtime(Struct, frozen=True):
    """The files of the runtime by path."""

    entries: dict[str, RuntimeEntry]

    def helper_module(self, function: str) -> str:
        """Import path of the file of `lib/python` that exports a helper."""
        for entry in self.entries.values():
            if entry.path.startswith("lib/python/") and function in entry.exports:
                return f"@/{entry.path.removesuffix('.ts')}"
        raise LookupError(f"no helper called {function}")

    def file_of(self, module: str) -> str | None:
        """The runtime's file behind `@/…`, if it is one of its own."""
        inner = module.removeprefix("@/")
        return next((inner + s for s in _SUFFIXES if inner + s in self.entries), None)

    def closure(self, modules: frozenset[str]) -> tuple[RuntimeEntry, ...]:
        """All files behind some imports, and those that they import in turn."""
        waiting = [path for module in modules if (path := self.file_of(module))]
        found: dict[str, RuntimeEntry] = {}
        while waiting:
            path = waiting.pop()
            if path not in found and path in self.entries:
                found[path] = self.entries[path]
                waiting.extend(self.entries[path].imports)
        return tuple(found[path] for path in sorted(found))


def load_runtime() -> Runtime:
    """Read the manifest that stands beside the runtime's files."""
    manifest = files("pyweb_emitters").joinpath("runtime", "frontend", "manifest.json")
    entries = json.loads(manifest.read_text("utf-8"))["files"]
    return Runtime(
        {
            path: RuntimeEntry(
                path=path,
                exports=tuple(entry["exports"]),
                imports=tuple(entry["imports"]),
                packages=tuple(entry["packages"]),
            )
            for path, entry in entries.items()
        }
    )
