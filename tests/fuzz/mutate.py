"""Changes a program at random: its syntax tree says where, its text is cut and pasted."""

from __future__ import annotations

import ast
import random
import warnings
from dataclasses import dataclass

from tests.fuzz.misfit import misfit, places
from tests.fuzz.programs import Program
from tests.fuzz.spoil import spoil

ODD_EXPRESSIONS = (
    "None", "0", "-1", "1.5", "''", "[]", "{}", "()", "...", "True", "10**30", "float('nan')",
    "'\\ud83d\\ude00'", "b'bytes'", "lambda: None", "lambda x: x", "lambda *a, **k: a",
    "[1, 2, 3]", "{'a': 1}", "{1, 2}", "undefined_name", "1 / 0", "[][0]", "{}['k']", "''.join",
    "object()", "type", "int", "print", "(yield)", "await x", "*[1]", "x := 1", "range(3)",
    "range(10**9)", "'a' * 10**9", "[i for i in range(4)]", "f'{1!r:>10}'", "f'{None}'",
    "__import__('os')", "open('x')", "globals()", "super()", "self", "cls", "State", "index", "app",
    "1j", "'__proto__'", "{'__proto__': 1, 'constructor': 2}", "not 1", "-'a'", "'a' + 1",
    "'${x} `</script> */ \\\\ {{ }}'", "[None] * 3", "not_a_call()()()", "[[[[[[]]]]]]",
    "__name__", "__file__", "any", "sorted([3, 1, 2])", "{**{}}", "print(1)", "lambda: (yield)",
)  # fmt: skip
ODD_STATEMENTS = (
    "pass", "return", "return None", "break", "continue", "raise ValueError('x')", "del x",
    "global x", "nonlocal x", "yield", "import os", "from . import *", "from .. import nothing",
    "import does_not_exist", "from typing import *", "x = y = 1", "x: int", "x: 'Nope[3' = 1",
    "assert False", "while True: pass", "for x in x: pass", "def index(): return index()",
    "class State: pass", "@undefined\ndef f(): pass", "try: pass\nfinally: pass", "with x: pass",
    "match 1:\n    case _: pass", "lambda: 0", "type X = int", "x += 1", "(a, *b) = 1, 2",
    "async def f(): await f()", "class A(A): pass", "class B(int, str): pass", "[x for x in 1]",
    "import sys; sys.exit(1)", "while 1:\n    if 1: break\nelse: pass", "exec('1')",
)  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """A stretch of a file's text, in bytes."""

    start: int
    end: int
    indent: int


@dataclass(frozen=True)
class Pieces:
    """Where the statements and the expressions of a file stand."""

    statements: list[list[Piece]]
    """By block."""
    expressions: list[Piece]
    misfits: list[tuple[str, Piece]]
    """By kind of place."""
    tree: ast.Module
    data: bytes

    def cut(self, piece: Piece) -> str:
        """Text of a piece."""
        return self.data[piece.start : piece.end].decode()


def find_pieces(text: str) -> Pieces | None:
    """Pieces of a file; `None` where it cannot be parsed."""
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    data = text.encode()
    lines = [0]
    for line in data.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    statements: list[list[Piece]] = []
    expressions: list[Piece] = []
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                statements.append([_piece(each, lines) for each in block])
        if isinstance(node, ast.expr) and not isinstance(getattr(node, "ctx", None), ast.Store):
            expressions.append(_piece(node, lines))
    misfits = [
        (kind, Piece(_piece(first, lines).start, _piece(last, lines).end, first.col_offset))
        for kind, first, last in places(tree)
    ]
    return Pieces(statements, expressions, misfits, tree, data)


def _piece(node: ast.stmt | ast.expr, lines: list[int]) -> Piece:
    first, column = node.lineno, node.col_offset
    for decorator in getattr(node, "decorator_list", ()):
        if decorator.lineno < first or decorator.lineno == node.lineno:
            first = min(first, decorator.lineno)
    start = lines[first - 1] + column
    return Piece(start, lines[(node.end_lineno or 1) - 1] + (node.end_col_offset or 0), column)


def _shift(text: str, old: int, new: int) -> str:
    """A statement's text at another depth."""
    head, *rest = text.split("\n")
    moved = [
        " " * new + line[old:] if line.strip() and line[:old].isspace() | (old == 0) else line
        for line in rest
    ]
    return "\n".join([head, *moved])


class Mutator:
    """Mutates programs; what is pasted comes from all of them."""

    def __init__(self, programs: list[Program], rng: random.Random) -> None:
        self.rng = rng
        self.statements: list[tuple[str, int]] = []
        self.expressions: list[str] = []
        for program in programs:
            for path in program.modules:
                pieces = find_pieces(program.text(path))
                if pieces is None:
                    continue
                self.statements += [
                    (pieces.cut(each), each.indent)
                    for block in pieces.statements
                    for each in block
                    if each.end - each.start < 2_000
                ]
                self.expressions += [
                    pieces.cut(each) for each in pieces.expressions if each.end - each.start < 300
                ]

    def mutate(self, program: Program) -> Program:
        """The program after one to four changes."""
        for _ in range(self.rng.choice((1, 1, 1, 2, 2, 3, 4))):
            if not program.modules:  # the change before cut nearly all of it away
                return program
            path = self.rng.choice(program.modules)
            spoiled = self.rng.random() < 0.15
            if spoiled:
                others = [name for name in program.files if name.endswith((".txt", ".toml", ".md"))]
                path = self.rng.choice([path, path, *others])
            try:
                text = program.text(path)
            except UnicodeDecodeError:  # the change before put half of a character there
                return program
            if spoiled:
                text, kind = spoil(text, self.rng)
                program = program.having(path, text, f"{kind} in {path}")
                continue
            pieces = find_pieces(text)
            if pieces is None or not pieces.expressions:
                return program
            program = self._change(program, path, pieces)
        return program

    def _change(self, program: Program, path: str, pieces: Pieces) -> Program:
        kinds = ("delete", "swap", "duplicate", "statement", "expression", "expression", "exchange")
        kind = self.rng.choice(
            (*kinds, "odd statement", "odd expression", "odd expression", "misfit")
        )
        if kind == "misfit" and pieces.misfits:
            place, piece = self.rng.choice(pieces.misfits)
            edits = [(piece, misfit(place, pieces.tree, self.rng))]
        elif "expression" in kind or kind == "exchange":
            edits = self._expression_edits(kind, pieces)
        else:
            edits = self._statement_edits(kind, pieces)
        data = pieces.data
        for piece, text in sorted(edits, key=lambda edit: -edit[0].start):
            data = data[: piece.start] + text.encode() + data[piece.end :]
        line = pieces.data[: edits[0][0].start].count(b"\n") + 1
        return program.having(path, data.decode(), f"{kind} at {path}:{line}")

    def _expression_edits(self, kind: str, pieces: Pieces) -> list[tuple[Piece, str]]:
        one = self.rng.choice(pieces.expressions)
        if kind == "exchange":
            other = self.rng.choice(pieces.expressions)
            if one.end <= other.start or other.end <= one.start:
                return [(one, pieces.cut(other)), (other, pieces.cut(one))]
        odd = kind == "odd expression"
        return [(one, self.rng.choice(ODD_EXPRESSIONS if odd else self.expressions))]

    def _statement_edits(self, kind: str, pieces: Pieces) -> list[tuple[Piece, str]]:
        block = self.rng.choice(pieces.statements)
        place = self.rng.randrange(len(block))
        one = block[place]
        if kind == "delete":
            return [(one, "pass" if len(block) == 1 else "")]
        if kind == "swap" and len(block) > 1:
            other = block[place - 1]
            return [(one, pieces.cut(other)), (other, pieces.cut(one))]
        if kind == "duplicate":
            text = pieces.cut(one)
            return [(one, f"{text}\n{' ' * one.indent}{text}")]
        if kind == "statement":
            text, indent = self.rng.choice(self.statements)
        else:
            text, indent = self.rng.choice(ODD_STATEMENTS), 0
        pasted = _shift(text, indent, one.indent)
        if self.rng.random() < 0.5:
            pasted += "\n" + " " * one.indent + pieces.cut(one)
        return [(one, pasted)]
