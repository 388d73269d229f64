"""`fragment`: several components without an element around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import IGNORED_KEYWORD
from pyweb_compiler.evaluate.symbolic.views import children
from pyweb_compiler.evaluate.values import Args, FragmentValue, Value
from pyweb_compiler.evaluate.vocabulary.elements import build

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_WORKS = frozenset({"key", "on_mount", "on_unmount"})


def fragment(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
    """A fragment; with a key or an event it is kept as an element, which lowering opens."""
    if args.keyword or args.rest is not None:
        element = build(interpreter, entry, args, span)
        for name in element.props.keys() - _WORKS:
            del element.props[name]
            interpreter.diagnostics.report(
                IGNORED_KEYWORD,
                args.name_place(name, span),
                component="fragment",
                prop=name,
                suggestion="a fragment is no element of the page: use `box` or `el.div`",
            )
        return element
    return FragmentValue(span=span, children=children(interpreter, args.positional, span, args))
