"""Whatever is handed to the compiler: a located error, or a correct output; nothing half-written."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.promises.apps import (
    GOOD,
    HEAD,
    STATEFUL,
    TAIL,
    compile_app,
    compile_files,
    page,
    write_files,
)

STATE = (
    "class State(pw.State):\n    n: int = 0\n\n    def go(self, by: int):\n        self.n += by\n"
)
DEEP = 3_000

ERRORS: dict[str, tuple[dict[str, str | bytes], str, str, int]] = {
    # name: files, code, file and line of an error
    "unclosed bracket": ({"a.py": "app = App(\n"}, "PW007", "a.py", 1),
    "syntax error in the page": ({"a.py": GOOD.replace("'hello')", "'hello'")}, "PW007", "a.py", 5),
    "statement of Python 2": ({"a.py": GOOD + "print 1\n"}, "PW007", "a.py", 9),
    "mixed indentation": ({"a.py": page("if 1:\n        x = 1\n\tx = 2")}, "PW007", "a.py", 9),
    "unterminated f-string": ({"a.py": page("return pw.text(f'{1')")}, "PW007", "a.py", 7),
    "return outside a function": ({"a.py": GOOD + "return 1\n"}, "PW007", "a.py", 9),
    "syntax error in a module": ({"a.py": "import b\n" + GOOD, "b.py": "x = = 1\n"}, "PW007", "b.py", 1),
    "null byte": ({"a.py": GOOD.encode() + b"x = '\0'\n"}, "PW007", "a.py", 9),
    "broken rxconfig": ({"a.py": GOOD, "rxconfig.py": "config = rx.Config(\n"}, "PW007", "rxconfig.py", 1),
    "broken pyweb.toml": ({"a.py": GOOD, "pyweb.toml": "app_name = \n"}, "PW008", "pyweb.toml", 1),
    "wrong type in pyweb.toml": ({"a.py": GOOD, "pyweb.toml": "app_name = 3\n"}, "PW008", "pyweb.toml", 1),
    "config names no module": ({"a.py": GOOD, "pyweb.toml": "app_name = 'b'\n"}, "PW009", "pyweb.toml", 1),
    "not UTF-8": ({"a.py": GOOD.encode() + b"# caf\xe9\n"}, "PW004", "a.py", 9),
    "UTF-16": ({"a.py": "import b\n" + GOOD, "b.py": "x = 1\n".encode("utf-16")}, "PW004", "b.py", 1),
    "unknown encoding": ({"a.py": b"# coding: nothing\n" + GOOD.encode()}, "PW007", "a.py", 1),
    "config is not UTF-8": ({"a.py": GOOD, "pyweb.toml": b"app_name = '\xff'\n"}, "PW004", "pyweb.toml", 1),
    "missing module": ({"p/p.py": "from p import q\n" + GOOD, "p/__init__.py": ""}, "PW103", "p/p.py", 1),
    "missing submodule": ({"p/p.py": "import p.q\n" + GOOD, "p/__init__.py": ""}, "PW101", "p/p.py", 1),
    "missing relative": ({"p/p.py": "from .q import x\n" + GOOD, "p/__init__.py": ""}, "PW101", "p/p.py", 1),
    "beyond the top": ({"p/p.py": "from ... import x\n" + GOOD, "p/__init__.py": ""}, "PW102", "p/p.py", 1),
    "name missing in a cycle": (
        {"a.py": "from b import x\n" + GOOD, "b.py": "from a import y\nx = 1\n"}, "PW103", "b.py", 1,
    ),
    "unknown component": ({"a.py": page("return pw.buton('x')")}, "PW301", "a.py", 7),
    "unknown element": ({"a.py": page("return pw.el.dvi('x')")}, "PW301", "a.py", 7),
    "unknown prop": ({"a.py": page("return pw.image(alt='', crossOriginn='x', fooo=1)")}, "PW302", "a.py", 7),
    "unknown trigger": ({"a.py": page("return pw.button('x', on_clik=pw.redirect('/'))")}, "PW303", "a.py", 7),
    "unknown state attribute": ({"a.py": page("return pw.text(State.m)", STATE)}, "PW401", "a.py", 12),
    "unknown handler": ({"a.py": page("return pw.button('x', on_click=State.og)", STATE)}, "PW401", "a.py", 12),
    "too many arguments": (
        {"a.py": page("return pw.button('x', on_click=State.go(1, 2))", STATE)}, "PW402", "a.py", 12,
    ),
    "wrong arguments of a function": ({"a.py": page("return f(1)", "def f(): pass")}, "PW204", "a.py", 7),
    "a page that needs arguments": ({"a.py": GOOD.replace("index():", "index(x):")}, "", "a.py", 0),
    "a page that is a number": ({"a.py": GOOD + "app.add_page(3)\n"}, "PW312", "a.py", 9),
    "a page that is nothing": ({"a.py": GOOD + "app.add_page(None)\n"}, "PW312", "a.py", 9),
    "a fraction for a whole number": (
        {"a.py": page("return pw.button('x', on_click=State.go(1.5))", STATE)}, "PW405", "a.py", 12,
    ),
    "a page of a thousand million items": ({"a.py": page("return pw.box(custom_attrs={'x': range(10**9)})")}, "PW209", "a.py", 10),
    "more items than can be counted": ({"a.py": page("return pw.box(*range(10**30))")}, "PW207", "a.py", 7),
    "a method without its object": ({"a.py": page("return pw.text(str.upper())")}, "PW207", "a.py", 7),
    "a path that is made of itself": (
        {"a.py": GOOD, "rxconfig.py": "import sys\na = b\nb = a\nsys.path.insert(0, str(a))\n"}, "PW104", "rxconfig.py", 2,
    ),
    "a type of nothing": ({"a.py": page("return pw.text(type())")}, "PW207", "a.py", 7),
    "a name that exec would make": ({"a.py": "exec('x = 1')\n" + GOOD.replace("'hello'", "x")}, "PW104", "a.py", 6),
    "a tag that is no name": (
        {"a.py": page("return T()", "class T(pw.Component):\n    library = 'a'\n    tag = '/a b'")}, "PW207", "a.py", 4,
    ),
    "undefined name": ({"a.py": page("return pw.text(nothing)")}, "PW104", "a.py", 7),
    "raises": ({"a.py": page("return pw.text(1 / 0)")}, "PW207", "a.py", 7),
    "endless loop": ({"a.py": page("while True:\n    pass")}, "PW202", "a.py", 0),
    "endless generator": ({"a.py": page("import itertools\nreturn pw.box(*itertools.count())")}, "", "a.py", 0),
    "endless recursion": ({"a.py": page("return index()")}, "PW203", "a.py", 0),
    "mutual recursion": (
        {"a.py": page("return one()", "def one():\n    return pw.box(two())\n\ndef two():\n    return pw.box(one())")},
        "PW508", "a.py", 0,
    ),
    "recursion with a var": (
        {"a.py": page("return f(State.n)", STATE + "\ndef f(n):\n    return pw.box(f(n + 1))")}, "PW203", "a.py", 0,
    ),
    "memory": ({"a.py": page("return pw.text('a' * 10**12)")}, "PW207", "a.py", 7),
    "duplicate routes": ({"a.py": GOOD + "app.add_page(index, route='/index')\napp.add_page(lambda: pw.text('x'), route='/')\n"}, "PW501", "a.py", 0),
    "a route that leaves": ({"a.py": GOOD + "app.add_page(index, route='/../../x')\n"}, "PW502", "a.py", 9),
    "an odd route": ({"a.py": GOOD + "app.add_page(index, route='/[a')\n"}, "PW502", "a.py", 9),
    "empty file": ({"a.py": ""}, "PW002", "", 1),
    "only comments": ({"a.py": "# nothing\n"}, "PW002", "", 1),
    "no file": ({}, "PW002", "", 1),
    "a decorator called twice": (
        {"a.py": "import pyweb as pw\n@pw.page(route='/')()\ndef index():\n    return pw.text('x')\napp = pw.App()\n"},
        "PW207",
        "a.py",
        2,
    ),
    "no pages": ({"a.py": "import pyweb as pw\napp = pw.App()\n"}, "PW504", "a.py", 2),
    "two apps": ({"a.py": GOOD, "b.py": GOOD}, "PW003", "", 1),
    "deep brackets": ({"a.py": page(f"return pw.text({'[' * DEEP}{']' * DEEP})")}, "", "a.py", 0),
    "deep sums": ({"a.py": page(f"return pw.text({'-' * DEEP}State.n)", STATE)}, "", "a.py", 0),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
def test_is_a_located_error(name: str, tmp_path: Path) -> None:
    files, code, file, line = ERRORS[name]
    start = time.process_time()  # the machine may have other things to do
    result = compile_files(tmp_path, files)
    assert time.process_time() - start < 10
    assert result.codes, "no error"
    assert not (tmp_path / "out").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["app"]
    places = [(e.span.file, e.span.line) for e in result.found if code in ("", e.rule.code)]
    assert places, f"{code} is not among\n{result.text}"
    if line:
        assert (file, line) in places, result.text
    else:
        assert any(found == file for found, _ in places), result.text


FINE: dict[str, dict[str, str | bytes]] = {
    "import cycle": {
        "a.py": "import b\n" + GOOD.replace("'hello'", "b.greet()"),
        "b.py": "import a\n\ndef greet():\n    return 'hello'\n",
    },
    "byte order mark": {"a.py": b"\xef\xbb\xbf" + GOOD.encode()},
    "Windows lines": {"a.py": GOOD.replace("\n", "\r\n")},
    "Mac lines": {"a.py": GOOD.replace("\n", "\r")},
    "declared encoding": {"a.py": b"# coding: latin-1\n" + GOOD.replace("hello", "hell\xf6").encode("latin-1")},
    "form feed": {"a.py": GOOD.replace("\n\n\ndef", "\n\x0c\ndef")},
    "no last line end": {"a.py": GOOD.rstrip()},
    "halves of characters": {"a.py": page("return pw.box(pw.text('hello \\ud83d\\ude00'), pw.text('\\ud83d', title='\\ude00'))")},
    "broken module nobody imports": {"a.py": GOOD, "old.py": "x = = 1\n"},
    "odd file names": {"a.py": GOOD, "assets/it's `${x}` \u2028 \U0001f600.txt": "x", "assets/-o": "x"},
    "deep page": {"a.py": page("view = pw.text('hello')\nfor i in range(100):\n    view = pw.box(view)\nreturn view")},
    "wide page": {"a.py": page("return pw.box(*[pw.text('hello', i) for i in range(500)])")},
    "long text": {"a.py": page("return pw.text('hello' * 20_000)")},
    "handler that does anything": {"a.py": STATEFUL.replace("        self.count += by", "        exec('1')\n        while True:\n            hello = self.up")},
}  # fmt: skip


@pytest.mark.parametrize("name", FINE)
def test_compiles(name: str, tmp_path: Path) -> None:
    result = compile_files(tmp_path, FINE[name])
    assert not result.codes, result.text
    assert any(
        b"hell" in content
        for path, content in result.written.items()
        if "/app/" in path or "components" in path or "backend" in path
    )


def _link_module(app: Path, outside: Path) -> None:
    (outside / "b.py").write_text("x = 'secret'\n")
    (app / "b.py").symlink_to(outside / "b.py")


def _link_package(app: Path, outside: Path) -> None:
    (outside / "__init__.py").write_text("x = 'secret'\n")
    (app / "b").symlink_to(outside)


def _link_loop(app: Path, outside: Path) -> None:
    (app / "b.py").symlink_to(app / "b.py")


def _link_nowhere(app: Path, outside: Path) -> None:
    (app / "b.py").symlink_to(outside / "nothing.py")


def _folder_as_file(app: Path, outside: Path) -> None:
    (app / "b.py").mkdir()


def _pipe(app: Path, outside: Path) -> None:
    os.mkfifo(app / "b.py")


def _unreadable(app: Path, outside: Path) -> None:
    (app / "b.py").write_text("x = 1\n")
    (app / "b.py").chmod(0)
    if os.access(app / "b.py", os.R_OK):
        pytest.skip("this user may read everything")


@pytest.mark.parametrize(
    "spoil",
    [
        _link_module,
        _link_package,
        _link_loop,
        _link_nowhere,
        _folder_as_file,
        _pipe,
        _unreadable,
    ],
)
def test_a_module_that_cannot_be_read(spoil: Callable[[Path, Path], None], tmp_path: Path) -> None:
    app, outside = tmp_path / "app", tmp_path / "outside"
    app.mkdir()
    outside.mkdir()
    (app / "a.py").write_text("from b import x\n" + page("return pw.text(x)"))
    spoil(app, outside)
    result = compile_app(app, tmp_path / "out")
    assert result.codes and set(result.codes) <= {"PW005", "PW006", "PW101"}, result.text
    assert "secret" not in result.text and not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["outside", "loop", "nowhere", "pipe", "socket", "folder"])
def test_assets_that_are_no_files(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = tmp_path / "app"
    (app / "assets").mkdir(parents=True)
    (app / "a.py").write_text(GOOD)
    (tmp_path / "secret.txt").write_text("secret")
    asset = app / "assets" / "x.txt"
    if kind == "pipe":
        os.mkfifo(asset)
    elif kind == "socket":
        monkeypatch.chdir(asset.parent)
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("x.txt")
    elif kind == "folder":
        asset.symlink_to(tmp_path)
    else:
        target = {"outside": tmp_path / "secret.txt", "loop": asset, "nowhere": tmp_path / "no"}
        asset.symlink_to(target[kind])
    result = compile_app(app, tmp_path / "out")
    assert b"secret" not in b"".join(result.written.values())
    assert bool(result.codes) != bool(result.written), result.text


@pytest.mark.parametrize(
    "before",
    [
        "from pathlib import Path\nx = Path('loop').read_text()",
        "import sys\nsys.path.insert(0, 'loop')",
    ],
)
def test_links_in_a_circle(before: str, tmp_path: Path) -> None:
    """Wherever the app names one."""
    app = write_files(tmp_path / "app", {"a.py": page("return pw.text('x')", before)})
    write_files(app, {"rxconfig.py": f"{before}\n", "requirements.txt": "-r loop\n"})
    (app / "loop").symlink_to(app / "loop")
    result = compile_app(app, tmp_path / "out")
    assert bool(result.codes) != bool(result.written), result.text


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also for a user who may read everything: the system call itself says no."""
    app = tmp_path / "app"
    app.mkdir()
    (app / "a.py").write_text("from b import x\n" + GOOD)
    (app / "b.py").write_text("x = 1\n")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "b.py":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    result = compile_app(app, tmp_path / "out")
    assert result.codes == ["PW005"], result.text
    assert result.found[0].span.file == "b.py"


def test_all_errors_at_once_and_no_cascade(tmp_path: Path) -> None:
    result = compile_files(
        tmp_path,
        {
            "a.py": f"{HEAD}from b import card\nx = nothing\ny = x + 1\n\n"
            f"def index():\n    return pw.box(card(x), pw.txt('a'), y){TAIL}",
            "b.py": "import pyweb as pw\n\ndef card(t):\n    return pw.card(t, on_clck=pw.redirect('/'))\n",
        },
    )
    assert sorted(result.codes) == ["PW104", "PW301", "PW303"], result.text
