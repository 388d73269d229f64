"""The app's theme, app-wide styles and what stands once around all pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE
from pyweb_compiler.evaluate.evaluated import EvaluatedApp
from pyweb_compiler.evaluate.symbolic.build import literal
from pyweb_compiler.evaluate.symbolic.walk import nodes
from pyweb_compiler.evaluate.values import ElementValue, Value
from pyweb_compiler.evaluate.vocabulary.components import ComponentClass
from pyweb_compiler.evaluate.vocabulary.factories import FactoryValue
from pyweb_compiler.lower.attributes import lower_keywords
from pyweb_compiler.lower.context import LowerContext
from pyweb_compiler.lower.elements import lower_element
from pyweb_compiler.lower.styles import Declarations

LIBRARY = "@radix-ui/themes"
_MODES = (ir.Ambient.COLOR_MODE, ir.Ambient.RESOLVED_COLOR_MODE)


def component_styles(style: Value) -> dict[str, dict[Value, Value]]:
    """Styles of `App(style=…)` that belong to a component."""
    found: dict[str, dict[Value, Value]] = {}
    for key, value in (style if isinstance(style, Mapping) else {}).items():
        if isinstance(key, FactoryValue | ComponentClass) and isinstance(value, Mapping):
            found.setdefault(key.entry.path, {}).update(value)
    return found


def app_style(context: LowerContext, style: Value) -> tuple[ir.Element, ...]:
    """Styles of `App(style=…)` for the whole page."""
    declarations = Declarations(context, NOWHERE)
    for key, value in (style if isinstance(style, Mapping) else {}).items():
        if isinstance(key, str) and key != "breakpoints":
            declarations.add(key, value)
    styles = declarations.result()
    if not styles:
        return ()
    return (ir.Element(span=NOWHERE, tag=ir.HtmlTag(name="body"), styles=styles),)


def lower_theme(
    context: LowerContext, evaluated: EvaluatedApp, built: Iterable[object]
) -> ir.Theme | None:
    """The theme that was given, else the usual one where the library is used at all."""
    given = evaluated.arguments.get("theme") or _of_plugins(evaluated.config.get("plugins"))
    if isinstance(given, ElementValue):
        declarations = Declarations(context, given.span)
        found = lower_keywords(context, given.entry, given.props, declarations, given.span)
        return ir.Theme(props=tuple((prop.name, prop.value) for prop in found.props.values()))
    if uses_package(built, LIBRARY):
        return ir.Theme(props=(("accentColor", literal("blue", NOWHERE)),))
    return None


def _of_plugins(plugins: Value) -> Value:
    for plugin in plugins if isinstance(plugins, list | tuple) else ():
        theme = getattr(plugin, "options", {}).get("theme")
        if theme is not None:
            return theme
    return None


def uses_package(built: Iterable[object], package: str) -> bool:
    """Whether any element is of a package."""
    return any(
        isinstance(node, ir.LibraryTag) and node.package.startswith(package)
        for root in built
        for node in nodes(root)
    )


def has_color_mode(theme: ir.Theme | None, built: Iterable[object]) -> bool:
    """Whether the page is light or dark as the visitor likes it, or as something in it says."""
    if theme is not None and not _is_fixed(theme):
        return True
    return any(_touches_mode(node) for root in built for node in nodes(root))


def _is_fixed(theme: ir.Theme) -> bool:
    appearance = dict(theme.props).get("appearance")
    return isinstance(appearance, ir.Literal) and appearance.value in ("light", "dark")


def _touches_mode(node: object) -> bool:
    if isinstance(node, ir.AmbientRef):
        return node.ambient in _MODES
    if isinstance(node, ir.EffectCall):
        return node.effect is ir.Effect.COLOR_MODE
    return isinstance(node, ir.LibraryTag) and "color-mode" in node.package


def lower_wraps(
    context: LowerContext,
    evaluated: EvaluatedApp,
    built: Iterable[object],
    states: tuple[ir.State, ...],
) -> tuple[ir.View, ...]:
    """The place where toasts appear, in an app that shows any."""
    given = evaluated.arguments.get("toaster")
    if isinstance(given, ElementValue):
        return (lower_element(context, given),)
    from_handlers = any("toast" in h.effects.client for state in states for h in state.handlers)
    from_views = any(
        isinstance(node, ir.EffectCall) and node.effect is ir.Effect.TOAST
        for root in built
        for node in nodes(root)
    )
    entry = context.catalog.find("toast.provider")
    if entry is None or not (from_handlers or from_views):
        return ()
    element = ElementValue(span=NOWHERE, entry=entry, props={}, children=[])
    return (lower_element(context, element),)
