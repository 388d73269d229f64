"""Python types as the browser sees them, in TypeScript."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import pathlib
import re
import types
import typing
import uuid
from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

import typing_extensions
from pydantic import BaseModel

from live.storage import Stored

UNKNOWN = "unknown"
_TEXT = (str, bytes, datetime.date, datetime.time, uuid.UUID, pathlib.PurePath, Stored)
_WRAPPERS = (
    typing.Annotated,
    typing.ClassVar,
    typing.Final,
    typing.Required,
    typing.NotRequired,
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing_extensions.ReadOnly,
)


@dataclasses.dataclass(frozen=True)
class RecordField:
    """A field of a class whose instances cross the wire as objects."""

    name: str
    annotation: Any
    optional: bool


def typescript(annotation: Any, record: Callable[[type], str]) -> str:
    """The type in TypeScript; `record` names the interface of a class."""
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)

    def each(item: Any) -> str:
        return typescript(item, record)

    if annotation is None or annotation is types.NoneType:
        return "null"
    if origin in _WRAPPERS:
        return each(args[0])
    if origin is typing.Literal:
        return _union(json.dumps(value, ensure_ascii=False) for value in args)
    if origin in (typing.Union, types.UnionType):
        return _union(map(each, args))
    kind = origin or annotation
    if not isinstance(kind, type):
        return UNKNOWN
    if kind is tuple and args and args[-1] is not ...:
        return f"[{', '.join(map(each, args))}]"
    if fields_of(kind):
        return record(kind)
    if issubclass(kind, Mapping):
        key, value = args if len(args) == 2 else (str, Any)
        return f"Record<{_key(key, each)}, {each(value)}>"
    if issubclass(kind, Collection | deque) and not issubclass(kind, _TEXT):
        item = each(args[0]) if args else UNKNOWN
        return f"({item})[]" if " | " in item else f"{item}[]"
    return _scalar(kind)


def _scalar(kind: type) -> str:
    if issubclass(kind, enum.Enum):
        return _union(json.dumps(member.value, ensure_ascii=False) for member in kind)
    if issubclass(kind, bool):
        return "boolean"
    if issubclass(kind, int | float | decimal.Decimal):
        return "number"
    return "string" if issubclass(kind, _TEXT) else UNKNOWN


def _union(options: Iterable[str]) -> str:
    unique = list(dict.fromkeys(part for option in options for part in option.split(" | ")))
    return UNKNOWN if UNKNOWN in unique else " | ".join(unique)


def _key(key: Any, each: Callable[[Any], str]) -> str:
    found = each(key)
    literal = typing.get_origin(key) is typing.Literal
    return found if literal or found == "number" else "string"


def fields_of(kind: type) -> tuple[RecordField, ...]:
    """The fields of a class of records; none for any other class."""
    if typing_extensions.is_typeddict(kind):
        optional: frozenset[str] = getattr(kind, "__optional_keys__", frozenset())
    elif dataclasses.is_dataclass(kind) or issubclass(kind, BaseModel):
        optional = frozenset()
    else:
        return ()
    hints = typing.get_type_hints(kind, include_extras=True)
    return tuple(
        RecordField(name, hint, _may_lack(hint, name in optional))
        for name, hint in hints.items()
        if not name.startswith("_") and typing.get_origin(hint) is not typing.ClassVar
        if name not in ("model_config", "model_fields", "model_computed_fields")
    )


def _may_lack(hint: Any, marked: bool) -> bool:
    # Annotations that are text until now have not been looked into when the class was made.
    origin = typing.get_origin(hint)
    if origin in (typing.Required, typing_extensions.Required):
        return False
    return marked or origin in (typing.NotRequired, typing_extensions.NotRequired)


def words(name: str) -> list[str]:
    """The words of a name in any spelling."""
    found = re.finditer(r"A+(?=Aa)|A?a+|A+|0+", "".join(map(_kind, name)))
    return [name[match.start() : match.end()] for match in found]


def _kind(char: str) -> str:
    if char.isdecimal():
        return "0"
    if char == "_" or not f"_{char}".isidentifier():
        return "_"
    return "A" if char.isupper() or char.istitle() else "a"


def pascal_case(name: str) -> str:
    """`todo_item` as the name of a type."""
    return "".join(word[:1].upper() + word[1:] for word in words(name))


def camel_case(name: str) -> str:
    """`todo_item` as the name of a method or parameter."""
    text = pascal_case(name)
    return text[:1].lower() + text[1:]


def module_path(module: str) -> str:
    """`todo.new_item` as the path of a file: `todo/new-item`."""
    return "/".join(re.sub(r"(?<=[^_])_(?=[^_])", "-", part) for part in module.split("."))
