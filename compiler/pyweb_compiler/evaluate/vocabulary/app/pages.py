"""Registered pages: what `add_page` and `page` were given, and what becomes of it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct, field

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.diagnostics.rules.components import INVALID_PROP_VALUE, MISSING_ARGUMENT
from pyweb_compiler.diagnostics.rules.evaluate import MADE_AND_DROPPED, RAISED, WRONG_ARGUMENTS
from pyweb_compiler.diagnostics.rules.pages import INVALID_ROUTE, PAGE_WITHOUT_VIEW
from pyweb_compiler.evaluate.evaluated import EvaluatedPage
from pyweb_compiler.evaluate.known import is_known, plain
from pyweb_compiler.evaluate.limits import PAGE_STEPS, OutOfSteps
from pyweb_compiler.evaluate.protocols import NeedsKnown, Raised
from pyweb_compiler.evaluate.symbolic import types
from pyweb_compiler.evaluate.symbolic.build import describe, report_server_value
from pyweb_compiler.evaluate.symbolic.views import as_view
from pyweb_compiler.evaluate.values import (
    Args,
    BoundMethod,
    ElementValue,
    FunctionValue,
    NativeFunction,
    ServerValue,
    Symbolic,
    Unknown,
    Value,
)
from pyweb_compiler.evaluate.vocabulary.elements import build
from pyweb_compiler.evaluate.vocabulary.events.binding import bind
from pyweb_compiler.evaluate.vocabulary.keywords import check_arguments

if TYPE_CHECKING:
    from pyweb_compiler.evaluate.interpreter import Interpreter

_SEVERAL = "arg_list"
_META_NAMES = {"charset": "char_set", "itemprop": "item_prop"}
_FOREIGN_PARAM = re.compile(r"(?<=/)(?::|<(?:\w+:)?|\{)(?P<name>[A-Za-z_]\w*)")
_PARAM = re.compile(r"\[\[?(?P<dots>\.\.\.)?(?P<name>[^\[\]]+)\]\]?")


def route_args(route: str) -> dict[str, str]:
    """Parameters of a route, each with whether it is one or several, as old apps ask for them."""
    found = _PARAM.finditer(route)
    return {match["name"]: _SEVERAL if match["dots"] else "arg_single" for match in found}


def _foreign_args(route: str) -> dict[str, str]:
    """Parameters as other frameworks write them: the route is reported, what reads them is right."""
    return {match["name"]: "arg_single" for match in _FOREIGN_PARAM.finditer(route)}


class Registration(Struct, frozen=True):
    """One page as the app registered it."""

    component: Value
    options: dict[str, Value]
    span: Span
    decorated: bool

    @property
    def route(self) -> str:
        """The route that was given, or the one that the function's name stands for."""
        given = self.options.get("route")
        if isinstance(given, str):
            stripped = given.strip("/")
            return f"/{stripped}" if stripped not in ("", "index") else "/"
        function = page_function(self.component)
        name = function.attributes.get("__name__", function.name) if function else "index"
        if name == "index":
            return "/"
        return "/" + str(name).replace("_", "-")


def page_function(component: Value) -> FunctionValue | None:
    """The function behind a page."""
    if isinstance(component, BoundMethod):
        return component.function
    return component if isinstance(component, FunctionValue) else None


class Registrations(list[Registration]):
    """The compiler's own list: no value of the app."""


class Pages(Struct):
    """The pages of the app, in the order of their registration."""

    registered: Registrations = field(default_factory=Registrations)
    route_params: dict[str, ir.Type] = field(default_factory=dict)
    """Parameters of all routes."""

    def add(self, registration: Registration) -> None:
        """Note a page."""
        self.registered.append(registration)
        self.expect(route_args(registration.route) | _foreign_args(registration.route))

    def expect(self, args: dict[str, str]) -> None:
        """Let states have parameters of routes, also before the page is added."""
        for name, kind in args.items():
            type_: ir.Type = ir.ListType(types.STR) if kind == _SEVERAL else types.STR
            self.route_params.setdefault(name, type_)

    def ordered(self) -> list[Registration]:
        """Pages of `add_page`, then those that were decorated."""
        return sorted(self.registered, key=lambda each: each.decorated)

    def evaluate(self, interpreter: Interpreter) -> tuple[EvaluatedPage, ...]:
        """Run all page functions; the same page registered twice counts once."""
        found: dict[tuple[str, int], EvaluatedPage] = {}
        for registration in self.ordered():
            key = (registration.route, id(registration.component))
            if key not in found and (page := _guarded(interpreter, registration)):
                found[key] = page
        return tuple(found.values())


def _guarded(interpreter: Interpreter, page: Registration) -> EvaluatedPage | None:
    """A page, or `None` where evaluating it failed: that is reported, and the other pages go on."""
    try:
        return _evaluate(interpreter, page)
    except NeedsKnown as needed:
        interpreter.report_not_known(needed)
    except Raised as raised:
        interpreter.report_raised(raised)
    except RecursionError:
        problem = "maximum recursion depth exceeded"
        interpreter.report(RAISED, page.span, exception="RecursionError", problem=problem)
    except OutOfSteps:
        pass  # reported where it happened
    return None


def _asks_for_more(interpreter: Interpreter, page: Registration, function: FunctionValue) -> bool:
    """Report a page function with parameters, which nobody gives a value."""
    params = function.node.params
    every = [*params.params, *params.kwonly_params]
    needed = [each.name for each in every if each.default is None]
    if isinstance(page.component, BoundMethod):
        needed = needed[1:]
    if not needed:
        return False
    name = needed[0].value
    in_route = name in route_args(page.route) or name in _foreign_args(page.route)
    interpreter.report(
        WRONG_ARGUMENTS,
        function.module.span(needed[0]),
        function=f"{function.name}()",
        problem=f"is a page, so nobody gives it `{name}`",
        signature=name,
        help=(
            f"the part `[{name}]` of the address is a var of every state: take the parameter away, and write `State.{name}`"
            if in_route
            else "what a page shows comes from vars of states: take the parameter away"
        ),
    )
    return True


def _evaluate(interpreter: Interpreter, page: Registration) -> EvaluatedPage | None:
    interpreter.local_names.append(Counter())
    try:
        function = page_function(page.component)
        view = page.component
        if function is not None and _asks_for_more(interpreter, page, function):
            return None
        if isinstance(function, FunctionValue) and isinstance(view, FunctionValue):
            view = interpreter.call_plain(function, Args(), page.span)
        elif isinstance(view, BoundMethod | NativeFunction) or hasattr(view, "call"):
            view = interpreter.call(view, Args(), page.span)
        if view is None or isinstance(view, bool):
            _report_no_view(interpreter, page, function, view)
        options = page.options
        title, description, image = (
            _words(interpreter, page, name) for name in ("title", "description", "image")
        )
        metas = _metas(interpreter, options.get("meta"), page.span)
        if not isinstance(image, str | None):  # it changes, so that it stands in the page itself
            metas += _metas(interpreter, {"property": "og:image", "content": image}, page.span)
        return EvaluatedPage(
            span=page.span,
            route=page.route,
            function=function,
            view=as_view(interpreter, view, page.span),
            title=title,
            description=description,
            image=image if isinstance(image, str) else None,
            meta=metas,
            on_load=_on_load(interpreter, options.get("on_load"), page.span),
        )
    finally:
        interpreter.local_names.pop()


def _words(interpreter: Interpreter, page: Registration, name: str) -> Value:
    """What a page says of itself: text, or a var; a number is taken as text."""
    value = plain(page.options.get(name))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if (
        value is None
        or isinstance(value, str)
        or not (is_known(value) or isinstance(value, ElementValue))
    ):
        return value
    interpreter.report(
        INVALID_PROP_VALUE,
        page.span,
        prop=name,
        component="add_page",
        value=describe(value),
        suggestion="it takes text, or a var that is text",
    )
    return None


def _metas(interpreter: Interpreter, given: Value, span: Span) -> tuple[ElementValue, ...]:
    """`<meta>` elements; a dict holds the attributes of one, as HTML or as the vocabulary spells them."""
    found: list[ElementValue] = []
    entry = interpreter.catalog.entries["el.meta"]
    for each in given if isinstance(given, list | tuple) else [given] if given else []:
        if isinstance(each, ElementValue) and each.entry is entry:
            found.append(each)
        elif isinstance(each, dict):
            keys = {name: str(name).replace("-", "_") for name in each}
            keywords = {_META_NAMES.get(key, key): each[name] for name, key in keys.items()}
            found.append(build(interpreter, entry, Args([], keywords), span))
        elif not isinstance(each, Unknown):
            interpreter.diagnostics.report(
                INVALID_PROP_VALUE,
                span,
                prop="meta",
                component="add_page",
                value=describe(each),
                suggestion='it takes dicts such as `{"name": "robots", "content": "noindex"}`',
            )
    return tuple(found)


def _report_no_view(
    interpreter: Interpreter, page: Registration, function: FunctionValue | None, view: Value
) -> None:
    name = f"{function.name}()" if function is not None else "the page"
    place = page.span if function is None else function.module.span(function.node)
    interpreter.diagnostics.forget(MADE_AND_DROPPED, place)
    interpreter.diagnostics.report(
        PAGE_WITHOUT_VIEW,
        place,
        page=name,
        route=page.route,
        given="`None`" if view is None else describe(view),
    )


def _on_load(interpreter: Interpreter, value: Value, span: Span) -> tuple[Value, ...]:
    events = value if isinstance(value, list | tuple) else (value,)
    return tuple(
        bind(interpreter, event, (), "on_load", span) for event in events if event is not None
    )


_ORDER = ("component", "route", "title", "description", "image", "on_load", "meta", "context")
_OLD = ("script_tags",)


def add_page(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`app.add_page(component, route=…, …)`, also as a decorator."""
    check_arguments(interpreter, "add_page", args, _ORDER, span, silent=_OLD)
    options: dict[str, Value] = dict(zip(_ORDER, args.positional, strict=False))
    options.update(args.keyword)
    named = "component" in options
    component = options.pop("component", None)
    interpreter.charge(PAGE_STEPS, span)
    pages = interpreter.vocabulary.pages
    if component is None and named and options.get("route") != "404":
        return interpreter.report(
            MISSING_ARGUMENT, span, name="add_page", what="a component", usage="add_page(index)"
        )
    if component is None:

        def decorate(interp: Interpreter, inner: Args, where: Span) -> Value:
            interp.touch(pages.registered)
            pages.add(Registration(inner.positional[0], options, where, False))
            return inner.positional[0]

        return NativeFunction("add_page", decorate, ("component",))
    if not isinstance(options.get("route"), str | None | ServerValue | Symbolic | Unknown):
        place = args.place("route" if "route" in args.keyword else 1, span)
        given, problem = options["route"], "a route is text"
        shown = str(given) if isinstance(given, int | float) else "…"
        interpreter.report(INVALID_ROUTE, place, route=shown, problem=problem)
        return component
    for key, value in (("component", component), ("route", options.get("route"))):
        if isinstance(value, ServerValue):
            place = args.place(key if key in args.keyword else _ORDER.index(key), span)
            report_server_value(interpreter.diagnostics, value, place)
            return Unknown()
    callable_ = isinstance(component, FunctionValue | BoundMethod) or hasattr(component, "call")
    if not callable_ and options.get("route") is None and not isinstance(component, Unknown):
        what = "a `route`: only a function has a name that can stand for one"
        usage = 'app.add_page(…, route="/")'
        return interpreter.report(MISSING_ARGUMENT, span, name="add_page", what=what, usage=usage)
    interpreter.touch(pages.registered)
    pages.add(Registration(component, options, span, False))
    return component


def page_decorator(interpreter: Interpreter, args: Args, span: Span) -> Value:
    """`@page(route=…, …)`."""
    names = ("route", "title", "image", "description", "meta", "script_tags", "on_load")
    check_arguments(interpreter, "page", args, names, span, silent=("context",))
    options: dict[str, Value] = dict(zip(names, args.positional, strict=False))
    options.update(args.keyword)
    first = options.get("route")
    if isinstance(first, FunctionValue):
        usage = '@page(route="/")'
        return interpreter.report(
            MISSING_ARGUMENT, span, name="page", what="parentheses", usage=usage
        )

    def decorate(interp: Interpreter, inner: Args, where: Span) -> Value:
        if not inner.positional:
            return interp.error("TypeError", "`page` decorates a function", where)
        registration = Registration(inner.positional[0], options, span, True)
        interp.touch(interp.vocabulary.pages.registered)
        interp.vocabulary.pages.add(registration)
        return inner.positional[0]

    return NativeFunction("page", decorate)
