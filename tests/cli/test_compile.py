"""The commands, as processes: what they print, write and exit with."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from typer.testing import CliRunner

from pyweb.cli import cli
from pyweb.command.new import TAKEN, StartError, start_app
from pyweb_compiler.lower.carry import RESERVED
from pyweb_emitters.write import locked

ROOT = Path(__file__).parent.parent.parent

APP = """import pyweb as pw


class State(pw.State):
    \"\"\"What the server keeps.\"\"\"

    count: int = 0

    @pw.event
    def increment(self):
        \"\"\"Go up.\"\"\"
        self.count += 1


def index():
    return pw.button(State.count, on_click=State.increment)


app = pw.App()
app.add_page(index, route="/")
"""
BAD = APP.replace("pw.button(State.count", "pw.buton(State.coutn")


def pyweb(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pyweb", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def tree(out: Path) -> dict[str, bytes]:
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    folder = tmp_path / "hello"
    folder.mkdir()
    (folder / "hello.py").write_text(APP)
    return folder


def test_compile_again_check_and_edit(app: Path, tmp_path: Path) -> None:
    first = pyweb("compile", app, "-o", "out", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith("Wrote out: ") and "created" in first.stdout
    written = tree(tmp_path / "out")

    again = pyweb("compile", app, "-o", "out", cwd=tmp_path)
    assert again.returncode == 0 and "created" not in again.stdout
    assert tree(tmp_path / "out") == written
    assert pyweb("compile", app, "-o", "out", "--check", cwd=tmp_path).returncode == 0

    (app / "hello.py").write_text(APP.replace("State.count,", '"Up",'))
    stale = pyweb("compile", app, "-o", "out", "--check", cwd=tmp_path)
    assert stale.returncode == 1
    assert "error[PW607]" in stale.stderr and "\n+" in stale.stdout
    for option in ("--diff", "--dry-run"):
        shown = pyweb("compile", app, "-o", "out", option, cwd=tmp_path)
        assert shown.returncode == 0 and "frontend/" in shown.stdout
    assert tree(tmp_path / "out") == written

    page = next((tmp_path / "out" / "frontend" / "components").rglob("hello.tsx"))
    page.write_text(page.read_text() + "// mine\n")
    refused = pyweb("compile", app, "-o", "out", cwd=tmp_path)
    assert refused.returncode == 1 and "error[PW603]" in refused.stderr
    assert page.read_text().endswith("// mine\n")
    assert pyweb("compile", app, "-o", "out", "--force", cwd=tmp_path).returncode == 0
    assert not page.read_text().endswith("// mine\n")


def test_errors_write_nothing(app: Path, tmp_path: Path) -> None:
    (app / "hello.py").write_text(BAD)
    done = pyweb("compile", app, "-o", "out", cwd=tmp_path)
    assert done.returncode == 1 and not done.stdout
    assert "error[PW301]" in done.stderr and "error[PW401]" in done.stderr
    assert "hello.py:16:" in done.stderr and done.stderr.strip().endswith("2 errors")
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["hello"]


@pytest.mark.parametrize("format", ["json", "sarif", "github"])
def test_formats(app: Path, tmp_path: Path, format: str) -> None:
    (app / "hello.py").write_text(BAD)
    done = pyweb("check", "hello", "--format", format, cwd=tmp_path)
    assert done.returncode == 1 and not done.stderr
    if format == "github":
        assert done.stdout.startswith("::error title=PW301 ")
        assert "file=hello/hello.py,line=16," in done.stdout
        return
    value = json.loads(done.stdout)
    if format == "json":
        assert value["summary"]["errors"] == 2
        assert {"code", "severity", "message", "file", "line", "column", "help"} <= set(
            value["diagnostics"][0]
        )
    else:
        assert len(value["runs"][0]["results"]) == 2


def test_check_ir_and_single_files(app: Path, tmp_path: Path) -> None:
    assert pyweb("check", app, cwd=tmp_path).returncode == 0
    assert pyweb("check", app / "hello.py", cwd=tmp_path).returncode == 0
    done = pyweb("ir", app, cwd=tmp_path)
    value = json.loads(done.stdout)
    assert value["version"] == 1 and value["app"]["node"] == "App"
    assert value["app"]["states"][0]["handlers"][0]["name"] == "increment"


@pytest.mark.parametrize(
    ("out", "code"),
    [("hello/out", "PW602"), (".", "PW602"), ("full", "PW601"), ("/proc/none/out", "PW605")],
)
def test_places(app: Path, tmp_path: Path, out: str, code: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("x")
    done = pyweb("compile", app, "-o", out, cwd=tmp_path)
    assert done.returncode == 1 and f"error[{code}]" in done.stderr
    assert "Traceback" not in done.stderr


def test_missing_app_and_usage(tmp_path: Path) -> None:
    missing = pyweb("compile", "nothing", "-o", "out", cwd=tmp_path)
    assert missing.returncode == 1 and "error[PW001]" in missing.stderr
    assert pyweb("compile", cwd=tmp_path).returncode == 2
    assert pyweb("explain", "PW9999", cwd=tmp_path).returncode == 2
    assert "Usage" in pyweb("--help", cwd=tmp_path).stdout


def test_a_finding_without_a_file_stands_at_the_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = CliRunner().invoke(cli, ["check", str(tmp_path / "empty"), "--format", "json"])
    (found,) = json.loads(done.stdout)["diagnostics"]
    assert (done.exit_code, found["code"], found["file"]) == (1, "PW002", ".")
    assert (found["line"], found["column"]) == (1, 1)


def test_an_app_that_cannot_be_read_is_a_finding(
    app: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **options: object) -> NoReturn:
        raise PermissionError(13, "Permission denied", str(app))

    monkeypatch.setattr(os, "access", lambda *args, **options: False)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    done = CliRunner().invoke(cli, ["check", str(app), "--format", "json"])
    (found,) = json.loads(done.stdout)["diagnostics"]
    assert (done.exit_code, found["code"], found["file"]) == (1, "PW005", "hello.py")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["complie"], "Did you mean 'compile'?"),
        (["check", "app", "--format", "srif"], "Did you mean 'sarif'?"),
        (["check", "app", "--format", "yaml"], "One of: text, json, github, sarif."),
        (["check", "app", "--fromat", "json"], "--format"),
        (["run", "app", "--port", "0"], "--port"),
        (["run", "app", "--port", "65536"], "--port"),
        (["run", "app", "--port", "many"], "--port"),
    ],
)
def test_mistakes_of_usage(tmp_path: Path, arguments: list[str], told: str) -> None:
    done = pyweb(*arguments, cwd=tmp_path)
    assert done.returncode == 2 and not done.stdout
    assert done.stderr.startswith("Usage: pyweb ") and told in done.stderr
    assert "Traceback" not in done.stderr


def test_no_arguments_ask_for_help(tmp_path: Path) -> None:
    done = pyweb(cwd=tmp_path)
    assert done.returncode == 0 and done.stdout == pyweb("-h", cwd=tmp_path).stdout


def test_a_reader_that_went_away(app: Path, tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "pyweb", "ir", str(app)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, env=environment)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


def test_shells_complete_commands_and_formats(tmp_path: Path) -> None:
    for line, word, expected in (("pyweb ch", 1, "check"), ("pyweb check --format s", 3, "sarif")):
        given = {"_PYWEB_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(word)}
        done = subprocess.run(
            [sys.executable, "-m", "pyweb"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), **given},
        )
        assert done.stdout.split() == [expected], done.stderr


def test_explain(tmp_path: Path) -> None:
    done = pyweb("explain", "unknown-component", cwd=tmp_path)
    assert done.returncode == 0 and done.stdout.startswith("# PW301: unknown-component")


def test_new_app_compiles(tmp_path: Path) -> None:
    made = pyweb("new", "my-app", cwd=tmp_path)
    assert made.returncode == 0 and "pyweb run my-app" in made.stdout
    assert (tmp_path / "my-app" / "my_app" / "my_app.py").is_file()
    done = pyweb("compile", "my-app", "-o", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert pyweb("new", "my-app", cwd=tmp_path).returncode == 2
    assert pyweb("new", "class", cwd=tmp_path).returncode == 2
    assert pyweb("new", "x", "--template", "nothing", cwd=tmp_path).returncode == 2


@pytest.mark.parametrize(
    "name", ["", ".", "..", "1x", "class", "pyweb", "live", "json", "😀", "file/x"]
)
def test_names_that_new_refuses(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StartError):
        start_app(Path(name).name, tmp_path / Path(name).parent, "blank")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert TAKEN >= RESERVED


def test_two_compilations_of_one_folder(app: Path, tmp_path: Path) -> None:
    for _ in range(2):
        with locked(tmp_path / "out"):
            done = pyweb("compile", app, "-o", "out", cwd=tmp_path)
        assert done.returncode == 1
        assert "error[PW606]" in done.stderr and f"process {os.getpid()}" in done.stderr
        assert pyweb("compile", app, "-o", "out", cwd=tmp_path).returncode == 0


def test_a_mistake_of_pyweb_is_one_message(app: Path, tmp_path: Path) -> None:
    script = (
        "import sys, pyweb_compiler.pipeline as p\n"
        "def broken(app, diagnostics, entry):\n    span = app.pages[0].span\n    raise KeyError('x')\n"
        "p.check_app = broken\nsys.argv = ['pyweb', 'check', sys.argv[1]]\n"
        "from pyweb.cli import main\nmain()\n"
    )
    command = [sys.executable, "-c", script, str(app)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert done.returncode == 70
    assert "bug in pyweb: KeyError" in done.stderr and "hello.py:20:" in done.stderr
    assert "Traceback" not in done.stderr
    environment["PYWEB_DEBUG"] = "1"
    shown = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert "Traceback" in shown.stderr


def test_run_serves_nothing_that_has_errors(app: Path, tmp_path: Path) -> None:
    (app / "hello.py").write_text(BAD)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    done = pyweb("run", app, "--port", port, cwd=tmp_path)
    assert done.returncode == 1 and not done.stdout
    assert "error[PW301]" in done.stderr and done.stderr.strip().endswith("2 errors")


def test_run_runs_nothing_that_stands_where_it_is_called(tmp_path: Path) -> None:
    for name in ("app", "json", "typer", "pyweb", "msgspec"):
        (tmp_path / f"{name}.py").write_text("open('ran', 'w')\nimport nothing\n")
    script = (
        "import sys; from pathlib import Path\nfrom pyweb.command.run import compile_apart\n"
        "import os; os.chdir(sys.argv[1])\n"
        "sys.exit(compile_apart(Path('app.py'), Path('../out'), force=False))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 1 and "app.py" in done.stderr and "bug" not in done.stderr
    assert not (tmp_path / "ran").exists()


def test_serving_takes_nothing_of_the_compiler() -> None:
    script = (
        "import sys, pyweb.cli, pyweb.command.run, pyweb.serve.pipeline\n"
        "print(sorted({'libcst', 'pyweb_compiler', 'pyweb_backends', 'jinja2'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def imported(*arguments: object, cwd: Path, **environment: str) -> set[str]:
    """Modules that a command imports."""
    script = (
        "import sys\nfrom pyweb.cli import main\ntry:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    heavy = {"libcst", "pydantic", "rich", "jinja2", "pyweb_compiler", "pyweb_emitters"}
    assert not imported("--help", cwd=tmp_path) & heavy


def test_nothing_to_do_imports_no_stage(app: Path, tmp_path: Path) -> None:
    stages = {"libcst", "jinja2", "pyweb_compiler.pipeline", "pyweb_backends.pipeline"}
    command = ("compile", app, "-o", "out")
    cache = str(tmp_path / "cache")
    first = imported(*command, cwd=tmp_path, XDG_CACHE_HOME=cache)
    assert first >= stages
    # Their classes alone take as long as the rest of a small compilation.
    assert "libcst.matchers" not in first
    assert not imported(*command, cwd=tmp_path, XDG_CACHE_HOME=cache) & {*stages, "rich"}
