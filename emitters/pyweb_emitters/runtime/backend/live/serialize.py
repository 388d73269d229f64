"""Values as JSON."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import logging
import math
import pathlib
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar, get_type_hints

import orjson
from pydantic import BaseModel

logger = logging.getLogger("live")
F = TypeVar("F", bound=Callable[[Any], Any])

OPTIONS = (
    orjson.OPT_NON_STR_KEYS
    | orjson.OPT_PASSTHROUGH_DATACLASS
    | orjson.OPT_PASSTHROUGH_DATETIME
    | orjson.OPT_SERIALIZE_NUMPY
)

SERIALIZERS: dict[type, Callable[[Any], Any]] = {
    datetime.datetime: str,
    datetime.date: str,
    datetime.time: str,
    datetime.timedelta: str,
    pathlib.PurePath: str,
    decimal.Decimal: float,
    range: list,
    set: list,
    frozenset: list,
    deque: list,
    bytes: lambda value: value.decode("utf-8", "replace"),
}
"""How values that JSON does not know are written, by type; `serializer` adds to it."""


def serializer(fn: F | None = None, *, to: type | None = None, overwrite: bool = True) -> Any:
    """Register a function that turns values of its parameter's type into plain ones."""

    def register(function: F) -> F:
        hints = get_type_hints(function)
        hints.pop("return", None)
        if len(hints) != 1:
            raise TypeError(f"{function.__name__}: annotate exactly one parameter")
        (kind,) = hints.values()
        if kind in SERIALIZERS and not overwrite:
            raise ValueError(f"there is a serializer for {kind.__name__} already")
        SERIALIZERS[kind] = function
        _find.cache_clear()
        has_own_serializer.cache_clear()
        return function

    return register if fn is None else register(fn)


@cache
def _find(kind: type) -> Callable[[Any], Any] | None:
    return next((SERIALIZERS[base] for base in kind.__mro__ if base in SERIALIZERS), None)


@cache
def fields_of(kind: type) -> tuple[str, ...] | None:
    """The names under which an object's values are sent; none for other kinds of values."""
    if issubclass(kind, BaseModel):
        return (*kind.model_fields, *kind.model_computed_fields)
    if dataclasses.is_dataclass(kind):
        return tuple(f.name for f in dataclasses.fields(kind) if not f.name.startswith("_"))
    return None


@cache
def has_own_serializer(kind: type) -> bool:
    """Whether objects of this class are sent in another form than their fields."""
    if _find(kind) is not None:
        return True
    if not issubclass(kind, BaseModel):
        return False
    return bool(kind.model_computed_fields) or kind.model_config.get("extra") == "allow"


def plain(value: Any) -> Any:
    """One step from a value towards JSON; orjson calls it for what it does not know."""
    kind: type = type(value)
    convert = _find(kind)
    if convert is not None:
        return convert(value)
    names = fields_of(kind)
    if names is not None:
        fields = {name: getattr(value, name, None) for name in names}
        extra = value.model_extra if isinstance(value, BaseModel) else None
        return fields | (extra or {})
    if isinstance(value, Mapping):
        return dict(value)
    if hasattr(value, "to_dict") and hasattr(value, "columns"):  # a data frame
        return {"columns": list(value.columns), "data": value.to_numpy().tolist()}
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"{kind.__name__} cannot be sent to the browser: add a @live.serializer for it")


def encode(value: Any) -> bytes:
    """A value as JSON bytes."""
    try:
        return orjson.dumps(value, plain, OPTIONS)
    except orjson.JSONEncodeError as problem:
        if isinstance(problem.__cause__, Exception):
            raise TypeError(str(problem.__cause__)) from problem
        try:
            return json.dumps(_simple(value), separators=(",", ":")).encode()
        except RecursionError:
            raise TypeError("the value is nested too deeply, or contains itself") from None


def encode_safely(message: dict[str, Any], lost: set[tuple[str, str]]) -> bytes:
    """A message as JSON bytes, without the vars that have no JSON form: `lost` gets their names."""
    try:
        return encode(message)
    except Exception:
        return encode({name: _without_bad(name, part, lost) for name, part in message.items()})


def _without_bad(name: str, part: Any, lost: set[tuple[str, str]]) -> Any:
    if name == "effects":
        return [effect for effect in part if _can_encode(effect)]
    if name not in ("state", "delta", "patch"):
        return part
    kept: dict[str, dict[str, Any]] = {}
    for state, values in part.items():
        for var, value in values.items():
            try:
                kept.setdefault(state, {})[var] = orjson.Fragment(encode(value))
            except Exception as problem:
                lost.add((state, var))
                logger.error("%s.%s is not sent: %s", state, var, problem)
    return kept


def _can_encode(effect: Any) -> bool:
    try:
        encode(effect)
    except Exception as problem:
        logger.error("an effect is not sent: %s", problem)
        return False
    return True


def _simple(value: Any) -> Any:
    """Plain Python values, for the rare ones that orjson refuses (huge integers, odd keys)."""
    if value is None or isinstance(value, str | bool):
        return str(value) if isinstance(value, str) else value
    if isinstance(value, enum.Enum):
        return _simple(value.value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {_key(key): _simple(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_simple(item) for item in value]
    if isinstance(value, orjson.Fragment):
        return json.loads(value.contents)
    return _simple(plain(value))


def _key(key: Any) -> str:
    if isinstance(key, enum.Enum):
        key = key.value
    return json.dumps(key) if key is None or isinstance(key, bool) else str(key)
