"""`app/<route>/page.tsx` and the layouts that several pages share."""

from __future__ import annotations

from collections import Counter

from pyweb_backends.model import ts
from pyweb_backends.model.project import TsFile
from pyweb_backends.names import kebab_case
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.build import name
from pyweb_backends.nextjs.docs import prose
from pyweb_backends.nextjs.file_scope import FileScope
from pyweb_backends.nextjs.files import head
from pyweb_backends.nextjs.files.components import body
from pyweb_backends.nextjs.scope import Context, Scope
from pyweb_backends.nextjs.views import view as views
from pyweb_compiler import ir

_APP = f"{paths.ROOT}/app"


def plan_page_files(context: Context) -> tuple[TsFile, ...]:
    """Every page, with what it shares with others in a route group."""
    shared = Counter(
        page.layout for page in context.app.pages if page.layout and not page.not_found
    )
    groups = {layout: _group(layout, context) for layout, uses in shared.items() if uses > 1}
    found = [
        _page(path, position, page, page.layout in groups, context)
        for position, page in enumerate(context.app.pages)
        for path in _paths(page, groups)
    ]
    found.extend(_layout(layout, group, context) for layout, group in groups.items())
    return tuple(found)


def _group(layout: str, context: Context) -> str:
    return f"({kebab_case(context.names.components[layout].component.name)})"


def _paths(page: ir.Page, groups: dict[str, str]) -> tuple[str, ...]:
    if page.not_found:
        return (f"{_APP}/not-found.tsx",)
    group = (groups[page.layout],) if page.layout in groups else ()
    return tuple(
        "/".join([_APP, *group, *filter(None, [route]), "page.tsx"])
        for route in paths.route_paths(page.route)
    )


def _page(path: str, position: int, page: ir.Page, grouped: bool, context: Context) -> TsFile:
    function = "NotFound" if page.not_found else "Page"
    file = context.file(path, (function, "metadata"))
    scope = Scope(context, file, frozenset())
    value = _view(position, page, scope)
    if position in context.names.page_loads:
        value = _with_load(value, *context.names.page_loads[position], file)
    if fixed := head.fixed_elements(page, scope):
        value = _after(fixed, value)
    if page.layout is not None and (not grouped or page.not_found):
        value = ts.JsxElement(tag=_layout_tag(page.layout, scope), children=(_child(value),))
    declarations: list[ts.Declaration] = [
        *head.metadata(page, file, scope),
        _default(
            function, page if position not in context.names.page_views else None, value, scope
        ),
    ]
    return TsFile(
        path=path, module=ts.TsModule(imports=file.imports(), declarations=tuple(declarations))
    )


def _view(position: int, page: ir.Page, scope: Scope) -> ts.TsExpr:
    client = scope.context.names.page_views.get(position)
    if client is None:
        return views.to_value(page.view, scope)
    name, file = client
    return ts.JsxElement(tag=scope.file.use(paths.import_path(file), name))


def _with_load(value: ts.TsExpr, name: str, component: str, file: FileScope) -> ts.JsxElement:
    return _after((ts.JsxElement(tag=file.use(paths.import_path(component), name)),), value)


def _after(first: tuple[ts.JsxElement, ...], value: ts.TsExpr) -> ts.JsxElement:
    whole = isinstance(value, ts.JsxElement) and not value.tag and not value.attributes
    rest = value.children if isinstance(value, ts.JsxElement) and whole else (_child(value),)
    comments = value.comments if isinstance(value, ts.JsxElement) and whole else ()
    return ts.JsxElement(tag="", children=(*first, *rest), comments=comments)


def _child(value: ts.TsExpr) -> ts.JsxChild:
    if isinstance(value, ts.JsxElement):
        return value
    return ts.JsxExpression(value=value)


def _layout_tag(layout: str, scope: Scope) -> str:
    target = scope.context.names.components[layout]
    return scope.file.use(paths.import_path(target.file), target.name)


def _default(
    function: str, page: ir.Page | None, value: ts.TsExpr, scope: Scope
) -> ts.FunctionDeclaration:
    return ts.FunctionDeclaration(
        name=function,
        params=(),
        body=body(scope, value),
        default=True,
        doc=prose(page.docstring) if page else "",
        comments=page.comments if page else (),
    )


def _layout(layout: str, group: str, context: Context) -> TsFile:
    """`layout.tsx` of a route group: the component around the pages of the group."""
    file = context.file(f"{_APP}/{group}/layout.tsx", ("Layout",))
    scope = Scope(context, file, frozenset())
    node = file.use("react", "ReactNode", type_only=True)
    children = ts.JsxExpression(value=name("children"))
    value = ts.JsxElement(tag=_layout_tag(layout, scope), children=(children,))
    function = ts.FunctionDeclaration(
        name="Layout",
        params=(children_param(node),),
        body=body(scope, value),
        default=True,
    )
    return TsFile(
        path=file.path, module=ts.TsModule(imports=file.imports(), declarations=(function,))
    )


def children_param(node: str) -> ts.Parameter:
    """`{ children }: { children: ReactNode }`."""
    return ts.Parameter(
        name=ts.ObjectPattern(members=(("children", "children", None),)),
        type=ts.ObjectTypeNode(
            members=(ts.PropertySignature(name="children", type=ts.TypeName(name=node)),)
        ),
    )
