"""Messages show what the author knows of, and no more of it than anybody reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from .understood import PAGES, STATE, findings


@pytest.mark.parametrize(
    ("expression", "problem"),
    [
        ("{}[badge]", "the function `badge`"),
        ("{}[lambda: 0]", "a lambda"),
        ('{}[pw.text("a")]', "a component"),
        ("{}[badge, pw.box]", "(<badge>, <box>)"),
        ("{}.pop(badge)", "<badge>"),
        ('"".join([badge])', "sequence item 0: expected str instance, object found"),
        ('{}["a" * 100_000]', f"'{'a' * 499} …"),
    ],
)
def test_exceptions(expression: str, problem: str, tmp_path: Path) -> None:
    app = (
        f"def badge():\n    return pw.badge('a')\n\ndef index():\n    return pw.text({expression})"
    )
    (found,) = findings(tmp_path, f"{STATE}\n\n{app}\n{PAGES}")
    assert found.message.partition(" when the app is built: ")[2] == problem
