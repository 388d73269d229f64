"""Functions that the compiler computes itself are called with too few or too many arguments: Python's own error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

WRONG = [
    "getattr()",
    "getattr([])",
    "hasattr([], 'a', 'b')",
    "setattr(1, 'a')",
    "delattr(1)",
    "isinstance(1)",
    "issubclass(int, str, bool)",
    "map()",
    "filter([1])",
    "reversed()",
    "iter()",
    "next()",
    "pow(2)",
    "format()",
    "repr()",
    "len([], [])",
    "classmethod()",
    "slice()",
    "dict.fromkeys()",
    "functools.partial()",
    "functools.reduce([1])",
    "functools.wraps(len)()",
    "functools.lru_cache(None)()",
    "functools.cached_property()",
    "itertools.accumulate()",
    "itertools.groupby()",
    "itertools.chain.from_iterable()",
    "collections.namedtuple('A')",
    "copy.copy()",
    "dataclasses.asdict()",
    "dataclasses.fields()",
    "dataclasses.replace()",
    "dataclasses.dataclass(frozen=True)()",
    "operator.itemgetter(0)()",
    "typing.NewType('A')",
    "property(len).setter()",
    "vars()",
]
IMPORTS = "import collections, copy, dataclasses, functools, itertools, operator, typing\n"


@pytest.mark.parametrize("call", WRONG)
def test_is_a_type_error(evaluate: Callable[..., Any], call: str) -> None:
    assert evaluate(f"{IMPORTS}x = {call}").codes == ["PW207"]
    caught = f"try:\n    x = {call}\nexcept TypeError:\n    x = 'caught'"
    assert evaluate(IMPORTS + caught)["x"] == "caught"


@pytest.mark.parametrize("made", ["dict.fromkeys([[]])", "set([[]])", "{[]: 1}", "dict([([], 1)])"])
def test_a_list_is_no_key(evaluate: Callable[..., Any], made: str) -> None:
    assert evaluate(f"x = {made}").codes == ["PW207"]


def test_what_is_needed_may_be_named(evaluate: Callable[..., Any]) -> None:
    made = evaluate(
        f"{IMPORTS}P = collections.namedtuple(typename='P', field_names=['a'])\n"
        "x = P(3).a, copy.copy(x=4), pow(base=2, exp=3, mod=5), pow(2, exp=3)"
    )
    assert made["x"] == (3, 4, 3, 8)


def test_an_unknown_spread_is_any_number_of_arguments(evaluate: Callable[..., Any]) -> None:
    assert evaluate(f"{IMPORTS}y = nowhere\nx = hasattr(*y), copy.copy(*y)").codes == ["PW104"]


ODD_NAMES = [
    "open('\\ud800')",
    "open('a\\0b')",
    "os.path.exists('\\ud800')",
    "Path('a\\0b').exists()",
    "os.path.exists('x' * 9000)",
    "os.path.isfile('x/' * 9000)",
    "list(Path('.').glob(''))",
    "list(Path('.').rglob('a**b'))",
]


@pytest.mark.parametrize("source", ODD_NAMES)
def test_names_that_no_file_has(evaluate: Callable[..., Any], source: str) -> None:
    evaluate(f"import os\nfrom pathlib import Path\nx = {source}")


ODD_FIELDS = [
    "'{²}'.format(1)",
    "'{0[²]}'.format([1])",
    "'{' + '9' * 5000 + '}'",
    "'{:²}'.format(1)",
]


@pytest.mark.parametrize("source", ODD_FIELDS)
def test_digits_that_make_no_number(evaluate: Callable[..., Any], source: str) -> None:
    evaluate(f"x = {source}\ny = x.format(1)")


def test_a_repeated_view_has_no_items(evaluate: Callable[..., Any]) -> None:
    source = "import pyweb as pw\nclass S(pw.State):\n    a: list[str] = []\n"
    found = evaluate(f"{source}x = pw.foreach(S.a, lambda i: pw.text(i))[0]")
    assert found.codes == ["PW207"]


@pytest.mark.parametrize(
    "text", ["'a' b'b'", "'' + ", "\\ud800", "(" * 5_000, "[" * 50_000 + "]" * 50_000]
)
def test_annotations_that_are_no_expressions(evaluate: Callable[..., Any], text: str) -> None:
    source = f'import pyweb as pw\nclass S(pw.State):\n    a: "{text}" = 1\n    def f(self, b: "{text}"): ...\n'
    evaluate(source)
