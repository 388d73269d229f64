"""Names and places of the app's components and constants, fixed before anything is printed."""

from __future__ import annotations

from dataclasses import dataclass

from pyweb_backends.contract.walk import walk
from pyweb_backends.names import TS_GLOBALS, NameScope, TsName, camel_case, pascal_case
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.params import read_params
from pyweb_compiler import ir


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentName:
    """A component of the app as React knows it."""

    component: ir.Component
    name: TsName
    file: str
    props: dict[str, TsName]
    """TypeScript name by Python name of the parameter; without those that nothing is done with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AppNames:
    """Side table: who is called what, and stands where."""

    components: dict[str, ComponentName]
    """By component id."""
    page_views: dict[int, tuple[TsName, str]]
    """Name and file of the client component that holds the view of a page, by the page's position."""
    constants: dict[tuple[str, str], tuple[TsName, str]]
    """Name and file of each constant by module and Python name."""


def name_app(app: ir.App) -> AppNames:
    """Give every component, page view and constant its name."""
    scopes: dict[str, NameScope] = {}
    read = read_params(app)
    components = {
        component.id: _component(component, _scope(scopes, component.module), read)
        for component in app.components
    }
    page_views = {
        position: (
            _page_view(page, _scope(scopes, page.module)),
            component_file(page.module, page.name, page.view),
        )
        for position, page in enumerate(app.pages)
        if page_is_client(page)
    }
    constants = {
        (constant.module, constant.name): (
            _constant(constant, _scope(scopes, constant.module)),
            paths.constants_file(constant.module),
        )
        for constant in app.constants
    }
    return AppNames(components=components, page_views=page_views, constants=constants)


def component_file(module: str, name: str, view: object) -> str:
    """The file of the module; a component with JavaScript of the author has one of its own."""
    if holds_script(view):
        return paths.script_file(module, name)
    return paths.component_file(module)


def holds_script(root: object) -> bool:
    """Whether a tree holds functions that the author wrote in JavaScript."""
    return any(
        isinstance(node, ir.RawJs)
        and any(isinstance(p, str) and ("=>" in p or "function" in p) for p in node.parts)
        for node in walk(root)
    )


def page_is_client(page: ir.Page) -> bool:
    """Whether the page's own view holds something that only runs in the browser."""
    return bool(page.on_load) or needs_client((page.view, page.title))


def needs_client(root: object) -> bool:
    """Whether a tree has a hook, an event or code of the browser of its own."""
    return any(map(_is_client_node, walk(root)))


def _is_client_node(node: object) -> bool:
    match node:
        case ir.StateRef() | ir.AmbientRef() | ir.RouteParam():
            return True
        case ir.Listener() | ir.RawHook() | ir.RawJs() | ir.EventCallback() | ir.SetterCall():
            return True
        case ir.LibraryTag(client=client):
            return client
        case ir.Element(controlled=controlled):
            return controlled is not None
        case ir.Use(args=args):
            return any(isinstance(arg.value, ir.IconRef | ir.Lambda) for arg in args)
        case _:
            return False


def _scope(scopes: dict[str, NameScope], module: str) -> NameScope:
    return scopes.setdefault(module, NameScope(TS_GLOBALS))


def _component(
    component: ir.Component, scope: NameScope, read: dict[str, frozenset[str]]
) -> ComponentName:
    name = pascal_case(component.name)
    # React keeps `key` and `ref` to itself: a component does not get them.
    props = NameScope(("children", "key", "ref"))
    used = read[component.id]
    content = _content(component)
    return ComponentName(
        component=component,
        name=scope.claim(name, f"{name}View"),
        file=component_file(component.module, component.name, component.view),
        props={
            param.name: (
                TsName("children")
                if param is content
                else props.claim(camel_case(param.name), f"{camel_case(param.name)}Value")
            )
            for param in component.params
            if param.name in used
        },
    )


def _content(component: ir.Component) -> ir.Param | None:
    """The parameter for what stands inside, which React calls `children`."""
    views = [param for param in component.params if isinstance(param.type, ir.ViewType)]
    if component.children or len(views) != 1 or views[0].name not in ir.CONTENT_NAMES:
        return None
    return views[0]


def _page_view(page: ir.Page, scope: NameScope) -> TsName:
    name = pascal_case(page.name)
    return scope.claim(name, name if name.endswith("Page") else f"{name}Page")


def _constant(constant: ir.Constant, scope: NameScope) -> TsName:
    if constant.name.isupper():
        return scope.claim(constant.name)
    return scope.claim(camel_case(constant.name))
