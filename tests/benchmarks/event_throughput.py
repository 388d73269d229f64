"""How many events does a server handle, what does each cost, and what does a session hold?"""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

import uvloop

from tests.benchmarks import apps
from tests.benchmarks.environments import BENCH, Command, Pyweb, set_up
from tests.benchmarks.load import drive, session_kib
from tests.benchmarks.processes import MIB, memory_bytes
from tests.benchmarks.report import Report
from tests.benchmarks.serving import Server, running, serve
from tests.output.serving import free_port

CONNECTIONS = {"counter": (1, 50, 200), "table": (1, 50)}
SESSIONS = {"counter": 1000, "table": 200}


def main() -> None:
    """Both sides in turn, the ceiling between them."""
    options = _options()
    sides = set_up(options.only)
    report = Report("event_throughput")
    for app in (apps.counter(), apps.table()):
        with ExitStack() as stack:
            servers = {}
            for side in sides:
                root = app.write(BENCH / "apps" / side.name)
                servers[side.name] = stack.enter_context(serve(side, root))
                _at_rest(report, app.name, servers[side.name])
            if app.name == "counter" and isinstance(sides[0], Pyweb):
                servers["echo"] = stack.enter_context(_echo(sides[0]))
            for connections in CONNECTIONS[app.name]:
                for _ in range(options.repeats):
                    for server in servers.values():
                        _load(report, app.name, server, connections, options.seconds)
            if "pyweb" in servers:
                _through_frontend(report, app.name, servers["pyweb"], options.seconds)
            for side in sides:
                _memory(report, app.name, servers[side.name])
    report.finish()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=("pyweb", "reflex"), help="measure one side")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=4)
    return parser.parse_args()


def _load(report: Report, app: str, server: Server, connections: int, seconds: float) -> None:
    port, pids = server.backend
    _measure(
        report, f"{app}, {connections} connections", server, app, port, pids, (connections, seconds)
    )


def _through_frontend(report: Report, app: str, server: Server, seconds: float) -> None:
    """The same over the one port that a browser uses, with what the proxy costs."""
    case = f"{app}, 50 connections, through the frontend"
    _measure(report, case, server, app, server.port, server.pids, (50, seconds))


def _measure(
    report: Report,
    case: str,
    server: Server,
    app: str,
    port: int,
    pids: list[int],
    how: tuple[int, float],
) -> None:
    connections, seconds = how
    kind = server.name
    load = uvloop.run(drive(kind, app, port, pids, connections=connections, seconds=seconds))
    report.add(case, "events/s", kind, load.per_second, more_is_better=True)
    report.add(case, "p50 ms", kind, load.p50_ms)
    report.add(case, "p99 ms", kind, load.p99_ms)
    report.add(case, "server CPU ms per event", kind, load.cpu_ms)
    report.add(case, "bytes up per event", kind, load.bytes_up)
    report.add(case, "bytes down per event", kind, load.bytes_down)


def _at_rest(report: Report, app: str, server: Server) -> None:
    """Memory before the first visitor, of all processes and of those that handle events."""
    report.add(app, "MiB at rest, all processes", server.name, memory_bytes(server.pids) / MIB)
    backend = memory_bytes(server.backend[1]) / MIB
    report.add(app, "MiB at rest, backend", server.name, backend)


def _memory(report: Report, app: str, server: Server) -> None:
    port, pids = server.backend
    count = SESSIONS[app]
    kib = uvloop.run(session_kib(server.name, app, port, pids, sessions=count))
    report.add(f"{app}, {count} sessions", "KiB per session", server.name, kib)


def _echo(side: Pyweb) -> AbstractContextManager[Server]:
    """The bare framework on the server that the emitted backend uses."""
    python = side.out(BENCH / "apps" / "pyweb" / "counter") / "backend" / ".venv" / "bin" / "python"
    port = free_port()
    words = (str(python), "-m", "uvicorn", "echo_app:app", "--port", str(port))
    command = Command(arguments=words, folder=Path(__file__).parent, environment=side.environment)
    return running("echo", port, command)


if __name__ == "__main__":
    main()
