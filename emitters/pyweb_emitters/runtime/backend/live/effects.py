"""What a handler can ask the browser to do: return or yield one, or a list of them."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import Any, Literal

Level = Literal["default", "info", "success", "warning", "error", "loading"]


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing for the browser to do."""

    kind: str
    value: Any

    def message(self) -> dict[str, Any]:
        """The effect as it is sent."""
        return {self.kind: self.value}


def redirect(
    path: str, *, is_external: bool = False, popup: bool = False, replace: bool = False
) -> Effect:
    """Go to another page; an external one opens in a new tab."""
    value = {"path": str(path), "external": is_external, "replace": replace, "popup": popup}
    return Effect("redirect", value)


class Toast:
    """Short messages in a corner of the page: `toast("Saved")`, `toast.error("No")`."""

    def __call__(self, message: Any = "", *, level: Level = "default", **options: Any) -> Effect:
        camel = {_camel(name): option for name, option in options.items() if option is not None}
        return Effect("toast", {"level": level, "message": str(message), "options": camel})

    def info(self, message: Any = "", **options: Any) -> Effect:
        """A message with the mark of information."""
        return self(message, level="info", **options)

    def success(self, message: Any = "", **options: Any) -> Effect:
        """A message with the mark of success."""
        return self(message, level="success", **options)

    def warning(self, message: Any = "", **options: Any) -> Effect:
        """A message with the mark of a warning."""
        return self(message, level="warning", **options)

    def error(self, message: Any = "", **options: Any) -> Effect:
        """A message with the mark of an error."""
        return self(message, level="error", **options)

    def loading(self, message: Any = "", **options: Any) -> Effect:
        """A message with a spinner."""
        return self(message, level="loading", **options)

    def dismiss(self, id: str | None = None) -> Effect:
        """Remove one message, or all."""
        return Effect("toast", {"dismiss": id})


toast = Toast()


def _camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name.rstrip("_"))


def window_alert(message: Any) -> Effect:
    """Show the browser's own alert."""
    return Effect("alert", str(message))


def console_log(message: Any) -> Effect:
    """Write to the browser's console."""
    return Effect("log", str(message))


def set_clipboard(content: Any) -> Effect:
    """Copy a text."""
    return Effect("clipboard", str(content))


def download(
    url: str | None = None,
    filename: str | None = None,
    data: str | bytes | None = None,
    mime_type: str | None = None,
) -> Effect:
    """Save a file: from a path of this site, or from `data`."""
    if (url is None) == (data is None):
        raise ValueError("download needs either url or data")
    if data is not None:
        raw = data.encode() if isinstance(data, str) else data
        kind = mime_type or ("text/plain" if isinstance(data, str) else "application/octet-stream")
        url = f"data:{kind};base64,{base64.b64encode(raw).decode()}"
    elif not str(url).startswith("/"):
        raise ValueError("the url of a download must start with /")
    name = filename if filename is not None or data is not None else str(url).rsplit("/", 1)[-1]
    return Effect("download", {"url": str(url), "filename": name or ""})


def scroll_to(elem_id: str, align_to_top: bool = True) -> Effect:
    """Scroll to an element."""
    return Effect("scroll", {"id": elem_id, "top": align_to_top})


def set_focus(ref: str) -> Effect:
    """Focus the element with this id."""
    return Effect("focus", ref)


def blur_focus(ref: str) -> Effect:
    """Take the focus from the element with this id."""
    return Effect("blur", ref)


def set_value(ref: str, value: Any) -> Effect:
    """Set the value of an input that is bound to no var."""
    return Effect("value", {"id": ref, "value": value})


def back() -> Effect:
    """Go back in the browser's history."""
    return Effect("back", True)


def noop() -> list[Effect]:
    """Nothing."""
    return []


def remove_cookie(key: str, options: dict[str, Any] | None = None) -> Effect:
    """Remove a cookie."""
    camel = {_camel(name): option for name, option in (options or {"path": "/"}).items()}
    return Effect("store", {"kind": "cookie", "key": key, "value": None, "options": camel})


def remove_local_storage(key: str) -> Effect:
    """Remove one entry of the local storage."""
    return Effect("store", {"kind": "local", "key": key, "value": None, "options": {}})


def remove_session_storage(key: str) -> Effect:
    """Remove one entry of the session storage."""
    return Effect("store", {"kind": "session", "key": key, "value": None, "options": {}})


def clear_local_storage() -> Effect:
    """Empty the local storage."""
    return Effect("clear", "local")


def clear_session_storage() -> Effect:
    """Empty the session storage."""
    return Effect("clear", "session")


def toggle_color_mode() -> Effect:
    """Switch between light and dark."""
    return Effect("colorMode", "toggle")


def set_color_mode(mode: Literal["light", "dark", "system"]) -> Effect:
    """Choose light, dark, or what the system says."""
    return Effect("colorMode", mode)
