"""The files of `lib/` that are printed for each app."""

from __future__ import annotations

from pyweb_backends.contract.build import build_id
from pyweb_backends.model import ts
from pyweb_backends.model.project import TsFile
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.build import name, text
from pyweb_backends.nextjs.scope import Context
from pyweb_compiler import ir

_EFFECTS: dict[str, tuple[str, str, str]] = {
    "redirect": ("redirect", "redirect", "applyRedirect"),
    "toast": ("toast", "toast", "applyToast"),
    "alert": ("alert", "alert", "windowAlert"),
    "log": ("log", "log", "consoleLog"),
    "clipboard": ("clipboard", "clipboard", "setClipboard"),
    "download": ("download", "download", "download"),
    "scroll": ("scroll", "scroll", "applyScroll"),
    "focus": ("focus", "focus", "setFocus"),
    "blur": ("blur", "focus", "blurFocus"),
    "value": ("value", "value", "applyValue"),
    "back": ("back", "back", "back"),
    "store": ("store", "store", "storeValue"),
    "clear": ("clear", "store", "clearStorage"),
    "color-mode": ("colorMode", "color-mode", "applyColorMode"),
}
"""Key on the wire, file and function of each effect."""


_API: dict[str, str] = {
    "window_alert": "alert",
    "console_log": "log",
    "set_clipboard": "clipboard",
    "scroll_to": "scroll",
    "set_focus": "focus",
    "blur_focus": "blur",
    "set_value": "value",
    "remove_cookie": "store",
    "remove_local_storage": "store",
    "remove_session_storage": "store",
    "clear_local_storage": "clear",
    "clear_session_storage": "clear",
    "set_color_mode": "color-mode",
    "toggle_color_mode": "color-mode",
}
"""Effect behind each function of the API that has a name of its own."""


def plan_live_files(context: Context) -> tuple[TsFile, ...]:
    """`effects.ts`, `build.ts`, and the default of the color mode."""
    found: list[TsFile] = []
    if context.contract.states:
        found.extend((_effects(context), _build(context)))
    if context.app.color_mode:
        found.append(_color_mode(context.app))
    return tuple(found)


_STORED = (ir.VarKind.COOKIE, ir.VarKind.LOCAL, ir.VarKind.SESSION)


def _effects(context: Context) -> TsFile:
    wanted = {
        _API.get(effect.split(".")[0], effect.split(".")[0])
        for state in context.app.states
        for handler in state.handlers
        for effect in handler.effects.client
    }
    if any(
        var.storage or var.kind in _STORED
        for state in context.contract.states
        for var in state.vars
    ):
        wanted.add("store")
    known = {effect: spec for effect, spec in _EFFECTS.items() if effect in wanted}
    imports: dict[str, list[str]] = {}
    members = []
    for key, file, function in known.values():
        imports.setdefault(f"./effects/{file}", []).append(function)
        members.append(ts.Property(key=key, value=name(function)))
    if "toast" in known:
        imports["./effects/toast"].append("showErrorToast")
        members.append(ts.Property(key="error", value=name("showErrorToast")))
    effects = ts.ConstDeclaration(
        name="effects",
        type=ts.TypeName(name="EffectHandlers"),
        value=ts.ObjectLiteral(members=tuple(members), expanded=bool(members)),
        doc="What the handlers of this app ask of the browser.",
    )
    type_import = ts.Import(
        module="./effect-types", names=(ts.ImportName(name="EffectHandlers"),), type_only=True
    )
    effect_imports = [
        ts.Import(module=module, names=tuple(ts.ImportName(name=n) for n in sorted(functions)))
        for module, functions in sorted(imports.items())
    ]
    return TsFile(
        path=f"{paths.ROOT}/lib/live/effects.ts",
        module=ts.TsModule(imports=(type_import, *effect_imports), declarations=(effects,)),
    )


def _build(context: Context) -> TsFile:
    build = ts.ConstDeclaration(
        name="build",
        value=text(build_id(context.app, context.contract)),
        doc="Changes with every build: an open tab of another build loads the page anew.",
    )
    return TsFile(
        path=f"{paths.ROOT}/lib/live/build.ts",
        module=ts.TsModule(imports=(), declarations=(build,)),
    )


def _color_mode(app: ir.App) -> TsFile:
    modes = ("light", "dark", "system")
    props = dict(app.theme.props) if app.theme else {}
    appearance = props.get("appearance")
    mode = appearance.value if isinstance(appearance, ir.Literal) else None
    constant = ts.ConstDeclaration(
        name="defaultColorMode",
        type=ts.UnionTypeNode(options=tuple(ts.LiteralTypeNode(value=m) for m in modes)),
        value=text(str(mode) if mode in ("light", "dark") else "system"),
        doc="The color mode of somebody who has not chosen one.",
    )
    return TsFile(
        path=f"{paths.ROOT}/lib/color-mode-default.ts",
        module=ts.TsModule(imports=(), declarations=(constant,)),
    )
