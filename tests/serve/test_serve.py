"""What `run` is made of, without building anything."""

from __future__ import annotations

import json
import os
import shutil
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pyweb.serve.build import script_command
from pyweb.serve.children import Child, start, stop
from pyweb.serve.install import installing_frontend, run, running
from pyweb.serve.node import Node, find_node
from pyweb.serve.pipeline import Serving, serve
from pyweb.serve.ports import check_free, free_port, reached_at, wait_for
from pyweb.serve.problem import ServeError

NODE = Node(node="/n/node", npm=("/n/npm",), version="v22.0.0", origin="system")


def test_scripts_run_without_npm_in_between(tmp_path: Path) -> None:
    scripts = {"start": "node server.js --x 'a b'", "dev": "next dev", "build": "next build && x"}
    (tmp_path / "package.json").write_text(json.dumps({"scripts": scripts}))
    assert script_command(tmp_path, "start", NODE) == ["/n/node", "server.js", "--x", "a b"]
    assert script_command(tmp_path, "dev", NODE)[-1] == "dev"
    assert script_command(tmp_path, "build", NODE) == ["/n/npm", "run", "build"]


def test_taken_port_is_named() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ServeError, match=f"port {port} .*--port"):
            check_free("127.0.0.1", port)
    check_free("127.0.0.1", free_port())


def test_server_that_dies_is_told_with_its_last_words(tmp_path: Path) -> None:
    said: list[str] = []
    command = [sys.executable, "-c", "print('no database'); raise SystemExit(3)"]
    child = start("backend", command, tmp_path, os.environ, lambda _, line: said.append(line))
    with pytest.raises(ServeError, match=r"(?s)backend ended with status 3.*no database"):
        wait_for(child, free_port(), "/")
    assert said == ["no database"]
    stop([child])


def test_server_that_answers_and_stops(tmp_path: Path) -> None:
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    child = start("frontend", command, tmp_path, os.environ, lambda *_: None)
    wait_for(child, port, "/")
    stop([child])
    assert child.process.poll() is not None


def test_server_that_listens_on_another_address(tmp_path: Path) -> None:
    port, host = free_port(), "127.0.0.2"
    command = [sys.executable, "-m", "http.server", str(port), "--bind", host]
    child = start("frontend", command, tmp_path, os.environ, lambda *_: None)
    wait_for(child, port, "/", host=reached_at(host))
    stop([child])
    assert [reached_at(each) for each in ("127.0.0.1", "0.0.0.0")] == ["localhost", "localhost"]


def test_failing_installer_is_told(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "print('E404'); raise SystemExit(1)"]
    with pytest.raises(ServeError, match=r"(?s)failed in .*E404"):
        run(command, tmp_path, os.environ)
    with pytest.raises(ServeError, match="cannot be started"):
        run([str(tmp_path / "nothing")], tmp_path, os.environ)


def test_what_runs_beside_ends_with_all_it_started_where_the_body_fails(tmp_path: Path) -> None:
    script = "sleep 60 & echo $! > helper; wait"
    with pytest.raises(KeyError), running(["sh", "-c", script], tmp_path, os.environ):
        while not (helper := tmp_path / "helper").exists() or not helper.read_text().strip():
            time.sleep(0.02)
        raise KeyError
    wait_until(lambda: gone(int(helper.read_text())))


def test_what_runs_beside_is_waited_for(tmp_path: Path) -> None:
    with running(["sh", "-c", "sleep 0.3; echo done > file"], tmp_path, os.environ):
        assert not (tmp_path / "file").exists()
    assert (tmp_path / "file").read_text() == "done\n"


def test_halves_are_installed_at_the_same_time(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text("{}")
    npm = (
        "sh",
        "-c",
        "mkdir -p node_modules; touch began; until test -e other; do sleep 0.05; done",
    )
    node = Node(node="/n/node", npm=npm, version="v22.0.0", origin="system")
    with installing_frontend(tmp_path, node, lambda text: None):
        wait_until((tmp_path / "began").exists)
        (tmp_path / "other").touch()
    (tmp_path / "began").unlink()
    with installing_frontend(tmp_path, node, lambda text: None):
        pass
    assert not (tmp_path / "began").exists()


def test_servers_that_never_answer_are_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the command is ended before they answer."""
    frontend = tmp_path / "frontend"
    frontend.mkdir()
    (frontend / "package.json").write_text(json.dumps({"scripts": {"dev": "node dev"}}))
    shell = shutil.which("sh") or "sh"
    node = Node(node=shell, npm=("true",), version="v22.0.0", origin="system")
    (frontend / "node_modules").mkdir()
    (frontend / "dev").write_text("echo $$ > pid; sleep 60")
    monkeypatch.setattr("pyweb.serve.pipeline.find_node", lambda install: node)

    def end(child: Child, port: int, path: str, **options: str) -> None:
        wait_until(lambda: (frontend / "pid").exists() and (frontend / "pid").read_text())
        raise KeyboardInterrupt

    monkeypatch.setattr("pyweb.serve.pipeline.wait_for", end)
    with pytest.raises(KeyboardInterrupt):
        serve(serving(tmp_path))
    wait_until(lambda: gone(int((frontend / "pid").read_text())))


def test_a_relative_folder_is_found_from_where_programs_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out" / "frontend").mkdir(parents=True)
    (tmp_path / "out" / "backend").mkdir()
    (tmp_path / "out" / "backend" / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    (tmp_path / "out" / "frontend" / "package.json").write_text("{}")
    monkeypatch.chdir(tmp_path)
    node = Node(node="node", npm=("sh", "-c", "mkdir node_modules"), version="v22.0.0", origin="")
    monkeypatch.setattr("pyweb.serve.pipeline.find_node", lambda install: node)
    started: list[str] = []

    def begin(name: str, command: list[str], folder: Path, *more: object) -> Child:
        assert folder == tmp_path / "out" / "backend"
        started.extend(command)
        raise ServeError("enough")

    monkeypatch.setattr("pyweb.serve.pipeline.start", begin)
    monkeypatch.setattr("pyweb.serve.install.run", lambda command, folder, environment: None)
    (tmp_path / "out" / "backend" / ".venv").mkdir()
    with pytest.raises(ServeError, match="enough"):
        serve(serving(Path("out")))
    assert Path(started[0]).is_absolute() and started[0].startswith(str(tmp_path))


def serving(out: Path) -> Serving:
    return Serving(
        out=out,
        host="127.0.0.1",
        port=free_port(),
        production=False,
        progress=lambda text: None,
        say=lambda name, line: None,
        ready=lambda: None,
    )


def wait_until(true: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def gone(process: int) -> bool:
    """Whether a process ended; one that nobody waits for stays as a name alone."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return True
    return state == "Z"


def test_no_node_names_all_ways(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("PYWEB_NODE", raising=False)
    monkeypatch.setattr("pyweb.serve.node.find_spec", lambda name: None)
    with pytest.raises(ServeError) as caught:
        find_node(install=False)
    assert all(way in str(caught.value) for way in ("nodejs.org", "pyweb[node]", "nodeenv"))
