"""Options that take one of a few words."""

from __future__ import annotations

from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

import typer


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


def parse_format(text: str) -> Format:
    """The format that is called so; anything else is a mistake of usage that names the nearest."""
    try:
        return Format(text)
    except ValueError:
        near = get_close_matches(text, list(Format), 1)
        hint = f"Did you mean {str(near[0])!r}?" if near else f"One of: {', '.join(Format)}."
        raise typer.BadParameter(f"there is no choice {text!r}. {hint}") from None


def parse_folder(text: str) -> Path:
    """A folder by its name; a shell that left a `~` as it is would make its user a folder called so."""
    if not text:
        raise typer.BadParameter("a folder has no empty name; the current folder is `.`")
    if text == "~" or text.startswith("~/"):
        raise typer.BadParameter(
            f"{text!r} is not the home folder here: write it after a space, or in full"
        )
    return Path(text)


def complete_format(begun: str) -> list[str]:
    """What a shell offers for it."""
    return [word for word in Format if word.startswith(begun)]
