"""Which components the server renders, and in which file each of a module stands."""

from __future__ import annotations

from collections.abc import Iterable

from pyweb_backends.contract.walk import walk
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.head_parts import live_parts
from pyweb_compiler import ir


def place_components(app: ir.App) -> tuple[dict[str, str], dict[str, str]]:
    """The file of each component by id, and the file for what needs the browser by module.

    A module of both sorts becomes two files, so that only what needs the browser is sent to it.
    """
    scripts = {c.id: c for c in app.components if holds_script(c.view)}
    server = _server_components(app) - scripts.keys()
    split = {component.module for component in app.components if component.id in server}
    leaves = {page.module for page in app.pages if page_is_client(page) or page.on_load}
    leaves |= {c.module for c in app.components if c.id not in server | scripts.keys()}
    browser = {
        module: paths.client_file(module) if module in split else paths.component_file(module)
        for module in leaves
    }
    in_browser = _modules_in_browser(app)
    files = {
        component.id: (
            paths.script_file(component.module, component.name)
            if component.id in scripts
            else (
                paths.component_file(component.module)
                if component.id in server or component.module not in in_browser
                else browser[component.module]
            )
        )
        for component in app.components
    }
    return files, browser


def holds_script(root: object) -> bool:
    """Whether a tree holds functions that the author wrote in JavaScript."""
    return any(
        isinstance(node, ir.RawJs)
        and any(isinstance(p, str) and ("=>" in p or "function" in p) for p in node.parts)
        for node in walk(root)
    )


def page_is_client(page: ir.Page) -> bool:
    """Whether the page's own view holds something that only runs in the browser."""
    return needs_client((page.view, *live_parts(page)))


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


def _modules_in_browser(app: ir.App) -> frozenset[str]:
    """Modules of which anything needs the browser."""
    components = {c.module for c in app.components if needs_client(c.view)}
    pages = {page.module for page in app.pages if page.on_load or page_is_client(page)}
    return frozenset(components | pages)


def _server_components(app: ir.App) -> frozenset[str]:
    """Components that pages reach without the browser, and that nothing beside them pulls there."""
    by_id = {component.id: component for component in app.components}
    plain = {c.id for c in app.components if not needs_client(c.view)}
    roots: list[object] = [page.view for page in app.pages if not page_is_client(page)]
    roots += [app.wraps, app.head]
    layouts = [page.layout for page in app.pages if page.layout is not None]
    reached = _reach([*layouts, *_used(tuple(roots))], by_id, plain)
    pulled: set[str] = set()
    views = [(c.module, c.view) for c in app.components if c.id not in plain]
    views += [(page.module, page.view) for page in app.pages if page_is_client(page)]
    beside: dict[str, set[str]] = {}
    for id_ in plain:
        beside.setdefault(by_id[id_].module, set()).add(id_)
    for module, view in views:
        pulled |= _reach(_used(view), by_id, beside.get(module, set()))
    return frozenset(reached - pulled)


def _reach(
    start: Iterable[str], by_id: dict[str, ir.Component], through: set[str]
) -> frozenset[str]:
    """Those of `through` that are found from the start by way of each other."""
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        id_ = waiting.pop()
        if id_ in through and id_ not in found:
            found.add(id_)
            waiting.extend(_used(by_id[id_].view))
    return frozenset(found)


def _used(root: object) -> list[str]:
    return [node.component for node in walk(root) if isinstance(node, ir.Use)]
