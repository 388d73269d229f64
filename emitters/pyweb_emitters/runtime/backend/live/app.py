"""The FastAPI app of the state engine."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping

from fastapi import FastAPI, Response

from live.engine import Engine
from live.limits import PATIENCE
from live.logs import set_up_logs
from live.ndjson import add_events
from live.registry import Registry
from live.security import SecurityHeaders
from live.settings import Settings
from live.state import State
from live.store import MemoryStore, Store
from live.surface import Surface
from live.websocket import add_socket

Check = Callable[[], Awaitable[None]]


def create_app(
    *,
    settings: Settings,
    events: frozenset[str] = frozenset(),
    build: str = "",
    route_params: Iterable[str] = (),
    states: Iterable[type[State]] | None = None,
    store: Store | None = None,
    checks: Mapping[str, Check] | None = None,
) -> FastAPI:
    """The app with all states that were imported.

    `events` are the handlers that the pages use; those marked with `@live.event` may be called
    too, all others may not. `checks` are asked by `/api/ready`; one that raises means not ready.
    """
    set_up_logs(as_json=settings.json_logs)
    registry = Registry(states, events=events, route_params=route_params)
    engine = Engine(settings, Surface(registry), store or MemoryStore(settings), build)

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[dict[str, float]]:
        async with engine.running():
            yield {PATIENCE: settings.hello_seconds}

    app = FastAPI(
        title="API",
        lifespan=lifespan,
        docs_url="/api/docs" if settings.docs else None,
        openapi_url="/api/openapi.json" if settings.docs else None,
        redoc_url=None,
        redirect_slashes=False,  # the address would be the one behind the proxy
    )
    app.add_middleware(SecurityHeaders)
    app.state.engine = engine
    _add_probes(app, engine, checks or {})
    add_socket(app, engine)
    add_events(app, engine)
    return app


def _add_probes(app: FastAPI, engine: Engine, checks: Mapping[str, Check]) -> None:
    @app.get("/api/health", tags=["probes"])
    async def health() -> dict[str, str]:
        """Whether the process runs."""
        return {"status": "ok"}

    @app.get("/api/ready", tags=["probes"])
    async def ready(response: Response) -> dict[str, str]:
        """Whether the app can take traffic."""
        report = {"sessions": "closing" if engine.closing else "ok"}
        for name, check in checks.items():
            try:
                await check()
                report[name] = "ok"
            except Exception:
                report[name] = "failed"
        if any(state != "ok" for state in report.values()):
            response.status_code = 503
        return report
