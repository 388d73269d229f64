"""Light and dark mode, and what shows on which width of screen."""

import pyweb as pw

CORNERS = {
    "top-left": {"top": "2rem", "left": "2rem"},
    "top-right": {"top": "2rem", "right": "2rem"},
    "bottom-left": {"bottom": "2rem", "left": "2rem"},
    "bottom-right": {"bottom": "2rem", "right": "2rem"},
}


def color_mode_button(*, position=None, allow_system=False, **props):
    """A button that toggles the mode, in a corner of the window if `position` names one."""
    if not isinstance(position, pw.Var) and position in CORNERS:
        props = {"position": "fixed", **CORNERS[position], **props}
    elif position is not None:
        props["position"] = position
    return pw.vendored.color_mode_button(allow_system=allow_system or None, **props)


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
