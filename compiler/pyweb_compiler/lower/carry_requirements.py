"""What the backend must install for the app's own modules."""

from __future__ import annotations

import re

from pyweb_compiler.diagnostics import NOWHERE, Diagnostics
from pyweb_compiler.diagnostics.rules.state import REQUIREMENT_ADDED

_DISTRIBUTIONS = {
    "attr": "attrs",
    "bs4": "beautifulsoup4",
    "cv2": "opencv-python",
    "dateutil": "python-dateutil",
    "dotenv": "python-dotenv",
    "fitz": "pymupdf",
    "google": "google-api-python-client",
    "jose": "python-jose",
    "jwt": "pyjwt",
    "PIL": "pillow",
    "psycopg2": "psycopg2-binary",
    "serial": "pyserial",
    "sklearn": "scikit-learn",
    "slugify": "python-slugify",
    "yaml": "pyyaml",
}
"""Modules whose distribution has another name."""

_PROVIDED = frozenset(
    {"anyio", "fastapi", "orjson", "pydantic", "pydantic_settings", "starlette", "uvicorn"}
    | {"typing_extensions"}
)
"""Modules that come with the state engine."""

_API = re.compile(r"(reflex|pyweb)([-_.].*)?$")


def python_dependencies(
    requirements: tuple[str, ...], imported: frozenset[str], diagnostics: Diagnostics
) -> tuple[str, ...]:
    """The author's requirements without the authoring API, and what is imported beyond them."""
    own = tuple(line for line in requirements if not _API.match(_normal(line)))
    listed = {_normal(line) for line in own}
    added: list[str] = []
    for module in sorted(imported - _PROVIDED):
        distribution = _normal(_DISTRIBUTIONS.get(module, module))
        covered = any(
            distribution == name or name.startswith(f"{distribution}-") for name in listed
        )
        if not covered and not _API.match(distribution):
            added.append(distribution)
            diagnostics.report(REQUIREMENT_ADDED, NOWHERE, module=module, name=distribution)
    return (*own, *added)


def _normal(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement.strip())
    return re.sub(r"[-_.]+", "-", match.group()).lower() if match else ""
