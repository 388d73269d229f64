"""From a module graph to what the app builds."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

from pyweb_compiler.catalog.model import Catalog
from pyweb_compiler.diagnostics import Diagnostics, Span
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.files import ProjectFiles
from pyweb_compiler.evaluate.interpreter import Interpreter
from pyweb_compiler.evaluate.limits import OutOfSteps
from pyweb_compiler.evaluate.modules import evaluate_module
from pyweb_compiler.evaluate.reachable import without_unused
from pyweb_compiler.evaluate.symbolic.build import report_server_value
from pyweb_compiler.evaluate.values import ServerValue
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
    return _evaluate(interpreter)


def _evaluate(interpreter: Interpreter) -> EvaluatedApp:
    graph = interpreter.graph
    # A large app may take more steps than a small one.
    written = sum(len(module.source) for module in graph.modules())
    interpreter.steps += written
    interpreter.most_parts += written // 2
    if graph.config is not None:
        _bounded(partial(evaluate_module, interpreter, graph.config))
    for module in (graph.entry, *graph.modules()):
        span = Span.whole_file(module.file)
        _bounded(partial(interpreter.import_module, module.name, span))
        if module.name not in interpreter.modules:
            _bounded(partial(evaluate_module, interpreter, module))
    _check_app_object(interpreter)
    app = without_unused(interpreter.vocabulary.finish(interpreter))
    return replace(app, interpreter=interpreter)


def _bounded(run: Callable[[], object]) -> None:
    """Give up on a module that does not end: it was reported."""
    with contextlib.suppress(OutOfSteps):
        run()


def _check_app_object(interpreter: Interpreter) -> None:
    """Report an `app` that only the server could make: its pages are not known."""
    scope = interpreter.module_scopes.get(interpreter.graph.entry.name)
    value = None if scope is None else scope.names.get("app")
    if scope is not None and isinstance(value, ServerValue):
        report_server_value(interpreter.diagnostics, value, scope.module.span(scope.nodes["app"]))
