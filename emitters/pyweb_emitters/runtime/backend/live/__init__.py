"""The state engine: states of browser tabs, kept on the server.

Start reading in `state.py` (what an app declares), `session.py` (how events run) and
`tracking.py` (how changes become patches).
"""

import live.deques
import live.dicts
import live.heaps
import live.lists
import live.objects
import live.sets  # noqa: F401  (they define the wrappers of values)
from live.app import create_app
from live.color import Color, color
from live.effects import (
    Effect,
    back,
    blur_focus,
    clear_local_storage,
    clear_session_storage,
    console_log,
    download,
    noop,
    redirect,
    remove_cookie,
    remove_local_storage,
    remove_session_storage,
    scroll_to,
    set_clipboard,
    set_color_mode,
    set_focus,
    set_value,
    toast,
    toggle_color_mode,
    window_alert,
)
from live.event_info import KeyInputInfo, PointerEventInfo
from live.events import EventSpec, Handler, event
from live.serialize import serializer
from live.settings import Settings
from live.state import State
from live.storage import Cookie, LocalStorage, SessionStorage
from live.threads import run_in_thread
from live.vars import Computed, Field, Var, field, var

__all__ = [
    "Color",
    "Computed",
    "Cookie",
    "Effect",
    "EventSpec",
    "Field",
    "Handler",
    "KeyInputInfo",
    "LocalStorage",
    "PointerEventInfo",
    "SessionStorage",
    "Settings",
    "State",
    "Var",
    "back",
    "blur_focus",
    "clear_local_storage",
    "clear_session_storage",
    "color",
    "console_log",
    "create_app",
    "download",
    "event",
    "field",
    "noop",
    "redirect",
    "remove_cookie",
    "remove_local_storage",
    "remove_session_storage",
    "run_in_thread",
    "scroll_to",
    "serializer",
    "set_clipboard",
    "set_color_mode",
    "set_focus",
    "set_value",
    "toast",
    "toggle_color_mode",
    "var",
    "window_alert",
]
