"""Which class names Tailwind knows."""

from __future__ import annotations

import re

_WORD = re.compile(
    r"(?:"
    r"absolute|antialiased|block|blur|border|capitalize|collapse|container|contents|"
    r"filter|fixed|flex|flow-root|grayscale|grid|grow|hidden|inline|inline-block|"
    r"inline-flex|inline-grid|inline-table|invert|invisible|isolate|italic|"
    r"line-through|list-item|lowercase|no-underline|normal-case|not-italic|not-sr-only|"
    r"ordinal|outline|overline|prose|relative|resize|ring|rounded|sepia|shadow|shrink|"
    r"sr-only|static|sticky|table|table-caption|table-cell|table-column|table-row|"
    r"transform|transition|truncate|underline|uppercase|visible"
    r")\Z"
)
_PREFIX = re.compile(
    r"(?:"
    r"accent|align|animate|appearance|aspect|auto-cols|auto-rows|backdrop|basis|bg|"
    r"blur|border|bottom|box|break|brightness|caret|col|columns|content|contrast|"
    r"cursor|decoration|delay|divide|drop-shadow|duration|ease|end|fill|flex|float|"
    r"font|from|gap|grid|grow|h|hue-rotate|hyphens|indent|inset|items|justify|leading|"
    r"left|line-clamp|list|m|max-h|max-w|mb|me|min-h|min-w|mix-blend|ml|mr|ms|mt|mx|my|"
    r"object|opacity|order|origin|outline|overflow|overscroll|p|pb|pe|perspective|pl|"
    r"place|pointer-events|pr|ps|pt|px|py|right|ring|rotate|rounded|row|saturate|scale|"
    r"scroll|select|self|shadow|shrink|size|skew|snap|space|start|stroke|tab|table|"
    r"text|to|top|touch|tracking|transition|translate|underline-offset|via|w|"
    r"whitespace|will-change|wrap|z"
    r")-."
)
_VARIANT = re.compile(r"(?:[\w@*-]|\[[^\]]*\]|\([^)]*\))+:")


def is_utility(name: str) -> bool:
    """Whether Tailwind makes a rule of a class name, as far as its spelling tells."""
    while match := _VARIANT.match(name):
        name = name[match.end() :]
    name = name.strip("!").removeprefix("-")
    if name.startswith("[") and ":" in name and name.endswith("]"):
        return True
    return _WORD.match(name) is not None or _PREFIX.match(name) is not None
