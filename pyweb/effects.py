"""What the browser can be told to do: in a trigger, or as the result of a handler."""

from __future__ import annotations

from typing import Any

from pyweb.annotations import EventSpec, Prop


def redirect(
    path: Prop[str],
    *,
    is_external: Prop[bool] = False,
    popup: Prop[bool] = False,
    replace: Prop[bool] = False,
) -> EventSpec:
    """Go to another page.

    Args:
        path: Path in the app, or an address elsewhere.
        is_external: Opens the page in a new tab.
        popup: Opens the page in a window of its own.
        replace: Replaces the current entry of the history.
    """
    return EventSpec()


def window_alert(message: object) -> EventSpec:
    """Show a message in a dialog of the browser."""
    return EventSpec()


def console_log(message: object) -> EventSpec:
    """Write to the console of the browser."""
    return EventSpec()


def set_clipboard(content: Prop[str]) -> EventSpec:
    """Copy text to the clipboard."""
    return EventSpec()


def download(
    url: Prop[str] = None,
    filename: Prop[str] = None,
    data: Any = None,
    mime_type: str | None = None,
) -> EventSpec:
    """Save a file.

    Args:
        url: Path of the file in the app.
        filename: Name to save it under.
        data: Content of the file, instead of `url`.
        mime_type: Type of `data`.
    """
    return EventSpec()


def scroll_to(elem_id: Prop[str], align_to_top: Prop[bool] = True) -> EventSpec:
    """Bring an element into view, by its id."""
    return EventSpec()


def set_focus(ref: Prop[str]) -> EventSpec:
    """Move the focus to an element, by its id."""
    return EventSpec()


def blur_focus(ref: Prop[str]) -> EventSpec:
    """Take the focus from an element, by its id."""
    return EventSpec()


def set_value(ref: Prop[str], value: Any) -> EventSpec:
    """Set the value of an input, by its id."""
    return EventSpec()


def back() -> EventSpec:
    """Go back in the history."""
    return EventSpec()


def noop() -> EventSpec:
    """Do nothing."""
    return EventSpec()


def remove_cookie(key: str, options: dict[str, Any] | None = None) -> EventSpec:
    """Remove a cookie."""
    return EventSpec()


def remove_local_storage(key: str) -> EventSpec:
    """Remove a value from the storage of the browser."""
    return EventSpec()


def clear_local_storage() -> EventSpec:
    """Remove everything from the storage of the browser."""
    return EventSpec()


def remove_session_storage(key: str) -> EventSpec:
    """Remove a value from the storage of the tab."""
    return EventSpec()


def clear_session_storage() -> EventSpec:
    """Remove everything from the storage of the tab."""
    return EventSpec()


def set_color_mode(mode: Prop[str]) -> EventSpec:
    """Choose `"light"`, `"dark"` or `"system"`."""
    return EventSpec()


toggle_color_mode = EventSpec()
prevent_default = EventSpec()
stop_propagation = EventSpec()


class ToastEffects:
    """Short messages at the edge of the window."""

    __slots__ = ()

    def __call__(self, message: Prop[str] = "", **options: Any) -> EventSpec:
        """Show a message.

        Args:
            message: What it says.
            options: `title`, `description`, `duration`, `position`, `close_button`, `action` and the like.
        """
        return EventSpec()

    def info(self, message: Prop[str] = "", **options: Any) -> EventSpec:
        """Show a message for information."""
        return EventSpec()

    def success(self, message: Prop[str] = "", **options: Any) -> EventSpec:
        """Show that something worked."""
        return EventSpec()

    def warning(self, message: Prop[str] = "", **options: Any) -> EventSpec:
        """Show a warning."""
        return EventSpec()

    def error(self, message: Prop[str] = "", **options: Any) -> EventSpec:
        """Show that something failed."""
        return EventSpec()

    def loading(self, message: Prop[str] = "", **options: Any) -> EventSpec:
        """Show that something is going on."""
        return EventSpec()

    def dismiss(self, id: Prop[str] = None) -> EventSpec:
        """Take back one message, or all of them."""
        return EventSpec()
