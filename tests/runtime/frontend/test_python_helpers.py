"""The helpers give what CPython gives, over a grid of values."""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

TEXTS = [
    "",
    "a",
    "Hello World",
    "they're bill's",
    "  padded\t\n",
    "a,b,,c",
    "ÄÖÜ straße",
    "x😀y😀z",
    "it's",
    'say "hi"',
    "both ' and \"",
    "back\\slash",
    "tab\tnul\x00",
    "nbsp\xa0end",
    "12_000",
    "ABC123def",
    "\u200bzero",
    "aaaa",
    "\x85 \x1f x \ufeff",
]
INTEGERS = [0, 1, -1, 2, -2, 3, 7, -7, 10, 12345, -12345, 2**31, 10**15, 15, 25, 35, 150, 250]
FLOATS = [
    0.5,
    1.5,
    2.5,
    -0.5,
    -2.5,
    0.1,
    2.675,
    1.005,
    1e-7,
    1.25,
    1234.5678,
    1e20,
    1.5e300,
    1e-300,
]
LISTS: list[list[Any]] = [
    [],
    [1],
    [3, 1, 2],
    ["b", "a", "B"],
    [[2, 1], [1, 5], [1]],
    [0, "", None],
    [True, 2],
]
BOUNDS = [None, 0, 1, 2, -1, -2, 5, -9, 9]
SPECS = [
    "d", "5d", "<8d", "^9d", ">8d", "+d", " d", "05d", "010,d", ",d", "_d", ",", "x", "#x", "X", "o", "b", "#b", "_b", "_x", "_X",
    ".2f", ".0f", "8.3f", "+.1f", ",.2f", "010,.2f", "e", ".3e", ".0e", "E", "g", ".3g", ".10g", "#g", "%", ".1%", "*^12.1f", "=+8.2f",
]  # fmt: skip
FLOAT_SPECS = [spec for spec in SPECS if spec[-1] not in "doxXb,"]
TEXT_SPECS = ["", "s", "10", "<10", ">10", "^10", "*^11", ".2", "8.1s", "😀>4", "05"]

Case = tuple[str, list[Any], Callable[[], Any]]


def _slices() -> Iterator[Case]:
    steps = [None, 1, 2, -1, -3]
    for source in ("abcdef", "x😀yz", [1, 2, 3, 4]):
        for start, stop, step in itertools.product(BOUNDS, BOUNDS, steps):
            bounds = slice(start, stop, step)
            yield "slice", [source, start, stop, step], lambda s=source, b=bounds: s[b]


def _numbers() -> Iterator[Case]:
    for a, b in itertools.product(INTEGERS + FLOATS[:8], [*INTEGERS[1:12], 0.5, -1.5]):
        yield "mod", [a, b], lambda a=a, b=b: a % b
        yield "floorDiv", [a, b], lambda a=a, b=b: a // b
        yield "divmod", [a, b], lambda a=a, b=b: divmod(a, b)
    for value, digits in itertools.product(INTEGERS + FLOATS[:11], [0, 1, 2, 5, -1, -2]):
        if digits >= 0 or isinstance(value, int):
            yield "round", [value, digits], lambda v=value, d=digits: round(v, d)
    for value, spec in itertools.product(INTEGERS, SPECS):
        yield "format", [value, spec], lambda v=value, s=spec: format(v, s)
    for value, spec in itertools.product(FLOATS, FLOAT_SPECS):
        yield "format", [value, spec], lambda v=value, s=spec: format(v, s)
        yield "floatRepr", [value], lambda v=value: repr(v)
    for value in (1.0, 0.0, -3.0, 1e15, 1e16, 123456789012345680.0, 1e22, 0.0001, 0.00001):
        yield "floatRepr", [value], lambda v=value: repr(v)
    for bounds in ([5], [0], [-3], [2, 5], [5, 2], [0, 10, 3], [10, 0, -4], [1, 2, 5]):
        yield "range", bounds, lambda b=bounds: list(range(*b))


def _random_numbers(count: int) -> Iterator[Case]:
    random = Random(20)  # the same numbers in every run
    for _ in range(count):
        digits = random.randint(0, 6)
        value = random.choice(
            [
                round(random.uniform(-1000, 1000), digits),
                random.uniform(-1, 1) * 10.0 ** random.randint(-12, 25),
                random.randint(-4000, 4000) / 2 ** random.randint(1, 6),
            ]
        )
        spec = (
            f"{random.choice(['', '+', ' ', '012', '*^14', '<9'])}{random.choice(['', ',', '_'])}"
        )
        spec += f".{digits}{random.choice('feg%FEG')}"
        yield "round", [value, digits], lambda v=value, d=digits: round(v, d)
        yield "format", [value, spec], lambda v=value, s=spec: format(v, s)
        divisor = random.choice([3, -7, 0.25, -1.5, 10])
        yield "mod", [value, divisor], lambda v=value, d=divisor: v % d
        yield "floorDiv", [value, divisor], lambda v=value, d=divisor: v // d


def _texts() -> Iterator[Case]:
    unary = {
        "capitalize": str.capitalize, "title": str.title, "strip": str.strip, "lstrip": str.lstrip, "rstrip": str.rstrip,
        "split": str.split, "splitlines": str.splitlines, "repr": repr, "str": str, "len": len, "truthy": bool, "list": list,
        "reversed": lambda text: list(reversed(text)), "sorted": sorted,
    }  # fmt: skip
    for (name, function), text in itertools.product(unary.items(), TEXTS):
        yield name, [text], lambda f=function, t=text: f(t)
    for text, part in itertools.product(TEXTS, ["a", "😀", "", "l", "  ", "bc", "y"]):
        yield "count", [text, part], lambda t=text, p=part: t.count(p)
        yield "find", [text, part], lambda t=text, p=part: t.find(p)
        yield "rfind", [text, part], lambda t=text, p=part: t.rfind(p)
        yield "contains", [text, part], lambda t=text, p=part: p in t
        yield "startsWith", [text, part], lambda t=text, p=part: t.startswith(p)
        yield "endsWith", [text, [part, "d"]], lambda t=text, p=part: t.endswith((p, "d"))
        yield "strip", [text, part], lambda t=text, p=part: t.strip(p)
        for limit in (-1, 0, 1, 2):
            yield "replace", [text, part, "$&", limit], lambda t=text, p=part, n=limit: t.replace(
                p, "$&", n
            )
            if part:
                yield "split", [text, part, limit], lambda t=text, p=part, n=limit: t.split(p, n)
            yield "split", [text, None, limit], lambda t=text, n=limit: t.split(None, n)
    for text, spec in itertools.product(TEXTS, TEXT_SPECS):
        yield "format", [text, spec], lambda t=text, s=spec: format(t, s)
        yield "zfill", [text, 6], lambda t=text: t.zfill(6)
        yield "rjust", [text, 6, "*"], lambda t=text: t.rjust(6, "*")
        yield "ljust", [text, 6], lambda t=text: t.ljust(6)
    for text, index in itertools.product(["abc", "x😀y"], [0, 1, 2, -1, -3]):
        yield "at", [text, index], lambda t=text, i=index: t[i]
    for text in ("12", " -7 ", "1_000", "0", "+5"):
        yield "int", [text], lambda t=text: int(t)
        yield "float", [text], lambda t=text: float(t)
    for text in ("1.5", "-.5", "1e3", "inf", "-Infinity", "nan", "2."):
        yield "float", [text], lambda t=text: float(t)
    for text, base in (("ff", 16), ("101", 2), ("z", 36)):
        yield "int", [text, base], lambda t=text, b=base: int(t, b)
    for number in (2.9, -2.9, True):
        yield "int", [number], lambda n=number: int(n)


def _random_texts(count: int) -> Iterator[Case]:
    random = Random(21)
    alphabet = "aabB zZ\t\n\r\x0b\x1c\x85\xa0\u2028'\"\\ß中éÉ😀01_-.,+\x7f\u200b\ufeff"
    unary: dict[str, Callable[[str], Any]] = {
        "title": str.title,
        "capitalize": str.capitalize,
        "split": str.split,
        "splitlines": str.splitlines,
        "strip": str.strip,
        "repr": repr,
        "swapcase": str.swapcase,
    }

    def text(most: int) -> str:
        return "".join(random.choices(alphabet, k=random.randint(0, most)))

    for _ in range(count):
        one, two, limit = text(14), text(2), random.randint(-1, 3)
        start, stop, step = (random.choice([None, *range(-6, 7)]) for _ in range(3))
        step = step or None
        for name, function in unary.items():
            yield name, [one], lambda f=function, t=one: f(t)
        yield "split", [one, None, limit], lambda t=one, n=limit: t.split(None, n)
        yield "count", [one, two], lambda t=one, p=two: t.count(p)
        yield "find", [one, two], lambda t=one, p=two: t.find(p)
        yield "rstrip", [one, two], lambda t=one, p=two: t.rstrip(p)
        yield "replace", [one, two, "<>", limit], lambda t=one, p=two, n=limit: t.replace(
            p, "<>", n
        )
        bounds = slice(start, stop, step)
        yield "slice", [one, start, stop, step], lambda t=one, b=bounds: t[b]


def _containers() -> Iterator[Case]:
    values: list[Any] = [
        *LISTS,
        {},
        {"a": 1},
        {"b": [True, None, "x"], "a": {"c": 1.5}},
        None,
        True,
        False,
        0,
        1,
    ]
    for value in values:
        yield "truthy", [value], lambda v=value: bool(v)
        yield "str", [value], lambda v=value: str(v)
    for left, right in itertools.product(values, values):
        yield "equals", [left, right], lambda a=left, b=right: a == b
    for items in LISTS:
        yield "reversed", [items], lambda i=items: list(reversed(i))
        yield "enumerate", [items, 1], lambda i=items: list(enumerate(i, 1))
        yield "zip", [items, [1, 2]], lambda i=items: list(zip(i, [1, 2], strict=False))
        yield "any", [items], lambda i=items: any(i)
        yield "all", [items], lambda i=items: all(i)
        for item in (1, "a", None, [1, 5]):
            yield "contains", [items, item], lambda i=items, x=item: x in i
            yield "count", [items, item], lambda i=items, x=item: i.count(x)
    for items in LISTS[1:5]:
        yield "sorted", [items], lambda i=items: sorted(i)
        yield "sorted", [items, {"reverse": True}], lambda i=items: sorted(i, reverse=True)
        yield "max", [items], lambda i=items: max(i)
        yield "min", [items], lambda i=items: min(i)
    yield "sum", [[1, 2, 3.5]], lambda: sum([1, 2, 3.5])
    yield "sum", [[True, True], 5], lambda: sum([True, True], 5)
    yield "max", [[], {"fallback": 7}], lambda: max([], default=7)
    yield "join", ["-", ["a", "b"]], lambda: "-".join(["a", "b"])
    yield "get", [{"a": 1}, "a"], lambda: {"a": 1}.get("a")
    yield "get", [{"a": 1}, "toString"], lambda: {"a": 1}.get("toString")
    yield "get", [{"a": 1}, "b", 5], lambda: {"a": 1}.get("b", 5)
    yield "items", [{"a": 1, "b": 2}], lambda: list({"a": 1, "b": 2}.items())
    yield "contains", [{"a": 1}, "a"], lambda: "a" in {"a": 1}


def _plain(value: Any) -> Any:
    """A value as it comes back through JSON."""
    if isinstance(value, float) and not math.isfinite(value):
        return {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}[str(value)]
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


def _same(expected: Any, result: Any) -> bool:
    # JSON does not tell a large float from an integer.
    return expected == (float(result) if isinstance(expected, float) else result)


def _compare(cases: list[Case], run_script: Callable[..., str]) -> list[str]:
    sent = json.dumps([[name, args] for name, args, _ in cases])
    results = json.loads(run_script(Path(__file__).with_name("python_helpers.ts"), stdin=sent))
    return [
        f"{name}{tuple(args)!r}: Python {python()!r}, browser {result!r}"
        for (name, args, python), result in zip(cases, results, strict=True)
        if not _same(_plain(python()), result)
    ]


def test_helpers_agree_with_cpython(run_script: Callable[..., str]) -> None:
    cases = [*_slices(), *_numbers(), *_texts(), *_containers()]
    cases += [*_random_numbers(3000), *_random_texts(1000)]
    assert len(cases) > 4000
    differences = _compare(cases, run_script)
    assert not differences, "\n".join(differences[:40])
