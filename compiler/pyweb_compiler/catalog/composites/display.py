"""Light and dark mode, and what shows on which width of screen."""

import pyweb as pw

CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")


def color_mode_button(*, position=None, allow_system=False, **props):
    """A button that toggles the mode; `position` is a corner of the window, or a value of the CSS property."""
    if position is not None and not isinstance(position, pw.Var) and position not in CORNERS:
        props["style"] = {"position": position, **props.get("style", {})}
        position = None
    if allow_system:
        return pw.vendored.color_mode_menu(position=position, **props)
    return pw.vendored.color_mode_button(position=position, **props)


def color_mode_icon(light_component=None, dark_component=None):
    """The icon of the current mode."""
    return pw.color_mode_cond(
        light=pw.icon("sun") if light_component is None else light_component,
        dark=pw.icon("moon") if dark_component is None else dark_component,
    )


def color_mode_switch(**props):
    """A switch between the two modes."""
    return pw.vendored.color_mode_switch(**props)


def mobile_only(*children, **props):
    """Shows on narrow screens only."""
    return pw.el.div(*children, **props, display=["block", "none", "none", "none"])


def tablet_only(*children, **props):
    """Shows on screens of middle width only."""
    return pw.el.div(*children, **props, display=["none", "block", "block", "none"])


def desktop_only(*children, **props):
    """Shows on wide screens only."""
    return pw.el.div(*children, **props, display=["none", "none", "none", "block"])


def tablet_and_desktop(*children, **props):
    """Shows on all but narrow screens."""
    return pw.el.div(*children, **props, display=["none", "block", "block", "block"])


def mobile_and_tablet(*children, **props):
    """Shows on all but wide screens."""
    return pw.el.div(*children, **props, display=["block", "block", "block", "none"])
