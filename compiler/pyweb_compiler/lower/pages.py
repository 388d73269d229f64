"""Registered pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import libcst as cst

from pyweb_compiler import ir
from pyweb_compiler.catalog.load import camel_case
from pyweb_compiler.diagnostics import Span
from pyweb_compiler.evaluate.evaluated import EvaluatedPage
from pyweb_compiler.evaluate.scope import Scope
from pyweb_compiler.evaluate.values import ElementValue, FunctionValue, UseValue, Value
from pyweb_compiler.evaluate.vocabulary.events.binding import BoundEvent
from pyweb_compiler.lower.context import LowerContext
from pyweb_compiler.lower.expressions import lower_value
from pyweb_compiler.lower.handlers import comments_above, docstring_of
from pyweb_compiler.lower.routes import check_route
from pyweb_compiler.lower.views import lower_children, lower_view


def lower_pages(
    context: LowerContext, pages: tuple[EvaluatedPage, ...], app_name: str, entry: str
) -> tuple[ir.Page, ...]:
    """All pages; an element tree that several of them share becomes their layout."""
    layouts = shared_layouts(pages)
    for page in pages:
        check_route(page.route, page.span, context.diagnostics)
    return tuple(_page(context, page, app_name, entry, layouts) for page in pages)


def shared_layouts(pages: tuple[EvaluatedPage, ...]) -> frozenset[str]:
    """Components that several pages consist of, with nothing but children of their own."""
    counts = Counter(
        page.view.component.id
        for page in pages
        if isinstance(page.view, UseValue) and _is_frame(page.view)
    )
    return frozenset(component for component, count in counts.items() if count > 1)


def _is_frame(view: UseValue) -> bool:
    return _content(view) is not None


def _content(view: UseValue) -> Sequence[Value] | None:
    """What stands in a component, if that is all that it is given."""
    given = {name: value for name, value in view.args.items() if value is not None}
    if view.rest or len(given) > 1:
        return None
    if view.component.children:
        return None if given else view.children
    name = next(iter(given), "")
    views = [param.name for param in view.component.params.values() if param.kind == "view"]
    return [given[name]] if views == [name] and name in ir.CONTENT_NAMES else None


def _page(
    context: LowerContext,
    page: EvaluatedPage,
    app_name: str,
    entry: str,
    layouts: frozenset[str],
) -> ir.Page:
    function = source_function(page.function)
    own = page.function.node if page.function is not None else None
    not_found = page.route.strip("/") == "404"
    layout, view = _view(context, page, layouts)
    title = page.title if page.title is not None else default_title(app_name, page.route)
    return ir.Page(
        span=page.span,
        route=() if not_found else route_segments(page.route),
        not_found=not_found,
        module=function.module.name if function is not None else entry,
        name=_name(function, page.route),
        view=view,
        layout=layout,
        title=lower_value(context, title, page.span),
        description=_optional(context, page.description, page.span),
        image=page.image,
        meta=tuple(_meta(context, item) for item in page.meta),
        on_load=tuple(each.event for each in page.on_load if isinstance(each, BoundEvent)),
        docstring=docstring_of(own) if own is not None else "",
        comments=comments_above(own),
    )


def _view(
    context: LowerContext, page: EvaluatedPage, layouts: frozenset[str]
) -> tuple[str | None, ir.View]:
    """The layout, if the page shares one, and what is shown in it."""
    use = page.view
    content = _content(use) if isinstance(use, UseValue) else None
    if content is None or not isinstance(use, UseValue) or use.component.id not in layouts:
        return None, lower_view(context, use, page.span)
    children = lower_children(context, tuple(content), page.span)
    if len(children) == 1:
        return use.component.id, children[0]
    return use.component.id, ir.Fragment(span=page.span, children=children)


def _optional(context: LowerContext, value: Value, span: Span) -> ir.Expr | None:
    return None if value is None else lower_value(context, value, span)


def source_function(function: FunctionValue | None) -> FunctionValue | None:
    """The page function that the author wrote: behind a wrapper, the one that its decorator was given."""
    if function is None or not isinstance(function.scope, Scope):
        return function
    scope = function.scope
    while scope.kind == "function" and scope.function is not None:
        params = scope.function.node.params
        for param in (*params.posonly_params, *params.params):
            given = scope.names.get(param.name.value)
            if isinstance(given, FunctionValue) and isinstance(given.node, cst.FunctionDef):
                return source_function(given)
        outer = scope.enclosing()
        if outer is None:
            break
        scope = outer
    return function


def _name(function: FunctionValue | None, route: str) -> str:
    """Name of the page function; of a nameless one, what the route says."""
    if function is not None and function.name == function.qualified_name != "<lambda>":
        return function.name
    parts = [part.strip("[].") for part in route.split("/") if part]
    return re.sub(r"\W+", "_", "_".join(parts)) or "index"


def default_title(app_name: str, route: str) -> str:
    """`MyTodo | About`: the app and the last constant part of the route."""
    parts = [part for part in route.split("/") if part and not part.startswith("[")]
    words = f"{app_name} | {parts[-1] if parts else 'index'}"
    return "".join(word.title() for word in words.split("_"))


def route_segments(route: str) -> tuple[ir.RouteSegment, ...]:
    """The parts of a route; `/` has none."""
    return tuple(_segment(part) for part in route.strip("/").split("/") if part)


def _segment(part: str) -> ir.RouteSegment:
    inner = part.strip("[]")
    if not part.startswith("["):
        return ir.RouteSegment(name=part, kind="static")
    if inner.startswith("..."):
        return ir.RouteSegment(name=inner[3:], kind="rest")
    kind = "optional" if part.startswith("[[") else "param"
    return ir.RouteSegment(name=inner, kind=kind)


def _meta(context: LowerContext, element: ElementValue) -> ir.Meta:
    found: list[tuple[str, ir.Expr]] = []
    for name, item in element.props.items():
        expr = lower_value(context, item, element.span)
        if expr is not None:
            found.append((camel_case(name), expr))
    return ir.Meta(attributes=tuple(found))
