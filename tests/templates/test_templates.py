"""Templates: used, and without a value that nobody gives."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from pyweb_backends.contract import plan_contract
from pyweb_backends.fastapi.plan import plan_backend
from pyweb_backends.model.project import TemplateFile
from pyweb_backends.nextjs.plan import plan_frontend
from pyweb_backends.workspace.plan import plan_workspace
from pyweb_emitters.print import template
from pyweb_emitters.print.template import TEMPLATES, render_template
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
    used = {name for name, _ in used_templates()}
    present = {path.relative_to(TEMPLATES).as_posix() for path in Path(TEMPLATES).rglob("*.j2")}
    assert present == used


def test_every_template_is_given_what_it_uses() -> None:
    for name, variables in used_templates():
        assert render_template(name, variables)


def test_a_name_that_nobody_gave_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render_template("root/Makefile.j2", ())


SCRIPT = """
import sys
from pyweb_emitters.print import template
from jinja2.environment import Environment

compiled = []
compile = Environment.compile
Environment.compile = lambda *given, **named: compiled.append(given) or compile(*given, **named)
print(template.render_template("root/gitignore.j2", eval(sys.argv[1])))
print(len(compiled))
"""


def rendered(home: Path, **environment: str) -> tuple[str, int]:
    """A template as another process renders it, and how many it had to compile for that."""
    variables = next(v for name, v in used_templates() if name == "root/gitignore.j2")
    wanted = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, repr(variables)],
        capture_output=True,
        text=True,
        env={**wanted, "XDG_CACHE_HOME": str(home), **environment},
    )
    assert done.returncode == 0, done.stderr
    text, _, count = done.stdout.strip().rpartition("\n")
    return text, int(count)


def test_compiled_templates_are_kept(tmp_path: Path) -> None:
    home = tmp_path / "cache"
    text, compiled = rendered(home)
    assert compiled == 1
    assert rendered(home) == (text, 0)


@pytest.mark.parametrize("kept", [0, 4, 24, 60])
def test_damaged_templates_are_compiled_anew(tmp_path: Path, kept: int) -> None:
    text, _ = rendered(tmp_path)
    (file,) = tmp_path.glob("pyweb/templates-*/*")
    file.write_bytes(file.read_bytes()[:kept])
    assert rendered(tmp_path) == (text, 1)
    assert rendered(tmp_path) == (text, 0)


def test_templates_of_a_home_that_cannot_be_written(tmp_path: Path) -> None:
    text, _ = rendered(tmp_path / "cache")
    (tmp_path / "file").write_text("no folder")
    assert rendered(tmp_path / "file") == (text, 1)
    assert rendered(tmp_path / "new", PYTHONDONTWRITEBYTECODE="1") == (text, 1)
    assert not (tmp_path / "new").exists()


def test_templates_that_another_user_compiled_are_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert template._compiled() is not None
    owner = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    assert template._compiled() is None
