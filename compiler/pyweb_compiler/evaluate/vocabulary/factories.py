"""Component factories and the namespaces that they stand in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from pyweb_compiler import ir
from pyweb_compiler.catalog import api
from pyweb_compiler.catalog.later import advice
from pyweb_compiler.catalog.model import Entry, EntryKind
from pyweb_compiler.catalog.removed import removed
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import NOT_YET, UNKNOWN_COMPONENT
from pyweb_compiler.diagnostics.rules.expressions import NOT_A_VALUE
from pyweb_compiler.evaluate.limits import CHILD_STEPS, ELEMENT_STEPS
from pyweb_compiler.evaluate.symbolic.attributes import did_you_mean
from pyweb_compiler.evaluate.symbolic.build import describe
from pyweb_compiler.evaluate.values import (
    MISSING,
    AbstractValue,
    Args,
    FunctionValue,
    Missing,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.elements import build
from pyweb_compiler.evaluate.vocabulary.passive import PassiveValue
from pyweb_compiler.evaluate.vocabulary.special import SPECIAL

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


class FactoryValue(AbstractValue, Struct, frozen=True):
    """A component factory: callable, the namespace of its parts, an annotation and a base class."""

    path: str
    entry: Entry

    @property
    def name(self) -> str:
        """Name for messages."""
        return self.path

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """The element."""
        interpreter.charge(ELEMENT_STEPS + CHILD_STEPS * len(args.positional), span)
        if self.entry.kind is EntryKind.SPECIAL:
            return SPECIAL[self.entry.tag](interpreter, self.entry, args, span)
        if self.entry.kind is EntryKind.COMPOSITE:
            if _is_given_functions(interpreter, self.entry, args, span):
                return Unknown()
            return interpreter.vocabulary.call_composite(interpreter, self.entry, args, span)
        return build(interpreter, self.entry, args, span)

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """`create`, a part (`select.root`), or the name of the class."""
        if name == "create":
            return self
        if name == "__name__":
            return self.path.rpartition(".")[2]
        return lookup(interpreter, f"{self.path}.{name}", self.path, span)

    def annotation(self, interpreter: Interpreter, args: tuple[ir.Type, ...]) -> ir.Type:
        """As an annotation, any component."""
        return ir.ViewType()


def _is_given_functions(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> bool:
    """Report functions where text is wanted, before a composite looks into them."""
    for name, value in args.keyword.items():
        spec = interpreter.catalog.find_prop(entry, name)
        if isinstance(value, FunctionValue) and spec is not None and spec.type == "str":
            place = args.place(name, span)
            interpreter.diagnostics.report(NOT_A_VALUE, place, what=describe(value))
            return True
    return False


class NamespaceValue(AbstractValue, Struct, frozen=True):
    """A part of the API that only holds names (`el`, `table`, `components.radix.themes`)."""

    path: str
    """Path of its names."""
    module: str
    """Dotted module it stands for, where it was imported as one."""

    def attribute(self, interpreter: Interpreter, name: str, span: Span) -> Value:
        """A name of the API."""
        if name.startswith("__") and name.endswith("__"):
            return MISSING
        path = api.resolve_import(self.module, name) if self.module else None
        if path is None:
            path = f"{self.path}.{name}".strip(".")
        return lookup(interpreter, path, self.path, span)

    def star_names(self) -> dict[str, Value]:
        """`from module import *` binds nothing that could be listed."""
        return {}

    def call(self, interpreter: Interpreter, args: Args, span: Span) -> Value:
        """Only factories are callable; a namespace that is called does not exist in that form."""
        return interpreter.report(
            UNKNOWN_COMPONENT,
            span,
            name=f"{self.path}()",
            suggestion=f"use one of its parts, such as `{self.path}.root`",
        )


_SEARCH_STEPS = 500
"""What it costs to look for a name that is near."""


def lookup(interpreter: Interpreter, path: str, parent: str, span: Span) -> Value:
    """The value that a path of the API means; an unknown one is reported."""
    hints = interpreter.vocabulary.name_hints
    if path in hints:  # a loop may ask for it again and again
        return interpreter.report(UNKNOWN_COMPONENT, span, name=path, suggestion=hints[path])
    found = find(interpreter, path)
    if not isinstance(found, Missing):
        return found
    known = api.find_name(path)
    if known is not None:
        if known.kind is api.ApiKind.LATER:
            interpreter.diagnostics.report(NOT_YET, span, name=path, help=advice(path))
            return Unknown()
        return PassiveValue(path)
    if _is_old_module(path):
        return NamespaceValue("", f"reflex.{path}")
    if path == "chakra":
        return NamespaceValue(path, "")
    gone = removed(path, interpreter.catalog.entries)
    if gone is not None:
        return interpreter.report(UNKNOWN_COMPONENT, span, name=gone.name, help=gone.advice)
    if interpreter.asking or interpreter.guarded_imports:  # the app is ready for either
        return MISSING
    interpreter.charge(_SEARCH_STEPS, span)
    names = [name for name in api.suggestable_names() if name.startswith(parent)]
    hints[path] = suggestion = did_you_mean(path, names) if names else ""
    return interpreter.report(UNKNOWN_COMPONENT, span, name=path, suggestion=suggestion)


def find(interpreter: Interpreter, path: str) -> Value:
    """The value that a path means, or `MISSING`."""
    value = interpreter.vocabulary.builtins.get(path, MISSING)
    if not isinstance(value, Missing):
        return value
    entries = interpreter.catalog
    entry = entries.find(path) or entries.find(f"{path}_") or entries.find(_as_factory(path))
    if entry is not None:
        return FactoryValue(path, entry)
    if any(each.startswith(f"{path}.") for each in interpreter.catalog.entries):
        return NamespaceValue(path, "")
    return MISSING


def _as_factory(path: str) -> str:
    """`Fragment` is the class of `fragment`."""
    namespace, _, last = path.rpartition(".")
    snake = re.sub(r"(?<!^)([A-Z])", r"_\1", last).lower()
    return f"{namespace}.{snake}".strip(".") if last[:1].isupper() else path


def _is_old_module(path: str) -> bool:
    """Whether a path is a submodule of the API that may be reached by attribute (`rx.components`)."""
    return api.is_api_module(f"reflex.{path}") and path.split(".")[0] in OLD_MODULES


OLD_MODULES = frozenset(
    {
        "components",
        "event",
        "vars",
        "style",
        "constants",
        "plugins",
        "utils",
        "radix",
        "config",
        "app",
    }
)
"""Submodules of the API that apps import names from."""
