"""Compiling runs nothing of the app, of its configuration, or of an installed package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.promises.apps import ROOT, tree, write_files

ROOMS = os.pathsep.join(str(ROOT / part) for part in ("", "compiler", "backends", "emitters"))
AUDITED = Path(__file__).parent / "audited.py"
CANARY = "canary-5fd1b7"

HOSTILE = {
    "raises": "raise RuntimeError('ran')",
    "exits": "import sys\nsys.exit(3)",
    "kills": "import os\nos._exit(4)",
    "writes": "open('/tmp/pyweb-never', 'w').write('ran')",
    "writes with pathlib": "from pathlib import Path\nPath(__file__).with_name('ran').write_text('x')",
    "opens a socket": "import socket\nsocket.create_connection(('127.0.0.1', 9))",
    "asks a server": "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/')",
    "starts a process": "import subprocess\nsubprocess.run(['touch', '/tmp/pyweb-never'])",
    "calls the shell": "import os\nos.system('touch /tmp/pyweb-never')",
    "sleeps": "import time\ntime.sleep(1000)",
    "reads the environment": "import os\nKEY = os.environ['CANARY']\nOTHER = os.getenv('CANARY', 'none')",
    "reads all of it": "import os\nALL = dict(os.environ)\nTEXT = str(os.environ)",
    "executes text": "exec(\"open('/tmp/pyweb-never', 'w')\")",
    "evaluates text": "X = eval(\"__import__('os').system('touch /tmp/pyweb-never')\")",
    "imports by name": "import importlib\nimportlib.import_module('evil').run()",
    "imports what is installed": "import evil\nevil.run()",
    "imports components": "from evil_components import box as made",
    "starts a thread": "import threading\nthreading.Thread(target=print, args=('ran',)).start()",
    "decorates": "import evil\n\n@evil.decorate\ndef decorated():\n    return 1",
    "defines a class": "import evil\n\nclass Made(evil.Base, metaclass=evil.Meta):\n    x = evil.run()",
    "unpickles": "import pickle\nX = pickle.loads(b\"cos\\nsystem\\n(S'touch /tmp/pyweb-never'\\ntR.\")",
}  # fmt: skip

EVIL = """import os, sys
open('/tmp/pyweb-never', 'w').write('ran')
raise SystemExit('an installed package ran')
"""
APP = """import pyweb as pw
from hostile import hostile


class State(pw.State):
    count: int = 0

    @pw.event
    def up(self):
        import evil
        self.count += 1


def index():
    return pw.button("hello", State.count, on_click=State.up)


app = pw.App()
app.add_page(index)
"""
NEVER = Path("/tmp/pyweb-never")


def _app(folder: Path, body: str) -> tuple[Path, Path]:
    app = write_files(
        folder / "app",
        {
            "hostile/__init__.py": "",
            "hostile/hostile.py": f"import pyweb as pw\n{body}\n",
            "shop/shop.py": APP,
            "shop/__init__.py": body,
            "rxconfig.py": f"import pyweb as pw\n{body}\nconfig = pw.Config(app_name='shop')\n",
        },
    )
    packages = write_files(
        folder / "site-packages",
        {
            "evil/__init__.py": EVIL,
            "evil_components/__init__.py": f"import pyweb as pw\n{EVIL}\n"
            "def box():\n    return pw.box()\n",
            "sitecustomize.py": "",
        },
    )
    return app, packages


def _compile(
    app: Path, packages: Path, out: Path, *wrapper: str, **environment: str
) -> tuple[subprocess.CompletedProcess[str], str]:
    events = out.with_suffix(".events")
    command = [*wrapper, sys.executable, str(AUDITED), str(events), str(app), str(out)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=60,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([ROOMS, str(packages)]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "CANARY": CANARY,
            "WATCHED": str(packages),
            "APP_MODULES": "hostile,hostile.hostile,shop,shop.shop,rxconfig,evil,evil_components",
            **environment,
        },
    )
    return done, events.read_text("utf-8") if events.exists() else "no events: the process died"


def _expect_nothing_ran(
    done: subprocess.CompletedProcess[str], events: str, app: Path, before: dict[str, bytes]
) -> None:
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr and "ran" not in done.stdout.split()
    assert events == "", events
    assert not NEVER.exists()
    assert tree(app) == before


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_of_the_app_runs(name: str, tmp_path: Path) -> None:
    NEVER.unlink(missing_ok=True)
    app, packages = _app(tmp_path, HOSTILE[name])
    before, out = tree(app), tmp_path / "out"
    done, events = _compile(app, packages, out)
    _expect_nothing_ran(done, events, app, before)
    assert CANARY not in done.stdout + done.stderr
    if out.exists():
        assert all(CANARY.encode() not in content for content in tree(out).values())
    else:
        assert "error[" in done.stderr


def test_the_hook_sees_what_runs(tmp_path: Path) -> None:
    """The proof would be worth nothing if the hook were blind."""
    app, packages = _app(tmp_path, "X = 1")
    spoiled = write_files(
        tmp_path / "spoiled",
        {
            "sitecustomize.py": "import pyweb_compiler.pipeline as p\n"
            "from pathlib import Path\nreal = p.read_sources\n"
            "def run(path, options, diagnostics):\n"
            "    file = Path(path) / 'hostile' / 'hostile.py'\n"
            "    exec(compile(file.read_text(), str(file), 'exec'))\n"
            "    (Path(path) / 'left').write_text('x')\n"
            "    import socket; socket.socket().close()\n"
            "    return real(path, options, diagnostics)\n"
            "p.read_sources = run\n"
        },
    )
    search = os.pathsep.join([str(spoiled), ROOMS, str(packages)])
    _, events = _compile(app, packages, tmp_path / "out", PYTHONPATH=search)
    for expected in ("exec ", "open ", "socket.__new__"):
        assert expected in events, events


def test_an_environment_variable_in_the_ui_is_no_text(tmp_path: Path) -> None:
    body = "import os\nKEY = os.environ['CANARY']\n"
    app, packages = _app(tmp_path, body)
    main = app / "shop" / "shop.py"
    main.write_text(
        main.read_text()
        .replace("from hostile import hostile", "from hostile.hostile import KEY")
        .replace('"hello"', "KEY")
    )
    out = tmp_path / "out"
    done, events = _compile(app, packages, out)
    assert not events and done.returncode in (0, 1)
    assert CANARY not in done.stdout + done.stderr
    assert not out.exists() or all(CANARY.encode() not in each for each in tree(out).values())
    assert "PW" in done.stderr, "a variable of the environment in the UI has to be reported"


def test_without_node_and_home(tmp_path: Path) -> None:
    app, packages = _app(tmp_path, "X = 1")
    done, events = _compile(app, packages, tmp_path / "out", PATH="/nowhere", HOME="/nowhere")
    assert done.returncode == 0, done.stderr
    assert not events and (tmp_path / "out" / "frontend" / "package.json").exists()


def test_without_network(tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "-rn", "true"], capture_output=True).returncode:
        pytest.skip("this machine lets nobody leave the network")
    app, packages = _app(tmp_path, "X = 1")
    done, events = _compile(app, packages, tmp_path / "out", unshare, "-rn")
    assert done.returncode == 0 and not events, done.stderr


def test_with_a_source_that_cannot_be_written(tmp_path: Path) -> None:
    app, packages = _app(tmp_path, "X = 1")
    for path in (*app.rglob("*"), app):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = {path: path.stat().st_mtime_ns for path in (app, *app.rglob("*"))}
    done, events = _compile(app, packages, tmp_path / "out")
    assert done.returncode == 0 and not events, done.stderr
    assert {path: path.stat().st_mtime_ns for path in (app, *app.rglob("*"))} == before
    for path in (app, *app.rglob("*")):
        path.chmod(0o755)
