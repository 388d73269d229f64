"""Methods and fields of Python's own values that may be used while compiling."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass

_STR = frozenset(
    [
        "capitalize",
        "casefold",
        "center",
        "count",
        "encode",
        "endswith",
        "expandtabs",
        "find",
        "format",
        "format_map",
        "index",
        "isalnum",
        "isalpha",
        "isascii",
        "isdecimal",
        "isdigit",
        "isidentifier",
        "islower",
        "isnumeric",
        "isprintable",
        "isspace",
        "istitle",
        "isupper",
        "join",
        "ljust",
        "lower",
        "lstrip",
        "maketrans",
        "partition",
        "removeprefix",
        "removesuffix",
        "replace",
        "rfind",
        "rindex",
        "rjust",
        "rpartition",
        "rsplit",
        "rstrip",
        "split",
        "splitlines",
        "startswith",
        "strip",
        "swapcase",
        "title",
        "translate",
        "upper",
        "zfill",
    ]
)
_BYTES = frozenset(
    [
        "count",
        "decode",
        "endswith",
        "find",
        "hex",
        "lower",
        "maketrans",
        "replace",
        "split",
        "startswith",
        "strip",
        "translate",
        "upper",
    ]
)
_LIST = frozenset(
    [
        "append",
        "clear",
        "copy",
        "count",
        "extend",
        "index",
        "insert",
        "pop",
        "remove",
        "reverse",
        "sort",
    ]
)
_DICT = frozenset(
    [
        "clear",
        "copy",
        "fromkeys",
        "get",
        "items",
        "keys",
        "pop",
        "popitem",
        "setdefault",
        "update",
        "values",
        "move_to_end",
        "most_common",
        "elements",
    ]
)
_SET = frozenset(
    [
        "add",
        "clear",
        "copy",
        "difference",
        "difference_update",
        "discard",
        "intersection",
        "intersection_update",
        "isdisjoint",
        "issubset",
        "issuperset",
        "pop",
        "remove",
        "symmetric_difference",
        "symmetric_difference_update",
        "union",
        "update",
    ]
)
_DEQUE = frozenset(
    [
        "append",
        "appendleft",
        "clear",
        "copy",
        "count",
        "extend",
        "index",
        "pop",
        "popleft",
        "rotate",
    ]
)
_DATE = frozenset(
    [
        "isoformat",
        "strftime",
        "weekday",
        "isoweekday",
        "date",
        "time",
        "timestamp",
        "replace",
        "isocalendar",
        "timetuple",
        "toordinal",
        "total_seconds",
        "ctime",
        "utcoffset",
    ]
)
_DATE_FIELDS = frozenset(
    [
        "year",
        "month",
        "day",
        "hour",
        "minute",
        "second",
        "microsecond",
        "days",
        "seconds",
        "microseconds",
        "tzinfo",
    ]
)
NAMES: tuple[tuple[type | tuple[type, ...], frozenset[str]], ...] = (
    (str, _STR),
    (bytes, _BYTES),
    (list, _LIST),
    (deque, _DEQUE),
    (dict, _DICT),
    (set, _SET),
    (frozenset, _SET),
    (tuple, frozenset(("count", "index"))),
    ((datetime.date, datetime.time, datetime.timedelta), _DATE),
    (bool, frozenset(("bit_length",))),
    (int, frozenset(["bit_length", "bit_count", "to_bytes"])),
    (float, frozenset(["is_integer", "hex"])),
    (decimal.Decimal, frozenset(["quantize", "normalize"])),
)
FIELDS: tuple[tuple[type | tuple[type, ...], frozenset[str]], ...] = (
    ((datetime.date, datetime.time, datetime.timedelta), _DATE_FIELDS),
    (uuid.UUID, frozenset(("hex", "int"))),
    ((int, float), frozenset(["real", "imag", "numerator", "denominator"])),
    (range, frozenset(["start", "stop", "step"])),
)
CHANGES = frozenset(
    [
        "append",
        "clear",
        "extend",
        "insert",
        "pop",
        "remove",
        "reverse",
        "sort",
        "popitem",
        "setdefault",
        "update",
        "add",
        "discard",
        "difference_update",
        "intersection_update",
        "symmetric_difference_update",
        "appendleft",
        "popleft",
        "rotate",
        "move_to_end",
    ]
)
WIDE = frozenset(("center", "ljust", "rjust", "zfill", "expandtabs", "to_bytes"))
