"""Names of CSS properties in style dicts: what is nearly one of them is a slip of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import libcst as cst

from pyweb_compiler.catalog.model import Catalog
from pyweb_compiler.catalog.short_names import in_words, written_out
from pyweb_compiler.diagnostics import Span, is_slip
from pyweb_compiler.diagnostics.rules.components import UNKNOWN_CSS
from pyweb_compiler.evaluate.values import Args, Value
from pyweb_compiler.parse.parsed import ParsedModule

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_BREAKPOINTS = frozenset({"initial", "xs", "sm", "md", "lg", "xl"})
_VENDOR = re.compile("-|webkit|moz|ms[A-Z_-]", re.IGNORECASE)


def check_names(interpreter: Interpreter, value: Value, args: Args, name: str, call: Span) -> None:
    """Report keys of a style dict that are no property, but nearly one."""
    for key in _keys(value):
        hint = _hint(interpreter.catalog, key)
        if hint:
            place = _place(interpreter, args, name, key) or args.place(name, call)
            interpreter.diagnostics.report(UNKNOWN_CSS, place, property=key, suggestion=hint)


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
                elif isinstance(key, str) and not key.startswith(("_", ":", "&", "@", "--")):
                    yield key


def _hint(catalog: Catalog, key: str) -> str:
    """The property that was meant; empty where it is one, or nothing is near."""
    name = in_words(key.removesuffix("_"))
    if not key.isascii() or _VENDOR.match(key) or name in catalog.style_props:
        return ""
    if short := written_out(key):
        return short
    letters = name.replace("_", "")
    near = [each for each in catalog.style_props if is_slip(letters, each.replace("_", ""))]
    if not near:
        return ""
    best = min(near, key=lambda each: (each.replace("_", "") != letters, len(each), each))
    return f"did you mean `{_as_written(best, key)}`?"


def _as_written(name: str, key: str) -> str:
    """A property in the spelling of the key: `background_color`, `background-color`, `backgroundColor`."""
    if "-" in key:
        return name.replace("_", "-")
    if key == key.lower():
        return name
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


def _place(interpreter: Interpreter, args: Args, name: str, key: str) -> Span | None:
    """Where a key stands: in the dict that is written in the call, else in the only one of the app."""
    places = args.places
    if places is not None and name in places.args:
        found = list(_key_places(places.module, places.args[name].value, key))
        if found:
            return found[0]
    modules = (each for each in interpreter.graph.modules() if each.in_app and key in each.source)
    everywhere = [place for each in modules for place in _key_places(each, each.tree, key)]
    return everywhere[0] if len(everywhere) == 1 else None


def _key_places(module: ParsedModule, root: cst.CSTNode, key: str) -> Iterator[Span]:
    stack = [root]
    while stack:
        node = stack.pop()
        name = node.key if isinstance(node, cst.DictElement) else None
        if isinstance(name, cst.SimpleString) and name.evaluated_value == key:
            yield module.span(name)
        stack.extend(reversed(node.children))
