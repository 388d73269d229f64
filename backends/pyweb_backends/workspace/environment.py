"""The variables that configure the backend, as the state engine's own settings declare them."""

from __future__ import annotations

import ast
import json
from importlib.resources import files

from msgspec import Struct

PREFIX = "LIVE_"


class Variable(Struct, frozen=True, kw_only=True):
    """One environment variable."""

    name: str
    default: str
    description: str


def environment_variables() -> tuple[Variable, ...]:
    """Read off the fields of the settings class, so that no list has to be kept beside it."""
    source = files("pyweb_emitters") / "runtime" / "backend" / "live" / "settings.py"
    tree = ast.parse(source.read_text(encoding="utf-8"))
    fields = [
        node
        for cls in tree.body
        if isinstance(cls, ast.ClassDef)
        for node in cls.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call)
    ]
    return tuple(variable for field in fields if (variable := _variable(field)) is not None)


def _variable(field: ast.AnnAssign) -> Variable | None:
    assert isinstance(field.target, ast.Name) and isinstance(field.value, ast.Call)
    keywords = {item.arg: item.value for item in field.value.keywords}
    if "default" not in keywords or "description" not in keywords:
        return None
    default = ast.literal_eval(keywords["default"])
    return Variable(
        name=f"{PREFIX}{field.target.id.upper()}",
        default=default if isinstance(default, str) else json.dumps(default),
        description=str(ast.literal_eval(keywords["description"])),
    )
