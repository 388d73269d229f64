"""The live client against a scripted server, and its parts that touch a document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent


def _assert_passed(output: str) -> None:
    assert "# fail 0" in output
    assert "# tests 0" not in output


def test_client(run_script: Callable[..., str], bundle: Callable[[Path], Path]) -> None:
    _assert_passed(run_script(HERE / "live_client.ts", str(bundle(HERE / "live_entry.ts"))))


def test_forms_inputs_and_hooks(run_script: Callable[..., str]) -> None:
    _assert_passed(run_script(HERE / "dom_hooks.tsx"))
