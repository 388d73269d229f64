"""Which names belong to Python itself and to the authoring API."""

from __future__ import annotations

import sys

API_ROOTS = frozenset({"pyweb", "reflex", "reflex_base", "reflex_components_core"})
"""Packages whose names mean the authoring API."""


_REMOVED = (
    "aifc asynchat asyncore audioop cgi cgitb chunk crypt distutils imghdr imp lib2to3 "
    "mailcap msilib nis nntplib ossaudiodev pipes smtpd sndhdr spwd sunau telnetlib uu xdrlib"
)
STANDARD_MODULES: frozenset[str] = sys.stdlib_module_names | frozenset(_REMOVED.split())
"""Those that later Pythons dropped too: which Python pyweb runs under decides nothing."""


def is_standard(name: str) -> bool:
    """Whether the top-level package is part of the standard library."""
    return name.partition(".")[0] in STANDARD_MODULES


def api_path(name: str) -> str | None:
    """Namespace below the authoring API of an absolute module name; `None` for other modules."""
    top, _, rest = name.partition(".")
    return rest if top in API_ROOTS else None
