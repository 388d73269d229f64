"""Imports between the rooms point one way."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
COMPILER = "pyweb_compiler."
BACKENDS = "pyweb_backends."

# Room → what it may import beside itself. Expressions over symbolic vars are the IR's own trees, so `evaluate` may use `ir`.
ALLOWED = {
    COMPILER + "diagnostics": set(),
    COMPILER + "source": {"diagnostics", "options"},
    COMPILER + "catalog": {"diagnostics"},
    COMPILER + "ir": {"diagnostics"},
    COMPILER + "parse": {"diagnostics", "source"},
    COMPILER + "link": {"diagnostics", "source", "parse", "catalog"},
    COMPILER + "evaluate": {"diagnostics", "source", "parse", "link", "catalog", "ir"},
    COMPILER + "lower": {"diagnostics", "source", "parse", "link", "catalog", "ir", "evaluate"},
    COMPILER + "check": {"diagnostics", "ir"},
    BACKENDS + "model": set(),
    BACKENDS + "names": set(),
    BACKENDS + "contract": {"names", "model"},
    BACKENDS + "nextjs": {"names", "model", "contract"},
    BACKENDS + "fastapi": {"names", "model", "contract"},
    BACKENDS + "workspace": {"names", "model", "contract"},
}
IR_ALONE = {COMPILER + "ir", COMPILER + "diagnostics"}


def python_files() -> list[Path]:
    folders = ("compiler/pyweb_compiler", "backends/pyweb_backends", "emitters/pyweb_emitters")
    return [p for f in folders for p in (ROOT / f).rglob("*.py") if "runtime" not in p.parts]


def imported_modules(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.startswith("pyweb")}


def room_of(module: str) -> str:
    return ".".join(module.split(".")[:2])


@pytest.mark.parametrize("path", python_files(), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts[1:])
    room = room_of(module)
    for target in imported_modules(path):
        top, place = target.split(".")[0], room_of(target)
        if place in (room, top):
            continue
        if top == "pyweb":
            pytest.fail(f"{module} imports the authoring API: {target}")
        if room in ALLOWED:
            if top == room.split(".")[0]:
                assert place.split(".")[1] in ALLOWED[room], f"{module} imports {target}"
            else:
                assert room.startswith(BACKENDS) and place in IR_ALONE, f"{module} imports {target}"
        elif module.startswith("pyweb_emitters"):
            shared = {
                BACKENDS + "model",
                "pyweb_emitters.cache_folder",
                "pyweb_emitters.emitted",
                "pyweb_emitters.errors",
                "pyweb_emitters.problem",
                "pyweb_emitters.uninterrupted",
            }
            assert place in shared, f"{module} imports {target}"


def test_libcst_stops_at_lowering() -> None:
    allowed = {"parse", "link", "evaluate", "lower", "source"}
    for path in python_files():
        room = path.relative_to(ROOT).parts[2]
        if "libcst" in path.read_text(encoding="utf-8") and "import libcst" in path.read_text(
            encoding="utf-8"
        ):
            assert room in allowed, path


def test_the_vendored_backend_stands_alone() -> None:
    allowed = {"live", "fastapi", "starlette", "pydantic", "pydantic_settings", "orjson"}
    allowed |= {"typing_extensions", *sys.stdlib_module_names}
    for path in (ROOT / "emitters/pyweb_emitters/runtime/backend").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found = {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found = {(node.module or "").partition(".")[0]}
            else:
                continue
            # Those of the server that reads what comes in bytes.
            served = {"h11", "uvicorn", "websockets"} if path.name == "protocols.py" else set()
            assert found <= allowed | served, f"{path.name} imports {found - allowed}"


KNOW_EACH_OTHER = [
    "pyweb_compiler.evaluate.imports",
    "pyweb_compiler.evaluate.operators",
    "pyweb_compiler.evaluate.vocabulary.elements",
    "pyweb_compiler.lower.attributes",
    "pyweb_compiler.lower.expressions",
    "pyweb_backends.nextjs.expressions.strings",
    "pyweb_emitters.print.typescript_types",
]


@pytest.mark.parametrize("module", KNOW_EACH_OTHER)
def test_any_part_may_be_asked_for_first(module: str) -> None:
    """A test of one file alone fails otherwise."""
    subprocess.run([sys.executable, "-c", f"import {module}"], check=True)
