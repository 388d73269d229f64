"""From a module graph to what the app builds."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pyweb_compiler.catalog.model import Catalog
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.files import ProjectFiles
from pyweb_compiler.evaluate.interpreter import Interpreter, OutOfSteps
from pyweb_compiler.evaluate.modules import evaluate_module
from pyweb_compiler.evaluate.vocabulary import Vocabulary
from pyweb_compiler.link.graph import ModuleGraph

STACK_BYTES = 256 * 1024 * 1024
FRAMES = 100_000
T = TypeVar("T")


def evaluate_app(
    graph: ModuleGraph, catalog: Catalog, diagnostics: Diagnostics, app_root: Path
) -> EvaluatedApp:
    """Evaluate the app's modules and pages; mistakes are reported, all in one run."""

    def run() -> EvaluatedApp:
        interpreter = Interpreter(
            graph=graph,
            catalog=catalog,
            diagnostics=diagnostics,
            vocabulary=Vocabulary(catalog),
            files=ProjectFiles(app_root),
        )
        for module in (graph.config, graph.entry, *graph.modules()):
            if module is not None:
                _bounded(lambda m=module: evaluate_module(interpreter, m))  # type: ignore[misc]
        return interpreter.vocabulary.finish(interpreter)

    return with_deep_stack(run)


def _bounded(run: Callable[[], object]) -> None:
    """Give up on a module that does not end; it was reported."""
    try:
        run()
    except OutOfSteps:
        return


def with_deep_stack(run: Callable[[], T]) -> T:
    """Run in a thread whose stack takes the deepest recursion that the evaluator allows."""
    results: list[T] = []
    errors: list[BaseException] = []

    def target() -> None:
        try:
            results.append(run())
        except BaseException as error:
            errors.append(error)

    limit, size = sys.getrecursionlimit(), threading.stack_size()
    sys.setrecursionlimit(max(limit, FRAMES))
    threading.stack_size(STACK_BYTES)
    try:
        thread = threading.Thread(target=target, name="evaluate")
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
        sys.setrecursionlimit(limit)
    if errors:
        raise errors[0]
    return results[0]
