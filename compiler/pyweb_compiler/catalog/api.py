"""Names of the authoring API that are no component factories, and the modules they may be imported from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType

from msgspec import Struct

from pyweb_compiler.catalog.load import load_catalog


class ApiKind(StrEnum):
    """What the compiler does with a name."""

    EVALUATED = "evaluated"
    """Has a meaning while the UI is evaluated; `runtime` tells what handlers use instead, if anything."""
    RUNTIME = "runtime"
    """Only used in code that is carried over to the backend."""
    TYPE = "type"
    """Only used in annotations."""
    LATER = "later"
    """Known, not compiled yet: using it is answered with a diagnostic."""


class ApiName(Struct, frozen=True, kw_only=True):
    """One name of the authoring API."""

    path: str
    """Name under the authoring package: `State`, `toast.info`, `event.key_event`."""
    kind: ApiKind
    runtime: str = ""
    """Name in the module `live` of the emitted backend; empty: the backend does not have it."""


def find_name(path: str) -> ApiName | None:
    """Return what is known of a name that is no factory, or None; synonyms give the name they stand for."""
    return _names().get(path)


def is_api_module(module: str) -> bool:
    """Tell whether a dotted module name belongs to the authoring API, under its new or its old names."""
    return any(module == prefix or module.startswith(prefix + ".") for prefix, _ in MODULES)


@lru_cache(maxsize=4096)
def resolve_import(module: str, name: str) -> str | None:
    """Return the path that `from module import name` means (`el.div`, `State`), or None.

    Old module paths and class names count too: `reflex.components.el.elements.typography`, `Div` is `el.div`.
    """
    for prefix, namespaces in MODULES:
        if module == prefix or module.startswith(prefix + "."):
            rest = module.removeprefix(prefix).strip(".")
            return _resolve_in([*_below(namespaces, rest), *namespaces], name)
    return None


def suggestable_names() -> tuple[str, ...]:
    """Return every name that may be offered as "did you mean": factories and the rest."""
    factories = (path for path in load_catalog().entries if not path.startswith("vendored."))
    known = (path for path, name in _names().items() if name.kind is not ApiKind.LATER)
    return tuple(sorted({*factories, *known}))


MODULES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("reflex.components.el", ("el", "")),
    ("reflex.components.recharts", ("recharts", "")),
    ("reflex.components", ("",)),
    ("reflex.radix", ("",)),
    ("reflex.lucide", ("",)),
    ("reflex.recharts", ("recharts",)),
    ("reflex.event", ("event", "")),
    ("reflex.vars", ("vars", "")),
    ("reflex.style", ("style", "")),
    ("reflex.constants", ("constants", "")),
    ("reflex.plugins", ("plugins", "")),
    ("reflex.experimental", ("_x", "")),
    ("reflex.testing", ("testing",)),
    ("reflex_base.components", ("",)),
    ("reflex_base.event", ("event", "")),
    ("reflex_base.vars", ("vars", "")),
    ("reflex_base.style", ("style", "")),
    ("reflex_base.constants", ("constants", "")),
    ("reflex_base.plugins", ("plugins", "")),
    ("reflex_base", ("",)),
    ("reflex_components_core.el", ("el", "")),
    ("reflex_components_core", ("",)),
    ("reflex_components_radix", ("",)),
    ("reflex_components_recharts", ("recharts",)),
    ("reflex_components_lucide", ("",)),
    ("reflex_components_markdown", ("",)),
    ("reflex_components_moment", ("",)),
    ("reflex_components_plotly", ("",)),
    ("reflex_components_sonner", ("",)),
    ("reflex_components_code", ("",)),
    ("reflex_components_gridjs", ("",)),
    ("reflex_components_dataeditor", ("",)),
    ("reflex_components_react_player", ("",)),
    ("pyweb", ("",)),
    ("reflex", ("",)),
)
"""Module prefix → namespaces in which a name that is imported from it is looked for; the first prefix that fits counts."""


def _below(namespaces: Iterable[str], rest: str) -> list[str]:
    """Return the namespaces for what a module is below its prefix: `pyweb.el` holds `el`."""
    return [f"{namespace}.{rest}".strip(".") for namespace in namespaces if rest]


def _resolve_in(namespaces: Iterable[str], name: str) -> str | None:
    factories, names = load_catalog().entries, _names()
    for namespace in namespaces:
        for spelling in _spellings(name):
            path = f"{namespace}.{spelling}".strip(".")
            if path in names:
                return names[path].path
            if path in factories:
                return path
    return None


def _spellings(name: str) -> list[str]:
    """Return a name and, for a class of components, the factories it may be: `TableRow` is `table.row`."""
    if not name[:1].isupper():
        return [name]
    words = re.findall("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*", name)
    lower = [word.lower() for word in words]
    splits = ["_".join(lower[:i]) + "." + "_".join(lower[i:]) for i in range(1, len(lower))]
    return [name, "_".join(lower), *splits]


@cache
def _names() -> Mapping[str, ApiName]:
    """Return all names, made from the tables below."""
    found: dict[str, ApiName] = {}
    for kind, table in (
        (ApiKind.LATER, LATER),
        (ApiKind.TYPE, TYPES),
        (ApiKind.RUNTIME, RUNTIME),
        (ApiKind.EVALUATED, EVALUATED),
    ):
        for item in table.split():
            path, _, runtime = item.partition("=")
            found[path] = ApiName(path=path, kind=kind, runtime=runtime)
    for item in EFFECTS.split():
        path, _, runtime = item.partition("=")
        name = ApiName(path=path, kind=ApiKind.EVALUATED, runtime=runtime or path)
        found[path] = name
        found.setdefault(f"event.{path}", name)
    for path in found:
        namespace, _, last = path.rpartition(".")
        if namespace in SYNONYM_NAMESPACES and last in found:
            found[path] = found[last]
    return MappingProxyType(found)


SYNONYM_NAMESPACES = ("vars", "style", "constants", "event")
"""Namespaces whose names mean the same as those without the namespace, where both exist."""


EFFECTS = """
    redirect toast toast.info toast.success toast.warning toast.error toast.loading toast.dismiss
    window_alert console_log set_clipboard download scroll_to set_focus blur_focus set_value back noop
    remove_cookie remove_local_storage clear_local_storage remove_session_storage clear_session_storage
    toggle_color_mode set_color_mode
    style.set_color_mode=set_color_mode style.toggle_color_mode=toggle_color_mode
"""
"""Events of the browser, in the UI and as results of handlers; also found under `event.`. `path=name in live`."""

EVALUATED = """
    State=State event=event var=var field=field Field=Field Cookie=Cookie LocalStorage=LocalStorage
    SessionStorage=SessionStorage Var=Var Var.create Var.range color=color
    App app.get_route_args Config Env Env.DEV Env.PROD page memo asset breakpoints Style theme color_mode Base
    Component ComponentNamespace NoSSRComponent Fragment Script PropsBase RestProp
    EMPTY_VAR_STR EMPTY_VAR_INT EMPTY_VAR_COMPONENT ImportVar
    plugins plugins.SitemapPlugin plugins.TailwindV3Plugin plugins.TailwindV4Plugin plugins.RadixThemesPlugin
    plugins.get_plugin
    style style.Style style.color_mode style.resolved_color_mode style.LIGHT_COLOR_MODE style.DARK_COLOR_MODE
    style.SYSTEM_COLOR_MODE
    vars vars.Var=Var vars.Field=Field vars.field=field vars.LiteralVar vars.VarData vars.EMPTY_VAR_STR
    vars.EMPTY_VAR_INT vars.StringVar vars.NumberVar vars.BooleanVar vars.ArrayVar vars.ObjectVar vars.FunctionVar
    vars.RestProp
    constants constants.Env constants.DefaultPage constants.LIGHT_COLOR_MODE constants.DARK_COLOR_MODE
    EventChain EventChain.create EventHandler event.EventChain event.EventHandler event.event=event
    event.prevent_default event.stop_propagation prevent_default stop_propagation
    event.no_args_event_spec event.passthrough_event_spec event.input_event event.int_input_event
    event.float_input_event event.checked_input_event event.key_event event.pointer_event_spec
    event.on_submit_event event.on_submit_string_event
    el el.svg text heading table select radio tabs dialog form input toast
"""
"""Names with a meaning while the UI is evaluated. `path=name in live` if handlers and state classes use them too."""

RUNTIME = """
    serializer=serializer run_in_thread=run_in_thread get_state=get_state
"""
"""Names that only code of the backend uses."""

TYPES = """
    Color constants.Color ImportDict EventSpec=EventSpec EventType event.EventSpec=EventSpec event.EventType
    event.EventCallback event.KeyInputInfo event.PointerEventInfo event.MouseEventInfo KeyInputInfo PointerEventInfo
    Prop app.ComponentCallable form.FormData style.LiteralColorMode constants.LiteralColorMode
    LiteralAccentColor LiteralAlign LiteralAppearance LiteralGrayColor LiteralJustify LiteralPanelBackground
    LiteralRadius LiteralScaling LiteralSpacing LiteralVariant
"""
"""Names that stand in annotations only."""

LATER = """
    Model ModelRegistry session asession DBConfig AdminDash Middleware StateToken BaseStateToken ComponentState
    SharedState dynamic call_script call_function run_script event.call_script event.call_function event.run_script
    event.server_side vars.var_operation vars.var_operation_return
    upload upload.root upload_files upload_files_chunk selected_files cancel_upload clear_selected_files get_upload_dir
    get_upload_url UploadFile UploadChunk UploadChunkIterator event.upload_files event.upload_files_chunk
    plugins.Plugin plugins.EmbedPlugin
    _x _x.client_state _x.hooks _x.memo _x.code_block _x.run_in_thread client_state.ClientStateVar
    accordion accordion.root accordion.item accordion.header accordion.trigger accordion.content accordion.icon
    drawer drawer.root drawer.trigger drawer.portal drawer.content drawer.overlay drawer.close drawer.title
    drawer.description drawer.handle form.validity_state
    markdown markdown.root markdown.plugin code_block data_table data_editor data_editor_theme moment moment_provider
    MomentDelta plotly plotly.basic plotly.cartesian plotly.finance plotly.geo plotly.gl2d plotly.gl3d plotly.mapbox
    plotly.strict audio video auto_scroll clipboard window_event_listener connection_banner connection_modal
    recharts recharts.area recharts.area_chart recharts.bar recharts.bar_chart recharts.brush recharts.cartesian_axis
    recharts.cartesian_grid recharts.cell recharts.composed_chart recharts.error_bar recharts.funnel
    recharts.funnel_chart recharts.graphing_tooltip recharts.label recharts.label_list recharts.legend recharts.line
    recharts.line_chart recharts.pie recharts.pie_chart recharts.polar_angle_axis recharts.polar_grid
    recharts.polar_radius_axis recharts.radar recharts.radar_chart recharts.radial_bar recharts.radial_bar_chart
    recharts.reference_area recharts.reference_dot recharts.reference_line recharts.responsive_container
    recharts.sankey recharts.scatter recharts.scatter_chart recharts.tooltip recharts.treemap recharts.x_axis
    recharts.y_axis recharts.z_axis el.math el.portal config.get_config testing testing.AppHarness testing.WebDriver
"""
"""Names of the vocabulary that are not compiled yet."""
