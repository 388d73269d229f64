"""Files of the project that are opened while the UI is built: their text, by lines."""

from __future__ import annotations

import csv
import io
import json
import tomllib
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import known
from pyweb_compiler.evaluate.known import not_computed
from pyweb_compiler.evaluate.python_values import IteratorValue
from pyweb_compiler.evaluate.values import MISSING, Args, NativeFunction, ServerValue, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_ENCODINGS = frozenset(["utf-8", "utf8", "utf-8-sig", "ascii", "latin-1", "iso-8859-1", "cp1252"])


class OpenFile(IteratorValue, eq=False):
    """A file that is read: an iterator over its lines, as in Python."""

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """What reads, and what closes."""
        match name:
            case "read":
                return NativeFunction(name, lambda i, a, s: self.read())
            case "readlines":
                return NativeFunction(name, lambda i, a, s: self.rest())
            case "close":
                return NativeFunction(name, lambda i, a, s: None)
            case _:
                return MISSING

    def enter(self, interpreter: Interpreter, span: Span) -> Value:
        """A file is its own context manager."""
        return self

    def leave(self, interpreter: Interpreter, span: Span) -> None:
        """Closing it changes nothing here."""

    def read(self) -> str | bytes:
        """What was not read yet."""
        rest = self.rest()
        data = [line for line in rest if isinstance(line, bytes)]
        return b"".join(data) if data else "".join(map(str, rest))


def open_file(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`open(path)` of a file of the project; all others are only there when the app runs."""
    names = ("file", "mode", "buffering", "encoding")
    given = {**dict(zip(names, args.positional, strict=False)), **args.keyword}
    decided = not_computed(*given.values())
    if decided is not None:
        return decided
    path, mode = given.get("file"), given.get("mode", "r")
    encoding = given.get("encoding") or "utf-8"
    elsewhere = ServerValue(span, "calls `open()`")
    if not isinstance(path, str | PurePosixPath) or mode not in ("r", "rt", "rb"):
        return elsewhere
    if not isinstance(encoding, str) or encoding.lower() not in _ENCODINGS:
        return elsewhere
    relative = interpreter.files.relative(PurePosixPath(path))
    content = None if relative is None else interpreter.files.read(relative)
    if content is None:
        if relative is None or not interpreter.catching:
            return elsewhere  # it may be written before it is read
        problem = f"[Errno 2] No such file or directory: '{path}'"
        return interpreter.error("FileNotFoundError", problem, span)
    if mode == "rb":
        return OpenFile([*content.splitlines(keepends=True)])
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        return interpreter.error("UnicodeDecodeError", str(error), span)
    return OpenFile([*io.StringIO(text, newline=None)])


def read_json(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`json.load`."""
    file = args.positional[0] if args.positional else None
    if not isinstance(file, OpenFile):
        return _not_read("json.load", file, span)
    return known.guarded(interpreter, json.loads, span, file.read())


def read_toml(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`tomllib.load`."""
    file = args.positional[0] if args.positional else None
    content = file.read() if isinstance(file, OpenFile) else None
    if not isinstance(content, bytes):
        return _not_read("tomllib.load", file, span)
    return known.guarded(interpreter, lambda: tomllib.loads(content.decode()), span)


def read_rows(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`csv.reader`."""
    return _table(interpreter, "csv.reader", csv.reader, args, span)


def read_records(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`csv.DictReader`."""
    return _table(interpreter, "csv.DictReader", csv.DictReader, args, span)


def _table(
    interpreter: Interpreter,
    name: str,
    reader: Callable[..., Iterable[object]],
    args: Args,
    span: Span,
) -> Value:
    match args.positional:
        case [OpenFile() | list() as lines] if args.keyword.keys() <= {"delimiter", "quotechar"}:
            texts = interpreter.iterate(lines, span)
        case _:
            return _not_read(name, args.positional[0] if args.positional else None, span)
    if not all(isinstance(text, str) for text in texts):
        return _not_read(name, texts, span)
    options = {key: known.plain(value) for key, value in args.keyword.items()}
    rows = known.guarded(interpreter, lambda: list(reader(texts, **options)), span)
    return IteratorValue(rows) if isinstance(rows, list) else rows


def _not_read(name: str, file: Value, span: Span) -> Value:
    return not_computed(file) or ServerValue(span, f"uses `{name}`")
