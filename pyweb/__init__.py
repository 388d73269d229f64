"""The vocabulary that apps are written in: `import pyweb as pw`.

Everything here is inert. The compiler reads the source of an app, so that nothing has to happen when it runs.
Written by `pyweb_compiler.catalog.generate_authoring`.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyweb import el as el
    from pyweb import plugins as plugins
    from pyweb import style as style
    from pyweb.annotations import Color as Color
    from pyweb.annotations import Component as Component
    from pyweb.annotations import EventSpec as EventSpec
    from pyweb.annotations import EventType as EventType
    from pyweb.annotations import KeyInputInfo as KeyInputInfo
    from pyweb.annotations import PointerEventInfo as PointerEventInfo
    from pyweb.annotations import Prop as Prop
    from pyweb.annotations import Style as Style
    from pyweb.annotations import Var as Var
    from pyweb.app import App as App
    from pyweb.app import Config as Config
    from pyweb.app import Env as Env
    from pyweb.app import asset as asset
    from pyweb.app import page as page
    from pyweb.components.content import checkbox as checkbox
    from pyweb.components.content import color_mode as color_mode
    from pyweb.components.content import container as container
    from pyweb.components.content import debounce_input as debounce_input
    from pyweb.components.content import desktop_only as desktop_only
    from pyweb.components.content import html as html
    from pyweb.components.content import icon as icon
    from pyweb.components.content import icon_button as icon_button
    from pyweb.components.content import image as image
    from pyweb.components.content import link as link
    from pyweb.components.content import list as list
    from pyweb.components.content import list_item as list_item
    from pyweb.components.content import logo as logo
    from pyweb.components.content import mobile_and_tablet as mobile_and_tablet
    from pyweb.components.content import mobile_only as mobile_only
    from pyweb.components.content import ordered_list as ordered_list
    from pyweb.components.content import script as script
    from pyweb.components.content import slider as slider
    from pyweb.components.content import tablet_and_desktop as tablet_and_desktop
    from pyweb.components.content import tablet_only as tablet_only
    from pyweb.components.content import text_area as text_area
    from pyweb.components.content import toast as toast
    from pyweb.components.content import unordered_list as unordered_list
    from pyweb.components.form import form as form
    from pyweb.components.layout import aspect_ratio as aspect_ratio
    from pyweb.components.layout import box as box
    from pyweb.components.layout import center as center
    from pyweb.components.layout import divider as divider
    from pyweb.components.layout import flex as flex
    from pyweb.components.layout import grid as grid
    from pyweb.components.layout import hstack as hstack
    from pyweb.components.layout import inset as inset
    from pyweb.components.layout import scroll_area as scroll_area
    from pyweb.components.layout import section as section
    from pyweb.components.layout import separator as separator
    from pyweb.components.layout import spacer as spacer
    from pyweb.components.layout import stack as stack
    from pyweb.components.layout import vstack as vstack
    from pyweb.components.typography import blockquote as blockquote
    from pyweb.components.typography import code as code
    from pyweb.components.typography import heading as heading
    from pyweb.components.typography import text as text
    from pyweb.components.widgets import alert_dialog as alert_dialog
    from pyweb.components.widgets import avatar as avatar
    from pyweb.components.widgets import badge as badge
    from pyweb.components.widgets import button as button
    from pyweb.components.widgets import callout as callout
    from pyweb.components.widgets import card as card
    from pyweb.components.widgets import checkbox_cards as checkbox_cards
    from pyweb.components.widgets import checkbox_group as checkbox_group
    from pyweb.components.widgets import context_menu as context_menu
    from pyweb.components.widgets import data_list as data_list
    from pyweb.components.widgets import dialog as dialog
    from pyweb.components.widgets import dropdown_menu as dropdown_menu
    from pyweb.components.widgets import hover_card as hover_card
    from pyweb.components.widgets import input as input
    from pyweb.components.widgets import menu as menu
    from pyweb.components.widgets import popover as popover
    from pyweb.components.widgets import progress as progress
    from pyweb.components.widgets import radio as radio
    from pyweb.components.widgets import radio_cards as radio_cards
    from pyweb.components.widgets import radio_group as radio_group
    from pyweb.components.widgets import segmented_control as segmented_control
    from pyweb.components.widgets import select as select
    from pyweb.components.widgets import skeleton as skeleton
    from pyweb.components.widgets import spinner as spinner
    from pyweb.components.widgets import switch as switch
    from pyweb.components.widgets import table as table
    from pyweb.components.widgets import tabs as tabs
    from pyweb.components.widgets import text_field as text_field
    from pyweb.components.widgets import theme as theme
    from pyweb.components.widgets import theme_panel as theme_panel
    from pyweb.components.widgets import tooltip as tooltip
    from pyweb.control import color_mode_cond as color_mode_cond
    from pyweb.control import cond as cond
    from pyweb.control import foreach as foreach
    from pyweb.control import fragment as fragment
    from pyweb.control import match as match
    from pyweb.control import memo as memo
    from pyweb.effects import back as back
    from pyweb.effects import blur_focus as blur_focus
    from pyweb.effects import clear_local_storage as clear_local_storage
    from pyweb.effects import clear_session_storage as clear_session_storage
    from pyweb.effects import console_log as console_log
    from pyweb.effects import download as download
    from pyweb.effects import noop as noop
    from pyweb.effects import prevent_default as prevent_default
    from pyweb.effects import redirect as redirect
    from pyweb.effects import remove_cookie as remove_cookie
    from pyweb.effects import remove_local_storage as remove_local_storage
    from pyweb.effects import remove_session_storage as remove_session_storage
    from pyweb.effects import scroll_to as scroll_to
    from pyweb.effects import set_clipboard as set_clipboard
    from pyweb.effects import set_color_mode as set_color_mode
    from pyweb.effects import set_focus as set_focus
    from pyweb.effects import set_value as set_value
    from pyweb.effects import stop_propagation as stop_propagation
    from pyweb.effects import toggle_color_mode as toggle_color_mode
    from pyweb.effects import window_alert as window_alert
    from pyweb.state import Cookie as Cookie
    from pyweb.state import EventHandler as EventHandler
    from pyweb.state import Field as Field
    from pyweb.state import LocalStorage as LocalStorage
    from pyweb.state import SessionStorage as SessionStorage
    from pyweb.state import State as State
    from pyweb.state import event as event
    from pyweb.state import field as field
    from pyweb.state import run_in_thread as run_in_thread
    from pyweb.state import serializer as serializer
    from pyweb.state import var as var
    from pyweb.style import breakpoints as breakpoints
    from pyweb.style import color as color

_HOMES = {
    "annotations": "Color Component EventSpec EventType KeyInputInfo PointerEventInfo Prop Style Var",
    "app": "App Config Env asset page",
    "components.content": "checkbox color_mode container debounce_input desktop_only html icon icon_button image link list list_item logo mobile_and_tablet mobile_only ordered_list script slider tablet_and_desktop tablet_only text_area toast unordered_list",
    "components.form": "form",
    "components.layout": "aspect_ratio box center divider flex grid hstack inset scroll_area section separator spacer stack vstack",
    "components.typography": "blockquote code heading text",
    "components.widgets": "alert_dialog avatar badge button callout card checkbox_cards checkbox_group context_menu data_list dialog dropdown_menu hover_card input menu popover progress radio radio_cards radio_group segmented_control select skeleton spinner switch table tabs text_field theme theme_panel tooltip",
    "control": "color_mode_cond cond foreach fragment match memo",
    "effects": "back blur_focus clear_local_storage clear_session_storage console_log download noop prevent_default redirect remove_cookie remove_local_storage remove_session_storage scroll_to set_clipboard set_color_mode set_focus set_value stop_propagation toggle_color_mode window_alert",
    "state": "Cookie EventHandler Field LocalStorage SessionStorage State event field run_in_thread serializer var",
    "style": "breakpoints color",
}
_SUBMODULES = ("el", "plugins", "style")


if not TYPE_CHECKING:  # type checkers know the names from the imports above, and report others

    def __getattr__(name: str) -> Any:
        """Import what a name stands for when it is first used."""
        if name in _SUBMODULES:
            return import_module(f"pyweb.{name}")
        for module, names in _HOMES.items():
            if name in names.split():
                value = getattr(import_module(f"pyweb.{module}"), name)
                globals()[name] = value
                return value
        raise AttributeError(f"module 'pyweb' has no attribute {name!r}")


def __dir__() -> Iterable[str]:
    """Return every name of the vocabulary."""
    return sorted({*_SUBMODULES, *" ".join(_HOMES.values()).split()})
