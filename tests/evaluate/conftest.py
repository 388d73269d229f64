"""Evaluates source text as an app of one or several modules."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pyweb_compiler.catalog.load import load_catalog
from pyweb_compiler.deep import with_deep_stack
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.files import ProjectFiles
from pyweb_compiler.evaluate.interpreter import Interpreter
from pyweb_compiler.evaluate.vocabulary import Vocabulary
from pyweb_compiler.link.graph import (
    ApiModule,
    ForeignModule,
    ModuleTarget,
    StandardModule,
)
from pyweb_compiler.parse.module import parse_module
from pyweb_compiler.parse.parsed import ParsedModule

STANDARD = ("math", "os", "json", "re", "typing", "enum", "dataclasses", "functools", "itertools")
MORE = (
    "collections",
    "datetime",
    "random",
    "time",
    "pathlib",
    "copy",
    "uuid",
    "contextlib",
    "operator",
    "csv",
    "tomllib",
    "textwrap",
    "decimal",
    "fractions",
)


@dataclass
class FakeGraph:
    """Modules given as text."""

    parsed: dict[str, ParsedModule]
    app_name: str = "app"
    config: ParsedModule | None = None

    @property
    def entry(self) -> ParsedModule:
        return self.parsed["app"]

    def modules(self) -> tuple[ParsedModule, ...]:
        return tuple(self.parsed.values())

    def find(self, name: str) -> ModuleTarget | None:
        top, _, rest = name.partition(".")
        if name in self.parsed:
            return self.parsed[name]
        if top in ("pyweb", "reflex"):
            return ApiModule(rest)
        if top in (*STANDARD, *MORE):
            return StandardModule(name)
        return None if top in self.parsed or top == "missing" else ForeignModule(name)


@dataclass
class Result:
    """What evaluation gave."""

    names: dict[str, object]
    diagnostics: Diagnostics
    app: EvaluatedApp | None = None
    codes: list[str] = field(default_factory=list)

    def __getitem__(self, name: str) -> object:
        assert not self.codes, [found.message for found in self.diagnostics.sorted()]
        return self.names[name]

    @property
    def component_ids(self) -> list[str]:
        assert self.app is not None
        return [draft.id for draft in self.app.components]


Evaluate = Callable[..., Result]


@pytest.fixture
def evaluate(tmp_path: Path) -> Evaluate:
    """Evaluate `app.py` beside other modules; `pages` also runs the registered pages."""

    def run(
        source: str, modules: Mapping[str, str] | None = None, *, pages: bool = False
    ) -> Result:
        diagnostics = Diagnostics()
        texts = {"app": source, **(modules or {})}
        parsed = {
            name: parse_module(
                textwrap.dedent(text),
                name=name,
                file=name.replace(".", "/") + ".py",
                is_package=any(other.startswith(name + ".") for other in texts),
                in_app=True,
                diagnostics=diagnostics,
            )
            for name, text in texts.items()
        }
        catalog = load_catalog()
        interpreter = Interpreter(
            graph=FakeGraph({k: v for k, v in parsed.items() if v is not None}),
            catalog=catalog,
            diagnostics=diagnostics,
            vocabulary=Vocabulary(catalog),
            files=ProjectFiles(tmp_path),
        )

        def work() -> EvaluatedApp | None:
            interpreter.import_module("app", Span.whole_file("app.py"))
            return interpreter.vocabulary.finish(interpreter) if pages else None

        app = with_deep_stack(work)
        codes = [found.rule.code for found in diagnostics.sorted()]
        return Result(interpreter.modules["app"].names, diagnostics, app, codes)

    return run


@pytest.fixture
def value(evaluate: Evaluate) -> Callable[[str], object]:
    """Value that a text binds to `x`, without any finding."""
    return lambda source: evaluate(source)["x"]
