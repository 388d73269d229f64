"""Ports, and whether somebody answers there."""

from __future__ import annotations

import errno
import http.client
import socket
import time

from pyweb.serve.children import Child
from pyweb.serve.problem import ServeError

_PATIENCE = 120.0


def check_free(host: str, port: int) -> None:
    """Raise `ServeError` where nobody can listen on the port there, or somebody does already."""
    family, address = _resolved(host, port)
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError as error:
            if error.errno == errno.EADDRNOTAVAIL:
                raise _no_address(host) from error
            raise ServeError(
                f"port {port} cannot be used ({(error.strerror or '').lower()}): "
                "choose another with --port"
            ) from error
    # Browsers may ask there first for what is called `localhost`.
    if family == socket.AF_INET and _answers_at("::1", port):
        raise ServeError(f"port {port} is taken by another program: choose another with --port")


def _resolved(host: str, port: int) -> tuple[int, tuple[str, int] | tuple[str, int, int, int]]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM) if host else []
    except (OSError, ValueError, TypeError) as error:  # of names that cannot be names, too
        raise _no_address(host) from error
    for family, _, _, _, address in found:
        if family in (socket.AF_INET, socket.AF_INET6):
            return family, address  # type: ignore[return-value]
    raise _no_address(host)


def _no_address(host: str) -> ServeError:
    return ServeError(f"{host!r} is no address of this machine: choose another with --host")


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
    return here if host in ("127.0.0.1", "0.0.0.0") else "::1" if host == "::" else host


def as_url(host: str, port: int) -> str:
    """Address of a server that a browser understands."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def wait_for(child: Child, port: int, path: str, *, host: str = "127.0.0.1") -> None:
    """Wait until a server answers; raise `ServeError` when it ends, fails or takes too long."""
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
        if child.gave_up():
            raise child.problem("did not start")
    raise child.problem(f"did not answer within {_PATIENCE:.0f} seconds")
