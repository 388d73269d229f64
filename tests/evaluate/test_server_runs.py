"""What code changes that only the server can run is not taken for known."""

from __future__ import annotations

from collections.abc import Callable

from pyweb_compiler.evaluate.values import ServerValue

HEAD = "import random, os\n"


def test_an_unknown_index_may_be_any(evaluate: Callable[..., object]) -> None:
    result = evaluate(
        HEAD + "a = [0, 0]\na[random.randint(0, 1)] = 1\nd = {'x': 1}\nd[os.getenv('K')] = 2\n"
        "e = {'x': 1, 'y': 2}\ndel e[os.getenv('K')]\n"
    )
    assert result.codes == []
    assert len(result["a"]) == 2 and all(isinstance(item, ServerValue) for item in result["a"])
    assert isinstance(result["d"]["x"], ServerValue) and len(result["d"]) == 2
    assert isinstance(result["e"]["x"], ServerValue)


def test_a_loop_that_only_the_server_ends(evaluate: Callable[..., object]) -> None:
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


def test_a_loop_over_a_value_of_the_server(evaluate: Callable[..., object]) -> None:
    result = evaluate(
        HEAD + "rows = []\nfirst = second = 0\nfor row in os.listdir('.'):\n"
        "    rows.append(row)\n    second = first\n    first = row\n"
        "def find():\n    for row in os.listdir('.'):\n        if row:\n            return 1\n    return 2\n"
        "found = find()\n"
    )
    assert result.codes == []
    for name in ("rows", "first", "second", "found"):
        assert isinstance(result.names[name], ServerValue), name


def test_a_shuffled_list_keeps_its_length(evaluate: Callable[..., object]) -> None:
    result = evaluate(HEAD + "deck = [1, 2, 3]\nrandom.shuffle(deck)\nsize = len(deck)\n")
    assert result.codes == [] and result["size"] == 3
    assert all(isinstance(card, ServerValue) for card in result["deck"])


def test_a_recursive_function_with_such_loops_ends_soon(evaluate: Callable[..., object]) -> None:
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
