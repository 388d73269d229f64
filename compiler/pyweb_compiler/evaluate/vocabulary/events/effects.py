"""Events that the browser handles by itself (`redirect`, `toast`, …)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import MISSING_ARGUMENT
from pyweb_compiler.evaluate.state_values import EffectValue
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import template, to_expr
from pyweb_compiler.evaluate.values import (
    MISSING,
    AbstractValue,
    Args,
    NativeFunction,
    Symbolic,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.events.binding import Binding, nothing
from pyweb_compiler.evaluate.vocabulary.events.value import AppEvent
from pyweb_compiler.evaluate.vocabulary.keywords import check_arguments

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class EffectFunction(AbstractValue, Struct, frozen=True):
    """A function of the API that gives an event of the browser."""

    path: str
    effect: ir.Effect
    params: tuple[str, ...]
    defaults: Mapping[str, Value]
    keyword_only: tuple[str, ...] = ()
    """Parameters behind those that are given by position."""
    fixed: tuple[tuple[str, Value], ...] = ()
    """What the function itself says (`replace` of storage, …)."""
    wire: Mapping[str, str] = field(default_factory=dict)
    """Parameter → name on the wire, where that is another."""

    @property
    def name(self) -> str:
        """Name for messages."""
        return self.path

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The event."""
        check_arguments(
            interpreter, self.path, args, self.params, span, keyword_only=self.keyword_only
        )
        given: dict[str, Value] = dict(zip(self.params, args.positional, strict=False))
        given |= args.keyword
        every = (*self.params, *self.keyword_only)
        missing = [name for name in every if name not in given and name not in self.defaults]
        unknown = [name for name in args.keyword if name not in every]
        if missing and not unknown:
            usage = f"{self.path}({', '.join(self.params)})"
            what = f"`{missing[0]}`"
            return interpreter.report(
                MISSING_ARGUMENT, span, name=self.path, what=what, usage=usage
            )
        values = tuple(
            (self.wire.get(name, name), given.get(name, self.defaults.get(name))) for name in every
        )
        return event_of(self.effect, (*self.fixed, *values), span)

    def to_event(self, binding: Binding) -> ir.Event:
        """The function itself as an event: it gets what the trigger hands over."""
        taken = list(binding.values[: len(self.params)])
        return binding.convert(self.call(binding.interpreter, Args(list(taken)), binding.span))


def event_of(effect: ir.Effect, args: tuple[tuple[str, Value], ...], span: Span) -> AppEvent:
    """An event of the browser."""
    return AppEvent(span=span, event=EffectValue(effect, args))


def _effect(
    path: str,
    effect: ir.Effect,
    *params: str,
    defaults: Mapping[str, Value] | None = None,
    keyword_only: tuple[str, ...] = (),
    fixed: tuple[tuple[str, Value], ...] = (),
    wire: Mapping[str, str] | None = None,
) -> EffectFunction:
    return EffectFunction(
        path,
        effect,
        params,
        MappingProxyType(dict(defaults or {})),
        keyword_only,
        fixed,
        MappingProxyType(dict(wire or {})),
    )


_STORE = ir.Effect.STORE
_REMOVED: tuple[tuple[str, Value], ...] = (("value", None),)
_REF = MappingProxyType({"ref": "id"})

EFFECTS: tuple[EffectFunction, ...] = (
    _effect(
        "redirect",
        ir.Effect.REDIRECT,
        "path",
        keyword_only=("is_external", "replace", "popup"),
        defaults={"is_external": False, "replace": False, "popup": False},
        wire={"is_external": "external"},
    ),
    _effect("window_alert", ir.Effect.ALERT, "message", wire={"message": "text"}),
    _effect("console_log", ir.Effect.LOG, "message", wire={"message": "text"}),
    _effect("set_clipboard", ir.Effect.CLIPBOARD, "content", wire={"content": "text"}),
    _effect(
        "scroll_to",
        ir.Effect.SCROLL,
        "elem_id",
        "align_to_top",
        defaults={"align_to_top": True},
        wire={"elem_id": "id", "align_to_top": "top"},
    ),
    _effect("set_focus", ir.Effect.FOCUS, "ref", wire=_REF),
    _effect("blur_focus", ir.Effect.BLUR, "ref", wire=_REF),
    _effect("set_value", ir.Effect.VALUE, "ref", "value", wire=_REF),
    _effect("back", ir.Effect.BACK),
    _effect("set_color_mode", ir.Effect.COLOR_MODE, "mode"),
    _effect(
        "remove_cookie",
        _STORE,
        "key",
        "options",
        defaults={"options": None},
        fixed=(("kind", "cookie"), *_REMOVED),
    ),
    _effect("remove_local_storage", _STORE, "key", fixed=(("kind", "local"), *_REMOVED)),
    _effect("remove_session_storage", _STORE, "key", fixed=(("kind", "session"), *_REMOVED)),
    _effect("clear_local_storage", ir.Effect.CLEAR, fixed=(("kind", "local"),)),
    _effect("clear_session_storage", ir.Effect.CLEAR, fixed=(("kind", "session"),)),
)

DOWNLOAD_PARAMS = ("url", "filename", "data", "mime_type")
TOAST_OPTIONS = (
    "level",
    "fallback_to_alert",
    "title",
    "description",
    "close_button",
    "invert",
    "important",
    "duration",
    "position",
    "dismissible",
    "action",
    "cancel",
    "id",
    "unstyled",
    "style",
    "class_name",
    "action_button_styles",
    "cancel_button_styles",
    "on_dismiss",
    "on_auto_close",
)
"""Keywords of `toast` and its levels, beside the message."""


class ToastFunction(AbstractValue, Struct, frozen=True):
    """`toast` and its levels; also the namespace of the place where toasts appear."""

    level: str

    @property
    def name(self) -> str:
        """Name for messages."""
        return "toast" if self.level == "default" else f"toast.{self.level}"

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The event that shows a toast."""
        check_arguments(
            interpreter, self.name, args, ("message",), span, keyword_only=TOAST_OPTIONS
        )
        keywords = {name: value for name, value in args.keyword.items() if value is not None}
        message = args.positional[0] if args.positional else keywords.pop("message", "")
        level = keywords.pop("level", self.level)
        values: list[tuple[str, Value]] = [("level", level), ("message", message)]
        if keywords:
            options = {_camel(name): value for name, value in keywords.items()}
            values.append(("options", options))
        return event_of(ir.Effect.TOAST, tuple(values), span)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A level, `dismiss`, or the provider component."""
        if name in ("info", "success", "warning", "error", "loading"):
            return ToastFunction(name)
        if name == "dismiss":
            return NativeFunction(name, _dismiss)
        if name in ("options", "ToastProps"):
            return NativeFunction(name, lambda interp, args, where: dict(args.keyword))
        if name == "provider":
            return interpreter.vocabulary.find(interpreter, "toast.provider")
        return MISSING

    def to_event(self, binding: Binding) -> ir.Event:
        """The function itself as an event shows the trigger's first value."""
        values = list(binding.values[:1])
        return binding.convert(self.call(binding.interpreter, Args(list(values)), binding.span))


def _camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


def _dismiss(interpreter: Interpreter, args: Args, span: Span) -> Value:
    target = args.positional[0] if args.positional else args.keyword.get("id")
    return event_of(ir.Effect.TOAST, (("dismiss", target),), span)


def download(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`download(url=…, filename=…)` or `download(data=…)`, which becomes a `data:` address."""
    check_arguments(interpreter, "download", args, DOWNLOAD_PARAMS, span)
    given: dict[str, Value] = dict(zip(DOWNLOAD_PARAMS, args.positional, strict=False))
    given.update(args.keyword)
    url, data = given.get("url"), given.get("data")
    filename = given.get("filename")
    if url is None and data is None:
        usage = 'download(url="/file.pdf") or download(data=…, filename=…)'
        return interpreter.report(
            MISSING_ARGUMENT, span, name="download", what="`url` or `data`", usage=usage
        )
    if filename is None:
        filename = url.rpartition("/")[2] if isinstance(url, str) else ""
    if url is None:
        url = _data_url(interpreter, data, given.get("mime_type"), span)
    return event_of(ir.Effect.DOWNLOAD, (("url", url), ("filename", filename)), span)


def _data_url(interpreter: Interpreter, data: Value, mime: Value, span: Span) -> Value:
    if isinstance(data, str | bytes):
        raw = data.encode() if isinstance(data, str) else data
        kind = mime if isinstance(mime, str) else _default_mime(data)
        return f"data:{kind};base64,{base64.b64encode(raw).decode()}"
    expr = to_expr(interpreter, data, span)
    kind = mime if isinstance(mime, str) else "text/plain"
    if not isinstance(types.base(expr.type), ir.StrType):
        expr = ir.Call(span=span, type=types.STR, operator=ir.Operator.JSON, args=(expr,))
    start = ir.Literal(span=span, type=types.STR, value=f"data:{kind},")
    script = ir.RawJs(span=span, type=types.STR, parts=("encodeURIComponent(", expr, ")"))
    return Symbolic(template((start, script), span))


def _default_mime(data: str | bytes) -> str:
    return "text/plain" if isinstance(data, str) else "application/octet-stream"


class Noop(AbstractValue, Struct, frozen=True):
    """`noop()`: nothing."""

    name: str = "noop"

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """An empty list of events."""
        return self

    def to_event(self, binding: Binding) -> ir.Event:
        """Nothing happens."""
        return nothing(binding.span)
