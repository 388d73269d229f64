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
    "has a metaclass": "class Meta(type):\n    def __new__(m, *a):\n        open('/tmp/pyweb-never', 'w')\n        return super().__new__(m, *a)\n\nclass Made(metaclass=Meta):\n    pass",
    "watches subclasses": "class Base:\n    def __init_subclass__(cls):\n        open('/tmp/pyweb-never', 'w')\n\nclass Made(Base):\n    pass",
    "hooks into brackets": "class Made:\n    def __class_getitem__(cls, item):\n        open('/tmp/pyweb-never', 'w')\n\nX = Made[0]",
    "has descriptors": "class Field:\n    def __set_name__(self, owner, name):\n        open('/tmp/pyweb-never', 'w')\n    def __get__(self, instance, owner):\n        open('/tmp/pyweb-never', 'w')\n\nclass Made:\n    field = Field()\n\nX = Made.field",
    "decorates itself": "def mark(f):\n    open('/tmp/pyweb-never', 'w')\n    return f\n\n@mark\ndef made():\n    return 1",
    "answers for its module": "def __getattr__(name):\n    open('/tmp/pyweb-never', 'w')\n\nimport hostile.hostile\nX = hostile.hostile.other",
    "hooks into imports": "import sys\n\nclass Finder:\n    def find_spec(self, *a):\n        open('/tmp/pyweb-never', 'w')\n\nsys.meta_path.insert(0, Finder())\nimport json",
    "waits for the end": "import atexit\natexit.register(open, '/tmp/pyweb-never', 'w')",
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
APP_ALONE = APP.replace("from hostile import hostile\n", "")
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
    assert done.returncode == 0, done.stderr
    assert all(CANARY.encode() not in content for content in tree(out).values())


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


SHADOWS = ("json", "tomllib", "signal", "tempfile", "libcst", "jinja2", "msgspec", "typer", "rich")
SHADOWS += ("pyweb_compiler", "pyweb_backends", "pyweb_emitters", "reflex", "pydantic", "ruff")
SETTINGS = {
    ".ruff.toml": "line-length = 20\n[format]\nquote-style = 'single'\n",
    "ruff.toml": "this is no TOML",
    "biome.json": "this is no JSON",
    ".editorconfig": "root = true\n[*]\nindent_style = tab\n",
    ".gitignore": "*\n",
    ".ignore": "*\n",
    ".npmrc": "registry=http://127.0.0.1:9/\n",
    "package.json": '{"scripts": {"preinstall": "touch /tmp/pyweb-never"}}',
    "tailwind.config.js": "require('fs').writeFileSync('/tmp/pyweb-never', 'ran')",
    "pyproject.toml": "[build-system]\nrequires = ['evil']\nbuild-backend = 'evil'\nbackend-path = ['.']\n"
    "[tool.ruff]\nline-length = 30\n",
    ".git/hooks/post-checkout": "#!/bin/sh\ntouch /tmp/pyweb-never\n",
    ".git/HEAD": "ref: refs/heads/main\n",
    "tmp/kept": "",
}
"""What tools read from the folder that they are started in, or from one above it."""


def _compile_here(
    app: Path, out: Path, **environment: str
) -> tuple[dict[str, bytes], subprocess.CompletedProcess[str]]:
    """Compile with the app's folder as the current one, as the installed program does."""
    NEVER.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "pyweb", "compile", ".", "-o", str(out)],
        cwd=app,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": ROOMS, "PYTHONDONTWRITEBYTECODE": "1", **environment},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert not NEVER.exists()
    return tree(out), done


def test_modules_of_the_current_folder_are_not_imported(tmp_path: Path) -> None:
    app = write_files(
        tmp_path / "app", {"shop/shop.py": APP_ALONE, "pyweb.toml": "app_name='shop'"}
    )
    expected, _ = _compile_here(app, tmp_path / "expected")
    for name in SHADOWS:
        (app / f"{name}.py").write_text(EVIL)
    for name in ("conftest", "setup", "usercustomize"):
        (app / f"{name}.py").write_text(EVIL)
    (app / "evil.pth").write_text("import evil\n")
    startup = app / "setup.py"
    for number, search in enumerate((ROOMS, os.pathsep.join([str(app), ROOMS]))):
        actual, _ = _compile_here(
            app, tmp_path / str(number), PYTHONPATH=search, PYTHONSTARTUP=str(startup)
        )
        assert actual == expected


def test_plugins_of_installed_packages_stay_asleep(tmp_path: Path) -> None:
    groups = ("pydantic", "libcst", "jinja2", "typer", "rich", "pygments.lexers", "console_scripts")
    packages = write_files(
        tmp_path / "site-packages",
        {
            "evil/__init__.py": EVIL,
            "evil-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n",
            "evil-1.0.dist-info/entry_points.txt": "".join(
                f"[{group}]\nx = evil:plugin\n" for group in groups
            ),
        },
    )
    app = write_files(tmp_path / "app", {"shop.py": APP_ALONE})
    expected, _ = _compile_here(app, tmp_path / "expected")
    search = os.pathsep.join([ROOMS, str(packages)])
    actual, _ = _compile_here(app, tmp_path / "out", PYTHONPATH=search)
    assert actual == expected


def test_formatters_read_no_settings_but_the_emitted_ones(tmp_path: Path) -> None:
    app = write_files(tmp_path / "app", {"shop.py": APP_ALONE})
    expected, _ = _compile_here(app, tmp_path / "expected")
    write_files(app, SETTINGS)
    assert _compile_here(app, tmp_path / "beside")[0] == expected
    settings = tmp_path / "home" / "ruff"
    write_files(settings, {"ruff.toml": SETTINGS[".ruff.toml"]})
    actual, _ = _compile_here(
        app,
        tmp_path / "out",
        TMPDIR=str(app / "tmp"),
        XDG_CONFIG_HOME=str(settings.parent),
        BIOME_CONFIG_PATH=str(app / "biome.json"),
        RUFF_OUTPUT_FILE=str(NEVER),
        GIT_DIR=str(app / ".git"),
        GIT_CONFIG_GLOBAL=str(app / "ruff.toml"),
    )
    assert actual == expected
    assert [each.name for each in (app / "tmp").iterdir()] == ["kept"]


def test_the_environment_stays_with_the_compiler(tmp_path: Path) -> None:
    """Formatters see nothing of it, and start in a folder of their own."""
    app, packages = _app(tmp_path, "X = 1")
    done, events = _compile(app, packages, tmp_path / "out", NOTE_TOOLS="1")
    assert done.returncode == 0, done.stderr
    tools = [line for line in events.splitlines() if line.startswith("tool ")]
    assert {line.split()[1] for line in tools} == {"biome", "ruff"} and len(tools) == 3
    assert "canary=False inside=False" in tools[0] and len({t.split(" ", 2)[2] for t in tools}) == 1
