"""What code changes that only the server can run is not taken for known."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyweb_compiler.evaluate.values import ServerValue
from tests.evaluate.conftest import Result

HEAD = "import random, os\n"


def test_an_unknown_index_may_be_any(evaluate: Callable[..., Result]) -> None:
    result = evaluate(
        HEAD + "a = [0, 0]\na[random.randint(0, 1)] = 1\nd = {'x': 1}\nd[os.getenv('K')] = 2\n"
        "e = {'x': 1, 'y': 2}\ndel e[os.getenv('K')]\n"
    )
    assert result.codes == []
    assert len(result["a"]) == 2 and all(isinstance(item, ServerValue) for item in result["a"])
    assert isinstance(result["d"]["x"], ServerValue) and len(result["d"]) == 2
    assert isinstance(result["e"]["x"], ServerValue)


def test_a_text_joined_of_values_of_the_server(evaluate: Callable[..., object]) -> None:
    result = evaluate(
        HEAD + "a = ' '.join(['x', os.getenv('K')])\n"
        "b = '-'.join(str(random.random()) for _ in range(2))\n"
    )
    assert result.codes == []
    assert isinstance(result.names["a"], ServerValue) and isinstance(result.names["b"], ServerValue)


def test_a_loop_that_only_the_server_ends(evaluate: Callable[..., Result]) -> None:
    result = evaluate(
        HEAD + "items = [1]\nsame = [1]\ncount = 0\nseen = {'a': 1, 'b': 2}\n"
        "while random.random() < 0.5:\n"
        "    items.append(2)\n    count += 1\n    seen['a'] = count\n"
        "after = len(items)\n"
    )
    assert result.codes == []
    for name in ("items", "count", "after"):
        assert isinstance(result.names[name], ServerValue), name
    assert isinstance(result["seen"]["a"], ServerValue) and result["seen"]["b"] == 2
    assert result["same"] == [1]


def test_a_loop_over_a_value_of_the_server(evaluate: Callable[..., Result]) -> None:
    result = evaluate(
        HEAD + "rows = []\nfirst = second = 0\nfor row in os.listdir('.'):\n"
        "    rows.append(row)\n    second = first\n    first = row\n"
        "def find():\n    for row in os.listdir('.'):\n        if row:\n            return 1\n    return 2\n"
        "found = find()\n"
    )
    assert result.codes == []
    for name in ("rows", "first", "second", "found"):
        assert isinstance(result.names[name], ServerValue), name


def test_a_shuffled_list_keeps_its_length(evaluate: Callable[..., Result]) -> None:
    result = evaluate(HEAD + "deck = [1, 2, 3]\nrandom.shuffle(deck)\nsize = len(deck)\n")
    assert result.codes == [] and result["size"] == 3
    assert all(isinstance(card, ServerValue) for card in result["deck"])


def test_a_recursive_function_with_such_loops_ends_soon(evaluate: Callable[..., Result]) -> None:
    """Each call would double the runs of the loops: 2 to the power of the depth of the recursion."""
    result = evaluate(
        HEAD + "pages = []\n"
        "def walk(folder):\n"
        "    found = 0\n"
        "    for name in os.listdir(folder):\n"
        "        found += walk(name)\n"
        "        for part in os.listdir(name):\n"
        "            found += 1 + walk(part)\n"
        "            pages.append(name)\n"
        "    return found\n"
        "count = walk('.')\n"
    )
    assert result.codes == []
    assert isinstance(result["count"], ServerValue)
    assert isinstance(result.names["pages"], ServerValue)


RAISING = """
KEY = os.getenv("KEY")
missing = [name for name in ["A", "B"] if not os.getenv(name)]
if missing:
    raise ValueError(f"set {missing}")
def need(name):
    found = os.environ.get(name)
    if found is None:
        raise RuntimeError(name)
    return found
def again():
    try:
        return need("B")
    except RuntimeError as error:
        raise ValueError("B") from error
needed, twice = need("A"), again()
try:
    if not KEY:
        raise ValueError("no key")
    mode = "live"
except ValueError:
    mode = "test"
if KEY:
    raise ValueError("a key")
else:
    after = 3
"""


def test_what_is_raised_under_a_condition_of_the_server(evaluate: Callable[..., Result]) -> None:
    """The server raises it when it starts, or not: compiling goes on, and takes nothing for known."""
    result = evaluate(HEAD + RAISING)
    assert result.codes == []
    for name in ("needed", "twice", "mode"):
        assert isinstance(result.names[name], ServerValue), name
    assert result["after"] == 3


def test_what_is_raised_in_any_case_is_told(evaluate: Callable[..., Result]) -> None:
    both = 'if os.getenv("K"):\n    raise ValueError("a")\nelse:\n    raise KeyError("b")\n'
    assert evaluate(HEAD + both).codes == ["PW211"]
    result = evaluate(HEAD + 'raise ValueError(os.getenv("K"))\n')
    said = [found.message for found in result.diagnostics.sorted()]
    assert said == [
        "whoever imports this module gets ValueError: with a message that only the running app knows"
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "raise RuntimeError('not for use')",
        "raise SystemExit(3)",
        "if not 0:\n    raise ValueError",
        "exit(3)",
        "quit()",
        "import sys\nsys.exit(3)",
        "buffer = memoryview(bytearray(2))",
    ],
)
def test_modules_that_raise_or_exit_are_compiled(
    statement: str, evaluate: Callable[..., Result]
) -> None:
    result = evaluate(HEAD + statement)
    assert set(result.codes) <= {"PW211", "PW208"}
    assert [
        d.severity.value for d in result.diagnostics.sorted() if d.severity.value == "error"
    ] == []


def test_what_a_module_makes_and_raises_for_is_an_error(evaluate: Callable[..., Result]) -> None:
    loop = "for name in ('a', 'b'):\n    if name == 'b':\n        raise ValueError(name)\n"
    assert evaluate(HEAD + loop).codes == ["PW207"]
