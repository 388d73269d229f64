"""The live client against a scripted server, and its parts that touch a document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def _assert_passed(output: str) -> None:
    assert "# fail 0" in output
    assert "# tests 0" not in output


@pytest.mark.parametrize("script", ["live_client.ts", "live_attacks.ts"])
def test_client(
    run_script: Callable[..., str], bundle: Callable[[Path], Path], script: str
) -> None:
    _assert_passed(run_script(HERE / script, str(bundle(HERE / "live_entry.ts"))))


def test_forms_inputs_and_hooks(run_script: Callable[..., str]) -> None:
    _assert_passed(run_script(HERE / "dom_hooks.tsx"))
