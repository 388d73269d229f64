"""Which pages may talk to this server: its own, and those that the settings name."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

LOCAL = (".localhost", ".local", ".internal", ".home.arpa", ".test")
"""Names that nobody can register."""


def is_own(origin: str, connection: HTTPConnection) -> bool:
    """Whether a page of this origin came from the address that its connection goes to.

    Whoever owns a domain may have it point to this machine after their page was loaded, and the
    browser calls that the same origin. A certificate rules that out, and so does a name that
    cannot be owned.
    """
    try:
        address = urlsplit(origin)
        host = address.hostname
    except ValueError:  # no address at all
        return False
    hosts = (connection.headers.get("host"), connection.headers.get("x-forwarded-host"))
    if not host or address.netloc not in hosts:
        return False
    return address.scheme == "https" or _is_local(host.rstrip("."))


def _is_local(host: str) -> bool:
    if "." not in host or host.endswith(LOCAL):
        return True
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
