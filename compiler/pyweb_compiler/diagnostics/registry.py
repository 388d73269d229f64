"""Every rule that can be reported, as data: docs and `pyweb explain` come from here."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Rule(Struct, frozen=True, kw_only=True):
    """One kind of finding.

    Codes: PW0xx source and project, PW1xx names and imports, PW2xx evaluation of UI code,
    PW3xx components, props and events, PW4xx state and handlers, PW5xx pages and routes, PW6xx output.
    """

    code: str
    """`PW` and three digits; never reused."""
    name: str
    """Kebab-case."""
    severity: Severity
    message: str
    """The problem, with named holes for `str.format`."""
    help: str
    """The cure, with the same holes; may be empty."""
    why: str
    """Why it is so, in one or two sentences."""
    example: str
    """Smallest source that produces it."""
    fix: str
    """The example, mended."""
    once: bool = False
    """The same message is shown once, at its first place, however often it is found."""
    once_a_file: bool = False
    """The same message is shown once a file, with the number of its other places there."""
