"""Styles that differ by color mode, as two declarations of which CSS picks one."""

from __future__ import annotations

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
    plain = [style for style in node if _modes(style) is None]
    return tuple(part for style in node for part in _parts(style, plain))


def _parts(style: ir.Style, plain: list[ir.Style]) -> Iterator[ir.Style]:
    modes = _modes(style)
    # What applies in dark mode would win over a declaration that stands after it.
    if modes is None or any(_overlap(style, modes, other) for other in plain):
        yield style
        return
    light, dark = modes
    yield replace(style, value=light)
    if dark.value != light.value:
        yield replace(style, value=dark, selector=DARK + style.selector)


def _overlap(style: ir.Style, modes: tuple[ir.Literal, ir.Literal], other: ir.Style) -> bool:
    short, long = sorted((style.property, other.property), key=len)
    if style.selector != other.selector or not long.startswith(short):
        return False
    if long == "backgroundClip":
        classes = (utility(short, static_value(short, value)) for value in modes)
        return not all(name.startswith("bg-") for name in classes)
    return not long.endswith("Radius") or short.endswith("Radius")


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
