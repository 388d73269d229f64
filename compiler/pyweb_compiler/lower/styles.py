"""Style keywords and dicts as CSS declarations."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.values import Unknown, Value
from pyweb_compiler.lower import expressions
from pyweb_compiler.lower.context import LowerContext

BREAKPOINTS = ("initial", "xs", "sm", "md", "lg", "xl")
"""Names of the widths, from the narrowest; the first one applies always."""
_ELEMENTS = frozenset(
    {
        "before",
        "after",
        "placeholder",
        "selection",
        "first_line",
        "first_letter",
        "marker",
        "backdrop",
    }
)


class Declarations:
    """Declarations by property, selector and medium: a later one replaces an earlier one."""

    def __init__(self, context: LowerContext, span: Span) -> None:
        self._context = context
        self._span = span
        self._found: dict[tuple[str, str, str], ir.Style] = {}

    def result(self) -> tuple[ir.Style, ...]:
        """All declarations; narrow widths first."""
        order = {name: position for position, name in enumerate(("", *BREAKPOINTS))}
        return tuple(sorted(self._found.values(), key=lambda s: order.get(s.media, len(order))))

    def add_constants(self, declarations: tuple[tuple[str, str], ...]) -> None:
        """Declarations of the catalog."""
        for property_, value in declarations:
            self._set(property_, value, "", "")

    def add_default(self, property_: str, value: str | int) -> None:
        """A declaration that applies unless the author made one."""
        if (property_, "", "") not in self._found:
            self._set(property_, value, "", "")

    def has(self, property_: str) -> bool:
        """Whether a declaration applies always."""
        return (property_, "", "") in self._found

    def add_value(self, value: Value) -> None:
        """A `style=` dict, or a list of them."""
        if isinstance(value, list | tuple):
            for item in value:
                self.add_value(item)
        elif isinstance(value, Mapping):
            for key, item in value.items():
                self.add(str(key), item)

    def add(self, key: str, value: Value, selector: str = "", media: str = "") -> None:
        """One entry of a style dict or one style keyword."""
        if value is None or isinstance(value, Unknown):
            return
        nested = isinstance(value, Mapping) and not _is_responsive(value)
        if nested or key.startswith(("_", ":", "&", "@")):
            self._nested(key, value, selector, media)
        elif isinstance(value, list | tuple):
            names = ("", *BREAKPOINTS[1:])
            for name, item in zip(names, value, strict=False):
                self._set(css_property(self._context, key), item, selector, name or media)
        elif isinstance(value, Mapping):
            for name, item in value.items():
                medium = "" if name == "initial" else str(name)
                self._set(css_property(self._context, key), item, selector, medium or media)
        else:
            self._set(css_property(self._context, key), value, selector, media)

    def _nested(self, key: str, value: Value, selector: str, media: str) -> None:
        """The declarations under a pseudo class, a selector or an at-rule."""
        if not isinstance(value, Mapping):
            return
        if key.startswith("@"):
            media = key
        else:
            selector = _selector(key, selector)
        for inner, item in value.items():
            self.add(str(inner), item, selector, media)

    def _set(self, property_: str, value: Value, selector: str, media: str) -> None:
        if value is None:
            return
        expr = expressions.lower_value(self._context, value, self._span)
        if expr is None:
            return
        style = ir.Style(property=property_, value=expr, selector=selector, media=media)
        key = (property_, selector, media)
        self._found.pop(key, None)
        self._found[key] = style


def _is_responsive(value: Mapping[Value, Value]) -> bool:
    """Whether a dict gives one property several values by width."""
    return bool(value) and all(name in BREAKPOINTS for name in value)


def _selector(key: str, outer: str) -> str:
    """`_hover`, `:hover` and `&:hover` are `:hover`; any other selector stands for descendants."""
    if key.startswith("_"):
        name = key[1:]
        return outer + ("::" if name in _ELEMENTS else ":") + name.replace("_", "-")
    if key.startswith("&"):
        return outer + key[1:] if not key.startswith("& ") else f"{outer}{key}"
    return outer + key if key.startswith(":") else f"{outer}& {key}".strip()


def css_property(context: LowerContext, key: str) -> str:
    """CSS property in camelCase; custom properties stay."""
    if key.startswith("--"):
        return key
    name = key.removesuffix("_").replace("-", "_")
    known = context.catalog.style_props.get(name)
    if known is None:
        snake = re.sub("([A-Z])", r"_\1", name).lower()
        known = context.catalog.style_props.get(snake)
    if known is not None:
        return known
    head, *tail = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in tail)
