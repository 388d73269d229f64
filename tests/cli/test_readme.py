"""What the README shows is what there is."""

from __future__ import annotations

import re
from pathlib import Path

from typer.main import get_command

from pyweb.cli import cli
from pyweb.command.build import build
from pyweb_compiler.diagnostics import Diagnostics

README = (Path(__file__).parent.parent.parent / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found
    return found[1]


def test_the_app_becomes_the_component(tmp_path: Path) -> None:
    app = tmp_path / "counter.py"
    app.write_text(block("python"))
    diagnostics = Diagnostics()
    out = tmp_path / "out"
    assert build(app, out, diagnostics, write=True, force=False, progress=lambda text: None)
    assert not diagnostics.sorted()
    assert block("tsx") in (out / "frontend/components/counter.tsx").read_text()
    for part in re.findall(r"[\w./-]+", re.split(r"\n\n", README.partition("    out/\n")[2])[0]):
        if part.endswith(("/", ".yaml", ".yml", ".md")) or part == "Makefile":
            assert list(out.rglob(part.rstrip("/").rpartition("/")[2])), part


def test_commands_and_their_options_exist() -> None:
    commands = get_command(cli).commands  # type: ignore[attr-defined]
    used = re.findall(r"^    .*", README, re.MULTILINE)
    lines = [line.partition(" # ")[0] for line in used if "pyweb " in line]
    calls = [call.split() for line in lines for call in line.split("&&") if "pyweb" in call.split()]
    assert len(calls) >= 7
    for _, name, *arguments in calls:
        options = {option for param in commands[name].params for option in param.opts}
        assert {each for each in arguments if each.startswith("-")} <= options, name
