"""Names and places of the app's components and constants, fixed before anything is printed."""

from __future__ import annotations

from msgspec import Struct

from pyweb_backends.names import TS_GLOBALS, NameScope, TsName, camel_case, pascal_case
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.params import read_params
from pyweb_backends.nextjs.sides import holds_script, page_is_client, place_components
from pyweb_compiler import ir


class ComponentName(Struct, frozen=True, kw_only=True):
    """A component of the app as React knows it."""

    component: ir.Component
    name: TsName
    file: str
    props: dict[str, TsName]
    """TypeScript name by Python name of the parameter; without those that nothing is done with."""


class AppNames(Struct, frozen=True, kw_only=True):
    """Side table: who is called what, and stands where."""

    components: dict[str, ComponentName]
    """By component id."""
    page_views: dict[int, tuple[TsName, str]]
    """Name and file of the client component that holds the view of a page, by the page's position."""
    page_loads: dict[int, tuple[TsName, str]]
    """The same of the component that only runs what happens when the page is entered."""
    constants: dict[tuple[str, str], tuple[TsName, str]]
    """Name and file of each constant by module and Python name."""


def name_app(app: ir.App) -> AppNames:
    """Give every component, page view and constant its name."""
    scopes: dict[str, NameScope] = {}
    read = read_params(app)
    files, browser = place_components(app)
    components = {
        component.id: _component(
            component, files[component.id], _scope(scopes, component.module), read
        )
        for component in app.components
    }
    page_views = {
        position: (
            _page_view(page, _scope(scopes, page.module)),
            (
                paths.script_file(page.module, page.name)
                if holds_script(page.view)
                else browser[page.module]
            ),
        )
        for position, page in enumerate(app.pages)
        if page_is_client(page)
    }
    page_loads = {
        position: (_page_load(page, _scope(scopes, page.module)), browser[page.module])
        for position, page in enumerate(app.pages)
        if page.on_load and position not in page_views
    }
    constants = {
        (constant.module, constant.name): (
            _constant(constant, _scope(scopes, constant.module)),
            paths.constants_file(constant.module),
        )
        for constant in app.constants
    }
    return AppNames(
        components=components, page_views=page_views, page_loads=page_loads, constants=constants
    )


def _scope(scopes: dict[str, NameScope], module: str) -> NameScope:
    return scopes.setdefault(module, NameScope(TS_GLOBALS))


def _component(
    component: ir.Component, file: str, scope: NameScope, read: dict[str, frozenset[str]]
) -> ComponentName:
    name = pascal_case(component.name)
    # React keeps `key` and `ref` to itself: a component does not get them.
    props = NameScope(("children", "key", "ref"))
    used = read[component.id]
    content = _content(component)
    return ComponentName(
        component=component,
        name=scope.claim(name, f"{name}View"),
        file=file,
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


def _page_load(page: ir.Page, scope: NameScope) -> TsName:
    name = pascal_case(page.name)
    return scope.claim(f"{name}Load", f"{name}PageLoad")


def _constant(constant: ir.Constant, scope: NameScope) -> TsName:
    if constant.name.isupper():
        return scope.claim(constant.name)
    return scope.claim(camel_case(constant.name))
