"""From the evaluated app to the IR."""

from __future__ import annotations

from pyweb_compiler import ir
from pyweb_compiler.catalog.load import load_catalog
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.left_out import report_unless_carried
from pyweb_compiler.lower.carry import carry_modules
from pyweb_compiler.lower.carry_requirements import python_dependencies
from pyweb_compiler.lower.carry_setters import automatic_setters
from pyweb_compiler.lower.components import lower_component
from pyweb_compiler.lower.constants import lower_constants
from pyweb_compiler.lower.context import LowerContext, NoNotes
from pyweb_compiler.lower.frames import share_frames
from pyweb_compiler.lower.mistakes import report_mistakes
from pyweb_compiler.lower.mistakes_prefix import report_missing_prefixes
from pyweb_compiler.lower.pages import lower_pages
from pyweb_compiler.lower.records import lower_records
from pyweb_compiler.lower.server_constants import constants_module, constants_state
from pyweb_compiler.lower.settings import (
    app_assets,
    has_old_utilities,
    knows_utilities,
    npm_dependencies,
    root_attributes,
    text_list,
)
from pyweb_compiler.lower.states import lower_states
from pyweb_compiler.lower.theme import (
    app_style,
    component_styles,
    has_color_mode,
    lower_theme,
    lower_wraps,
)
from pyweb_compiler.lower.views import lower_children
from pyweb_compiler.source.tree import SourceTree


def lower_app(evaluated: EvaluatedApp, sources: SourceTree, diagnostics: Diagnostics) -> ir.App:
    """Everything that the backends need, frozen and without a trace of the parser."""
    style = evaluated.arguments.get("style")
    context = LowerContext(
        catalog=load_catalog(),
        diagnostics=diagnostics,
        records={(cls.module.name, cls.name): cls for cls in evaluated.records},
        component_styles=component_styles(style),
        vocabulary=NoNotes(),
        old_utilities=has_old_utilities(evaluated),
    )
    graph = evaluated.graph
    components = tuple(lower_component(context, draft) for draft in evaluated.components)
    framed = share_frames(
        lower_pages(context, evaluated.pages, graph.app_name, graph.entry.name),
        evaluated.pages,
        components,
    )
    pages, components = framed.pages, (*components, *framed.frames)
    setters = automatic_setters(evaluated.states)
    states = lower_states(evaluated, setters, evaluated.interpreter)
    report_mistakes(evaluated, diagnostics)
    states += constants_state(evaluated.server_constants)
    carried = carry_modules(evaluated, setters, sources.files, diagnostics)
    if evaluated.interpreter is not None:
        code = {module.module: module.code for module in carried.modules}
        report_unless_carried(evaluated.interpreter, code, diagnostics)
    head = _head(context, evaluated)
    built = (*components, *pages, *head)
    report_missing_prefixes(evaluated, built, diagnostics)
    theme = lower_theme(context, evaluated, built)
    wraps = lower_wraps(context, evaluated, built, states)
    return ir.App(
        name=graph.app_name,
        pages=pages,
        components=components,
        states=states,
        records=lower_records(evaluated, diagnostics),
        constants=lower_constants(context, evaluated.constants),
        modules=(*carried.modules, *constants_module(evaluated.server_constants)),
        assets=app_assets(sources, evaluated),
        data_files=carried.data_files,
        theme=theme,
        color_mode=has_color_mode(theme, built),
        style=app_style(context, style),
        stylesheets=text_list(evaluated.arguments.get("stylesheets")),
        head=head,
        language=_language(evaluated),
        attributes=root_attributes(evaluated),
        tailwind=knows_utilities(evaluated),
        npm_dependencies=npm_dependencies(evaluated),
        python_dependencies=python_dependencies(
            sources.requirements,
            carried.requires,
            evaluated.interpreter.absent_packages if evaluated.interpreter is not None else {},
            diagnostics,
        ),
        route_params=tuple(
            dict.fromkeys(s.name for page in pages for s in page.route if s.kind != "static")
        ),
        wraps=wraps,
        old_utilities=context.old_utilities,
    )


def _head(context: LowerContext, evaluated: EvaluatedApp) -> tuple[ir.View, ...]:
    """What the app puts into the head of all pages."""
    given = evaluated.arguments.get("head_components")
    values = list(given) if isinstance(given, list | tuple) else []
    entry = evaluated.graph.entry
    return lower_children(context, values, entry.span(entry.tree))


def _language(evaluated: EvaluatedApp) -> str:
    """What the pages are written in."""
    given = evaluated.arguments.get("html_lang")
    return given if isinstance(given, str) else "en"
