"""Comments and docstrings of what is emitted are in the output."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

from tests.goldens.test_goldens import APPS, CASES, compiled

PRAGMA = re.compile(r"#\s*(noqa|type:|pragma|fmt:)")


def emitted_text(case: str, out: Path) -> str:
    """All printed code of a case, white space folded, comment marks left out."""
    files = compiled(case, out)
    code = [
        t.decode() for path, t in sorted(files.items()) if path.endswith((".py", ".ts", ".tsx"))
    ]
    return fold("\n".join(code))


def fold(text: str) -> str:
    """One space for each run of white space and comment marks."""
    return " ".join(re.sub(r"\*/|/\*+|^\s*\*|//|#|\"\"\"", " ", text, flags=re.M).split())


def definitions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Functions and classes of a module, nested ones included."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def is_emitted(name: str, text: str) -> bool:
    """Whether a definition is in the output under its own or its component's name."""
    component = "".join(part.title() for part in name.split("_"))
    return bool(
        re.search(rf"\b(def|class) {name}\b|\bfunction {component}\b|\binterface {name}\b", text)
    )


def comments_between(source: str, first: int, last: int) -> list[str]:
    """Comments on the lines of a definition."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [
        t.string.lstrip("# ")
        for t in tokens
        if t.type == tokenize.COMMENT and first <= t.start[0] <= last and not PRAGMA.match(t.string)
    ]


@pytest.mark.parametrize("case", CASES)
def test_comments_and_docstrings_survive(case: str, tmp_path: Path) -> None:
    text = emitted_text(case, tmp_path / "out")
    lost: list[str] = []
    found = 0
    for path in (APPS / case / "app").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        for node in definitions(ast.parse(source)):
            if not is_emitted(node.name, text):
                continue
            words = comments_between(source, node.lineno, node.end_lineno or node.lineno)
            if docstring := ast.get_docstring(node):
                words.append(docstring.split("\n\n")[0])
            found += len(words)
            lost += [f"{path.name}: {node.name}: {w}" for w in words if fold(w) not in text]
    assert found > 0
    assert lost == []
