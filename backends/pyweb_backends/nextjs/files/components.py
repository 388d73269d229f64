"""`components/<module>.tsx`: the components of one Python module."""

from __future__ import annotations

from pyweb_backends.model import ts
from pyweb_backends.model.project import TsFile
from pyweb_backends.nextjs.app_names import ComponentName
from pyweb_backends.nextjs.build import NULL, call
from pyweb_backends.nextjs.docs import prose
from pyweb_backends.nextjs.events.event import to_statements
from pyweb_backends.nextjs.events.timed import to_body
from pyweb_backends.nextjs.file_scope import FileScope
from pyweb_backends.nextjs.files import head
from pyweb_backends.nextjs.files.javascript import without_types
from pyweb_backends.nextjs.files.props import plan_props
from pyweb_backends.nextjs.head_parts import live_parts
from pyweb_backends.nextjs.reads import rendered_vars
from pyweb_backends.nextjs.scope import Context, Scope
from pyweb_backends.nextjs.sides import needs_client
from pyweb_backends.nextjs.views import view as views
from pyweb_compiler import ir


def plan_component_files(context: Context) -> tuple[TsFile, ...]:
    """One file for each module that has something to show."""
    paths = dict.fromkeys(named.file for named in context.names.components.values())
    for pages in (context.names.page_views, context.names.page_loads):
        paths.update(dict.fromkeys(file for _, file in pages.values()))
    return tuple(_file(path, context) for path in paths)


def _file(path: str, context: Context) -> TsFile:
    components = [c for c in context.names.components.values() if c.file == path]
    pages = [
        (context.app.pages[position], name, plan)
        for found, plan in (
            (context.names.page_views, _page),
            (context.names.page_loads, _page_load),
        )
        for position, (name, file) in found.items()
        if file == path
    ]
    declared = (*(c.name for c in components), *(name for _, name, _ in pages))
    file = context.file(path, declared)
    found = [(c.component.span, _component(c, file, context)) for c in components]
    found += [(page.span, (plan(page, name, file, context),)) for page, name, plan in pages]
    found.sort(key=lambda item: item[0])
    client = bool(pages) or any(needs_client(c.component.view) for c in components)
    declarations = tuple(d for _, group in found for d in group)
    module = ts.TsModule(
        imports=file.imports(),
        declarations=declarations,
        directive="use client" if client else "",
    )
    return TsFile(path=path, module=without_types(module) if path.endswith(".jsx") else module)


def _component(
    named: ComponentName, file: FileScope, context: Context
) -> tuple[ts.Declaration, ...]:
    component = named.component
    scope = Scope(context, file, rendered_vars(component.view), component.id)
    scope.in_form = component.id in context.form_parts
    params, interface = plan_props(named, scope)
    value = views.to_value(component.view, scope)
    function = ts.FunctionDeclaration(
        name=named.name,
        params=params,
        body=body(scope, value),
        doc=prose(component.docstring),
        comments=component.comments,
        wrapper=file.use("react", "memo") if component.id in context.rows else "",
    )
    return (*interface, function)


def _page(page: ir.Page, name: str, file: FileScope, context: Context) -> ts.FunctionDeclaration:
    """The view of a page whose own elements need the browser."""
    scope = Scope(context, file, rendered_vars((page.view, *live_parts(page))))
    value = views.to_value(page.view, scope)
    if live := head.live_elements(page, scope):
        rest = value.children if isinstance(value, ts.JsxElement) and not value.tag else (value,)
        children = tuple(
            (
                child
                if isinstance(child, ts.JsxElement | ts.JsxText | ts.JsxExpression | ts.JsxComment)
                else ts.JsxExpression(value=child)
            )
            for child in rest
        )
        value = ts.JsxElement(tag="", children=(*live, *children))
    _on_load(page, scope)
    return ts.FunctionDeclaration(
        name=name,
        params=(),
        body=body(scope, value),
        doc=prose(page.docstring),
        comments=page.comments,
    )


def _page_load(
    page: ir.Page, name: str, file: FileScope, context: Context
) -> ts.FunctionDeclaration:
    """What runs when a page is entered that the server renders."""
    scope = Scope(context, file, frozenset())
    _on_load(page, scope)
    return ts.FunctionDeclaration(name=name, params=(), body=body(scope, NULL))


def _on_load(page: ir.Page, scope: Scope) -> None:
    if not page.on_load:
        return
    hook = scope.file.use("@/lib/live/page-load", "usePageLoad")
    with scope.event():
        statements = tuple(s for event in page.on_load for s in to_statements(event, scope))
    calls = [s.value for s in statements if isinstance(s, ts.ExpressionStatement)]
    load: ts.TsExpr | ts.Block = to_body(statements)
    if len(calls) == len(statements) > 1:
        load = ts.ArrayLiteral(items=tuple(calls))
    scope.effects.append(ts.ExpressionStatement(value=call(hook, ts.Arrow(params=(), body=load))))


def body(scope: Scope, value: ts.TsExpr) -> ts.Block:
    """Hooks, then what is rendered; comments of the root element stand above the `return`."""
    comments: tuple[str, ...] = ()
    if isinstance(value, ts.JsxElement):
        comments = value.comments
        value = ts.JsxElement(tag=value.tag, attributes=value.attributes, children=value.children)
    return ts.Block(
        statements=(*scope.statements(), ts.ReturnStatement(value=value, comments=comments))
    )
