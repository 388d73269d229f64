"""From a written repository to a served app."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from pyweb.alone import given_environment
from pyweb.serve.build import build_frontend, script_command
from pyweb.serve.children import Child, start, stop, watch
from pyweb.serve.install import install_backend, installing_frontend
from pyweb.serve.node import Node, find_node
from pyweb.serve.ports import free_port, reached_at, wait_for
from pyweb_emitters.uninterrupted import uninterrupted


class Serving(Struct, frozen=True, kw_only=True):
    """What is to be served, and how it is talked about."""

    out: Path
    host: str
    port: int
    production: bool
    progress: Callable[[str], None]
    """Told what begins."""
    say: Callable[[str, str], None]
    """Handed the name of a server and a line that it printed."""
    ready: Callable[[], None]
    """Called once everything answers."""


def serve(serving: Serving) -> None:
    """Install, build and serve until interrupted; raises `ServeError` when something fails."""
    out = serving.out.absolute()  # programs are started in other folders
    frontend, backend = out / "frontend", out / "backend"
    node = find_node(install=True)
    with installing_frontend(frontend, node, serving.progress):
        python = install_backend(backend, serving.progress) if backend.is_dir() else None
    if serving.production:
        build_frontend(frontend, node, serving.progress)
    serving.progress("starting")
    children: list[Child] = []
    try:
        port = free_port()
        with uninterrupted():  # what was started is known before a signal ends it
            if python is not None:
                children.append(_start_backend(serving, backend, python, port))
            children.append(_start_frontend(serving, frontend, node, port))
        if python is not None:
            wait_for(children[0], port, "/api/health")
        wait_for(children[-1], serving.port, "/", host=reached_at(serving.host, "127.0.0.1"))
        serving.ready()
        watch(children)
    finally:
        stop(children[::-1])


def _start_backend(serving: Serving, backend: Path, python: Path, port: int) -> Child:
    command = [str(python), "-m", "uvicorn", "main:app", "--host", "127.0.0.1", "--port", str(port)]
    command += ["--http", "live.protocols:Http", "--ws", "live.protocols:Socket"]
    command += ["--ws-per-message-deflate", "false", "--ws-max-size", "4000000"]
    command += ["--log-level", "warning"] if serving.production else ["--reload"]
    environment = {**given_environment(), "PYTHONUNBUFFERED": "1"}
    return start("backend", command, backend, environment, serving.say)


def _start_frontend(serving: Serving, frontend: Path, node: Node, port: int) -> Child:
    command = script_command(frontend, "start" if serving.production else "dev", node)
    environment = {
        **node.environment(),
        "BACKEND_URL": f"http://127.0.0.1:{port}",
        "PORT": str(serving.port),
        "HOSTNAME": serving.host,
    }
    if not serving.production:
        command += ["-H", serving.host]
    return start("frontend", command, frontend, environment, serving.say)
