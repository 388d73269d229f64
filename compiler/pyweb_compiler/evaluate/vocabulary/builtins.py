"""The names of the API that are neither factories nor later work, by path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import NOWHERE, Span
from pyweb_compiler.evaluate.python_values import TypingForm
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.values import Args, FunctionValue, NativeFunction, Symbolic, Value
from pyweb_compiler.evaluate.vocabulary.app.app import ConfigClass, make_app
from pyweb_compiler.evaluate.vocabulary.app.pages import page_decorator, route_args
from pyweb_compiler.evaluate.vocabulary.assets import asset
from pyweb_compiler.evaluate.vocabulary.color_mode import (
    ColorModeValue,
    color_mode_event,
)
from pyweb_compiler.evaluate.vocabulary.components import ComponentBase
from pyweb_compiler.evaluate.vocabulary.events.effects import (
    EFFECTS,
    Noop,
    ToastFunction,
    download,
)
from pyweb_compiler.evaluate.vocabulary.events.specs import (
    SPECS,
    EventChainClass,
    FlagEvent,
    passthrough,
)
from pyweb_compiler.evaluate.vocabulary.states.members import (
    EventNamespace,
    StorageClass,
    field_function,
    var_decorator,
)
from pyweb_compiler.evaluate.vocabulary.states.state import RootState
from pyweb_compiler.evaluate.vocabulary.var import (
    TypeValue,
    VarClass,
    color,
    import_var,
    var_data,
)

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def api_values() -> dict[str, Value]:
    """Path → value; made anew for each app."""
    return {**_events(), **_vars(), **_classes(), **_app()}


def _natives() -> dict[str, Value]:
    functions = {
        "download": download,
        "page": page_decorator,
        "app.get_route_args": _route_args,
        "App": make_app,
        "color": color,
        "field": field_function,
        "var": var_decorator,
        "asset": asset,
        "ImportVar": import_var,
        "vars.VarData": var_data,
        "memo": _memo,
        "breakpoints": _keywords,
        "Style": _style,
        "event.passthrough_event_spec": passthrough,
    }
    return {path: NativeFunction(path, function) for path, function in functions.items()}


def _route_args(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`get_route_args(route)`: names of the route's parameters."""
    route = args.positional[0] if args.positional else args.keyword.get("route")
    return route_args(route) if isinstance(route, str) else {}


def _memo(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`@memo`: the function becomes a component anyway."""
    if not args.positional:
        return NativeFunction("memo", _memo)
    function = args.positional[0]
    if isinstance(function, FunctionValue):
        function.memo = True
    return function


def _keywords(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`breakpoints(initial=…, sm=…)`, or by position from the narrowest width."""
    names = ("initial", "xs", "sm", "md", "lg", "xl")
    return {**dict(zip(names, args.positional, strict=False)), **args.keyword}


def _style(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`Style({…})`: the dict itself."""
    first = args.positional[0] if args.positional else {}
    return {**(first if isinstance(first, dict) else {}), **args.keyword}


def _events() -> dict[str, Value]:
    found: dict[str, Value] = {effect.path: effect for effect in EFFECTS}
    found |= {
        "toast": ToastFunction("default"),
        "noop": Noop(),
        "event": EventNamespace(),
        "EventChain": EventChainClass(),
        "prevent_default": FlagEvent("prevent_default"),
        "stop_propagation": FlagEvent("stop_propagation"),
        "toggle_color_mode": color_mode_event(),
    }
    for level in ("info", "success", "warning", "error", "loading"):
        found[f"toast.{level}"] = ToastFunction(level)
    found["style.toggle_color_mode"] = found["toggle_color_mode"]
    found["style.set_color_mode"] = found["set_color_mode"]
    found |= {f"event.{spec.name}": spec for spec in SPECS}
    found |= _natives()
    short = [path for path in found if "." not in path]
    return {**{f"event.{path}": found[path] for path in short}, **found}


def _vars() -> dict[str, Value]:
    classes: dict[str, ir.Type] = {
        "Var": types.ANY,
        "LiteralVar": types.ANY,
        "StringVar": types.STR,
        "NumberVar": types.FLOAT,
        "BooleanVar": types.BOOL,
        "ArrayVar": ir.ListType(types.ANY),
        "ObjectVar": ir.DictType(types.STR, types.ANY),
        "FunctionVar": ir.FunctionType(()),
        "Field": types.ANY,
        "RestProp": types.ANY,
    }
    found: dict[str, Value] = {}
    for name, type_ in classes.items():
        found[name] = found[f"vars.{name}"] = VarClass(name, type_)
    found["vars.FunctionStringVar"] = found["FunctionVar"]
    mode = ir.LiteralType(("light", "dark", "system"))
    found["color_mode"] = ColorModeValue()
    found["style.color_mode"] = ColorModeValue()
    found["style.resolved_color_mode"] = Symbolic(
        ir.AmbientRef(span=NOWHERE, type=mode, ambient=ir.Ambient.RESOLVED_COLOR_MODE)
    )
    for name in ("light", "dark", "system"):
        constant = f"{name.upper()}_COLOR_MODE"
        found[f"style.{constant}"] = found[f"constants.{constant}"] = name
    found["EMPTY_VAR_STR"] = ""
    found["EMPTY_VAR_INT"] = 0
    found["EMPTY_VAR_COMPONENT"] = None
    return found


def _classes() -> dict[str, Value]:
    return {
        "State": RootState(),
        "Base": TypingForm("BaseModel"),
        "Component": ComponentBase("Component"),
        "NoSSRComponent": ComponentBase("NoSSRComponent"),
        "Cookie": StorageClass("Cookie", ir.VarKind.COOKIE),
        "LocalStorage": StorageClass("LocalStorage", ir.VarKind.LOCAL),
        "SessionStorage": StorageClass("SessionStorage", ir.VarKind.SESSION),
        "EventHandler": TypeValue("EventHandler", ir.FunctionType(())),
        "event.EventHandler": TypeValue("EventHandler", ir.FunctionType(())),
        "EventSpec": TypeValue("EventSpec", ir.FunctionType(())),
        "event.EventSpec": TypeValue("EventSpec", ir.FunctionType(())),
        "EventType": TypeValue("EventType", ir.FunctionType(())),
        "event.EventType": TypeValue("EventType", ir.FunctionType(())),
        "event.EventCallback": TypeValue("EventCallback", ir.FunctionType(())),
    }


def _app() -> dict[str, Value]:
    return {
        "Config": ConfigClass(),
        "Env.DEV": "dev",
        "Env.PROD": "prod",
        "constants.Env.DEV": "dev",
        "constants.Env.PROD": "prod",
    }
