"""Which components stand only in certain others, and which do not stand in certain others."""

from __future__ import annotations

_MENU = ("dropdown_menu.content", "dropdown_menu.sub_content", "dropdown_menu.group")
_CONTEXT = ("context_menu.content", "context_menu.sub_content", "context_menu.group")

PARENTS: dict[str, tuple[str, ...]] = {
    "context_menu.content": ("context_menu.root",),
    "context_menu.group": ("context_menu.content", "context_menu.sub_content"),
    "context_menu.item": _CONTEXT,
    "context_menu.sub_content": ("context_menu.sub",),
    "context_menu.sub_trigger": ("context_menu.content", "context_menu.sub"),
    "context_menu.trigger": ("context_menu.root",),
    "dropdown_menu.content": ("dropdown_menu.root",),
    "dropdown_menu.item": _MENU,
    "dropdown_menu.sub_content": ("dropdown_menu.sub",),
    "dropdown_menu.sub_trigger": ("dropdown_menu.content", "dropdown_menu.sub"),
    "dropdown_menu.trigger": ("dropdown_menu.root",),
    "radio_cards.item": ("radio_cards.root",),
    "segmented_control.item": ("segmented_control.root",),
    "select.group": ("select.content",),
    "select.item": ("select.group", "select.content"),
    "select.label": ("select.group",),
    "select.trigger": ("select.root",),
    "table.body": ("table.root",),
    "table.header": ("table.root",),
    "tabs.trigger": ("tabs.list",),
}
"""Component → those that it may be a child of; all others may be children of anything."""

_CELLS = ("table.cell", "table.column_header_cell", "table.row_header_cell")

REFUSED: dict[str, tuple[str, ...]] = {
    "button": ("button", "el.button"),
    "el.a": ("el.a",),
    "el.button": ("button", "el.button"),
    "el.p": ("el.div", "el.ol", "el.p", "el.ul"),
    "icon_button": ("button", "el.button"),
    "table.body": ("table.header", *_CELLS),
    "table.cell": ("table.body", "table.header", *_CELLS),
    "table.column_header_cell": ("table.body", "table.header", "table.row", *_CELLS),
    "table.header": ("table.body",),
    "table.row": ("table.body", "table.header", "table.row"),
    "table.row_header_cell": ("table.body", "table.header", "table.row", *_CELLS),
}
"""Component → those that may not be its children."""


def misplaced(parent: str, child: str) -> tuple[str, ...] | None:
    """`None` where a component may stand; else where it may, which is empty if that is elsewhere."""
    parent, child = _plain(parent), _plain(child)
    if child in REFUSED.get(parent, ()):
        return PARENTS.get(child, ())
    allowed = PARENTS.get(child)
    return None if allowed is None or parent in allowed else allowed


def _plain(path: str) -> str:
    path = path.removeprefix("vendored.")
    return f"dropdown_{path}" if path.startswith("menu.") else path
