"""The live client against a scripted server: what it sends, applies, repeats and keeps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent


def test_client(run_script: Callable[..., str], bundle: Callable[[Path], Path]) -> None:
    output = run_script(HERE / "live_client.ts", str(bundle(HERE / "live_entry.ts")))
    assert "# fail 0" in output
    assert "# tests 0" not in output
