"""Ports, and whether somebody answers there."""

from __future__ import annotations

import http.client
import socket
import time

from pyweb.serve.children import Child
from pyweb.serve.problem import ServeError

_PATIENCE = 120.0


def check_free(host: str, port: int) -> None:
    """Raise `ServeError` where the port is taken."""
    for family, address in ((socket.AF_INET, host), (socket.AF_INET6, "::1")):
        with socket.socket(family) as probe:
            if family == socket.AF_INET:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((address, port))
                except OSError as error:
                    raise ServeError(
                        f"port {port} cannot be used ({(error.strerror or '').lower()}): "
                        "choose another with --port"
                    ) from error
            elif _answers_at(address, port):
                raise ServeError(
                    f"port {port} is taken by another program: choose another with --port"
                )


def _answers_at(address: str, port: int) -> bool:
    try:
        with socket.create_connection((address, port), timeout=0.3):
            return True
    except OSError:
        return False


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def reached_at(host: str, here: str = "localhost") -> str:
    """Where somebody on this machine, which is called `here`, finds a server that listens on `host`."""
    return here if host in ("127.0.0.1", "0.0.0.0") else host


def wait_for(child: Child, port: int, path: str, *, host: str = "127.0.0.1") -> None:
    """Wait until a server answers; raise `ServeError` when it ends or takes too long."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if child.process.poll() is not None:
            time.sleep(0.2)
            raise child.failure()
        connection = http.client.HTTPConnection(host, port, timeout=30)
        try:
            connection.request("GET", path)
            connection.getresponse().read()
            return
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
        finally:
            connection.close()
    said = "\n".join(child.last)
    raise ServeError(f"the {child.name} did not answer within {_PATIENCE:.0f} seconds:\n{said}")
