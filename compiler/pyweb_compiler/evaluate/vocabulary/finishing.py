"""The end of evaluation: pages are run, and events that were passed to components are bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler.diagnostics.rules import evaluate as rules
from pyweb_compiler.diagnostics.rules.source import TOO_DEEP
from pyweb_compiler.evaluate.evaluated import EvaluatedApp, EvaluatedConstant, EvaluatedPage
from pyweb_compiler.evaluate.extent import MOST_LEVELS, Extents
from pyweb_compiler.evaluate.values import ComponentDraft, UseValue
from pyweb_compiler.evaluate.vocabulary.events.callbacks import bind_use, drop_unused, hand_down
from pyweb_compiler.evaluate.vocabulary.walking import walk

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter
    from pyweb_compiler.evaluate.vocabulary import Vocabulary


def finish(interpreter: Interpreter, vocabulary: Vocabulary) -> EvaluatedApp:
    """Evaluate the pages that were registered and put the result together."""
    for settle in vocabulary.later:
        settle()
    pages, drafts = _measured(
        interpreter,
        vocabulary.pages.evaluate(interpreter),
        tuple(interpreter.promotion.components()),
    )
    roots = [*(page.view for page in pages), *(draft.body for draft in drafts)]
    head = vocabulary.app.arguments.get("head_components")
    roots.extend(head if isinstance(head, list | tuple) else ())
    uses = [node for node in walk(roots) if isinstance(node, UseValue)]
    hand_down(uses)
    for use in uses:
        bind_use(interpreter, use)
    drop_unused(uses, drafts)
    constants = tuple(
        EvaluatedConstant(module=module, name=name, value=value, span=span)
        for (module, name), (value, span) in interpreter.constants.items()
    )
    return EvaluatedApp(
        graph=interpreter.graph,
        pages=pages,
        components=drafts,
        states=tuple(vocabulary.states),
        records=tuple(vocabulary.records.values()),
        constants=constants,
        server_constants=tuple(vocabulary.server_constants),
        arguments=vocabulary.app.arguments,
        config=vocabulary.config.arguments,
        shared_assets=tuple(sorted(vocabulary.shared_assets.items())),
        files_read=frozenset(interpreter.files.read_paths),
        used_events=frozenset(vocabulary.events),
    )


def _measured(
    interpreter: Interpreter, pages: tuple[EvaluatedPage, ...], drafts: tuple[ComponentDraft, ...]
) -> tuple[tuple[EvaluatedPage, ...], tuple[ComponentDraft, ...]]:
    """What is small enough to be written out: a view that stands in many places is written in each of them."""
    left, extents = interpreter.most_parts, Extents()
    fitting: list[int] = []
    for span, view in [(each.span, each.view) for each in pages] + [
        (each.span, each.body) for each in drafts
    ]:
        extent = extents.of(view)
        if extent.parts <= left and extent.levels <= MOST_LEVELS:
            left -= extent.parts
            fitting.append(id(view))
            continue
        if extent.parts > left:
            interpreter.report(rules.TOO_LARGE, span, what="this view")
        else:
            interpreter.report(TOO_DEEP, span)
    return (
        tuple(each for each in pages if id(each.view) in fitting),
        tuple(each for each in drafts if id(each.body) in fitting),
    )
