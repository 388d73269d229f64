"""Names of the API in carried-over code mean something in the runtime."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from pyweb_compiler.lower.carry_api import LIVE_NAMES, SUBSTITUTES, resolve_api

RUNTIME = Path(__file__).parents[2] / "emitters" / "pyweb_emitters" / "runtime" / "backend" / "live"


def test_the_runtime_has_every_name() -> None:
    tree = ast.parse((RUNTIME / "__init__.py").read_text(encoding="utf-8"))
    exported = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    assert set(exported) >= LIVE_NAMES


@pytest.mark.parametrize(
    ("path", "target", "consumed"),
    [
        ("State", "State", 1),
        ("toast.success", "toast", 1),
        ("utils.serializers.serializer", "serializer", 3),
        ("event", "event", 1),
        ("event.EventSpec", "EventSpec", 2),
        ("event.KeyInputInfo", "KeyInputInfo", 2),
        ("state.State", "State", 2),
        ("Base", SUBSTITUTES["Base"], 1),
    ],
)
def test_paths_under_the_api(path: str, target: object, consumed: int) -> None:
    found = resolve_api(tuple(path.split(".")))
    assert found is not None
    assert (found.target, found.consumed) == (target, consumed)


@pytest.mark.parametrize("path", ["box", "el.div", "App", "utils", "cond"])
def test_ui_has_no_meaning_there(path: str) -> None:
    assert resolve_api(tuple(path.split("."))) is None
