"""`App(…)` and `Config(…)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from pyweb_compiler.catalog.later import advice
from pyweb_compiler.diagnostics import Span, is_slip
from pyweb_compiler.diagnostics.rules.components import (
    IGNORED_KEYWORD,
    INVALID_PROP_VALUE,
    NOT_YET,
    UNKNOWN_PROP,
)
from pyweb_compiler.evaluate.symbolic.attributes import did_you_mean
from pyweb_compiler.evaluate.symbolic.build import describe
from pyweb_compiler.evaluate.values import (
    AbstractValue,
    Args,
    NativeFunction,
    ServerValue,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.app.pages import add_page
from pyweb_compiler.evaluate.vocabulary.passive import PassiveValue
from pyweb_compiler.evaluate.vocabulary.style_names import check_names

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


LATER_METHODS = frozenset({"add_middleware", "register_lifespan_task", "modify_state"})
KEYWORDS = frozenset(
    {
        "enable_state",
        "head_components",
        "html_custom_attrs",
        "html_lang",
        "reset_style",
        "style",
        "stylesheets",
        "theme",
        "toaster",
    }
)
"""Keywords of `App` that mean something; `enable_state` and `reset_style` are what the output does anyway."""
LATER_KEYWORDS = frozenset(
    {
        "admin_dash",
        "api_transformer",
        "app_wraps",
        "backend_exception_handler",
        "extra_app_wraps",
        "frontend_exception_handler",
        "hydrate_fallback",
        "overlay_component",
        "sio",
    }
)


class AppValue(AbstractValue, Struct, eq=False):
    """The app object."""

    arguments: dict[str, Value] = field(default_factory=dict)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """`add_page`, a field of the app, or something that only the server uses."""
        if name == "add_page":
            return NativeFunction(name, add_page)
        if name in self.arguments:
            return self.arguments[name]
        if name in ("style", "stylesheets", "head_components"):
            empty: Value = {} if name == "style" else []
            self.arguments[name] = empty
            return empty
        if name in LATER_METHODS:
            path = f"app.{name}"
            interpreter.diagnostics.report(NOT_YET, span, name=path, help=advice(path))
            return Unknown()
        return PassiveValue(f"app.{name}")

    def set_attribute(self, interpreter: Interpreter, name: str, value: Value, span: Span) -> None:
        """`app.style = …`."""
        interpreter.touch(self.arguments)
        self.arguments[name] = value

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The app as an ASGI app only exists on the server."""
        return ServerValue(span=span, reason="calls the app")


def make_app(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`App(theme=…, style=…, …)`."""
    app = AppValue(dict(args.keyword))
    check_names(interpreter, app.arguments.get("style"), args, "style", span)
    for name, value in args.keyword.items():
        if name == "theme" and isinstance(value, dict | str):
            interpreter.diagnostics.report(
                INVALID_PROP_VALUE,
                args.place(name, span),
                prop="theme",
                component="App",
                value=describe(value),
                suggestion='write `theme=theme(appearance="dark", accent_color="violet")`',
            )
        if value is None or name in KEYWORDS:
            continue
        place, path = args.name_place(name, span), f"App({name}=…)"
        if name in LATER_KEYWORDS:
            interpreter.diagnostics.report(NOT_YET, place, name=path, help=advice(path))
        else:
            old = interpreter.vocabulary.accepts_old_apps(interpreter)
            rule = IGNORED_KEYWORD if old else UNKNOWN_PROP
            hint = did_you_mean(name, KEYWORDS)
            interpreter.diagnostics.report(rule, place, component="App", prop=name, suggestion=hint)
    interpreter.vocabulary.app = app
    return app


SETTINGS = frozenset(
    {
        "app_name", "app_module_import", "loglevel", "frontend_port", "frontend_path",
        "backend_port", "backend_path", "api_url", "deploy_url", "backend_host",
        "trusted_proxy_hops", "db_url", "async_db_url", "redis_url", "telemetry_enabled",
        "bun_path", "frozen_lockfile", "static_page_generation_timeout", "timeout",
        "cors_allowed_origins", "vite_allowed_hosts", "react_strict_mode", "react_compiler",
        "next_compression", "next_dev_indicators", "frontend_compression_formats",
        "frontend_packages", "frontend_lazy_bundled_libraries", "state_manager_mode",
        "redis_lock_expiration", "redis_lock_warning_threshold", "redis_token_expiration",
        "env_file", "state_auto_setters", "default_color_mode", "show_built_with_reflex",
        "is_reflex_cloud", "extra_overlay_function", "hydrate_fallback", "plugins",
        "disable_plugins", "transport", "env", "gunicorn_worker_class", "gunicorn_workers",
        "gunicorn_max_requests", "gunicorn_max_requests_jitter", "tailwind", "cp_backend_url",
        "cp_web_url", "username", "event_namespace",
    }
)  # fmt: skip
"""What `Config` takes, now or in former versions."""


class ConfigValue(AbstractValue, Struct, eq=False):
    """The configuration object: its keywords as attributes."""

    arguments: dict[str, Value]

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A keyword that was given; others have defaults that only the server knows."""
        if name in self.arguments:
            return self.arguments[name]
        return ServerValue(span=span, reason=f"reads the setting {name}")

    def set_attribute(self, interpreter: Interpreter, name: str, value: Value, span: Span) -> None:
        """`config.x = …`."""
        interpreter.touch(self.arguments)
        self.arguments[name] = value


class ConfigClass(AbstractValue, Struct, frozen=True):
    """`Config`, or a subclass of it."""

    name: str = "Config"

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """`Config(app_name=…, …)`."""
        for keyword in args.keyword:
            meant = [each for each in SETTINGS if is_slip(keyword, each)]
            if keyword not in SETTINGS and meant:  # others are the app's own
                place, hint = args.name_place(keyword, span), f"did you mean `{min(meant)}`?"
                interpreter.report(
                    IGNORED_KEYWORD, place, component="Config", prop=keyword, suggestion=hint
                )
        config = ConfigValue(dict(args.keyword))
        interpreter.vocabulary.config = config
        return config
