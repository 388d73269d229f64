"""`cond` and `color_mode_cond`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pyweb_compiler import ir
from pyweb_compiler.catalog.model import Entry
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import CHOICE_WITHOUT_ELSE, MISSING_ARGUMENT
from pyweb_compiler.diagnostics.rules.evaluate import WRONG_ARGUMENTS
from pyweb_compiler.evaluate.state_values import ChoiceOfEvents, EventValue
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import describe
from pyweb_compiler.evaluate.symbolic.choice import choice
from pyweb_compiler.evaluate.symbolic.views import as_view, is_view, report_child
from pyweb_compiler.evaluate.values import (
    MISSING,
    Args,
    ConditionalValue,
    FunctionValue,
    Missing,
    ServerValue,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.events.value import AppEvent
from pyweb_compiler.evaluate.vocabulary.keywords import check_arguments

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter


def argument(args: Args, position: int, *names: str) -> Value:
    """An argument by position or by any of its names, or `MISSING`."""
    if position < len(args.positional):
        return args.positional[position]
    return next((args.keyword[name] for name in names if name in args.keyword), MISSING)


def cond(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
    """`cond(test, then, otherwise)` of components, values or events."""
    check_arguments(interpreter, "cond", args, ("condition", "c1", "c2"), span)
    test = argument(args, 0, "condition")
    then = argument(args, 1, "c1")
    otherwise = argument(args, 2, "c2")
    if isinstance(test, Missing) or isinstance(then, Missing):
        usage = "cond(test, then, otherwise)"
        return interpreter.report(
            MISSING_ARGUMENT, span, name="cond", what="a test and what to show", usage=usage
        )
    if isinstance(test, Unknown):
        return Unknown()
    place = args.place(0 if args.positional else "condition", span)
    quoted = isinstance(test, str) and _LOOKS_LIKE_VAR.fullmatch(test) is not None
    if quoted or isinstance(test, FunctionValue):
        return interpreter.report(
            WRONG_ARGUMENTS,
            place,
            function="cond()",
            problem=f"tests a var, but is given {describe(test)}, which always counts as true",
            signature="condition, c1, c2",
            help=f"write `{test}`, without quotes" if quoted else "give the condition itself",
        )
    decided = interpreter.truth(test, span)
    if isinstance(decided, ServerValue):
        return decided
    if isinstance(decided, bool):
        chosen = then if decided else otherwise
        return None if isinstance(chosen, Missing) else chosen
    for branch, other, position in ((then, otherwise, 1), (otherwise, then, 2)):
        if is_event(branch) and is_view(other):
            report_child(interpreter, branch, args.place(position, span))
            return Unknown()
    return chosen_by(interpreter, decided, then, otherwise, span)


_LOOKS_LIKE_VAR = re.compile(r"[A-Z]\w*\.[a-z_]\w*")


def is_event(value: Value) -> bool:
    """Whether a value can only be meant as an event."""
    return isinstance(value, EventValue | FunctionValue) or hasattr(value, "to_event")


def chosen_by(
    interpreter: Interpreter, test: ir.Expr, then: Value, otherwise: Value, span: Span
) -> Value:
    """One of two components, events or values."""
    without = isinstance(otherwise, Missing)
    if is_event(then) or is_event(otherwise):
        other = None if without else otherwise
        return AppEvent(span=span, event=ChoiceOfEvents(test, then, other))
    views = is_view(then) or is_view(otherwise) or (then is None and (without or otherwise is None))
    if views:
        return ConditionalValue(
            span=span,
            test=test,
            then=as_view(interpreter, then, span),
            otherwise=None if without else as_view(interpreter, otherwise, span),
        )
    if without and isinstance(then, Unknown):
        return then  # what failed in it is reported, and may well have been a component
    if without:
        return interpreter.report(
            CHOICE_WITHOUT_ELSE, span, name="cond", usage="cond(test, then, otherwise)"
        )
    return choice(interpreter, test, then, otherwise, span)


def color_mode_cond(interpreter: Interpreter, entry: Entry, args: Args, span: Span) -> Value:
    """`color_mode_cond(light, dark)`."""
    light, dark = argument(args, 0, "light"), argument(args, 1, "dark")
    mode = ir.AmbientRef(span=span, type=types.STR, ambient=ir.Ambient.RESOLVED_COLOR_MODE)
    name = ir.Literal(span=span, type=types.STR, value="light")
    test = ir.Call(span=span, type=types.BOOL, operator=ir.Operator.EQUAL, args=(mode, name))
    if isinstance(light, Missing):
        light = None
    return chosen_by(interpreter, test, light, dark, span)
