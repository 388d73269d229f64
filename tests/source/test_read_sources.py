"""Which folder is which app, and what is said where it cannot be told."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.options import Options
from pyweb_compiler.source import SourceTree, read_sources
from pyweb_compiler.source.text import decode

APP = "import pyweb as pw\napp = pw.App()\n"


def make(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def read(path: Path) -> tuple[SourceTree | None, list[str]]:
    diagnostics = Diagnostics()
    tree = read_sources(path, Options(search_path=()), diagnostics)
    return tree, [found.rule.code for found in diagnostics.sorted()]


@pytest.mark.parametrize(
    ("files", "name", "entry"),
    [
        ({"pyweb.toml": 'app_name = "todo"', "todo/todo.py": APP}, "todo", "todo.todo"),
        ({"pyproject.toml": '[tool.pyweb]\napp_name = "a"', "a.py": APP}, "a", "a"),
        ({"rxconfig.py": 'c = rx.Config(app_name="b")', "b/b.py": APP}, "b", "b.b"),
        ({"rxconfig.py": 'N = "b"\nc = rx.Config(app_name=N)', "b/b.py": APP}, "b", "b.b"),
        (
            {"pyweb.toml": 'app_name = "a"\napp_module_import = "x.main"', "x/main.py": APP},
            "a",
            "x.main",
        ),
        ({"one/one.py": APP, "one/other.py": "x = 1"}, "one", "one.one"),
        ({"main.py": "import reflex as rx\napp = rx.App(theme=None)\n"}, "main", "main"),
        ({"main.py": "from web import MyApp\napp: MyApp = MyApp()\n"}, "main", "main"),
        ({"todo/todo.py": APP, "todo/demo.py": APP}, "todo", "todo.todo"),
        ({"a.py": APP, "venv/pyvenv.cfg": "", "venv/b.py": APP, ".x/c.py": APP}, "a", "a"),
        ({"a.py": APP, "out/.pyweb/manifest.json": "{}", "out/b.py": APP}, "a", "a"),
    ],
)
def test_entry(tmp_path: Path, files: dict[str, str], name: str, entry: str) -> None:
    tree, codes = read(make(tmp_path, files))
    assert codes == []
    assert tree is not None
    assert (tree.app_name, tree.entry) == (name, entry)


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({}, "PW002"),
        ({"a.py": "x = 1"}, "PW002"),
        ({"a.py": "def f():\n    app = App()\n"}, "PW002"),
        ({"a.py": APP, "b.py": APP}, "PW003"),
        ({"a.py": APP, "b/c.py": APP}, "PW003"),
        ({"pyweb.toml": "app_name = todo"}, "PW008"),
        ({"pyweb.toml": "app_name = 3"}, "PW008"),
        ({"pyweb.toml": 'app_name = "tod"', "todo/todo.py": APP}, "PW009"),
        ({"rxconfig.py": "c = rx.Config(", "todo/todo.py": APP}, "PW007"),
    ],
)
def test_no_entry(tmp_path: Path, files: dict[str, str], code: str) -> None:
    assert read(make(tmp_path, files)) == (None, [code])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "rxconfig.py",
            "import reflex as rx\n\nconfig = rx.Config(  # é\n    app_name='tod',\n)\n",
        ),
        ("rxconfig.py", "é = 1; config = rx.Config(app_name='tod')\n"),
        ("pyweb.toml", "# the app\napp_name = 'tod'  # its name\n"),
    ],
)
def test_a_wrong_name_is_found_where_it_stands(tmp_path: Path, name: str, text: str) -> None:
    diagnostics = Diagnostics()
    make(tmp_path, {name: text, "todo/todo.py": APP})
    assert read_sources(tmp_path, Options(), diagnostics) is None
    (one,) = diagnostics.sorted()
    line = text.splitlines()[one.span.line - 1]
    assert (one.rule.code, one.span.file) == ("PW009", name)
    assert line[one.span.column - 1 : one.span.end_column - 1] == "'tod'"
    assert "`todo`" in one.help


def test_missing_folder_and_odd_files(tmp_path: Path) -> None:
    assert read(tmp_path / "nothing") == (None, ["PW001"])
    make(tmp_path, {"my-app.py": APP, "notes.txt": APP})
    assert read(tmp_path / "my-app.py") == (None, ["PW012"])
    assert read(tmp_path / "notes.txt") == (None, ["PW012"])


@pytest.mark.parametrize("path", ["\\ud83d", "\\0"])
def test_inserted_paths_that_name_no_folder(path: str, tmp_path: Path) -> None:
    config = f"import sys\nsys.path.insert(0, '{path}')\n"
    tree, codes = read(make(tmp_path, {"rxconfig.py": config, "a.py": APP}))
    assert tree is not None and codes == []


def test_single_file(tmp_path: Path) -> None:
    make(tmp_path, {"hello.py": APP, "assets/a.svg": "", "data.csv": ""})
    tree, codes = read(tmp_path / "hello.py")
    assert tree is not None and codes == []
    assert (tree.entry, tree.assets, tree.files) == ("hello", ("assets/a.svg",), ())


def test_other_files(tmp_path: Path) -> None:
    files = {
        "a/a.py": APP,
        "assets/x/logo.png": "",
        "assets/.well-known/t": "",
        "data/rows.csv": "",
        "a/old.pyc": "",
        "a/types.pyi": "",
        "node_modules/x.js": "",
        ".git/config": "",
        "requirements.txt": "reflex>=0.8\npandas # frames\n-r more.txt\n\nPyWeb\n",
        "more.txt": "httpx[http2]>=1 ; python_version > '3'\n",
    }
    tree, _ = read(make(tmp_path, files))
    assert tree is not None
    assert tree.assets == ("assets/.well-known/t", "assets/x/logo.png")
    assert tree.files == ("data/rows.csv", "more.txt", "requirements.txt")
    assert tree.requirements == ("pandas", "httpx[http2]>=1 ; python_version > '3'")


def test_requirements_of_pyproject(tmp_path: Path) -> None:
    project = '[project]\ndependencies = ["reflex", "rich>=1"]\n'
    tree, _ = read(make(tmp_path, {"a.py": APP, "pyproject.toml": project}))
    assert tree is not None and tree.requirements == ("rich>=1",)


def test_locate(tmp_path: Path) -> None:
    make(tmp_path, {"a.py": APP, "p/__init__.py": "", "p/q.py": "", "n/m.py": "", "empty/x": ""})
    tree, _ = read(tmp_path)
    assert tree is not None
    found = {name: tree.locate(name) for name in ("p", "p.q", "n", "n.m", "empty", "p.z", "../a")}
    assert [name for name, file in found.items() if file] == ["p", "p.q", "n", "n.m"]
    assert found["p"] and found["p"].is_package and found["p"].shown == "p/__init__.py"
    assert found["n"] and found["n"].path is None


@pytest.mark.parametrize(
    "lines",
    [
        "lib = Path('../lib').resolve()\nsys.path.insert(0, str(lib))",
        "sys.path.append(os.path.abspath('../lib'))",
        "os.environ['LIB'] = lib = '../lib'\nsys.path.append(lib)",
    ],
)
def test_modules_beside_the_app(lines: str, tmp_path: Path) -> None:
    config = (
        f"import os, sys\nfrom pathlib import Path\n{lines}\n"
        "config = rx.Config(app_name='a', app_module_import='b.b')"
    )
    make(tmp_path, {"lib/b/b.py": APP, "app/rxconfig.py": config})
    tree, codes = read(tmp_path / "app")
    assert tree is not None and codes == []
    assert (found := tree.locate("b.b")) and found.shown == "b/b.py"


def test_files_of_the_project_stay_inside(tmp_path: Path) -> None:
    make(tmp_path, {"app/a.py": APP, "app/text.md": "x", "secret": "x"})
    (tmp_path / "app" / "link").symlink_to(tmp_path / "secret")
    tree, _ = read(tmp_path / "app")
    assert tree is not None
    assert tree.project_file("text.md") == tmp_path / "app" / "text.md"
    (tmp_path / "app" / "folder").mkdir()
    for name in ("link", "../secret", "folder", "absent"):
        assert tree.project_file(name) is None
    assert "link" not in tree.files


def test_asset_that_leads_out(tmp_path: Path) -> None:
    make(tmp_path, {"app/a.py": APP, "app/assets/ok": "", "secret": "x"})
    (tmp_path / "app" / "assets" / "link").symlink_to(tmp_path / "secret")
    tree, codes = read(tmp_path / "app")
    assert codes == ["PW006"]
    assert tree is not None and tree.assets == ("assets/ok",)


def found_in(path: Path) -> list[tuple[str, str]]:
    diagnostics = Diagnostics()
    read_sources(path, Options(search_path=()), diagnostics)
    return [(found.rule.code, found.span.file) for found in diagnostics.sorted()]


def test_assets_behind_links(tmp_path: Path) -> None:
    app = make(tmp_path / "app", {"app.py": APP, "pictures/a.svg": "<svg/>", "assets/b.txt": "b"})
    (app / "assets" / "pictures").symlink_to("../pictures")
    tree, codes = read(app)
    assert tree is not None and codes == []
    assert tree.assets == ("assets/b.txt", "assets/pictures/a.svg")
    (app / "assets" / "lost.txt").symlink_to("nowhere")
    (app / "assets" / "round").symlink_to("../assets")
    assert found_in(app) == [("PW005", "assets/lost.txt"), ("PW005", "assets/round")]


def test_a_folder_that_leads_out_is_told_once(tmp_path: Path) -> None:
    make(tmp_path / "else", {"a.txt": "a", "b/c.txt": "c"})
    app = make(tmp_path / "app", {"app.py": APP})
    (app / "assets").symlink_to(tmp_path / "else")
    assert found_in(app) == [("PW006", "assets")]


def test_folders_that_may_not_be_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make(tmp_path, {"app.py": APP, "assets/a.txt": "a", "closed/a.txt": "a"})
    closed = (str(app / "assets"), str(app / "closed"))
    look, listed, scanned = os.stat, os.listdir, os.scandir

    def refuse(path: object) -> None:
        if str(path).startswith(tuple(f"{each}{os.sep}" for each in closed)):
            raise PermissionError(13, "Permission denied", str(path))

    def refused(call: Callable[..., object], inside: str = "") -> Callable[..., object]:
        def answer(path: object = ".", **how: object) -> object:
            refuse(f"{path}{inside}")
            return call(path, **how)

        return answer

    monkeypatch.setattr(os, "stat", refused(look))
    monkeypatch.setattr(os, "listdir", refused(listed, os.sep))
    monkeypatch.setattr(os, "scandir", refused(scanned, os.sep))
    assert found_in(app) == [("PW005", "assets")]


def test_null_bytes_in_the_configuration(tmp_path: Path) -> None:
    app = make(tmp_path, {"rxconfig.py": 'import reflex\nA = "a\0b"\n', "a.py": APP})
    diagnostics = Diagnostics()
    read_sources(app, Options(search_path=()), diagnostics)
    assert [(d.rule.code, d.span.line, d.span.column) for d in diagnostics.sorted()] == [
        ("PW007", 2, 7)
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_unreadable_asset(tmp_path: Path) -> None:
    make(tmp_path, {"a.py": APP, "assets/x": ""})
    (tmp_path / "assets" / "x").chmod(0)
    assert read(tmp_path)[1] == ["PW005"]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("x = 'é'\n".encode(), "x = 'é'\n"),
        (b"\xef\xbb\xbfx = 1\n", "x = 1\n"),
        ("# -*- coding: latin-1 -*-\nx = 'é'\n".encode("latin-1"), None),
        ("#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '€'\n".encode("cp1252"), None),
    ],
)
def test_encodings(data: bytes, text: str | None) -> None:
    diagnostics = Diagnostics()
    decoded = decode(data, "a.py", diagnostics)
    assert not diagnostics.sorted()
    assert decoded is not None and (decoded == text if text else decoded[-3] in "é€")


def test_bytes_that_are_no_text() -> None:
    diagnostics = Diagnostics()
    assert decode("x = 1\ny = 'é' + '".encode() + b"\xff'\n", "a.py", diagnostics) is None
    (found,) = diagnostics.sorted()
    assert (found.rule.code, found.span.line, found.span.column) == ("PW004", 2, 12)
    assert "byte FF at offset 18" in found.message
    assert decode(b"# coding: nonsense\n", "a.py", diagnostics) is None
    assert [d.rule.code for d in diagnostics.sorted()] == ["PW007", "PW004"]
