"""Names of CSS properties and states in style dicts: what is nearly one of them is a slip of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.catalog.short_names import in_words, written_out
from pyweb_compiler.diagnostics import Span, is_slip
from pyweb_compiler.diagnostics.rules.components import UNKNOWN_CSS
from pyweb_compiler.evaluate.limits import SEARCH_STEPS
from pyweb_compiler.evaluate.values import Args, Value
from pyweb_compiler.parse.parsed import ParsedModule

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_BREAKPOINTS = frozenset({"initial", "xs", "sm", "md", "lg", "xl"})
_VENDOR = re.compile("-|webkit|moz|ms[A-Z_-]", re.IGNORECASE)
_STATE = re.compile("(_|&?::?)([A-Za-z][A-Za-z_-]*)")
"""`_hover`, `:hover`, `&:hover`, `::before`."""
_STATES = (
    "active", "after", "any-link", "autofill", "backdrop", "before", "checked", "default",
    "defined", "disabled", "empty", "enabled", "file-selector-button", "first-child",
    "first-letter", "first-line", "first-of-type", "focus", "focus-visible", "focus-within",
    "fullscreen", "hover", "in-range", "indeterminate", "invalid", "last-child", "last-of-type",
    "link", "marker", "modal", "only-child", "only-of-type", "open", "optional", "out-of-range",
    "paused", "placeholder", "placeholder-shown", "playing", "popover-open", "read-only",
    "read-write", "required", "root", "selection", "target", "user-invalid", "user-valid", "valid",
    "visited",
)  # fmt: skip
"""Pseudo-classes and pseudo-elements of CSS that take nothing in parentheses."""


def check_names(interpreter: Interpreter, value: Value, args: Args, name: str, call: Span) -> None:
    """Report keys of a style dict that are no property, but nearly one."""
    written: dict[str, list[Span]] | None = None
    hints = interpreter.vocabulary.style_hints
    for key in _keys(value):
        if key not in hints:
            hints[key] = _hint(interpreter, key, call)
        if not hints[key]:
            continue
        if written is None:
            written = _written_in(args, name)
        place = args.name_place(name, call) if key == name else _place(interpreter, written, key)
        place = place or args.place(name, call)
        kind = "selector" if _STATE.fullmatch(key) else "property"
        interpreter.diagnostics.report(
            UNKNOWN_CSS, place, property=key, kind=kind, suggestion=hints[key]
        )


def _keys(value: Value) -> Iterator[str]:
    """Keys that stand for properties; each dict once, since it may stand in many places, or in itself."""
    pending, seen = [value], set[int]()
    while pending:
        each = pending.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        if isinstance(each, list | tuple):
            pending.extend(each)
        elif isinstance(each, Mapping):
            for key, item in each.items():
                if isinstance(item, Mapping) and not (item and item.keys() <= _BREAKPOINTS):
                    pending.append(item)  # of a selector
                    if isinstance(key, str) and _STATE.fullmatch(key):
                        yield key
                elif isinstance(key, str) and not key.startswith(("_", ":", "&", "@", "--")):
                    yield key


def _hint(interpreter: Interpreter, key: str, span: Span) -> str:
    """The property that was meant; empty where it is one, or nothing is near."""
    catalog = interpreter.catalog
    if state := _STATE.fullmatch(key):
        return _state_hint(interpreter, state[1], state[2], span)
    name = in_words(key.removesuffix("_"))
    if not key.isascii() or _VENDOR.match(key) or name in catalog.style_props:
        return ""
    if short := written_out(key):
        return short
    interpreter.charge(SEARCH_STEPS, span)
    letters = name.replace("_", "")
    near = [each for each in catalog.style_props if is_slip(letters, each.replace("_", ""))]
    if not near:
        return ""
    best = min(near, key=lambda each: (each.replace("_", "") != letters, len(each), each))
    return f"did you mean `{_as_written(best, key)}`?"


def _state_hint(interpreter: Interpreter, start: str, name: str, span: Span) -> str:
    """The state that was meant; empty where CSS has it, or nothing is near."""
    plain = name.replace("_", "-")
    if plain in _STATES:
        return ""
    interpreter.charge(SEARCH_STEPS, span)
    near = [each for each in _STATES if is_slip(plain, each)]
    found = min(near, key=lambda each: (len(each), each), default="")
    found = found.replace("-", "_") if start == "_" else found
    return f"did you mean `{start}{found}`?" if found else ""


def _as_written(name: str, key: str) -> str:
    """A property in the spelling of the key: `background_color`, `background-color`, `backgroundColor`."""
    if "-" in key:
        return name.replace("_", "-")
    if key == key.lower():
        return name
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


def _written_in(args: Args, name: str) -> dict[str, list[Span]]:
    """Where the keys of a dict stand that is written in the call."""
    if args.places is None or name not in args.places.args:
        return {}
    return _key_places(args.places.module, args.places.args[name].value)


def _place(interpreter: Interpreter, written: dict[str, list[Span]], key: str) -> Span | None:
    """Where a key stands: in the dict that is written in the call, else in the only one of the app."""
    if key in written:
        return written[key][0]
    everywhere = interpreter.vocabulary.dict_keys
    if everywhere is None:
        everywhere = interpreter.vocabulary.dict_keys = _all_key_places(interpreter)
    places = everywhere.get(key, [])
    return places[0] if len(places) == 1 else None


def _all_key_places(interpreter: Interpreter) -> dict[str, list[Span]]:
    """Where the keys of all dicts of the app stand."""
    everywhere: dict[str, list[Span]] = {}
    for module in interpreter.graph.modules():
        for key, places in (_key_places(module, module.tree) if module.in_app else {}).items():
            everywhere.setdefault(key, []).extend(places)
    return everywhere


def _key_places(module: ParsedModule, root: cst.CSTNode) -> dict[str, list[Span]]:
    """Where each key of the dicts below a node stands."""
    places: dict[str, list[Span]] = {}
    stack = [root]
    while stack:
        node = stack.pop()
        name = node.key if isinstance(node, cst.DictElement) else None
        key = name.evaluated_value if isinstance(name, cst.SimpleString) else None
        if name is not None and isinstance(key, str):
            places.setdefault(key, []).append(module.span(name))
        stack.extend(reversed(node.children))
    return places
