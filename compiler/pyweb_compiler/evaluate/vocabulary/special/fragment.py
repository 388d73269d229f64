"""`fragment`: several components without an element around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.symbolic.views import children
from pyweb_compiler.evaluate.values import Args, FragmentValue, Value
from pyweb_compiler.evaluate.vocabulary.elements import build

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def fragment(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
    """A fragment; with a key or an event it is kept as an element, which lowering opens."""
    if args.keyword or args.rest is not None:
        return build(interpreter, entry, args, span)
    return FragmentValue(span=span, children=children(interpreter, args.positional, span, args))
