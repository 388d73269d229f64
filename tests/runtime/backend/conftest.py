"""The vendored runtime is imported as the emitted backend imports it: as `live`."""

from __future__ import annotations

import sys
from pathlib import Path

BACKEND = Path(__file__).parents[3] / "emitters" / "pyweb_emitters" / "runtime" / "backend"
sys.path[:0] = [str(BACKEND), str(Path(__file__).parent)]

import contextlib  # noqa: E402
from collections.abc import Callable, Iterator  # noqa: E402
from typing import Any  # noqa: E402

import pytest  # noqa: E402
from app_states import STATES  # noqa: E402
from live import Settings, create_app  # noqa: E402
from live_client import Tab  # noqa: E402
from starlette.testclient import TestClient  # noqa: E402

OPEN = frozenset({"app_states.Main.set_count", "app_states.Main.set_label"})


@pytest.fixture
def serve() -> Iterator[Callable[..., TestClient]]:
    """Starts an app with given settings."""
    with contextlib.ExitStack() as stack:

        def start(**options: Any) -> TestClient:
            settings = Settings(_env_file=None, **options)
            app = create_app(
                settings=settings, events=OPEN, build="1", route_params=("slug",), states=STATES
            )
            return stack.enter_context(TestClient(app))

        yield start


@pytest.fixture
def client(serve: Callable[..., TestClient]) -> TestClient:
    """An app with the usual settings."""
    return serve()


@pytest.fixture
def connect(client: TestClient) -> Iterator[Callable[..., Tab]]:
    """Opens tabs."""
    with contextlib.ExitStack() as stack:

        def open_tab(on: TestClient | None = None, **options: Any) -> Tab:
            socket = (on or client).websocket_connect("/api/live", **options)
            return Tab(stack.enter_context(socket))

        yield open_tab


@pytest.fixture
def tab(connect: Callable[..., Tab]) -> Tab:
    """A tab that was welcomed."""
    tab = connect()
    tab.hello()
    return tab
