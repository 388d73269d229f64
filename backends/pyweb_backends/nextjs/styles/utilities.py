"""One declaration as a utility class."""

from __future__ import annotations

import re

from pyweb_backends.nextjs.styles import tables

_COLOR = re.compile(
    r"#[0-9a-fA-F]{3,8}\Z|(rgb|rgba|hsl|hsla|oklch|oklab|lab|lch|color|color-mix)\("
)
_LENGTH = re.compile(r"-?[\d.]+([a-z]+|%)\Z|(calc|min|max|clamp|fit-content)\(")
_VARIABLE = re.compile(r"var\((--[\w-]+)\)\Z")
_COLOR_VARIABLE = re.compile(
    r"var\(--(?:[a-z]+-(?:a?\d+|contrast|surface|indicator|track)|color-[\w-]+|"
    r"(?:black|white)-a\d+)\)\Z"
)
_KEYWORD_LENGTHS = {
    "auto": "auto",
    "min-content": "min",
    "max-content": "max",
    "fit-content": "fit",
}


_PAIRS = {")": "(", "]": "["}


def is_spellable(value: str) -> bool:
    """Whether a class name can hold a value as it is: what ends a class or a declaration cannot stand in one."""
    if value != " ".join(value.split(" ")).strip() or "  " in value or not value.isprintable():
        return False
    if any(sign in value for sign in "\\`{};<>") or any(value.count(q) % 2 for q in "'\""):
        return False
    opened: list[str] = []
    for sign in value:
        if sign in "([":
            opened.append(sign)
        elif sign in ")]" and (not opened or opened.pop() != _PAIRS[sign]):
            return False
    return not opened


_NUMBER = re.compile(r"[+-]?\d*\.?\d+\Z")


def lacks_unit(property_: str, value: str) -> bool:
    """Whether a length is a mere number, which is no length unless it is zero."""
    if property_ not in tables.LENGTHS and property_ not in ("fontSize", "letterSpacing"):
        return False
    return any(_NUMBER.match(part) and float(part) for part in value.split())


def utility(property_: str, value: str) -> str:
    """The class that declares `property_: value`, exactly."""
    value = " ".join(value.split())
    if named := tables.NAMED.get(property_, {}).get(value):
        return named
    if property_ in tables.LENGTHS and (
        found := _length(tables.LENGTHS[property_], property_, value)
    ):
        return found
    if property_ in tables.COLORS and _is_color(value):
        return _with_value(tables.COLORS[property_], value)
    if property_ in tables.PLAIN and (found := _plain(property_, value)):
        return found
    return f"[{css_name(property_)}:{_escape(value)}]"


_BORDER = re.compile(r"(\d+px) solid(?: (.+))?\Z")
_BORDER_SIDES = {
    "border": "border",
    "borderTop": "border-t",
    "borderRight": "border-r",
    "borderBottom": "border-b",
    "borderLeft": "border-l",
}
_BORDER_WIDTHS = {"1px": "", "2px": "-2", "4px": "-4", "8px": "-8"}


def utilities(property_: str, value: str) -> tuple[str, ...]:
    """The classes that declare `property_: value`; a solid border is a width and perhaps a color."""
    border = _BORDER.match(" ".join(value.split())) if property_ in _BORDER_SIDES else None
    if border and (border.group(2) is None or _is_color(border.group(2))):
        side, width = _BORDER_SIDES[property_], border.group(1)
        thick = f"{side}{_BORDER_WIDTHS[width]}" if width in _BORDER_WIDTHS else f"{side}-[{width}]"
        return (thick, *([_with_value(side, border.group(2))] if border.group(2) else []))
    return (utility(property_, value),)


def variant(selector: str, media: str) -> str:
    """The prefix under which a class applies: `sm:hover:`; nothing for always."""
    return _media(media) + _selector(selector)


def css_name(property_: str) -> str:
    """`marginTop` → `margin-top`; custom properties stay."""
    if property_.startswith("--"):
        return property_
    name = re.sub(r"[A-Z]", lambda m: f"-{m.group().lower()}", property_)
    return f"-{name}" if re.match(r"(webkit|moz|ms)-", name) else name


def _length(prefix: str, property_: str, value: str) -> str | None:
    if value in ("0", "0px"):
        return "rounded-none" if prefix == "rounded" else f"{prefix}-0"
    if value in _KEYWORD_LENGTHS and (value == "auto" or prefix in ("w", "h", "min-w", "max-w")):
        return f"{prefix}-{_KEYWORD_LENGTHS[value]}"
    several = property_ in tables.SHORTHANDS and all(_LENGTH.match(v) for v in value.split())
    if several or _LENGTH.match(value) or _VARIABLE.match(value):
        return _with_value(prefix, value)
    return None


def _plain(property_: str, value: str) -> str | None:
    prefix = tables.PLAIN[property_]
    if property_ == "backgroundImage" and "gradient(" not in value and "url(" not in value:
        return None
    if property_ == "fontSize" and not _LENGTH.match(value):
        return None
    if property_ in ("zIndex", "order") and value.isdigit():
        return f"{prefix}-{value}"
    if property_ in ("transform", "animation", "boxShadow") and value == "none":
        return f"{prefix}-none"
    if _VARIABLE.match(value) and property_ in ("backgroundImage", "fontSize"):
        return None
    return _with_value(prefix, value)


def _is_color(value: str) -> bool:
    if value.lower() in tables.COLOR_WORDS or _COLOR_VARIABLE.match(value):
        return True
    return (
        _COLOR.match(value) is not None
        and value.count("(") <= 2
        and "," not in value.split(")")[-1]
    )


def _with_value(prefix: str, value: str) -> str:
    if match := _VARIABLE.match(value):
        return f"{prefix}-({match.group(1)})"
    if value in ("transparent", "black", "white"):
        return f"{prefix}-{value}"
    return f"{prefix}-[{_escape(value)}]"


def _escape(value: str) -> str:
    return value.replace("_", "\\_").replace(", ", ",").replace(" ", "_")


_FROM_WIDTH = {"xs": "min-[30rem]", "sm": "md", "md": "min-[62rem]", "lg": "xl", "xl": "2xl"}
"""The variants that begin at the widths of the vocabulary's breakpoints."""


def _media(media: str) -> str:
    if not media:
        return ""
    return f"[{_escape(media)}]:" if media.startswith("@") else f"{_FROM_WIDTH[media]}:"


DARK = ".dark &"
"""Begins the selector of what applies in dark mode alone."""


def _selector(selector: str) -> str:
    if not selector:
        return ""
    if selector.startswith(DARK):
        return f"dark:{_selector(selector.removeprefix(DARK))}"
    if name := tables.VARIANTS.get(selector):
        return f"{name}:"
    if selector.startswith(("_", "@")):
        return f"[{_escape(selector)}]:"
    return f"[{_escape(selector if '&' in selector else _relative(selector))}]:"


def _relative(selector: str) -> str:
    return f"&{selector}" if selector.startswith((":", "[", ".")) else f"& {selector}"
