"""Names that reach the target: made only here, checked, readable, never twice in a scope."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable

_WORD = re.compile(r"A+(?=Aa)|A?a+|A+|0+")
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
        "AggregateError",
        "Array",
        "ArrayBuffer",
        "Atomics",
        "BigInt",
        "BigInt64Array",
        "BigUint64Array",
        "Boolean",
        "DataView",
        "Date",
        "Error",
        "EvalError",
        "FinalizationRegistry",
        "Float32Array",
        "Float64Array",
        "Function",
        "Infinity",
        "Int16Array",
        "Int32Array",
        "Int8Array",
        "Intl",
        "Iterator",
        "JSON",
        "Map",
        "Math",
        "NaN",
        "Number",
        "Object",
        "Promise",
        "Proxy",
        "RangeError",
        "ReferenceError",
        "Reflect",
        "RegExp",
        "Set",
        "SharedArrayBuffer",
        "String",
        "Symbol",
        "SyntaxError",
        "TypeError",
        "URIError",
        "Uint16Array",
        "Uint32Array",
        "Uint8Array",
        "Uint8ClampedArray",
        "WeakMap",
        "WeakRef",
        "WeakSet",
        "constructor",
        "decodeURI",
        "decodeURIComponent",
        "document",
        "encodeURI",
        "encodeURIComponent",
        "escape",
        "globalThis",
        "hasOwnProperty",
        "isFinite",
        "isNaN",
        "isPrototypeOf",
        "parseFloat",
        "parseInt",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "undefined",
        "unescape",
        "valueOf",
        "window",
    ]
)
"""Globals that printed code relies on, or whose shadowing the linter refuses."""

OBJECT_MEMBERS = frozenset(
    [
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__",
        "__proto__",
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    ]
)
"""What every object of JavaScript has, also one that has no such key of its own."""


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
    kinds = "".join(map(_kind, name))
    return [name[match.start() : match.end()] for match in _WORD.finditer(kinds)]


def _kind(char: str) -> str:
    """A large letter, a small one (or one of a script that has no case), a digit, or none of them."""
    if char.isdecimal():
        return "0"
    if char == "_" or not f"_{char}".isidentifier():
        return "_"
    return "A" if char.isupper() or char.istitle() else "a"


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


def package_name(name: str) -> str:
    """`Café_app` → `cafe-app`, as the registries of packages want names."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return kebab_case(plain) if words(plain) else "app"


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
