"""Constant text in TypeScript: strings, template chunks, JSX text, comments."""

from __future__ import annotations

import math
import re

_ESCAPES = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\b": "\\b",
    "\f": "\\f",
    "\v": "\\v",
}
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
"""Also what turns the direction of the text around it, which could hide code from its readers."""
_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*\Z")
_EXACT = 2**53
_PLACEHOLDER = re.compile(r"\$\{[^}]*\}")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_JSX_SYNTAX = re.compile(r"[{}<>]|//|/\*|  |\t")


def is_identifier(text: str) -> bool:
    """Whether `text` may stand as a property name without quotes."""
    return _IDENTIFIER.match(text) is not None


def string(text: str) -> str:
    """A string in double quotes that reads back as `text`."""
    return f'"{"".join(_ESCAPES.get(c) or _visible(c) for c in text)}"'


def text_value(text: str) -> str:
    """A string as an expression; in backticks where quotes would look like a forgotten template."""
    if not _PLACEHOLDER.search(text):
        return string(text)
    escaped = text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
    escapes = {c: _ESCAPES[c] for c in "\n\r\t\b\f\v"}
    return "`" + "".join(escapes.get(c) or _visible(c) for c in escaped) + "`"


def template_chunk(text: str) -> str:
    """Constant text between the backticks of a template literal."""
    escaped = text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
    return "".join(c if c == "\n" else _visible(c) for c in escaped)


def number(value: int | float) -> str:
    """A number as JavaScript writes it."""
    if isinstance(value, int):
        if abs(value) <= _EXACT:
            return str(value)
        try:
            value = float(value)  # as near as a number of JavaScript comes to it
        except OverflowError:
            return "Infinity" if value > 0 else "-Infinity"
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value.is_integer() and abs(value) < 1e15:
        return "-0" if value == 0 and math.copysign(1, value) < 0 else str(int(value))
    return repr(value)


def property_key(text: str) -> str:
    """A key of an object literal; `__proto__` would set the prototype, so it is computed."""
    if text == "__proto__":
        return '["__proto__"]'
    return text if is_identifier(text) else string(text)


def jsx_attribute(text: str) -> str:
    """The value of a JSX attribute: in quotes where those can say it, else a braced string."""
    if _INVISIBLE.search(text) or _ENTITY.search(text) or ('"' in text and "'" in text):
        return f"{{{text_value(text)}}}"
    return f"'{text}'" if '"' in text else f'"{text}"'


def jsx_text(text: str) -> str:
    """Text between tags; in braces where JSX would read or trim it differently."""
    if not text.strip() or _INVISIBLE.search(text) or _JSX_SYNTAX.search(text):
        return f"{{{text_value(text)}}}"
    return _ENTITY.sub("&amp;", text).replace("\u00a0", "&nbsp;")


def block_comment(text: str) -> str:
    """Text inside `/* … */`."""
    return text.replace("*/", "*\\/")


def line_comments(comments: tuple[str, ...]) -> list[str]:
    """One `//` line for each line of the comments."""
    lines = [line for comment in comments for line in re.split(r"[\n\r\u2028\u2029]", comment)]
    return [f"// {line.strip()}".rstrip() for line in lines]


def doc_comment(text: str) -> list[str]:
    """A JSDoc comment; nothing for empty text."""
    lines = [line.rstrip() for line in re.split(r"[\n\r\u2028\u2029]", block_comment(text.strip()))]
    if lines == [""]:
        return []
    if len(lines) == 1:
        return [f"/** {lines[0]} */"]
    return ["/**", *(f" * {line}".rstrip() for line in lines), " */"]


def _visible(char: str) -> str:
    if not _INVISIBLE.match(char):
        return char
    return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"
