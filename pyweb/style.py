"""Colours, widths of windows, and light and dark mode."""

from __future__ import annotations

from typing import Any, Literal

from pyweb.annotations import Color, Prop, Var

ColorMode = Literal["light", "dark", "system"]
LIGHT_COLOR_MODE = "light"
DARK_COLOR_MODE = "dark"
SYSTEM_COLOR_MODE = "system"
resolved_color_mode: Var[str] = Var()


class ColorModeVar(Var[str]):
    """The current mode, `"light"` or `"dark"`."""

    __slots__ = ()


def color(name: Prop[str], shade: Prop[int] = 7, alpha: bool = False) -> Color:
    """A colour of the theme.

    Args:
        name: Name of the scale, such as `"gray"` or `"accent"`.
        shade: Step of the scale, from 1 to 12.
        alpha: Whether to take the transparent scale.
    """
    return Color()


def breakpoints(
    custom: dict[str, Any] | None = None,
    *,
    initial: Any = None,
    xs: Any = None,
    sm: Any = None,
    md: Any = None,
    lg: Any = None,
    xl: Any = None,
) -> dict[str, Any]:
    """Values by the width of the window, for props and CSS properties.

    Args:
        custom: Values by width, such as `{"0px": …, "48em": …}`.
        initial: The value for every width.
        xs: The value from 30em on.
        sm: The value from 48em on.
        md: The value from 62em on.
        lg: The value from 80em on.
        xl: The value from 96em on.
    """
    return dict(custom or {})
