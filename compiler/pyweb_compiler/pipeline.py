"""From a path to the frozen app: every stage once, in order."""

from __future__ import annotations

from pathlib import Path

from pyweb_compiler import ir
from pyweb_compiler.catalog.load import load_catalog
from pyweb_compiler.check.pipeline import check_app
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.pipeline import evaluate_app
from pyweb_compiler.link.entry import place_of_app
from pyweb_compiler.link.pipeline import link_modules
from pyweb_compiler.lower.pipeline import lower_app
from pyweb_compiler.options import Options
from pyweb_compiler.parse.pipeline import parse_sources
from pyweb_compiler.source.pipeline import read_sources


def compile_app(path: Path, options: Options, diagnostics: Diagnostics) -> ir.App | None:
    """Understand the app at `path`; `None` where it cannot be read far enough to go on."""
    sources = read_sources(path, options, diagnostics)
    if sources is None:
        return None
    parsed = parse_sources(sources, diagnostics)
    graph = link_modules(parsed, diagnostics)
    if graph is None:
        return None
    evaluated = evaluate_app(graph, load_catalog(), sources, diagnostics)
    app = lower_app(evaluated, sources, diagnostics)
    check_app(app, diagnostics, place_of_app(graph.entry))
    return app
