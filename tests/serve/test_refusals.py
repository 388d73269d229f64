"""Addresses, Nodes and environments that cannot be used, and what is said about each."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pyweb.command.run import default_out
from pyweb.serve.build import script_command
from pyweb.serve.install import install_backend
from pyweb.serve.node import Node, find_node
from pyweb.serve.ports import as_url, check_free, free_port, reached_at
from pyweb.serve.problem import ServeError

NODE = Node(node="/n/node", npm=("/n/npm",), version="v22.0.0", origin="system")


@pytest.mark.parametrize(
    "host", ["", "nonsense.invalid", "192.0.2.1", "a" * 80, "\udcff", "a b", "a..b"]
)
def test_hosts_that_are_none(host: str) -> None:
    with pytest.raises(ServeError, match="no address of this machine: choose another with --host"):
        check_free(host, free_port())


def test_addresses_as_browsers_have_them() -> None:
    hosts = ("127.0.0.1", "0.0.0.0", "::", "::1", "192.0.2.1")
    assert [as_url(reached_at(host), 80) for host in hosts] == [
        "http://localhost:80",
        "http://localhost:80",
        "http://[::1]:80",
        "http://[::1]:80",
        "http://192.0.2.1:80",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="programs are shell scripts")
@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("printf '\\377\\376'", "does not tell its version"),
        ("echo v16.20.1", "is v16.20.1"),
        ("echo v20.8.9", "is v20.8.9"),
        ("exit 1", "does not tell its version"),
        ("sleep 30", "does not answer within"),
        (None, "cannot be started"),
    ],
)
def test_nodes_that_are_unfit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str | None, told: str
) -> None:
    node = tmp_path / "node"
    if script is not None:
        node.write_text(f"#!/bin/sh\n{script}\n")
        node.chmod(0o755)
    monkeypatch.setenv("PYWEB_NODE", str(node))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("pyweb.serve.node.find_spec", lambda name: None)
    monkeypatch.setattr("pyweb.serve.node._PATIENCE", 0.5)
    with pytest.raises(ServeError) as caught:
        find_node(install=False)
    assert f"{node} {told}" in str(caught.value)


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"scripts": 3}', '{"scripts": {"dev": "\'"}}', "\udcff"]
)
def test_settings_that_cannot_be_understood(tmp_path: Path, text: str) -> None:
    for name in ("package.json", "pyproject.toml"):
        (tmp_path / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ServeError, match=r"package\.json cannot be understood"):
        script_command(tmp_path, "dev", NODE)
    with pytest.raises(ServeError, match=r"pyproject\.toml cannot be understood"):
        install_backend(tmp_path, lambda text: None)


def test_an_environment_that_was_half_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever made it was stopped: it is made again, and what is in it stays."""
    (tmp_path / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").write_text("")
    commands: list[list[str]] = []
    monkeypatch.setattr(
        "pyweb.serve.install.run", lambda command, folder, environment: commands.append(command)
    )
    install_backend(tmp_path, lambda text: None)
    assert "venv" in commands[0] and "--clear" not in commands[0]
    commands.clear()
    (tmp_path / "pyproject.toml").write_text("[project]\ndependencies = ['x']\n")
    install_backend(tmp_path, lambda text: None)
    assert not any("venv" in command for command in commands) and commands[0][-1] == "x"


def test_apps_that_are_called_alike_are_written_apart(tmp_path: Path) -> None:
    for name in ("shop.v1", "shop.v2"):
        (tmp_path / name).mkdir()
    found = {default_out(tmp_path / name) for name in ("shop.v1", "shop.v2", "shop.v1/../shop.v2")}
    assert found == {tmp_path / ".pyweb-out" / name for name in ("shop.v1", "shop.v2")}
    assert not default_out(tmp_path / "x" / "nothing").parent.exists()
