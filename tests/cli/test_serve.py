"""What `run` is made of, without building anything."""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path

import pytest

from pyweb.serve.build import script_command
from pyweb.serve.children import start
from pyweb.serve.install import run
from pyweb.serve.node import Node, find_node
from pyweb.serve.ports import check_free, free_port, wait_for
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
    child.stop()


def test_server_that_answers_and_stops(tmp_path: Path) -> None:
    port = free_port()
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"]
    child = start("frontend", command, tmp_path, os.environ, lambda *_: None)
    wait_for(child, port, "/")
    child.stop()
    assert child.process.poll() is not None


def test_failing_installer_is_told(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "print('E404'); raise SystemExit(1)"]
    with pytest.raises(ServeError, match=r"(?s)failed in .*E404"):
        run(command, tmp_path, os.environ)
    with pytest.raises(ServeError, match="cannot be started"):
        run([str(tmp_path / "nothing")], tmp_path, os.environ)


def test_no_node_names_all_ways(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("PYWEB_NODE", raising=False)
    monkeypatch.setattr("pyweb.serve.node.find_spec", lambda name: None)
    with pytest.raises(ServeError) as caught:
        find_node(install=False)
    assert all(way in str(caught.value) for way in ("nodejs.org", "pyweb[node]", "nodeenv"))
