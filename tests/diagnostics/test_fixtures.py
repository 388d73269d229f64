"""Every rule has an app that produces exactly it, and the message is the expected one."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyweb.command.build import understand
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.diagnostics.render import Sources, plain, render_text
from pyweb_compiler.diagnostics.rules import ALL_RULES

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "errors"
CASES = sorted(path.name for path in FIXTURES.iterdir() if path.is_dir())

# What depends on the machine, not on source: each is produced by the test that is named.
ELSEWHERE = {
    "PW001": "tests/source/test_read_sources.py",
    "PW002": "tests/source/test_read_sources.py",
    "PW003": "tests/source/test_read_sources.py",
    "PW005": "tests/source/test_read_sources.py",
    "PW006": "tests/source/test_read_sources.py",
    "PW008": "tests/source/test_read_sources.py",
    "PW009": "tests/source/test_read_sources.py",
    "PW010": "tests/parse/test_module.py",
    "PW011": "tests/parse/test_module.py",
    "PW012": "tests/source/test_read_sources.py",
    "PW013": "tests/parse/test_newer.py",
    "PW014": "tests/parse/test_size.py",
    "PW601": "tests/write/test_write.py",
    "PW602": "tests/write/test_write.py",
    "PW603": "tests/write/test_write.py",
    "PW604": "tests/write/test_write.py",
    "PW605": "tests/write/test_write.py",
    "PW606": "tests/write/test_write.py",
    "PW607": "tests/cli/test_compile.py",
    "PW608": "tests/write/test_write.py",
    "PW609": "tests/write/test_write.py",
}


@pytest.mark.parametrize("case", CASES)
def test_fixture(case: str, request: pytest.FixtureRequest) -> None:
    folder = FIXTURES / case
    app = folder / "app" if (folder / "app").is_dir() else folder / "app.py"
    diagnostics = Diagnostics()
    understand(app, diagnostics)
    found = diagnostics.sorted()
    root = app if app.is_dir() else folder
    text = "\n\n".join(render_text(found, Sources((root,)), plain)) + "\n"
    assert {d.rule.code for d in found} == {case.partition("-")[0]}, text
    assert {d.rule.name for d in found} == {case.partition("-")[2]}
    expected = folder / "expected.txt"
    if request.config.getoption("--goldens") == "rewrite":
        expected.write_text(text, "utf-8")
    assert expected.read_text("utf-8") == text


def test_every_rule_has_a_fixture() -> None:
    covered = {case.partition("-")[0] for case in CASES} | set(ELSEWHERE)
    missing = [f"{rule.code}-{rule.name}" for rule in ALL_RULES if rule.code not in covered]
    assert not missing, f"no fixture in fixtures/errors/ for: {', '.join(missing)}"
