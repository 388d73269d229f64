"""Factories that are written with other factories: their source is evaluated like an app's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import libcst as cst
from msgspec import Struct, field
from msgspec.structs import replace

from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import NOWHERE, Span
from pyweb_compiler.evaluate.modules import evaluate_module
from pyweb_compiler.evaluate.values import Args, ElementValue, FunctionValue, Value
from pyweb_compiler.parse.module import parse_module

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

FOLDER = Path(__file__).parents[2] / "catalog" / "composites"
"""Folder of the sources."""


class CallSites:
    """Positions of a composite's source: everything in it stands where the app calls it."""

    def __init__(self) -> None:
        self.stack: list[Span] = [NOWHERE]

    def get(self, node: cst.CSTNode) -> Span:
        """The innermost call."""
        return self.stack[-1]


class Composites(Struct, eq=False):
    """The sources that were needed so far, evaluated."""

    functions: dict[str, FunctionValue] = field(default_factory=dict)
    sites: dict[str, CallSites] = field(default_factory=dict)

    def call(self, interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
        """What the composite's function returns, standing where it was called."""
        file = entry.composite.partition(".")[0]
        if file not in self.sites:
            self._load(interpreter, file)
        kept = {name: value for name, value in args.keyword.items() if value is not None}
        given = Args(args.positional, kept, args.rest, args.places)
        function = self.functions[entry.composite]
        for site in self.sites.values():
            site.stack.append(span)
        try:
            made = interpreter.call_plain(function, given, span)
            if isinstance(made, ElementValue):
                made.styled_as = entry.path
            return made
        finally:
            for site in self.sites.values():
                if len(site.stack) > 1:
                    site.stack.pop()

    def _load(self, interpreter: Interpreter, file: str) -> None:
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
        self.sites[file] = CallSites()
        placed = replace(module, positions=self.sites[file])
        for name, value in evaluate_module(interpreter, placed).names.items():
            if isinstance(value, FunctionValue):
                self.functions[f"{file}.{name}"] = value
