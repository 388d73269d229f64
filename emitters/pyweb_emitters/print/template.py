"""Renders files whose shape does not depend on the app."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent.parent / "templates"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render_template(
    name: str, variables: tuple[tuple[str, str | bool | tuple[str, ...]], ...]
) -> str:
    """Text of a template; a name that the template uses and nobody gave is an error."""
    return _environment().get_template(name).render(dict(variables))
