"""The frontend: which files there are, and what each is made of."""

from __future__ import annotations

from pyweb_backends.contract import ApiContract
from pyweb_backends.model import ts
from pyweb_backends.model.project import (
    CopiedFile,
    ProjectFile,
    RuntimeFile,
    TemplateFile,
    TsFile,
)
from pyweb_backends.nextjs import paths
from pyweb_backends.nextjs.absent import admit_absent
from pyweb_backends.nextjs.app_names import name_app
from pyweb_backends.nextjs.closed import closed_types
from pyweb_backends.nextjs.files.components import plan_component_files
from pyweb_backends.nextjs.files.constants import plan_constants
from pyweb_backends.nextjs.files.declarations import plan_declarations
from pyweb_backends.nextjs.files.fallbacks import plan_fallbacks
from pyweb_backends.nextjs.files.live import plan_live_files
from pyweb_backends.nextjs.files.pages import plan_page_files
from pyweb_backends.nextjs.files.root_layout import plan_root_layout
from pyweb_backends.nextjs.files.states import plan_state_files
from pyweb_backends.nextjs.files.style_sheet import plan_style_sheet
from pyweb_backends.nextjs.forms import form_parts
from pyweb_backends.nextjs.rows import row_components
from pyweb_backends.nextjs.runtime import Runtime, load_runtime
from pyweb_backends.nextjs.scope import Context
from pyweb_backends.nextjs.styles.modes import split_modes
from pyweb_compiler import ir


def plan_frontend(app: ir.App, contract: ApiContract) -> tuple[ProjectFile, ...]:
    """Every file below `frontend/` that depends on the app, sorted by path."""
    runtime = load_runtime()
    app = split_modes(admit_absent(app))
    context = Context(
        app=app,
        contract=contract,
        names=name_app(app),
        runtime=runtime,
        form_parts=form_parts(app),
        rows=row_components(app),
        closed=closed_types(app),
    )
    inside = (
        *plan_page_files(context),
        *plan_fallbacks(context),
        *plan_component_files(context),
        *plan_state_files(context),
        *plan_constants(context),
        *plan_live_files(context),
        *plan_declarations(context),
    )
    printed = (plan_root_layout(context, inside), *inside)
    files: tuple[ProjectFile, ...] = (
        *printed,
        plan_style_sheet(app),
        *_runtime_files(printed, runtime),
        *_assets(app),
    )
    return tuple(sorted(files, key=lambda file: file.path))


def frontend_packages(files: tuple[ProjectFile, ...]) -> frozenset[str]:
    """The npm packages that the frontend imports."""
    runtime = load_runtime()
    found = {"next", "react", "react-dom"}
    for file in files:
        match file:
            case TsFile(module=module):
                found.update(_package(i.module) for i in module.imports if _is_package(i.module))
            case RuntimeFile(source=source) if entry := runtime.entries.get(
                source.removeprefix("frontend/")
            ):
                found.update(entry.packages)
            case TemplateFile(variables=variables):
                found.update({"@radix-ui/themes"} if dict(variables).get("radix") is True else ())
            case _:
                pass
    return frozenset(found)


def _is_package(module: str) -> bool:
    return not module.startswith((".", "@/"))


def _package(module: str) -> str:
    parts = module.split("/")
    return "/".join(parts[:2]) if module.startswith("@") else parts[0]


def _runtime_files(printed: tuple[TsFile, ...], runtime: Runtime) -> tuple[RuntimeFile, ...]:
    """Exactly the files of the runtime that are used; printed ones take the place of theirs."""
    own = {file.path for file in printed}
    modules = {_absolute(node, file) for file in printed for node in file.module.imports}
    if any(module == "@/lib/live/provider" for module in modules):
        modules.update({"@/proxy", "@/lib/security-headers"})
    return tuple(
        RuntimeFile(path=f"{paths.ROOT}/{entry.path}", source=f"frontend/{entry.path}")
        for entry in runtime.closure(frozenset(modules))
        if f"{paths.ROOT}/{entry.path}" not in own
    )


def _absolute(node: ts.Import, file: TsFile) -> str:
    if not node.module.startswith("./"):
        return node.module
    folder = paths.import_path(file.path).rsplit("/", 1)[0]
    return f"{folder}/{node.module.removeprefix('./')}"


def _assets(app: ir.App) -> tuple[CopiedFile, ...]:
    return tuple(
        CopiedFile(path=f"{paths.ROOT}/public/{asset.public}", source=asset.path)
        for asset in app.assets
    )
