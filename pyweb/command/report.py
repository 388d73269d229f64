"""Says what each page ships and why, and what each handler does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import PurePosixPath

from msgspec import Struct

from pyweb.command.built import Size
from pyweb_backends.contract.walk import walk
from pyweb_backends.model.project import Project, TsFile
from pyweb_backends.nextjs.app_names import name_app
from pyweb_backends.nextjs.paths import import_path
from pyweb_backends.nextjs.runtime import Runtime, load_runtime
from pyweb_backends.pipeline import plan_project
from pyweb_compiler import ir
from pyweb_compiler.deep import with_deep_stack

PLACES = {
    ir.HandlerKind.PLAIN: "in order with the tab's other events",
    ir.HandlerKind.GENERATOR: "in order with the tab's other events, sends what changed at each yield",
    ir.HandlerKind.ASYNC: "in order with the tab's other events, waits without holding up other tabs",
    ir.HandlerKind.ASYNC_GENERATOR: "in order with the tab's other events, sends what changed at each yield",
    ir.HandlerKind.BACKGROUND: "beside the tab's other events",
}


def report(app: ir.App, sizes: Mapping[str, Size] | None = None) -> Iterator[str]:
    """The lines of the report: pages first, with what they load where they are built, then handlers."""
    shipping = _Shipping.of(app, with_deep_stack(lambda: plan_project(app)))
    for path in sorted(shipping.files):
        if path.startswith("frontend/app/") and path.endswith("/page.tsx"):
            yield from _page(path, shipping, sizes or {})
    for state in app.states:
        yield f"State {state.name} ({state.span.file}:{state.span.line})"
        for handler in state.handlers:
            yield from _handler(handler)
        yield ""


class _Shipping(Struct, frozen=True, kw_only=True):
    """The frontend's files by path, and the parts of the app that they show."""

    files: dict[str, TsFile]
    modules: dict[str, str]
    """Paths of the files by how they are imported."""
    runtime: Runtime
    views: dict[str, list[object]]

    @classmethod
    def of(cls, app: ir.App, project: Project) -> _Shipping:
        printed = {file.path: file for file in project.files if isinstance(file, TsFile)}
        names, views = name_app(app), dict[str, list[object]]()
        for named in names.components.values():
            views.setdefault(named.file, []).append(named.component.view)
        for position, (_, file) in names.page_views.items():
            page = app.pages[position]
            views.setdefault(file, []).append((page.on_load, page.view, page.title))
        for position, (_, file) in names.page_loads.items():
            views.setdefault(file, []).append(app.pages[position].on_load)
        modules = {import_path(path): path for path in printed}
        return cls(files=printed, modules=modules, runtime=load_runtime(), views=views)

    def imports(self, path: str) -> Iterator[str]:
        """What a file imports at run time: files by path, packages by name."""
        if entry := self.runtime.entries.get(path.removeprefix("frontend/")):
            yield from (f"frontend/{each}" for each in entry.imports)
            yield from entry.packages
        for each in self.files[path].module.imports if path in self.files else ():
            if each.type_only:
                continue
            module = each.module
            if module.startswith("./"):
                module = f"{import_path(path).rpartition('/')[0]}/{module.removeprefix('./')}"
            if module in self.modules:
                yield self.modules[module]
            elif file := self.runtime.file_of(module):
                yield f"frontend/{file}"
            elif not module.startswith(("@/", ".")):
                yield module

    def is_client(self, path: str) -> bool:
        """Whether a file asks to be shipped; what it imports is shipped too."""
        if path in self.files:
            return bool(self.files[path].module.directive)
        if path.removeprefix("frontend/") not in self.runtime.entries:
            return False
        text = files("pyweb_emitters").joinpath("runtime", path).read_text("utf-8")
        return text.startswith('"use client"')

    def around(self, page: str) -> Iterator[str]:
        """Files that Next puts around a page: those of its folder, and of the folders above."""
        for folder in PurePosixPath(page).parents:
            for name in ("layout", "template", "error"):
                if (found := f"{folder}/{name}.tsx") in self.files:
                    yield found


def _page(path: str, shipping: _Shipping, sizes: Mapping[str, Size]) -> Iterator[str]:
    parts = PurePosixPath(path).relative_to("frontend/app").parent.parts
    route = "/" + "/".join(
        part for part in parts if not part.startswith("(")
    )  # groups are no addresses
    yield f"Page {route} ({path})"
    waiting = [(each, False) for each in (path, *shipping.around(path))]
    seen = dict[str, bool]()
    while waiting:
        current, below = waiting.pop()
        ships = below or shipping.is_client(current)
        if seen.get(current) in (ships, True):
            continue
        seen[current] = ships
        waiting.extend((each, ships) for each in shipping.imports(current))
    printed = [each for each in seen if each in shipping.files]
    for each in sorted(printed):
        yield f"  {each}: {_kind(each, seen[each], shipping)}"
    others = sorted(seen.keys() - shipping.files.keys())
    runtime = [each for each in others if each.startswith("frontend/") and seen[each]]
    packages = [each for each in others if not each.startswith("frontend/")]
    yield f"  runtime: {', '.join(runtime) or 'none'}"
    yield f"  packages in the browser: {', '.join(p for p in packages if seen[p]) or 'none'}"
    server = ", ".join(package for package in packages if not seen[package])
    yield f"  packages that only server files import: {server or 'none'}"
    if size := sizes.get(route):
        yield f"  loads at first: {size}"
    yield ""


def _kind(path: str, ships: bool, shipping: _Shipping) -> str:
    if not ships:
        return "server, ships no JavaScript"
    for node in walk(tuple(shipping.views.get(path, ()))):
        if reason := _reason(node):
            return f"client, {reason}"
    if path.endswith("/error.tsx"):
        return "client, has to be"
    directive = shipping.files[path].module.directive
    return "client, keeps state" if directive else "client, imported by one"


def _reason(node: object) -> str:
    """Why a part of a view needs the browser."""
    match node:
        case ir.StateRef(state=state, name=name):
            return f"reads {state}.{name}"
        case ir.AmbientRef(ambient=ambient):
            return f"reads {ambient.value} of the browser"
        case ir.RouteParam(name=name):
            return f"reads {name} of the address"
        case ir.Listener(target=target):
            return f"handles {target}"
        case ir.EventCallback() | ir.SetterCall():
            return "sends events"
        case ir.RawHook() | ir.RawJs():
            return "has JavaScript of the author"
        case ir.LibraryTag(client=True, package=package):
            return f"shows a component of {package}"
        case ir.Element(controlled=controlled) if controlled is not None:
            return "has a controlled input"
        case ir.Use(args=args) if any(isinstance(a.value, ir.IconRef | ir.Lambda) for a in args):
            return "hands a function on"
    return ""


def _handler(handler: ir.Handler) -> Iterator[str]:
    params = ", ".join(param.name for param in handler.params)
    effects = handler.effects
    yield f"  {handler.name}({params}) line {handler.span.line}"
    yield f"    runs: on the server, {PLACES[handler.kind]}"
    told = {
        "reads": effects.reads,
        "writes": effects.writes,
        "calls": effects.calls,
        "in the browser": effects.client,
    }
    for what, names in told.items():
        if names:
            yield f"    {what}: {', '.join(sorted(names))}"
