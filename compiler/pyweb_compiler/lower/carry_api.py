"""What the authoring API's names are called in the backend."""

from __future__ import annotations

from msgspec import Struct

LIVE_EVENTS = frozenset(
    [
        "redirect",
        "toast",
        "window_alert",
        "console_log",
        "set_clipboard",
        "download",
        "scroll_to",
        "set_focus",
        "blur_focus",
        "set_value",
        "back",
        "remove_cookie",
        "remove_local_storage",
        "clear_local_storage",
        "remove_session_storage",
        "clear_session_storage",
        "toggle_color_mode",
        "set_color_mode",
    ]
)
"""Events that a handler returns or yields."""

LIVE_NAMES = LIVE_EVENTS | frozenset(
    [
        "State",
        "event",
        "var",
        "field",
        "Field",
        "Color",
        "Cookie",
        "LocalStorage",
        "SessionStorage",
        "serializer",
        "run_in_thread",
        "color",
        "EventSpec",
        "KeyInputInfo",
        "PointerEventInfo",
        "Var",
        "noop",
    ]
)
"""Everything that `import live` offers to carried-over code (docs/runtime-api.md)."""

_NAMESPACES = frozenset(
    [
        "event",
        "vars",
        "state",
        "utils",
        "serializers",
        "istate",
        "storage",
        "base",
        "client_state",
        "core",
        "components",
        "client_storage",
        "constants",
        "colors",
        "sonner",
        "toast",
    ]
)
"""Parts of the API under which old apps find those names."""


class Substitute(Struct, frozen=True):
    """A name of the API that is a plain name of another library."""

    module: str
    name: str


SUBSTITUTES = {
    "Base": Substitute("pydantic", "BaseModel"),
}
"""`Base` was pydantic's model under another name."""


class Resolved(Struct, frozen=True):
    """What a path under the API means in the backend."""

    target: str | Substitute
    """Name under `live`, or a substitute."""
    consumed: int
    """How many parts of the path it stands for; the others are attributes of it."""


def resolve_api(path: tuple[str, ...]) -> Resolved | None:
    """What `<api>.<path>` means in the backend; `None`: it has no meaning there."""
    for index, part in enumerate(path):
        following = path[index + 1] if index + 1 < len(path) else ""
        if part in _NAMESPACES and (following in LIVE_NAMES or following in SUBSTITUTES):
            continue
        if part in LIVE_NAMES:
            return Resolved(part, index + 1)
        if part in SUBSTITUTES:
            return Resolved(SUBSTITUTES[part], index + 1)
        if part not in _NAMESPACES:
            return None
    return None
