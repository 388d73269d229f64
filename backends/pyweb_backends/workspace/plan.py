"""The root of the repository, and what both halves need around their code."""

from __future__ import annotations

from pyweb_backends.contract.contract import ApiContract
from pyweb_backends.model.project import JsonFile, ProjectFile, PyFile, Role, TemplateFile
from pyweb_backends.model.python import PyModule
from pyweb_backends.names import package_name
from pyweb_backends.workspace.configs import biome_config, typescript_config
from pyweb_backends.workspace.environment import environment_variables
from pyweb_backends.workspace.npm import is_locked, plan_npm
from pyweb_backends.workspace.post_processing import plan_post_processing
from pyweb_backends.workspace.requirements import (
    RUNTIME,
    TOOLS,
    locked,
    locked_tools,
    own_dependencies,
    ranges,
)
from pyweb_backends.workspace.routes import smoke_routes
from pyweb_backends.workspace.security import allowed_origins
from pyweb_compiler import ir

Variables = tuple[tuple[str, str | bool | tuple[str, ...]], ...]

_OLDEST = (3, 11)
_USUAL = (3, 12)
"""The Python of images and workflows, unless the app's own modules need a newer one."""


def plan_workspace(
    app: ir.App, contract: ApiContract, frontend_files: tuple[ProjectFile, ...]
) -> tuple[ProjectFile, ...]:
    """Everything that is neither a page, a component, a state nor a module of the app."""
    backend = bool(contract.states)
    server = backend or _has_parameters(app)
    name = package_name(app.name)
    variables: Variables = (
        ("name", name),
        ("backend", backend),
        ("server", server),
        ("install", "npm ci" if is_locked(app, frontend_files) else "npm install"),
        ("locked", is_locked(app, frontend_files)),
        *_pythons(app),
    )
    return (
        *(_template(path, template, variables) for path, template in _ROOT),
        _template(".env.example", "root/env.example.j2", (*variables, *_environment())),
        *_frontend(app, name, variables, frontend_files, static=not server),
        *(_backend(app, variables) if backend else ()),
    )


def _has_parameters(app: ir.App) -> bool:
    """Whether there are pages whose addresses nobody can list: files cannot be exported for them."""
    pages = [page for page in app.pages if not page.not_found]
    return any(segment.kind != "static" for page in pages for segment in page.route)


_ROOT = (
    ("README.md", "root/README.md.j2"),
    ("Makefile", "root/Makefile.j2"),
    ("compose.yaml", "root/compose.yaml.j2"),
    ("Caddyfile", "root/Caddyfile.j2"),
    (".gitignore", "root/gitignore.j2"),
    (".editorconfig", "root/editorconfig.j2"),
    (".github/workflows/ci.yml", "root/ci.yml.j2"),
)


def _pythons(app: ir.App) -> Variables:
    oldest = max((_OLDEST, *(module.python for module in app.modules)))
    return (
        ("oldest_python", "{}.{}".format(*oldest)),
        ("usual_python", "{}.{}".format(*max(oldest, _USUAL))),
    )


def _template(path: str, template: str, variables: Variables) -> TemplateFile:
    return TemplateFile(path=path, template=template, variables=variables)


def _environment() -> Variables:
    found = environment_variables()
    return (
        ("variables", tuple(item.name for item in found)),
        ("defaults", tuple(item.default for item in found)),
        ("descriptions", tuple(item.description for item in found)),
    )


def _frontend(
    app: ir.App,
    name: str,
    variables: Variables,
    frontend_files: tuple[ProjectFile, ...],
    *,
    static: bool,
) -> tuple[ProjectFile, ...]:
    routes: Variables = (*variables, ("routes", smoke_routes(app)))
    script = "serve.mjs" if static else "standalone.mjs"
    scripts, connections = allowed_origins(app, frontend_files)
    return (
        *plan_npm(app, name, frontend_files, static=static),
        JsonFile(path="frontend/tsconfig.json", value=typescript_config()),
        JsonFile(path="frontend/biome.json", value=biome_config()),
        _template(
            "frontend/next.config.ts",
            "frontend/next.config.ts.j2",
            (
                *variables,
                ("scripts", scripts),
                ("connections", connections),
            ),
        ),
        *plan_post_processing(app),
        _template("frontend/Dockerfile", "frontend/Dockerfile.j2", variables),
        _template("frontend/.dockerignore", "frontend/dockerignore.j2", variables),
        _template("frontend/playwright.config.ts", "frontend/playwright.config.ts.j2", variables),
        _template("frontend/tests/smoke.spec.ts", "frontend/smoke.spec.ts.j2", routes),
        _template(f"frontend/scripts/{script}", f"frontend/{script}.j2", variables),
        *_icon(app),
    )


def _icon(app: ir.App) -> tuple[TemplateFile, ...]:
    """A plain icon for an app without one, so that browsers do not ask for a missing file."""
    if any(asset.public.rpartition("/")[2] == "favicon.ico" for asset in app.assets):
        return ()
    initial = next((char for char in app.name if char.isalnum()), "A").upper()
    return (_template("frontend/app/icon.svg", "frontend/icon.svg.j2", (("initial", initial),)),)


def _backend(app: ir.App, variables: Variables) -> tuple[ProjectFile, ...]:
    own = own_dependencies(app)
    project: Variables = (
        *variables,
        ("dependencies", (*ranges(RUNTIME), *own)),
        ("tools", ranges(TOOLS)),
        ("modules", _app_packages(app)),
    )
    lock: Variables = (("locked", locked()), ("own", own), ("tools", locked_tools()))
    return (
        TemplateFile(
            path="backend/pyproject.toml",
            template="backend/pyproject.toml.j2",
            variables=project,
        ),
        _template("backend/requirements.lock", "backend/requirements.lock.j2", lock),
        _template("backend/requirements-dev.lock", "backend/requirements-dev.lock.j2", lock),
        _template("backend/Dockerfile", "backend/Dockerfile.j2", variables),
        _template("backend/.dockerignore", "backend/dockerignore.j2", variables),
        PyFile(
            path="backend/tests/__init__.py",
            module=PyModule(doc="", imports=(), body=()),
            role=Role.GENERATED,
        ),
    )


def _app_packages(app: ir.App) -> tuple[str, ...]:
    """Top-level packages and modules that are the author's."""
    return tuple(sorted({module.module.partition(".")[0] for module in app.modules}))
