"""From the app to the repository: what each file is made of."""

from __future__ import annotations

from pyweb_backends.contract.plan import plan_contract
from pyweb_backends.fastapi.plan import plan_backend
from pyweb_backends.model.project import Project
from pyweb_backends.nextjs.plan import plan_frontend
from pyweb_backends.workspace.plan import plan_workspace
from pyweb_compiler import ir


def plan_project(app: ir.App) -> Project:
    """Decide every file of the emitted repository, without its text."""
    contract = plan_contract(app)
    frontend = plan_frontend(app, contract)
    backend = plan_backend(app, contract)
    workspace = plan_workspace(app, contract, frontend)
    files = sorted((*frontend, *backend, *workspace), key=lambda file: file.path)
    return Project(files=tuple(files))
