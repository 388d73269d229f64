"""What to write today in the place of names that are not compiled yet."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_DATABASE = "keep the data in vars of a state, or use a database library of your choice"
_UPLOAD = (
    "files cannot be sent to the server yet: take text with `text_area`, or an address with `input`"
)
_CHART = (
    "draw it with `el.svg`, or wrap the npm package: a class with `library` and `tag`"
    " that inherits from `Component`"
)
_SCRIPT = (
    "use `redirect`, `set_clipboard`, `scroll_to` and the other events, or wrap an npm package"
)
_TABLE = "build it with `table.root` and `foreach` over a computed var"
_CLIENT = "use a var of a state: its changes are sent, but the page shows them at once"

ADVICE: Mapping[str, str] = MappingProxyType(
    {
        "Model": _DATABASE,
        "ModelRegistry": _DATABASE,
        "session": _DATABASE,
        "asession": _DATABASE,
        "DBConfig": _DATABASE,
        "AdminDash": _DATABASE,
        "ComponentState": "write a state class, with a dict that holds the data of each place by its name",
        "SharedState": "keep what tabs share in a module-level object that handlers lock",
        "dynamic": "build the view in the page, of vars of a state",
        "call_script": _SCRIPT,
        "call_function": _SCRIPT,
        "run_script": _SCRIPT,
        "upload": _UPLOAD,
        "upload_files": _UPLOAD,
        "selected_files": _UPLOAD,
        "clear_selected_files": _UPLOAD,
        "cancel_upload": _UPLOAD,
        "UploadFile": _UPLOAD,
        "get_upload_dir": "write to a folder of your own",
        "get_upload_url": "put files that are served into `assets/`",
        "client_state": _CLIENT,
        "_x.client_state": _CLIENT,
        "accordion": "use `el.details(el.summary(title), content)`, or a `cond` over a var for each part",
        "drawer": "use `dialog.root`, placed with `position` and `width`",
        "markdown": "use `heading`, `text` and `list`, or `html` with markup made of the text",
        "code_block": "use `el.pre(el.code(text))`, which shows code without colours",
        "data_table": _TABLE,
        "data_editor": _TABLE,
        "moment": "format the time in a computed var, and show that with `text`",
        "plotly": _CHART,
        "recharts": _CHART,
        "audio": "use `el.audio(src=…, controls=True)`",
        "video": "use `el.video(src=…, controls=True)`",
        "auto_scroll": "use `scroll_to` at the end of the handler",
        "clipboard": "use `on_paste` of an `input`, whose value is sent with `on_change`",
        "config.get_config": "read an environment variable, or a constant of the app",
        "App(api_transformer=…)": "add routes to `backend/main.py` of the output, which is yours to change",
        "App(overlay_component=…)": "put it into the function that all pages are built with",
        "App(app_wraps=…)": "put it into the function that all pages are built with",
        "App(extra_app_wraps=…)": "put it into the function that all pages are built with",
        "App(backend_exception_handler=…)": "catch what may go wrong in the handler itself",
        "app.register_lifespan_task": "start it in `backend/main.py` of the output, which is yours to change",
        "app.add_middleware": "add it in `backend/main.py` of the output, which is yours to change",
        "app.modify_state": "change the state in a handler; a background handler runs beside the others",
    }
)
"""Path, or the start of one up to a dot or underscore → help of the diagnostic."""


def advice(path: str) -> str | None:
    """What to write instead, if more can be said than to leave it out."""
    while path:
        if path in ADVICE:
            return ADVICE[path]
        path = path[: max(path.rfind("."), 0)]
    return None
