"""Which names belong to Python itself and to the authoring API."""

from __future__ import annotations

import sys

API_ROOTS = frozenset({"pyweb", "reflex", "reflex_base", "reflex_components_core"})
"""Packages whose names mean the authoring API."""


def is_standard(name: str) -> bool:
    """Whether the top-level package is part of the standard library."""
    return name.partition(".")[0] in sys.stdlib_module_names


def api_path(name: str) -> str | None:
    """Namespace below the authoring API of an absolute module name; `None` for other modules."""
    top, _, rest = name.partition(".")
    return rest if top in API_ROOTS else None
