"""Renders files whose shape does not depend on the app.

They are Jinja templates, of whose language this reads the little that they use: values, three filters, `if`, `for` and
`raw`. Importing Jinja and compiling the templates took it as long as everything else for a small app.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from pyweb_emitters.errors import BugError

TEMPLATES = Path(__file__).parent.parent / "templates"

Value: TypeAlias = str | bool | int | tuple[str, ...]
Scope: TypeAlias = Mapping[str, Value]
Part: TypeAlias = Callable[[Scope], str]

# Lines of tags alone leave nothing behind: spaces before a tag at the start of a line go, and the line break after it.
_MARK = re.compile(
    r"(?m:^[ \t]+)?\{% raw %\}(?P<raw>.*?)(?m:^[ \t]+)?\{% endraw %\}\n?"
    r"|(?m:^[ \t]+)?\{% (?P<tag>.*?) %\}\n?"
    r"|\{\{ (?P<value>.*?) \}\}",
    re.DOTALL,
)
_TEXT = r""""(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'"""
_FILTER = re.compile(rf"\s*\|\s*(\w+)(?:\(((?:{_TEXT}|[,\s])*)\))?")
_NAME = re.compile(r"(\w+)(\[loop\.index0\])?")
_FOR = re.compile(r"for (\w+) in (\w+)")


def render_template(
    name: str, variables: tuple[tuple[str, str | bool | tuple[str, ...]], ...]
) -> str:
    """Text of a template; a name that the template uses and nobody gave is an error."""
    return render((TEMPLATES / name).read_text("utf-8"), dict(variables))


def render(template: str, scope: Scope) -> str:
    """The text of a template with its values."""
    parts, closing = _parts(_marks(template))
    if closing:
        raise BugError(f"a template has {closing!r} without its beginning")
    return "".join(part(scope) for part in parts)


def _marks(template: str) -> Iterator[tuple[str, str]]:
    """Pieces by kind: `text`, `tag` or `value`."""
    position = 0
    for mark in _MARK.finditer(template):
        yield "text", template[position : mark.start()]
        kind = mark.lastgroup or "text"
        yield ("text" if kind == "raw" else kind), mark[kind]
        position = mark.end()
    yield "text", template[position:]


def _parts(marks: Iterator[tuple[str, str]]) -> tuple[list[Part], str]:
    """What stands up to the next tag that ends something, and that tag."""
    parts: list[Part] = []
    for kind, text in marks:
        if kind == "text":
            parts.append(lambda scope, text=text: text)  # type: ignore[misc]
        elif kind == "value":
            parts.append(_value(text))
        elif text.startswith("if "):
            parts.append(_choice(text.removeprefix("if "), marks))
        elif found := _FOR.fullmatch(text):
            parts.append(_loop(found[1], found[2], marks))
        else:
            return parts, text
    return parts, ""


def _choice(name: str, marks: Iterator[tuple[str, str]]) -> Part:
    then, closing = _parts(marks)
    otherwise: list[Part] = []
    if closing == "else":
        otherwise, closing = _parts(marks)
    _expect(closing, "endif")

    def part(scope: Scope) -> str:
        return "".join(part(scope) for part in (then if _look_up(name, scope) else otherwise))

    return part


def _loop(item: str, name: str, marks: Iterator[tuple[str, str]]) -> Part:
    body, closing = _parts(marks)
    _expect(closing, "endfor")

    def part(scope: Scope) -> str:
        items = _look_up(name, scope)
        if not isinstance(items, tuple):
            raise BugError(f"a template repeats {name!r}, which is no list")
        inner = [{**scope, item: each, "loop.index0": i} for i, each in enumerate(items)]
        return "".join(part(each) for each in inner for part in body)

    return part


def _value(text: str) -> Part:
    found = _NAME.match(text)
    filters = list(_FILTER.finditer(text, found.end())) if found else []
    if found is None or (filters[-1] if filters else found).end() != len(text):
        raise BugError(f"a template has a value that cannot be read: {text!r}")
    name, indexed = found[1], bool(found[2])
    calls = [(each[1], ast.literal_eval(f"({each[2]},)") if each[2] else ()) for each in filters]

    def part(scope: Scope) -> str:
        value = _look_up(name, scope)
        if indexed and isinstance(value, tuple):
            value = value[int(str(scope["loop.index0"]))]
        for filter_name, args in calls:
            value = _filtered(filter_name, value, args)
        return str(value)

    return part


def _filtered(name: str, value: Value, args: tuple[str, ...]) -> str:
    match name, value, args:
        case "join", tuple(items), (separator,):
            return separator.join(items)
        case "replace", str(text), (old, new):
            return text.replace(old, new)
        case "tojson", str(text), ():
            return json.dumps(text)
    raise BugError(f"a template uses {name!r} on {value!r}")


def _look_up(name: str, scope: Scope) -> Value:
    if name not in scope:
        raise BugError(f"a template uses {name!r}, which nobody gave")
    return scope[name]


def _expect(closing: str, wanted: str) -> None:
    if closing != wanted:
        raise BugError(f"a template has {closing!r} where {wanted!r} belongs")
