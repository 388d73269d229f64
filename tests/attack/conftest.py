"""An honest tab beside every attack: whatever is tried, it keeps working and nobody changes it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.attack.server import ROOT, Server, Tab, emit, serving

CHAT = "chat.ChatState"
FIXTURES = ROOT / "fixtures" / "apps"
APPS = {
    "chat": FIXTURES / "chat" / "app",
    "dashboard": FIXTURES / "dashboard" / "app",
    "vault": ROOT / "tests" / "attack" / "apps" / "vault",
}


@pytest.fixture(scope="session")
def backends(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The backends of the apps that are attacked."""
    out = tmp_path_factory.mktemp("emitted")
    return {name: emit(app, out / name) for name, app in APPS.items()}


@pytest.fixture(scope="session")
def chat(backends: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The chat app."""
    with serving(backends["chat"], tmp_path_factory.mktemp("chat") / "log") as server:
        yield server


@pytest.fixture(scope="session")
def dashboard(
    backends: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """The dashboard app."""
    with serving(backends["dashboard"], tmp_path_factory.mktemp("dashboard") / "log") as server:
        yield server


@pytest.fixture(scope="session")
def vault(backends: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app with much that nobody may touch."""
    with serving(backends["vault"], tmp_path_factory.mktemp("vault") / "log") as server:
        yield server


@contextmanager
def unharmed(server: Server, event: str, *args: object) -> Iterator[Tab]:
    """What happens inside changes no other tab, leaves no traceback and names no session."""
    before = len(server.log())
    if server.honest is None:
        server.honest = server.welcomed()
        server.honest.call(event, *args)
        server.honest = server.welcomed(server.honest.session)
    honest = server.honest
    yield honest
    assert server.process.poll() is None, server.log(before)
    server.honest = server.welcomed(honest.session)
    honest.close()
    assert (server.honest.session, server.honest.state) == (honest.session, honest.state)
    assert "error" not in server.honest.call(event, *args)[-1]
    log = server.log(before)
    assert "Traceback" not in log, log
    assert not [id for id in server.ids if id in log]


@pytest.fixture
def beside_chat(chat: Server) -> Iterator[Tab]:
    """An honest visitor of the chat."""
    with unharmed(chat, f"{CHAT}.set_draft", "honest") as tab:
        yield tab


@pytest.fixture
def beside_dashboard(dashboard: Server) -> Iterator[Tab]:
    """An honest visitor of the dashboard."""
    with unharmed(dashboard, "dashboard.state.CustomersState.toggle_only_active", True) as tab:
        yield tab


@pytest.fixture
def beside_vault(vault: Server) -> Iterator[Tab]:
    """An honest visitor of the vault."""
    with unharmed(vault, "vault.Vault.set_label", "honest") as tab:
        yield tab
