"""An app with one mistake gets one error, at the place of the mistake.

The mistakes stand in `single_mistakes/`, one file a topic: a heading with the code and what stands at the place of
the error, then the app, without its import, the state of `understood.py` and, where it has none, its `app`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pyweb_compiler.diagnostics import Severity

from .understood import PAGES, STATE, findings

_HEADING = re.compile(r"^### (PW\d+) ?(.*)\n", re.MULTILINE)


def mistakes() -> Iterator[object]:
    """Code, text at the place of the error, and app."""
    for path in sorted((Path(__file__).parent / "single_mistakes").glob("*.txt")):
        _, *parts = _HEADING.split(path.read_text("utf-8"))
        for number, case in enumerate(zip(parts[::3], parts[1::3], parts[2::3], strict=True)):
            yield pytest.param(*case, id=f"{path.stem}-{number}-{case[0]}")


@pytest.mark.parametrize(("code", "mark", "app"), list(mistakes()))
def test_one_error(code: str, mark: str, app: str, tmp_path: Path) -> None:
    source = f"{STATE}\n\n{app}\n" + ("" if re.search("^app =", app, re.MULTILINE) else PAGES)
    errors = [d for d in findings(tmp_path, source) if d.severity is Severity.ERROR]
    assert [d.rule.code for d in errors] == [code], [d.message for d in errors]
    span = errors[0].span
    line = f"import pyweb as pw\n{source}".splitlines()[max(span.line - 1, 0)]
    assert line[span.column - 1 :].startswith(mark), line[span.column - 1 :]
