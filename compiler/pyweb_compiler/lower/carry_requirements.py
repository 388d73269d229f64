"""What the backend must install for the app's own modules."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping

from pyweb_compiler.diagnostics import NOWHERE, Diagnostics, Span, did_you_mean
from pyweb_compiler.diagnostics.rules.names import MISSING_PACKAGE
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

_STANDARD = tuple(name for name in sys.stdlib_module_names if not name.startswith("_"))
_API = re.compile(r"(reflex|pyweb)([-_.].*)?$")


def python_dependencies(
    requirements: tuple[str, ...],
    imported: frozenset[str],
    absent: Mapping[str, Span],
    diagnostics: Diagnostics,
) -> tuple[str, ...]:
    """The author's requirements without the authoring API, and what is imported beyond them.

    Imports of what is `absent` where the app is compiled are reported if nothing needs them.
    """
    own = tuple(line for line in requirements if not _API.match(_normal(line)))
    listed = {_normal(line) for line in own}
    added: list[str] = []
    for module in sorted((imported | absent.keys()) - _PROVIDED):
        distribution = _normal(_DISTRIBUTIONS.get(module, module))
        covered = any(
            distribution == name or name.startswith(f"{distribution}-") for name in listed
        )
        if covered or _API.match(distribution):
            continue
        if module in imported:
            added.append(distribution)
            diagnostics.report(REQUIREMENT_ADDED, NOWHERE, module=module, name=distribution)
        elif not diagnostics.has_errors:  # that a page needs it is one
            near = did_you_mean(module, (*_STANDARD, *imported))
            diagnostics.report(MISSING_PACKAGE, absent[module], package=module, suggestion=near)
    return (*own, *added)


def _normal(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement.strip())
    return re.sub(r"[-_.]+", "-", match.group()).lower() if match else ""
