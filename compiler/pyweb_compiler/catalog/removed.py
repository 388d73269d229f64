"""Names that Reflex once had, and what stands in their place today."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from msgspec import Struct

_CHAKRA = "Reflex gave up its Chakra components with version 0.6"

CHAKRA: Mapping[str, str] = MappingProxyType(
    {
        "alert": "callout",
        "alert_description": "callout.text",
        "alert_dialog": "alert_dialog.root",
        "alert_dialog_body": "alert_dialog.description",
        "alert_dialog_content": "alert_dialog.content",
        "alert_dialog_footer": "flex",
        "alert_dialog_header": "alert_dialog.title",
        "alert_icon": "callout.icon",
        "alert_title": "callout.text",
        "avatar_group": "hstack",
        "button_group": "hstack",
        "card_body": "box",
        "card_footer": "box",
        "card_header": "heading",
        "checkbox_group": "vstack",
        "circle": "center",
        "circular_progress": "spinner",
        "date_picker": "input",
        "date_time_picker": "input",
        "editable": "input",
        "form_control": "form.field",
        "form_error_message": "form.message",
        "form_helper_text": "text",
        "form_label": "form.label",
        "grid_item": "box",
        "input_group": "input",
        "input_left_addon": "input.slot",
        "input_left_element": "input.slot",
        "input_right_addon": "input.slot",
        "input_right_element": "input.slot",
        "kbd": "text.kbd",
        "link_box": "link",
        "link_overlay": "link",
        "menu": "menu.root",
        "menu_button": "menu.trigger",
        "menu_divider": "menu.separator",
        "menu_group": "menu.content",
        "menu_item": "menu.item",
        "menu_list": "menu.content",
        "modal": "dialog.root",
        "modal_body": "box",
        "modal_close_button": "dialog.close",
        "modal_content": "dialog.content",
        "modal_footer": "flex",
        "modal_header": "dialog.title",
        "modal_overlay": "dialog.content",
        "multi_select": "checkbox",
        "number_input": "input",
        "option": "select.item",
        "password": "input",
        "pin_input": "input",
        "popover": "popover.root",
        "popover_body": "box",
        "popover_content": "popover.content",
        "popover_header": "heading",
        "popover_trigger": "popover.trigger",
        "radio_group": "radio",
        "range_slider": "slider",
        "responsive_grid": "grid",
        "span": "text.span",
        "square": "center",
        "stat": "card",
        "stat_help_text": "text",
        "stat_label": "text",
        "stat_number": "heading",
        "tab": "tabs.trigger",
        "tab_list": "tabs.list",
        "tab_panel": "tabs.content",
        "tab_panels": "box",
        "table_caption": "el.caption",
        "table_container": "table.root",
        "tabs": "tabs.root",
        "tag": "badge",
        "tag_label": "text",
        "tag_left_icon": "icon",
        "tag_right_icon": "icon",
        "tbody": "table.body",
        "td": "table.cell",
        "tfoot": "el.tfoot",
        "th": "table.column_header_cell",
        "thead": "table.header",
        "tr": "table.row",
        "wrap": "flex",
        "wrap_item": "box",
    }
)
"""Component of Chakra → the one to write today; those that are not named kept their name, or went."""

RENAMED: Mapping[str, str] = MappingProxyType(
    {
        "background": "`event(background=True)`",
        "cached_var": "`var`",
        "color_mode_button": "`color_mode.button`",
        "color_mode_icon": "`color_mode.icon`",
        "color_mode_switch": "`color_mode.switch`",
        "editor": "`text_area`, or wrap an npm package in a class that inherits from `Component`",
        "input.input": "`input`",
        "input.root": "`input`",
        "text_field.input": "`input`",
        "text_field.root": "`input`",
    }
)
"""Name that went → what is written today."""


class Removed(Struct, frozen=True):
    """What to say of a name that Reflex no longer has."""

    name: str
    advice: str


STATE_METHODS: Mapping[str, str] = MappingProxyType(
    {
        "get_current_page": "router.page.path",
        "get_query_params": "router.page.params",
        "get_client_ip": "router.session.client_ip",
        "get_token": "router.session.client_token",
        "get_sid": "router.session.session_id",
        "get_headers": "router.headers",
    }
)
"""Methods that states once had → the attribute that has the same today."""


def former_method(name: str, receiver: str) -> str:
    """The hint for a method that states no longer have; empty for any other name."""
    path = STATE_METHODS.get(name)
    return f"Reflex no longer has it: write `{receiver}.{path}`" if path is not None else ""


def removed(path: str, components: Collection[str]) -> Removed | None:
    """The name to blame, and what to write instead, if Reflex once had it; `components` are those of today."""
    if path in RENAMED:
        return Removed(path, f"Reflex no longer has it: write {RENAMED[path]}")
    name = _plain(path.removeprefix("chakra."))
    if name == _plain(path):
        today = CHAKRA.get(path)
    else:
        today = next((new for old, new in CHAKRA.items() if _plain(old) == name), None)
        same = next((each for each in components if _plain(each) == name), None)
        if today is None and same is not None:
            return Removed(
                "chakra", f"{_CHAKRA}: most are still here by their own name, as `{same}`"
            )
        if today is None:
            return Removed(path, f"{_CHAKRA}: put it together from the components of today")
    return Removed(path, f"{_CHAKRA}: write `{today}`") if today is not None else None


def _plain(name: str) -> str:
    """`MenuItem` is the class of `menu_item`."""
    return name.replace("_", "").lower()
