"""Nothing is dropped silently: without any one statement or part of one, the output or the report is another one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pyweb.command.build import understand
from pyweb_backends.pipeline import plan_project
from pyweb_compiler.deep import with_deep_stack
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_emitters.print.project import print_project
from tests.fuzz.mutate import find_pieces
from tests.fuzz.programs import Program, read_program
from tests.promises.apps import ROOT

APPS = ROOT / "fixtures" / "apps"
CASES = ("counter", "todo", "site")

EXCEPTIONS = {
    "site/content.py:1:": "a module that holds data alone has no file of its own in a static site",
    "site/content.py:9:": "so has a class whose instances are put into the pages",
    "site/site.py:1:": "each page is a file of its own, and has the docstring of its function",
}
"""Statements whose loss nobody can notice, and why."""


def fingerprint(program: Program) -> tuple[object, ...]:
    """What is written and what is reported, places left out: they move with the text."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "app"
        program.write(folder)
        diagnostics = Diagnostics()
        app = understand(folder, diagnostics)
        found = tuple((each.rule.code, each.message) for each in diagnostics.sorted())
        if app is None:
            return found
        files = with_deep_stack(lambda: print_project(plan_project(app), folder))
        return (*found, *((file.path, file.content) for file in files.files))


def without_each_statement(program: Program) -> list[tuple[str, Program]]:
    """The program without one statement, for each of its statements."""
    found: list[tuple[str, Program]] = []
    for path in program.modules:
        pieces = find_pieces(program.text(path))
        assert pieces is not None
        for block in pieces.statements:
            for piece in block:
                rest = b"pass" if len(block) == 1 else b""
                data = pieces.data[: piece.start] + rest + pieces.data[piece.end :]
                changed = replace(program, files={**program.files, path: data})
                line = pieces.data[: piece.start].count(b"\n") + 1
                found.append((f"{path}:{line}: {pieces.cut(piece)[:60]}", changed))
    return found


@pytest.mark.parametrize("case", CASES)
def test_every_statement_counts(case: str) -> None:
    program = read_program(APPS / case / "app")
    complete = fingerprint(program)
    assert complete == fingerprint(program)
    mutants = without_each_statement(program)
    assert len(mutants) > 20
    silent = [
        place
        for place, mutant in mutants
        if fingerprint(mutant) == complete and not place.startswith(tuple(EXCEPTIONS))
    ]
    assert not silent, "\n".join(silent)


def _parts(node: ast.AST) -> list[tuple[ast.AST, ast.AST]]:
    """What an author adds to a call, a list, a dict or a signature: from which node to which one."""
    match node:
        case ast.Call():
            return [(each, each) for each in (*node.args, *node.keywords)]
        case ast.List() | ast.Tuple() | ast.Set():
            return [(each, each) for each in node.elts]
        case ast.Dict():
            return [
                (key or value, value) for key, value in zip(node.keys, node.values, strict=True)
            ]
        case _:
            return []


def without_each_part(program: Program) -> Iterator[tuple[str, Program]]:
    """The program without one argument, item, entry or decorator, for each of them."""
    for path in program.modules:
        data = program.text(path).encode()
        lines = [0, *(match.end() for match in re.finditer(rb"\n", data))]
        found: list[tuple[int, int]] = []
        for node in ast.walk(ast.parse(data)):
            for first, last in _parts(node):
                start = lines[first.lineno - 1] + first.col_offset  # type: ignore[attr-defined]
                end = lines[last.end_lineno - 1] + last.end_col_offset  # type: ignore[attr-defined]
                after = re.compile(rb"\s*,").match(data, end)
                before = re.compile(rb",\s*\Z").search(data, 0, start)
                found.append(
                    (
                        start if after else before.start() if before else start,
                        after.end() if after else end,
                    )
                )
            for mark in getattr(node, "decorator_list", ()):
                found.append((lines[mark.lineno - 1], lines[mark.end_lineno]))
        for start, end in sorted(found):
            changed = data[:start] + data[end:]
            try:
                compile(changed, path, "exec")
            except SyntaxError:
                continue
            place = f"{path}:{data[:start].count(10) + 1}: {data[start:end][:60].decode()}"
            yield place, replace(program, files={**program.files, path: changed})


def test_every_part_counts() -> None:
    program = read_program(APPS / "todo" / "app")
    complete = fingerprint(program)
    mutants = list(without_each_part(program))
    assert len(mutants) > 50
    silent = [place for place, mutant in mutants if fingerprint(mutant) == complete]
    # A form is as wide as its surroundings anyway.
    assert [each for each in silent if not each.endswith('width="100%",')] == []
