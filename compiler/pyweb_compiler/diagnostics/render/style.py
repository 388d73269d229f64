"""The looks of a terminal."""

from __future__ import annotations

import os

from pyweb_compiler.diagnostics.render.text import Style

_CODES = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "place": "36",
    "help": "32",
    "bold": "1",
    "dim": "2",
}


def style_for(terminal: bool) -> Style:
    """Colours on a terminal that wants them and where they are asked for, plain text elsewhere."""
    if os.environ.get("NO_COLOR"):  # an empty one says nothing: https://no-color.org
        return plain
    forced = os.environ.get("FORCE_COLOR", "")
    wanted = terminal and os.environ.get("TERM") != "dumb"
    return _coloured if wanted or forced not in ("", "0", "false") else plain


def plain(role: str, text: str) -> str:
    """No look at all."""
    return text


def _coloured(role: str, text: str) -> str:
    code = _CODES.get(role)
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text
