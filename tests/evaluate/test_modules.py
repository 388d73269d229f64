"""Imports and what only exists when the app runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pyweb_compiler import ir
from pyweb_compiler.evaluate.values import ServerValue
from tests.evaluate.conftest import Result


def test_imports_in_order_once(evaluate: Callable[..., object]) -> None:
    result = evaluate(
        "from pkg import log\nimport pkg.b\nfrom pkg.c import *\nfrom pkg import d as other\n"
        "x = log, pkg.b.value, public, other.__name__\n",
        {
            "pkg": "log = ['pkg']\n",
            "pkg.b": "from . import log\nlog.append('b')\nvalue = 1\n",
            "pkg.c": "from .b import log\n__all__ = ['public']\nlog.append('c')\npublic = hidden = 2\n",
            "pkg.d": "from pkg import log\nlog.append('d')\n",
        },
    )
    assert result["x"] == (["pkg", "b", "c", "d"], 1, 2, "pkg.d")


def test_cycles_as_in_python(evaluate: Callable[..., object]) -> None:
    sources = {"a": "y = 1\nimport b\nz = b.w\n", "b": "import a\nw = a.y + 1\n"}
    assert evaluate("import a\nx = a.z", sources)["x"] == 2


def test_missing_name(evaluate: Callable[..., object]) -> None:
    result = evaluate("from a import valu\n", {"a": "value = 1\n"})
    found = result.diagnostics.sorted()[0]
    assert found.rule.code == "PW103" and "value" in found.help


def test_import_in_a_function(evaluate: Callable[..., object]) -> None:
    source = "def f():\n    from a import value\n    return value\nx = f()"
    assert evaluate(source, {"a": "value = 5\n"})["x"] == 5


def test_values_of_the_server_are_silent(evaluate: Callable[..., object]) -> None:
    result = evaluate(
        "import os, random, stripe\nfrom openai import OpenAI\nfrom datetime import datetime\n"
        "client = OpenAI(api_key=os.environ['KEY'])\n"
        "a = client.models.list()[0].name + '!'\nb = random.randint(1, 6) * 2\n"
        "c = f'{datetime.now():%Y}'\nstripe.api_key = os.getenv('STRIPE')\n"
        "for model in client.models.list():\n    print(model)\n"
        "with open('data.csv') as f:\n    rows = f.readlines()\n"
        "d = 'on' if os.getenv('FLAG') else 'off'\n"
    )
    assert result.codes == []
    for name in ("client", "a", "b", "c", "rows", "d"):
        assert isinstance(result.names[name], ServerValue), name
    value = result.names["a"]
    assert value.module == "app" and value.span.line == 5 and value.span.column == 5


def test_project_files(evaluate: Callable[..., object], tmp_path: object) -> None:
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts" / "one.md").write_text("# One\n")
    result = evaluate(
        "from pathlib import Path\nhere = Path(__file__).parent / 'posts'\n"
        "x = [(p.stem, p.read_text()) for p in sorted(Path('posts').glob('*.md'))]\n"
        "y = (here / 'one.md').read_text()\n"
    )
    assert result["x"] == [("one", "# One\n")] and result["y"] == "# One\n"


def test_patterns_of_project_files(evaluate: Callable[..., object], tmp_path: Path) -> None:
    (tmp_path / "posts" / "old").mkdir(parents=True)
    for name in ("posts/b.md", "posts/a.md", "posts/old/c.md"):
        (tmp_path / name).write_text("x", "utf-8")
    source = (
        "from pathlib import Path\nposts = Path('posts')\n"
        "x = [p.name for p in posts.glob('*.md')]\ny = [p.name for p in posts.rglob('*.md')]"
    )
    app = evaluate(source)
    assert (app["x"], app["y"]) == (["a.md", "b.md"], ["a.md", "b.md", "c.md"])  # type: ignore[index]


def test_project_files_that_are_opened(evaluate: Callable[..., object], tmp_path: Path) -> None:
    (tmp_path / "data.json").write_text('{"name": "Åsa", "skills": ["a", "b"]}', "utf-8")
    (tmp_path / "data.toml").write_text('name = "Bo"\n')
    (tmp_path / "data.csv").write_text("name;age\nAsa;3\n")
    (tmp_path / ".env").write_text("KEY=secret\n")
    result = evaluate(
        "import csv, json, tomllib\nfrom pathlib import Path\n"
        "with open('data.json', encoding='utf-8') as file:\n    a = json.load(file)\n"
        "with Path(__file__).with_name('data.toml').open('rb') as file:\n    b = tomllib.load(file)\n"
        "with open('data.csv') as file:\n    c = list(csv.DictReader(file, delimiter=';'))\n"
        "d = [line.strip() for line in open('data.csv')]\n"
        "file = open('data.csv')\ne = next(file), file.read(), file.readlines()\n"
        "try:\n    open('none.json')\nexcept FileNotFoundError as error:\n    f = str(error)\n"
    )
    assert result.codes == []
    assert result["a"] == {"name": "Åsa", "skills": ["a", "b"]}
    assert result["b"] == {"name": "Bo"}
    assert result["c"] == [{"name": "Asa", "age": "3"}]
    assert result["d"] == ["name;age", "Asa;3"]
    assert result["e"] == ("name;age\n", "Asa;3\n", [])
    assert result["f"] == "[Errno 2] No such file or directory: 'none.json'"


@pytest.mark.parametrize(
    "opened",
    ["'../data.csv'", "'/etc/hosts'", "'.env'", "'none.csv'", "'data.csv', 'a'", "'data.csv', 'w'"],
)
def test_files_that_only_the_server_opens(
    opened: str, evaluate: Callable[..., object], tmp_path: Path
) -> None:
    (tmp_path / "data.csv").write_text("a\n")
    (tmp_path / ".env").write_text("KEY=secret\n")
    result = evaluate(f"x = open({opened}).read()\n")
    assert result.codes == [] and isinstance(result["x"], ServerValue)
    assert (tmp_path / "data.csv").read_text() == "a\n"


def test_project_files_that_are_not_there(evaluate: Callable[..., object]) -> None:
    """An error of Python's, which the app may catch."""
    read = "from pathlib import Path\ntry:\n    x = Path('notes.md').{}()\n"
    for name in ("read_text", "read_bytes"):
        result = evaluate(
            read.format(name) + "except FileNotFoundError as error:\n    x = str(error)\n"
        )
        assert result["x"] == "[Errno 2] No such file or directory: 'notes.md'"
    assert evaluate("from pathlib import Path\nx = Path('notes.md').read_text()\n").codes == [
        "PW207"
    ]


def test_names_for_type_checkers_type_props(evaluate: Callable[..., object]) -> None:
    result = evaluate(
        """
        from __future__ import annotations
        from typing import TYPE_CHECKING
        import pyweb as pw
        import state
        if TYPE_CHECKING:
            from models import Row

        def row_view(row: Row, rows: "list[Row]") -> pw.Component:
            return pw.text(row.name, len(rows))

        def index():
            return pw.foreach(state.S.rows, lambda r: row_view(r, state.S.rows))

        app = pw.App()
        app.add_page(index)
        """,
        {
            "models": "import pyweb as pw\nclass Row(pw.Base):\n    name: str\n",
            "state": (
                "import pyweb as pw\nfrom models import Row\n"
                "class S(pw.State):\n    rows: list[Row] = []\n"
            ),
        },
        pages=True,
    )
    assert result.codes == []
    assert result.app is not None
    (draft,) = result.app.components
    row = ir.RecordType("models", "Row")
    assert draft.params["row"].type == row
    assert draft.params["rows"].type == ir.ListType(row)


def test_functions_handed_to_the_standard_library_stay_on_the_server(
    evaluate: Callable[..., Result],
) -> None:
    result = evaluate("import json\nx = json.loads('{}', object_hook=lambda found: found)\n")
    assert result.codes == [] and isinstance(result.names["x"], ServerValue)
