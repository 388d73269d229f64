"""Styles that differ by color mode, as two declarations of which CSS picks one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from pyweb_backends.nextjs.rewrite import rewrite
from pyweb_backends.nextjs.styles.style import is_class, static_value
from pyweb_backends.nextjs.styles.utilities import DARK, utility
from pyweb_compiler import ir


def split_modes(app: ir.App) -> ir.App:
    """The app without what JavaScript need not decide: nothing flashes, and less of it runs there."""
    return rewrite(app, _split)


def _split(node: object) -> tuple[ir.Style, ...] | None:
    if not isinstance(node, tuple) or not any(isinstance(item, ir.Style) for item in node):
        return None
    plain = [each for each in enumerate(node) if _modes(each[1]) is None]
    found: list[ir.Style] = []
    again: set[int] = set()
    for position, style in enumerate(node):
        found.extend(_parts(position, style, plain, again))
    return tuple(found)


def _parts(
    position: int, style: ir.Style, plain: list[tuple[int, ir.Style]], again: set[int]
) -> Iterator[ir.Style]:
    """A style, or what it is in either mode; `again` are those that have to be said once more in dark mode."""
    modes = _modes(style)
    if modes is None:
        yield style
        if position in again:
            yield replace(style, selector=DARK + style.selector)
        return
    others = [(at, other) for at, other in plain if _overlap(style, modes, other)]
    # What applies in dark mode would win over a declaration that stands after it.
    if not all(at > position and _is_detail(other, style) for at, other in others):
        yield style
        return
    again.update(at for at, _ in others)
    light, dark = modes
    yield replace(style, value=light)
    if dark.value != light.value:
        yield replace(style, value=dark, selector=DARK + style.selector)


def _is_detail(style: ir.Style, whole: ir.Style) -> bool:
    """Whether a constant is for one side, and another style for all of them."""
    constant = isinstance(style.value, ir.Literal) and _is_sayable(style.property, style.value)
    sides = _SIDE.search(style.property) and not _SIDE.search(whole.property)
    return constant and bool(sides)


def _overlap(style: ir.Style, modes: tuple[ir.Literal, ir.Literal], other: ir.Style) -> bool:
    short, long = sorted((style.property, other.property), key=len)
    if style.selector != other.selector or not _says_part_of(short, long):
        return False
    if long == "backgroundClip":
        classes = (utility(short, static_value(short, value)) for value in modes)
        return not all(name.startswith("bg-") for name in classes)
    return not long.endswith("Radius") or short.endswith("Radius")


def _says_part_of(short: str, long: str) -> bool:
    """Whether two properties can say the same: `borderColor` of `border`, of `borderTopColor`, of `borderTop`."""
    one, other = _SIDE.findall(short), _SIDE.findall(long)
    beside = len(one) == len(other) == 1 and one != other and {*one, *other} <= _EDGES
    names = sorted((_SIDE.sub("", short), _SIDE.sub("", long)), key=len)
    return names[1].startswith(names[0]) and not beside


_SIDE = re.compile("(?<=[a-z])(?:Top|Right|Bottom|Left|Inline|Block|X|Y|Start|End)(?![a-z])")
_EDGES = frozenset({"Top", "Right", "Bottom", "Left"})


def _modes(style: ir.Style) -> tuple[ir.Literal, ir.Literal] | None:
    """The value in light mode and the one in dark mode, if both can stand in a class name."""
    match style.value:
        case ir.Choice(test=test, then=ir.Literal() as light, otherwise=ir.Literal() as dark):
            sayable = all(_is_sayable(style.property, value) for value in (light, dark))
            return (light, dark) if _is_light(test) and sayable else None
        case _:
            return None


def _is_light(test: ir.Expr) -> bool:
    return (
        isinstance(test, ir.Call)
        and test.operator == ir.Operator.EQUAL
        and len(test.args) == 2
        and isinstance(test.args[0], ir.AmbientRef)
        and test.args[0].ambient == ir.Ambient.RESOLVED_COLOR_MODE
        and isinstance(test.args[1], ir.Literal)
        and test.args[1].value == "light"
    )


def _is_sayable(property_: str, value: ir.Literal) -> bool:
    text = isinstance(value.value, str | int | float) and not isinstance(value.value, bool)
    return text and is_class(property_, static_value(property_, value))
