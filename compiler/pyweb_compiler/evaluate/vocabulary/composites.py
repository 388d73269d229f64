"""Factories that are written with other factories: their source is evaluated like an app's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate import modules
from pyweb_compiler.evaluate.values import (
    Args,
    ConditionalValue,
    ElementValue,
    FragmentValue,
    FunctionValue,
    UseValue,
    Value,
)
from pyweb_compiler.parse.module import parse_module

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

FOLDER = Path(__file__).parents[2] / "catalog" / "composites"
"""Folder of the sources."""


def call(
    interpreter: Interpreter,
    functions: dict[str, Value],
    entry: Entry,
    args: Args,
    span: Span,
) -> Value:
    """What the composite's function returns, standing where it was called."""
    if entry.composite not in functions:
        _load(interpreter, functions, entry.composite.partition(".")[0])
    function = functions[entry.composite]
    assert isinstance(function, FunctionValue)
    kept = {name: value for name, value in args.keyword.items() if value is not None}
    result = interpreter.call_plain(function, Args(args.positional, kept, args.rest), span)
    if isinstance(result, ElementValue | UseValue | ConditionalValue | FragmentValue):
        result.span = span
    return result


def _load(interpreter: Interpreter, functions: dict[str, Value], file: str) -> None:
    """Evaluate one source file of composites."""
    path = FOLDER / f"{file}.py"
    module = parse_module(
        path.read_text(encoding="utf-8"),
        name=f"pyweb_compiler.catalog.composites.{file}",
        file=f"pyweb/{path.name}",
        is_package=False,
        in_app=False,
        diagnostics=interpreter.diagnostics,
    )
    assert module is not None, path
    for name, value in modules.evaluate_module(interpreter, module).names.items():
        functions[f"{file}.{name}"] = value
