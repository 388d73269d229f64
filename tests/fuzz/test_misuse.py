"""Every misuse of the vocabulary ends in output or in diagnostics, wherever it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.campaign import Worker
from tests.fuzz.misuse import MISUSES
from tests.fuzz.programs import Program

HEAD = """\
from enum import Enum
import pyweb as pw

class Color(str, Enum):
    RED = "red"

class State(pw.State):
    items: list[str] = []
    count: int = 0
    name: str = ""
    flag: bool = False
    table: dict[str, int] = {}
    recs: list[dict[str, list[int]]] = []
    f: float = 1.0

    def do(self):
        pass

def comp(x: str = "a"):
    return pw.text(x)

def index():
    return pw.box(
"""
TAIL = """
    )

app = pw.App()
app.add_page(index, route="/")
"""
PLACES = (
    "{0}",
    "pw.text(str({0}), id={0}, style={{'a': {0}}})",
    "pw.button(on_click={0}, on_focus=lambda: {0}, on_blur=State.set_count({0}))",
    "pw.cond({0}, 'a', {0})",
)
PER_PROGRAM = 30


@pytest.mark.parametrize("place", PLACES)
def test_misuses(place: str, tmp_path: Path) -> None:
    worker = Worker(tmp_path, limit=120)
    try:
        for start in range(0, len(MISUSES), PER_PROGRAM):
            some = MISUSES[start : start + PER_PROGRAM]
            lines = "".join(f"        {place.format(each)},\n" for each in some)
            program = Program("misuse", {"app.py": (HEAD + lines + TAIL).encode()})
            outcome = worker.compile(program, full=False)
            assert outcome["crash"] is None, f"{place}, from {some[0]}: {outcome['crash']}"
            assert outcome["codes"], some[0]
    finally:
        worker.stop()
