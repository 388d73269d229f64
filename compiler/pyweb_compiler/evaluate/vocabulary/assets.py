"""`asset(path)`: the address of a file of the app."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import MISSING_ARGUMENT
from pyweb_compiler.evaluate.values import Args, Value

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def asset(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """The public address; a shared file stands beside the module that asks for it."""
    path = args.positional[0] if args.positional else args.keyword.get("path")
    if not isinstance(path, str):
        usage = 'asset("logo.png")'
        return interpreter.report(
            MISSING_ARGUMENT, span, name="asset", what="the path of a file", usage=usage
        )
    plain = path.strip("/")
    if args.keyword.get("shared") is not True:
        return f"/{plain}"
    module = PurePosixPath(span.file)
    folder = args.keyword.get("subfolder")
    parts = [part for part in (folder, plain) if isinstance(part, str) and part]
    public = "/".join(["external", str(module.with_suffix("")), *parts])
    interpreter.vocabulary.shared_assets[public] = str(module.parent / plain)
    return f"/{public}"
