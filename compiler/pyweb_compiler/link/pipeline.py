"""From syntax trees to a module graph; imports of app modules that do not exist are reported."""

from __future__ import annotations

from pyweb_compiler.diagnostics import Diagnostics, Span, did_you_mean
from pyweb_compiler.diagnostics.rules import names as rules
from pyweb_compiler.diagnostics.rules import source as source_rules
from pyweb_compiler.link.linked import LinkedModules
from pyweb_compiler.parse.imports import ImportedModule, imports_of
from pyweb_compiler.parse.pipeline import ParsedSources


def link_modules(parsed: ParsedSources, diagnostics: Diagnostics) -> LinkedModules | None:
    """The graph of an app's modules; `None` where the entry itself could not be parsed."""
    sources = parsed.sources
    entry = parsed.modules.get(sources.entry)
    if entry is None:
        if sources.entry not in parsed.broken:
            diagnostics.report(
                source_rules.NO_ENTRY,
                Span.whole_file(sources.config.name if sources.config else ""),
                app_name=sources.app_name,
                expected=f"module `{sources.entry}`",
                suggestion="",
            )
        return None
    graph = LinkedModules(parsed=parsed, entry=entry)
    for module in graph.modules():
        for wanted in imports_of(module):
            _check(wanted, graph, diagnostics)
    return graph


def _check(wanted: ImportedModule, graph: LinkedModules, diagnostics: Diagnostics) -> None:
    if wanted.module is None:
        diagnostics.report(rules.BEYOND_TOP, wanted.span)
        return
    if wanted.guarded or graph.is_app_module(wanted.module) is not False:
        return
    diagnostics.report(
        rules.MODULE_NOT_FOUND,
        wanted.span,
        module=wanted.module,
        suggestion=did_you_mean(wanted.module, graph.app_names(wanted.module)),
    )
