"""Templates: used, and without a value that nobody gives."""

from __future__ import annotations

from pathlib import Path

from pyweb_backends.contract import plan_contract
from pyweb_backends.fastapi.plan import plan_backend
from pyweb_backends.model.project import TemplateFile
from pyweb_backends.nextjs.plan import plan_frontend
from pyweb_backends.workspace.plan import plan_workspace
from pyweb_emitters.print.template import TEMPLATES
from tests.fastapi.sample import app, handler, module, state


def test_every_template_is_used() -> None:
    used: set[str] = set()
    for sample in (
        app(),
        app(state(handler("go")), modules=(module("shop.cart", "import live\n"),)),
    ):
        contract = plan_contract(sample)
        files = (
            *plan_frontend(sample, contract),
            *plan_backend(sample, contract),
            *plan_workspace(sample, contract, ()),
        )
        used |= {file.template for file in files if isinstance(file, TemplateFile)}
    present = {path.relative_to(TEMPLATES).as_posix() for path in Path(TEMPLATES).rglob("*.j2")}
    assert present == used
