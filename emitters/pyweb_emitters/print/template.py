"""Renders files whose shape does not depend on the app."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

from pyweb_emitters.cache_folder import cache_folder

TEMPLATES = Path(__file__).parent.parent / "templates"


def render_template(
    name: str, variables: tuple[tuple[str, str | bool | tuple[str, ...]], ...]
) -> str:
    """Text of a template; a name that the template uses and nobody gave is an error."""
    return _environment().get_template(name).render(dict(variables))


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        bytecode_cache=_compiled(),
        autoescape=False,  # none of the files is HTML
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["css_text"] = _css_text
    return environment


def _css_text(text: str) -> str:
    """Text between the double quotes of a style sheet."""
    return re.sub(r'["\\\x00-\x1f\x7f]', lambda found: f"\\{ord(found[0]):x} ", text)


class _Compiled(jinja2.FileSystemBytecodeCache):
    """Keeps compiled templates by their source, as Python keeps modules, and does without where it cannot."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(Exception):  # damaged in whatever way: it is compiled anew, and replaced
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def _compiled() -> jinja2.BytecodeCache | None:
    folder = cache_folder()
    if folder is None or sys.dont_write_bytecode:
        return None
    # What is kept depends on Jinja and on the options of the environment, which this file sets.
    own = sha256(Path(__file__).read_bytes()).hexdigest()[:12]
    kept = folder / f"templates-{jinja2.__version__}-{own}"
    try:
        kept.mkdir(mode=0o700, parents=True, exist_ok=True)
        foreign = sys.platform != "win32" and kept.stat().st_uid != os.getuid()
    except OSError:
        return None
    return None if foreign else _Compiled(str(kept))  # what is kept is code
