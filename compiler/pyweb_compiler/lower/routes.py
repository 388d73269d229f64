"""Which texts are routes."""

from __future__ import annotations

import re

from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.diagnostics.rules.pages import INVALID_ROUTE

_NAME = re.compile(r"\[\[\.\.\.(\w+)\]\]|\[\.\.\.(\w+)\]|\[\[(\w+)\]\]|\[(\w+)\]")
_FOREIGN = re.compile(r":(\w+)|<(?:\w+:)?(\w+)>|\{(\w+)\}")
_UNSAFE = re.compile(r"[\s?#%\\<>\"'`{}|^\x00-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")


def check_route(route: str, span: Span, diagnostics: Diagnostics) -> None:
    """Report a route that cannot be an address."""
    parts = [part for part in route.strip("/").split("/") if part]
    problem = next(
        (
            found
            for number, part in enumerate(parts)
            if (found := _problem(part, first=not number, last=number == len(parts) - 1))
        ),
        None,
    )
    if problem:
        diagnostics.report(INVALID_ROUTE, span, route=route, problem=problem)


def _problem(part: str, *, first: bool, last: bool) -> str | None:
    if match := _NAME.fullmatch(part):
        name = next(group for group in match.groups() if group)
        if not name.isidentifier():
            return f"`{name}` is not a name"
        if not last and (part.startswith("[[") or "..." in part):
            return f"`{part}` has to be the last part"
        return None
    if match := _FOREIGN.fullmatch(part):
        name = next(group for group in match.groups() if group)
        return f"`{part}` is how other frameworks write a parameter, here it is `[{name}]`"
    if "[" in part or "]" in part:
        return f"the brackets of `{part}` do not fit"
    if found := _UNSAFE.search(part):
        return f"`{part}` contains {found[0]!r}"
    if part in (".", ".."):
        return f"`{part}` is no part of an address"
    if part[0] in "_@(":
        return f"`{part}` begins with `{part[0]}`, which Next.js keeps for itself"
    if part == "node_modules":
        return "what stands in a folder of this name is nobody's page"
    if first and part == "api":
        return "addresses below `/api` belong to the backend"
    return None
