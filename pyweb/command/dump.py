"""The IR as JSON, so that another target could be written against it."""

from __future__ import annotations

import enum
import json
import math

from msgspec import Struct

from pyweb_compiler.deep import with_deep_stack

VERSION = 1


def dump(app: object) -> str:
    """A versioned document; every node is an object whose `node` names its class."""
    return with_deep_stack(
        lambda: json.dumps({"version": VERSION, "app": _value(app)}, indent=2, ensure_ascii=False)
    )


def _value(value: object) -> object:
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, Struct):
        fields = {name: _value(getattr(value, name)) for name in value.__struct_fields__}
        return {"node": type(value).__name__, **fields}
    if isinstance(value, frozenset | set):
        return sorted((_value(item) for item in value), key=str)
    if isinstance(value, tuple | list):
        return [_value(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _value(item) for key, item in value.items()}
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return str(value)
