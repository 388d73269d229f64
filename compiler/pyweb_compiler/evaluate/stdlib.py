"""The part of the standard library that is known while compiling: pure functions, run for real on constants."""

from __future__ import annotations

import base64
import calendar
import colorsys
import datetime
import decimal
import fractions
import hashlib
import html
import json
import keyword
import math
import operator
import re
import statistics
import string
import textwrap
import tomllib
import unicodedata
import urllib.parse
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import environment, known, standard_classes, stdlib_values
from pyweb_compiler.evaluate.extent import Extents
from pyweb_compiler.evaluate.known import not_computed, plain
from pyweb_compiler.evaluate.python_values import IteratorValue, StandardModuleValue, TypingForm
from pyweb_compiler.evaluate.symbolic.build import has_symbolic
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    InstanceValue,
    NativeFunction,
    ServerValue,
    Value,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_PURE: dict[str, tuple[object, str]] = {
    "math": (
        math,
        "acos asin atan atan2 ceil comb cos degrees dist exp fabs factorial floor fmod fsum gcd hypot isclose"
        " isfinite isinf isnan isqrt lcm log log10 log2 perm pow prod radians remainder sin sqrt tan tanh trunc",
    ),
    "operator": (
        operator,
        "add sub mul truediv floordiv mod neg not_ and_ or_ eq ne lt le gt ge contains",
    ),
    "json": (json, "dumps loads"),
    "tomllib": (tomllib, "loads"),
    "re": (re, "sub split findall escape subn"),
    "textwrap": (textwrap, "dedent indent fill wrap shorten"),
    "string": (string, "capwords"),
    "html": (html, "escape unescape"),
    "statistics": (statistics, "mean median mode stdev pstdev variance"),
    "base64": (base64, "b64encode b64decode urlsafe_b64encode urlsafe_b64decode"),
    "urllib.parse": (urllib.parse, "quote quote_plus unquote unquote_plus urlencode urljoin"),
    "calendar": (calendar, "monthrange isleap"),
    "colorsys": (colorsys, "hls_to_rgb hsv_to_rgb rgb_to_hls rgb_to_hsv"),
    "unicodedata": (unicodedata, "normalize name category"),
    "keyword": (keyword, "iskeyword"),
}
_CONSTANTS: dict[str, dict[str, Value]] = {
    "math": {"pi": math.pi, "e": math.e, "tau": math.tau, "inf": math.inf, "nan": math.nan},
    "string": {
        name: getattr(string, name)
        for name in [
            "ascii_letters",
            "ascii_lowercase",
            "ascii_uppercase",
            "digits",
            "hexdigits",
            "octdigits",
            "punctuation",
            "printable",
            "whitespace",
        ]
    },
    "calendar": {
        name: list(getattr(calendar, name))
        for name in ("month_name", "month_abbr", "day_name", "day_abbr")
    },
    "re": {
        name: int(getattr(re, name))
        for name in ["I", "IGNORECASE", "M", "MULTILINE", "S", "DOTALL", "X"]
    },
    "sys": {"version_info": (3, 11, 0, "final", 0), "maxsize": 2**63 - 1},
    "os": {"sep": "/", "linesep": "\n", "name": "posix"},
}
_CLASSES: dict[str, dict[str, Callable[..., object]]] = {
    "datetime": {
        "datetime": datetime.datetime,
        "date": datetime.date,
        "time": datetime.time,
        "timedelta": datetime.timedelta,
        "timezone": datetime.timezone,
    },
    "decimal": {"Decimal": decimal.Decimal},
    "fractions": {"Fraction": fractions.Fraction},
    "uuid": {"UUID": uuid.UUID},
}
_UNSAFE_RE = frozenset(("sub", "split", "findall", "subn"))
MAX_PATTERN_TEXT = 20_000
"""Longest text that a regular expression is run on: patterns can take exponential time."""

_TYPING_MODULES = frozenset(
    ("typing", "typing_extensions", "types", "collections.abc", "abc", "enum", "__future__")
)
_THIRD_PARTY: dict[str, frozenset[str]] = {
    "pydantic": frozenset(
        ["BaseModel", "Field", "ConfigDict", "field_validator", "model_validator"]
    ),
    "sqlmodel": frozenset(["SQLModel", "Field", "Relationship"]),
}


def third_party(name: str) -> StandardModuleValue | None:
    """A third-party module whose classes are understood without its source."""
    return StandardModuleValue(name) if name in _THIRD_PARTY else None


def attribute(
    interpreter: Interpreter, module: StandardModuleValue, name: str, span: Span
) -> Value:
    """`module.name`: known, or a value that only exists when the app runs."""
    constant = _CONSTANTS.get(module.name, {})
    if name in constant:
        return constant[name]
    special = stdlib_values.find(module.name, name)
    if special is not None:
        return special
    if module.name == "os" and (reading := environment.find(name, span)) is not None:
        return reading
    pure = _PURE.get(module.name)
    if pure is not None and name in pure[1].split():
        return NativeFunction(name, _pure(getattr(pure[0], name), f"{module.name}.{name}"))
    known_class = _CLASSES.get(module.name, {}).get(name)
    if known_class is not None:
        return standard_classes.StandardClass(name, known_class)
    if module.name in _TYPING_MODULES or name in _THIRD_PARTY.get(module.name, ()):
        return TypingForm(name)
    if module.name == "hashlib" and name in ("md5", "sha1", "sha256"):
        return NativeFunction(name, _digest(name))
    if interpreter.graph.find(f"{module.name}.{name}") is not None and _is_submodule(module, name):
        return StandardModuleValue(f"{module.name}.{name}")
    if pure is not None and name not in dir(pure[0]):
        return MISSING
    return ServerValue(span, f"uses `{module.name}.{name}`")


def _is_submodule(module: StandardModuleValue, name: str) -> bool:
    return f"{module.name}.{name}" in ("os.path", "collections.abc", "urllib.parse")


def public_names(module: StandardModuleValue) -> dict[str, Value]:
    """What a star import of a known module binds."""
    names = dict(_CONSTANTS.get(module.name, {}))
    pure = _PURE.get(module.name)
    if pure is not None:
        for name in pure[1].split():
            names[name] = NativeFunction(name, _pure(getattr(pure[0], name), name))
    for name in stdlib_values.names(module.name):
        names[name] = stdlib_values.find(module.name, name)
    if module.name == "typing":
        names.update({name: TypingForm(name) for name in _COMMON_TYPING})
    return names


_COMMON_TYPING = [
    "Any",
    "Callable",
    "Dict",
    "List",
    "Literal",
    "Optional",
    "Set",
    "Tuple",
    "TypedDict",
    "Union",
    "NamedTuple",
]


def _pure(function: Callable[..., object], name: str) -> Callable[[Interpreter, Args, Span], Value]:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        values = [*args.positional, *args.keyword.values()]
        decided = not_computed(*values)
        if decided is not None:
            return decided
        if any(has_symbolic(value) for value in values):
            return _of_symbolic(interpreter, name, args, span)
        positional = [_argument(interpreter, value, span) for value in args.positional]
        if not all(known.is_known(value) for value in (*positional, *args.keyword.values())):
            return ServerValue(span, f"calls `{name}`")
        problem = _too_much(name, positional)
        if problem:
            return interpreter.error("MemoryError", problem, span)
        keyword = {key: plain(value) for key, value in args.keyword.items()}
        return known.guarded(interpreter, function, span, *positional, **keyword)

    return run


def _too_much(name: str, values: list[Value]) -> str:
    numbers = [value for value in values if isinstance(value, int)]
    if name in ("math.factorial", "math.comb", "math.perm") and any(n > 10_000 for n in numbers):
        return "the number is too large to be computed while compiling"
    items = [item for value in values if isinstance(value, list | tuple) for item in value]
    if known.are_long((*numbers, *items)):
        return "the numbers are too large to be computed with while compiling"
    operator_ = _OPERATORS.get(name)
    if operator_ is not None and len(values) == 2 and known.too_large(operator_, *values):
        return known.too_large(operator_, *values)
    texts = [value for value in values if isinstance(value, str)]
    if name.startswith("re.") and any(len(text) > MAX_PATTERN_TEXT for text in texts):
        return "the text is too long to be searched while compiling"
    if name.startswith("re.") and texts and _takes_long(texts):
        return "the pattern may take too long while compiling"
    if name.startswith("textwrap.") and math.prod(map(len, texts)) > known.MAX_TEXT:
        return "the text is too large to be built while compiling"
    if any(Extents().of(value).parts > known.MAX_ITEMS for value in values):
        return "that is too much to be gone through while compiling"
    return ""


_OPERATORS = {"operator.add": "+", "operator.mul": "*", "operator.mod": "%"}
"""Those that can make a lot of little."""


def _takes_long(texts: list[str]) -> bool:
    """Whether a pattern can take exponential time, or that of a high power of the text's length."""
    pattern = texts[0]
    if len(pattern) > _LONGEST_PATTERN or _NESTED_REPEAT.search(pattern):
        return True
    longest = max(map(len, texts[1:]), default=0)
    if longest > 20 and _REPEATED_CHOICE.search(pattern):
        return True
    anything = len(_ANYTHING.findall(pattern))
    if anything > 1 and longest ** (anything + 1) > _MOST_TRIES:
        return True
    runs = _REPEATS_IN_ROW.finditer(pattern)
    row = max((len(re.findall(_REPEAT, run[0])) for run in runs), default=0)
    return row > 2 and longest**row > _MOST_TRIES // 8


_MOST_TRIES = 10**9
_LONGEST_PATTERN = 4_000
_NESTED_REPEAT = re.compile(r"[*+}]\)?[^()|]*\)[*+{]")
"""A group that repeats something is repeated itself."""
_REPEATED_CHOICE = re.compile(r"\([^()]*[|?][^()]*\)\??[^()]*\)?(?:[*+]|\{\d*,|\{\d\d)")
"""A group of alternatives is repeated: they may fit the same text."""
_ANYTHING = re.compile(r"(?:(?<!\\)\.|\[(?:\\s\\S|\\S\\s|\\w\\W|\\d\\D)\])[*+]")
"""Any text: wherever it ends, the next one may begin."""
_REPEAT = r"(?:[*+]|\{\d*,\d*\})"
_REPEATS_IN_ROW = re.compile(rf"(?:\(?(?:\\?.|\[[^\]]*\]){_REPEAT}\??\)?)+")
"""Several repeats follow each other with nothing between them."""


def _argument(interpreter: Interpreter, value: Value, span: Span) -> Value:
    value = plain(value)
    if isinstance(value, IteratorValue):
        return value.rest()
    if isinstance(value, InstanceValue) and value.cls.kind == "namedtuple":
        return tuple(interpreter.iterate(value, span))
    return value


def _of_symbolic(interpreter: Interpreter, name: str, args: Args, span: Span) -> Value:
    """The few functions that have a meaning for vars."""
    from pyweb_compiler.evaluate import symbolic
    from pyweb_compiler.evaluate.protocols import NeedsKnown

    if name in ("math.floor", "math.ceil", "math.trunc"):
        from pyweb_compiler import ir

        operators = {
            "math.floor": ir.Operator.FLOOR,
            "math.ceil": ir.Operator.CEIL,
            "math.trunc": ir.Operator.TRUNC,
        }
        value = symbolic.to_expr(interpreter, args.positional[0], span)
        from pyweb_compiler.evaluate.values import Symbolic

        return Symbolic(
            ir.Call(span=span, type=ir.IntType(), operator=operators[name], args=(value,))
        )
    first = next((v for v in args.positional if has_symbolic(v)), None)
    expr = None if first is None else symbolic.to_expr(interpreter, first, span)
    raise NeedsKnown(expr, span, f"`{name}()` of a var")


def _digest(name: str) -> Callable[[Interpreter, Args, Span], Value]:
    def run(interpreter: Interpreter, args: Args, span: Span) -> Value:
        data = args.positional[0] if args.positional else b""
        if not isinstance(data, bytes):
            return ServerValue(span, f"calls `hashlib.{name}`")
        return standard_classes.Digest(hashlib.new(name, data, usedforsecurity=False).hexdigest())

    return run
