"""Paths, and files of the project that are read while the UI is built."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.values import MISSING, Args, NativeFunction, ServerValue, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_FIELDS = frozenset(["name", "stem", "suffix", "parent", "parts"])
_PURE = frozenset(
    ["joinpath", "with_suffix", "with_name", "as_posix", "is_absolute", "relative_to", "with_stem"]
)
_READS = frozenset(
    ["read_text", "read_bytes", "exists", "is_file", "is_dir", "iterdir", "glob", "rglob"]
)
_SAME = frozenset(["resolve", "absolute", "expanduser"])
MAX_FILES = 10_000


def path_attribute(path: PurePosixPath, name: str) -> Value:
    """A field or method of a path."""
    if name in _FIELDS:
        return getattr(path, name)
    if name == "parents":
        return tuple(path.parents)
    if name in _SAME:
        return NativeFunction(name, lambda i, a, s: path)
    if name in _PURE:
        return NativeFunction(name, lambda i, a, s: _pure(i, path, name, a, s))
    if name in _READS:
        return NativeFunction(name, lambda i, a, s: _read(i, path, name, a, s))
    if name == "open":
        return NativeFunction(name, lambda i, a, s: _open(i, path, a, s))
    if name in ("stat", "write_text", "write_bytes", "mkdir", "unlink", "touch"):
        return NativeFunction(name, lambda i, a, s: ServerValue(s, f"calls `Path.{name}()`"))
    return MISSING


def _open(interpreter: Interpreter, path: PurePosixPath, args: Args, span: Span) -> Value:
    from pyweb_compiler.evaluate import open_files

    return open_files.open_file(interpreter, Args([path, *args.positional], args.keyword), span)


def _pure(
    interpreter: Interpreter, path: PurePosixPath, name: str, args: Args, span: Span
) -> Value:
    from pyweb_compiler.evaluate import known

    return known.guarded(interpreter, getattr(path, name), span, *args.positional)


def _read(
    interpreter: Interpreter, path: PurePosixPath, name: str, args: Args, span: Span
) -> Value:
    """Read from the project; anything outside it is only there when the app runs."""
    relative = interpreter.files.relative(path)
    if relative is None:
        return ServerValue(span, f"reads `{path}`")
    if name in ("exists", "is_file", "is_dir"):
        return interpreter.files.test(name, relative)
    if name in ("iterdir", "glob", "rglob"):
        pattern = args.positional[0] if args.positional else "*"
        found = interpreter.files.listing(relative, str(pattern), name == "rglob")
        return [PurePosixPath(each) for each in found[:MAX_FILES]]
    content = interpreter.files.read(relative)
    if content is None:
        return interpreter.error(
            "FileNotFoundError", f"[Errno 2] No such file or directory: '{path}'", span
        )
    if name == "read_bytes":
        return content
    try:
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        return interpreter.error("UnicodeDecodeError", str(error), span)
