"""The same app gives the same bytes, wherever and whenever it is compiled."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest

from tests.promises.apps import ROOT, compile_app, tree, write_files

ROOMS = os.pathsep.join(str(ROOT / part) for part in ("", "compiler", "backends", "emitters"))
APPS = ROOT / "fixtures" / "apps"
CASES = ("dashboard", "chat", "site")
"""Between them: several modules, substates, dicts and sets, a project file, no backend."""

# Directory listings in another order than that of the file system.
REVERSED = """
import os
from pathlib import Path
scandir, listdir = os.scandir, os.listdir
class Entries:
    def __init__(self, entries): self.entries = iter(entries)
    def __iter__(self): return self
    def __next__(self): return next(self.entries)
    def __enter__(self): return self
    def __exit__(self, *args): return None
    def close(self): return None
def backwards(*a, **k):
    return Entries(sorted(scandir(*a, **k), key=lambda e: e.name, reverse=True))
os.scandir = backwards
os.listdir = lambda *a, **k: sorted(listdir(*a, **k), reverse=True)
"""


def compiled(
    app: Path, out: Path, python: str = sys.executable, **environment: str
) -> dict[str, bytes]:
    """What the command writes, as a process."""
    done = subprocess.run(
        [python, "-m", "pyweb", "compile", str(app), "-o", str(out)],
        capture_output=True,
        cwd=out.parent,
        env={**os.environ, "PYTHONPATH": ROOMS, **environment},
    )
    assert done.returncode == 0, done.stderr.decode()
    return tree(out)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """Compiled in the usual way."""
    folder = tmp_path_factory.mktemp("expected")
    return {case: compiled(APPS / case / "app", folder / case) for case in CASES}


def _same(actual: dict[str, bytes], expected: dict[str, bytes]) -> None:
    assert sorted(actual) == sorted(expected)
    different = [path for path in expected if actual[path] != expected[path]]
    assert not different


SURROUNDINGS = {
    "hash seed 1": {"PYTHONHASHSEED": "1"},
    "hash seed 4242": {"PYTHONHASHSEED": "4242"},
    "C locale": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "POSIX, UTF-8 off": {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    "time zone": {"TZ": "Pacific/Chatham"},
    "warnings and optimisation": {"PYTHONOPTIMIZE": "2", "PYTHONWARNINGS": "error::UserWarning"},
    "a terminal": {"COLUMNS": "20", "TERM": "xterm-256color", "FORCE_COLOR": "1"},
    "development mode": {"PYTHONDEVMODE": "1"},
}  # fmt: skip


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_surroundings(name: str, tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    for case in CASES:
        actual = compiled(APPS / case / "app", tmp_path / case, **SURROUNDINGS[name])
        _same(actual, expected[case])


def test_names_of_files_outside_ascii(tmp_path: Path) -> None:
    app = tmp_path / "app"
    (app / "assets").mkdir(parents=True)
    (app / "assets" / "ä.svg").write_text("<svg/>")
    (app / "app.py").write_text(
        "import pyweb as pw\n\ndef index():\n    return pw.image(src='/ä.svg')\n\n"
        "app = pw.App()\napp.add_page(index)\n",
        "utf-8",
    )
    usual = compiled(app, tmp_path / "usual")
    _same(compiled(app, tmp_path / "C", **SURROUNDINGS["C locale"]), usual)


def _locale_with_commas(folder: Path) -> dict[str, str] | None:
    """Variables that choose a locale with decimal commas; it is made where none is installed."""
    check = "import locale; locale.setlocale(locale.LC_ALL, ''); print(locale.localeconv()['decimal_point'])"
    made = folder / "de_DE.UTF-8"
    if shutil.which("localedef"):
        subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", str(made)], capture_output=True)
    for name in ("de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8"):
        chosen = {"LC_ALL": name, **({"LOCPATH": str(folder)} if made.exists() else {})}
        done = subprocess.run(
            [sys.executable, "-c", check],
            env={**os.environ, **chosen},
            capture_output=True,
            text=True,
        )
        if done.stdout.strip() == ",":
            return chosen
    return None


def test_locale_with_commas(tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    chosen = _locale_with_commas(tmp_path)
    if chosen is None:
        pytest.skip("no locale with decimal commas can be made: install the package 'locales'")
    # Python itself takes no more than the encoding from the surroundings.
    (tmp_path / "sitecustomize.py").write_text("import locale\nlocale.setlocale(locale.LC_ALL, '')")
    search = os.pathsep.join([str(tmp_path), ROOMS])
    actual = compiled(APPS / "chat" / "app", tmp_path / "out", PYTHONPATH=search, **chosen)
    _same(actual, expected["chat"])


def test_ways_to_name_the_folder(tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    (tmp_path / "Link").symlink_to(APPS / "chat" / "app")
    shutil.copytree(APPS / "chat" / "app", tmp_path / "App")
    for number, name in enumerate(("Link", "App", "./App/", "Link/../app")):
        _same(compiled(Path(name), tmp_path / f"out-{number}"), expected["chat"])


LEFT_BEHIND = {
    ".DS_Store": "\0",
    "Thumbs.db": "\0",
    "{}.py~": "raise",
    ".#{}.py": "x",
    "#{}.py#": "app = pw.App()",
    ".{}.py.swp": "x",
    "{}.py.orig": "app = pw.App()",
    "__pycache__/{}.cpython-311.pyc": "x",
    ".git/config": "x",
    ".venv/lib/evil.py": "app = pw.App()",
    "venv/pyvenv.cfg": "",
    "venv/lib/evil/evil.py": "app = pw.App()",
    "mine/pyvenv.cfg": "",
    "mine/evil.py": "app = pw.App()",
    "node_modules/evil/evil.py": "app = pw.App()",
    ".idea/workspace.xml": "x",
    ".web/page.js": "x",
}
"""What editors, tools and earlier runs leave in folders."""


def test_what_tools_leave_behind(tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    app = tmp_path / "app"
    shutil.copytree(APPS / "site" / "app", app)
    modules = sorted(app.rglob("*.py"))
    for name, content in LEFT_BEHIND.items():
        for module in modules if "{}" in name else modules[:1]:
            folder = module.parent if "{}" in name else app
            write_files(folder, {name.format(module.stem): content})
    _same(compiled(app, tmp_path / "out"), expected["site"])


def test_over_an_older_output(tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    app = tmp_path / "app"
    shutil.copytree(APPS / "chat" / "app", app)
    for module in app.rglob("*.py"):
        if "app.add_page" in (text := module.read_text("utf-8")):
            old = text + "\n\napp.add_page(lambda: pw.text('gone'), route='/gone')\n"
            module.write_text(old if "import pyweb as pw" in text else text, "utf-8")
    older = compiled(app, tmp_path / "out")
    assert older != expected["chat"]
    shutil.rmtree(app)
    shutil.copytree(APPS / "chat" / "app", app)
    _same(compiled(app, tmp_path / "out"), expected["chat"])


def test_folder(tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    for case in CASES:
        place = tmp_path / "a b'c é" / "deep" / "app"
        shutil.copytree(APPS / case / "app", place)
        for path in place.rglob("*"):
            os.utime(path, (0, 0))
        _same(compiled(place, tmp_path / f"out of {case}"), expected[case])
        shutil.rmtree(place)


def test_umask(tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    for mask in (0o077, 0o000):
        before = os.umask(mask)
        try:
            actual = compiled(APPS / "chat" / "app", tmp_path / str(mask))
        finally:
            os.umask(before)
        _same(actual, expected["chat"])


def test_order_of_listings(tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    (tmp_path / "sitecustomize.py").write_text(REVERSED)
    search = os.pathsep.join([str(tmp_path), ROOMS])
    for case in CASES:
        _same(compiled(APPS / case / "app", tmp_path / case, PYTHONPATH=search), expected[case])


def _interpreters() -> list[str]:
    found: dict[str, str] = {}
    candidates = [path for v in ("3.11", "3.12", "3.13") if (path := shutil.which(f"python{v}"))]
    # A version manager keeps its interpreters side by side, this one among them.
    beside = Path(sys.base_prefix).parent
    candidates += [str(path) for path in sorted(beside.glob("3.1[123]*/bin/python"))]
    for path in candidates:
        script = "import sys; print('%d.%d' % sys.version_info[:2])"
        done = subprocess.run([path, "-c", script], capture_output=True, text=True)
        if done.returncode == 0:
            found.setdefault(done.stdout.strip(), path)
    own = "{}.{}".format(*sys.version_info)
    return [found[version] for version in sorted(found) if version != own]


def _environment(python: str) -> Path | str:
    """An interpreter with pyweb's dependencies, or why there is none."""
    version = subprocess.run(
        [python, "-c", "import sys; print(sys.version.split()[0])"], capture_output=True, text=True
    ).stdout.strip()
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed: list[str] = project["dependencies"]
    digest = sha256("\n".join(needed).encode()).hexdigest()[:12]
    folder = base / "pyweb-tests" / f"python-{version}-{digest}"
    made = folder / "bin" / "python"
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        for command in (
            [python, "-m", "venv", str(folder)],
            [str(made), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *needed],
        ):
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                return f"Python {version}: {done.stderr.strip()[-200:]}"
        (folder / "done").touch()
    return made


SETS = """import enum
import pyweb as pw


class Size(enum.Enum):
    SMALL = "s"
    MIDDLE = "m"
    LARGE = "l"


NAMES = {"Guide", "API", "Zoo", "Alpha"}
FROZEN = frozenset(NAMES | {"more"})
LETTERS = {letter for letter in "hello world"}
MIXED = {1, "one", None, 2.5, ("t", 1), Size.LARGE}
SIZES = set(Size)
COPY = set(NAMES)
FIRST = COPY.pop()


class State(pw.State):
    names: set[str] = set(NAMES)
    items: list[str] = list(NAMES - {"API"})
    text: str = ", ".join(FROZEN) + str(LETTERS)

    @pw.event
    def add(self, name: str):
        self.names.add(name)

    @pw.var
    def shown(self) -> list[str]:
        return [name.upper() for name in self.names]


def index():
    return pw.box(
        *[pw.button(name, on_click=State.add(name)) for name in NAMES],
        *map(pw.text, [size.value for size in SIZES]),
        pw.foreach(State.shown, lambda name: pw.text(name)),
        pw.text(FIRST, f"{FROZEN}", str(MIXED), next(iter(LETTERS)), [*NAMES][0]),
        pw.select(sorted(NAMES, key=len)),
        class_name=" ".join(FROZEN),
    )


app = pw.App()
app.add_page(index)
"""


def test_sets(tmp_path: Path) -> None:
    """Python orders them anew in every run; None and enum members even by where they stand in memory."""
    app = write_files(tmp_path / "sets", {"sets.py": SETS})
    first = compiled(app, tmp_path / "first", PYTHONHASHSEED="1")
    assert any(b'names: ["API", "Alpha", "Guide", "Zoo"]' in content for content in first.values())
    # The server's own order differs from run to run, so that no test of the output may name it.
    assert b'"names") ==' not in first["backend/tests/test_states.py"]
    for seed in "23":
        _same(compiled(app, tmp_path / seed, PYTHONHASHSEED=seed), first)


NEWER = """import pyweb as pw

type Names = list[Name]
type Name = str
type Pair[T] = tuple[T, T]
LABELS = {"go": "Go!"}


class Limit:
    most = 3


class Stack[T: Limit]:
    def __init__(self) -> None:
        self.items: list[T] = []


class Deep[T](Stack[T]):
    depth = 2


def first[T](items: list[T]) -> T:
    return items[0]


class State(pw.State):
    names: Names | None = ["a"]
    pair: Pair[int] = (1, 2)
    text: str = ""

    @pw.event
    def go(self):
        stack = Stack[Limit]()
        self.text = f"{first(self.names or ["none"])} {len(stack.items)} {
            Limit.most  # how many
        }"


def index():
    return pw.box(
        pw.button(f"{LABELS["go"]}", on_click=State.go),
        pw.foreach(State.names, lambda name: pw.text(name)),
        pw.text(State.pair[0], f"{"\\n".join(["a", "b"])}", Deep.depth, first(["x"])),
    )


app = pw.App()
app.add_page(index)
"""
"""Syntax of Python 3.12 all over the place."""


def newer_app(folder: Path) -> Path:
    return write_files(folder / "newer", {"newer.py": NEWER})


def test_newer_syntax(tmp_path: Path) -> None:
    if sys.version_info < (3, 12):
        result = compile_app(newer_app(tmp_path), tmp_path / "out")
        assert result.codes == ["PW013"] and "--> newer.py:34:21" in result.text
        return
    files = compiled(newer_app(tmp_path), tmp_path / "out")
    project = files["backend/pyproject.toml"].decode()
    assert 'requires-python = ">=3.12"' in project and 'target-version = "py312"' in project
    assert b"FROM python:3.12" in files["backend/Dockerfile"]
    assert any(b"names: string[] | null;" in content for content in files.values())
    ruff = [sys.executable, "-m", "ruff", "check", "--no-cache", "."]
    done = subprocess.run(ruff, cwd=tmp_path / "out" / "backend", capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_versions_of_python(tmp_path: Path, expected: dict[str, dict[str, bytes]]) -> None:
    others = _interpreters()
    newer: list[dict[str, bytes]] = []
    if not others:
        pytest.skip("no other Python between 3.11 and 3.13 is installed")
    missing: list[str] = []
    for number, python in enumerate(others):
        made = _environment(python)
        if isinstance(made, str):
            missing.append(made)
            continue
        for case in CASES:
            actual = compiled(APPS / case / "app", tmp_path / f"{case}-{number}", str(made))
            # The version of pyweb is that of its installation, which the others have not.
            manifest = ".pyweb/manifest.json"
            own = json.loads(expected[case][manifest])["compiler"].encode()
            actual[manifest] = actual[manifest].replace(
                b'"compiler": "0"', b'"compiler": "%s"' % own
            )
            _same(actual, expected[case])
        if "python3.11" not in os.path.realpath(made):
            newer.append(compiled(newer_app(tmp_path), tmp_path / f"newer-{number}", str(made)))
    for other in newer[1:]:
        _same(other, newer[0])
    if missing:
        pytest.skip("not compared: " + "; ".join(missing))
