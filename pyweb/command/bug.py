"""Describes a mistake of pyweb itself."""

from __future__ import annotations

import traceback
from contextlib import suppress
from types import TracebackType

from pyweb_compiler.diagnostics import Span


def describe(error: BaseException) -> str:
    """One message: what happened, at which place of the source, and where in pyweb."""
    lines = [f"bug in pyweb: {type(error).__name__}: {str(error) or 'no message'}"]
    if place := _source_place(error.__traceback__):
        lines.append(f"  while compiling {place.file}:{place.line}:{place.column}")
    frames = traceback.extract_tb(error.__traceback__)
    if frames:
        last = frames[-1]
        lines.append(f"  in {'/'.join(last.filename.split('/')[-3:])}:{last.lineno} ({last.name})")
    lines.append("This is not the app's fault. Please report it, with the source line named above.")
    lines.append("PYWEB_DEBUG=1 shows the full trace.")
    return "\n".join(lines)


def _source_place(trace: TracebackType | None) -> Span | None:
    """The innermost place of the source that anything on the stack was busy with."""
    found: Span | None = None
    while trace is not None:
        values = trace.tb_frame.f_locals
        for name in ("span", "node", "statement", "element", "page", "view", "expr"):
            # Anything may stand there, also what raises whenever it is looked at.
            with suppress(Exception):
                found = _span_of(values.get(name), values) or found
        trace = trace.tb_next
    return found


def _span_of(value: object, values: dict[str, object]) -> Span | None:
    if isinstance(value, Span):
        return value if value.line else None
    inner = getattr(value, "span", None)
    if isinstance(inner, Span):
        return inner if inner.line else None
    for holder in ("module", "self"):
        owner = values.get(holder)
        locate = getattr(getattr(owner, "module", owner), "span", None)
        if value is not None and callable(locate):
            place = locate(value)
            if isinstance(place, Span):
                return place
    return None
