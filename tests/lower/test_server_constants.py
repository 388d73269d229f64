"""Module-level values that only the server knows, shown by a page."""

from __future__ import annotations

import pytest

from pyweb_compiler import ir

from .harness import compile_app


def test_the_backend_computes_them_once() -> None:
    compiled = compile_app("""
        import platform, os
        NAMES = [name.title() for name in os.listdir(".")]
        HOST: str = platform.node()
        def index():
            return pw.box(HOST, pw.foreach(NAMES, lambda name: pw.text(name)), pw.select(NAMES))
        """)
    assert compiled.found == ()
    state = compiled.app.states[0]
    assert state.wire == "server_constants.ServerConstants"
    assert {var.name: var.type for var in state.vars} == {
        "host": ir.StrType(),
        "names": ir.ListType(ir.StrType()),
    }
    code = {module.path: module.code for module in compiled.app.modules}
    assert "names: list[str] = demo.NAMES" in code["server_constants.py"]
    assert "NAMES = [name.title()" in code["demo.py"] and "def index" not in code["demo.py"]


def test_they_stand_in_texts_and_sums() -> None:
    compiled = compile_app("""
        import platform
        HOST: str = platform.node()
        def label(text: str) -> pw.Component:
            return pw.text(text)
        def index():
            return pw.box(f"on {HOST}", "on " + HOST, label(HOST), label(f"{HOST}!"))
        """)
    assert compiled.found == ()
    assert [var.name for var in compiled.app.states[0].vars] == ["host"]


def test_names_of_other_modules_are_theirs() -> None:
    compiled = compile_app("""
        import datetime
        import demo
        _today = datetime.date.today()
        YEARS = _today.year - 2018 - ((_today.month, _today.day) < (7, 1))
        def index():
            return pw.box(f"+{demo.YEARS}", pw.text(demo.YEARS))
        """)
    assert compiled.found == ()
    assert [var.name for var in compiled.app.states[0].vars] == ["years"]


def test_the_environment_and_nameless_values_are_refused() -> None:
    compiled = compile_app("""
        import os, platform
        KEY = os.getenv("KEY")
        def index():
            return pw.box(KEY, platform.node())
        """)
    assert [each[:5] for each in compiled.found] == ["PW259", "PW251"]


def test_what_is_made_of_the_environment_says_of_which_variable() -> None:
    compiled = compile_app("""
        import os
        URL = os.environ.get("API_URL", "http://localhost").rstrip("/")
        LINK = URL + "/docs"
        def index():
            return pw.box(LINK, f"{URL}/list")
        """)
    assert [each[:5] for each in compiled.found] == ["PW259", "PW259"]
    assert all('"API_URL"' in each for each in compiled.found)


@pytest.mark.parametrize(
    ("read", "told"),
    [
        ("environ['KEY']", '"KEY"'),
        ("os.environ[NAME]", '"KEY"'),
        ("system.getenv(key=NAME)", '"KEY"'),
        ("quote(f'{platform.node()}{getenv(NAME)}')", '"KEY"'),
        ("'here' if platform.node() else os.environ.pop('KEY')", '"KEY"'),
        ("ENVIRONMENT.setdefault('KEY', 'a').upper()", '"KEY"'),
        ("str(dict(os.environ))", "that is read here"),
        ("os.environ[platform.node()]", "that is read here"),
    ],
)
def test_a_variable_of_the_environment_is_told_by_its_name(read: str, told: str) -> None:
    compiled = compile_app(f"""
        import os, platform
        import os as system
        from os import environ, getenv
        from urllib.parse import quote
        NAME, ENVIRONMENT = "KEY", os.environ
        VALUE = {read}
        def index():
            return pw.text(VALUE)
        """)
    assert [each[:5] for each in compiled.found] == ["PW259"]
    assert told in compiled.found[0]


def test_a_file_that_is_called_like_the_environment_is_none() -> None:
    compiled = compile_app("""
        from pathlib import Path
        TEXT = Path("/etc/environment").read_text()
        def index():
            return pw.text(TEXT)
        """)
    assert compiled.found == ()
    assert [var.name for var in compiled.app.states[0].vars] == ["text"]
