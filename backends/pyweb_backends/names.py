"""Names that reach the target: made only here, checked, readable, never twice in a scope."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\d_A-Za-z]+")
_SEGMENT = re.compile(r"[^/\[\]\s]+|\[[^/\[\]\s]+\]|\[\[(\.\.\.)?[^/\[\]\s]+\]\]")

TS_RESERVED = frozenset(
    [
        "arguments",
        "async",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "eval",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "implements",
        "import",
        "in",
        "instanceof",
        "interface",
        "let",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "undefined",
        "var",
        "void",
        "while",
        "with",
        "yield",
    ]
)
"""Words that cannot name a variable in a module, and `async`, which would confuse."""

TS_GLOBALS = frozenset(
    [
        "Array",
        "BigInt",
        "Boolean",
        "Date",
        "Error",
        "Function",
        "Infinity",
        "JSON",
        "Map",
        "Math",
        "NaN",
        "Number",
        "Object",
        "Promise",
        "Proxy",
        "RegExp",
        "Set",
        "String",
        "Symbol",
        "WeakMap",
        "decodeURIComponent",
        "document",
        "globalThis",
        "undefined",
        "window",
    ]
)
"""Globals that printed code relies on, or whose shadowing the linter refuses."""


class TsName(str):
    """An identifier of TypeScript that is no reserved word."""

    __slots__ = ()

    def __new__(cls, text: str) -> TsName:
        if not text.replace("$", "_").isidentifier() or text in TS_RESERVED:
            raise ValueError(f"not a TypeScript name: {text!r}")
        return super().__new__(cls, text)


class PythonName(str):
    """An identifier of Python that is no keyword."""

    __slots__ = ()

    def __new__(cls, text: str) -> PythonName:
        if not text.isidentifier() or keyword.iskeyword(text):
            raise ValueError(f"not a Python name: {text!r}")
        return super().__new__(cls, text)


class RoutePath(str):
    """A path below `app/` (`post/[id]`); empty for the root."""

    __slots__ = ()

    def __new__(cls, text: str) -> RoutePath:
        if text and not all(_SEGMENT.fullmatch(part) for part in text.split("/")):
            raise ValueError(f"not a route: {text!r}")
        return super().__new__(cls, text)


def words(name: str) -> list[str]:
    """The words of a name in any spelling: `add_item`, `addItem`, `add-item`, `HTTPServer`."""
    return _WORD.findall(name)


def pascal_case(name: str) -> TsName:
    """`todo_item` → `TodoItem`; a name that has capitals keeps them."""
    text = "".join(word[:1].upper() + word[1:] for word in words(name))
    return TsName(text if text[:1].isidentifier() else f"Number{text}" if text else "Unnamed")


def camel_case(name: str) -> TsName:
    """`add_item` → `addItem`, as a variable; a reserved word gets a suffix: `classValue`."""
    text = member_name(name)
    return TsName(f"{text}Value" if text in TS_RESERVED else text)


def member_name(name: str) -> str:
    """`add_item` → `addItem`, as a member of an object, where reserved words are fine."""
    parts = words(name)
    if not parts:
        return "_"
    head, *tail = parts
    text = head.lower() + "".join(word[:1].upper() + word[1:] for word in tail)
    return text if text[:1].isidentifier() else f"n{text}"


def kebab_case(name: str) -> str:
    """`todo_item` → `todo-item`, for file names."""
    return "-".join(word.lower() for word in words(name)) or "unnamed"


class NameScope:
    """Names in use at one place of a file; nested scopes see those around them."""

    __slots__ = ("_outer", "_taken")

    def __init__(self, taken: Iterable[str] = (), outer: NameScope | None = None) -> None:
        self._taken = set(taken)
        self._outer = outer

    def __contains__(self, name: str) -> bool:
        return name in self._taken or (self._outer is not None and name in self._outer)

    def claim(self, *choices: str) -> TsName:
        """The first choice that is free, else the last one with the lowest free number."""
        for choice in choices:
            if choice not in self and choice not in TS_RESERVED:
                return self._take(choice)
        number = 2
        while f"{choices[-1]}{number}" in self:
            number += 1
        return self._take(f"{choices[-1]}{number}")

    def release(self, name: str) -> None:
        """Give a name back: what bound it has ended."""
        self._taken.discard(name)

    def _take(self, name: str) -> TsName:
        checked = TsName(name)
        self._taken.add(checked)
        return checked
