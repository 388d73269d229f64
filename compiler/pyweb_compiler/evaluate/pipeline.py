"""From a module graph to what the app builds."""

from __future__ import annotations

from dataclasses import replace

from pyweb_compiler.catalog.model import Catalog
from pyweb_compiler.deep import with_deep_stack
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.files import ProjectFiles
from pyweb_compiler.evaluate.interpreter import Interpreter, OutOfSteps
from pyweb_compiler.evaluate.modules import evaluate_module
from pyweb_compiler.evaluate.vocabulary import Vocabulary
from pyweb_compiler.link.graph import ModuleGraph
from pyweb_compiler.source.tree import SourceTree


def evaluate_app(
    graph: ModuleGraph, catalog: Catalog, sources: SourceTree, diagnostics: Diagnostics
) -> EvaluatedApp:
    """Evaluate the app's modules and pages; mistakes are reported, all in one run."""
    interpreter = Interpreter(
        graph=graph,
        catalog=catalog,
        diagnostics=diagnostics,
        vocabulary=Vocabulary(catalog),
        files=ProjectFiles(sources.root),
    )
    return with_deep_stack(lambda: _evaluate(interpreter))


def _evaluate(interpreter: Interpreter) -> EvaluatedApp:
    graph = interpreter.graph
    for module in (graph.config, graph.entry, *graph.modules()):
        if module is not None:
            try:
                evaluate_module(interpreter, module)
            except OutOfSteps:
                continue
    return replace(interpreter.vocabulary.finish(interpreter), interpreter=interpreter)
