"""Templates: used, and without a value that nobody gives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pyweb_backends.contract import plan_contract
from pyweb_backends.fastapi.plan import plan_backend
from pyweb_backends.model.project import TemplateFile
from pyweb_backends.nextjs.plan import plan_frontend
from pyweb_backends.workspace.plan import plan_workspace
from pyweb_emitters.errors import BugError
from pyweb_emitters.print.template import TEMPLATES, render, render_template
from tests.fastapi.sample import app, handler, module, state


def used_templates() -> Iterator[tuple[str, tuple[tuple[str, str | bool | tuple[str, ...]], ...]]]:
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
        for file in files:
            if isinstance(file, TemplateFile):
                yield file.template, file.variables


def test_every_template_is_used() -> None:
    used = {template for template, _ in used_templates()}
    present = {path.relative_to(TEMPLATES).as_posix() for path in Path(TEMPLATES).rglob("*.j2")}
    assert present == used


def test_the_renderer_reads_templates_as_jinja_does() -> None:
    jinja = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for template, variables in used_templates():
        expected = jinja.get_template(template).render(dict(variables))
        assert render_template(template, variables) == expected, template


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("a {% if yes %}b{% else %}c{% endif %}\nd", "a bd"),
        ("a\n  {% if no %}\nb\n  {% endif %}\nc", "a\nc"),
        ("{% for x in many %}\n- {{ x }}{{ other[loop.index0] }}\n{% endfor %}", "- 1a\n- 2b\n"),
        ("{% raw %}{{ x }}{% endraw %}", "{{ x }}"),
        ("{{ many | join(', ') }} {{ text | tojson }}", '1, 2 "\\"|\\""'),
        ("{{ text | replace('|', \"\\\\\") }}", '"\\"'),
    ],
)
def test_language(template: str, expected: str) -> None:
    scope = {"yes": True, "no": False, "many": ("1", "2"), "other": ("a", "b"), "text": '"|"'}
    assert render(template, scope) == expected


@pytest.mark.parametrize(
    "template",
    ["{{ unknown }}", "{{ a b }}", "{% if a %}", "{% endif %}", "{% for x in a %}{% endfor %}"],
)
def test_mistakes_in_templates(template: str) -> None:
    with pytest.raises(BugError):
        render(template, {"a": "text"})
