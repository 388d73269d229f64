"""The year of today stands in pages as the year of the day on which the page is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from pyweb_compiler import ir
from pyweb_compiler.diagnostics import Diagnostics
from pyweb_compiler.ir.parts import parts
from pyweb_compiler.options import Options
from pyweb_compiler.pipeline import compile_app

HEAD = """
import datetime
from datetime import UTC, date, datetime as dt
import pyweb as pw
YEAR = datetime.date.today().year
class About:
    AGE = dt.now().year - 2018
def years() -> int:
    now = dt.now()
    return now.year - 2021
def footer(year=dt.now().year) -> pw.Component:
    return pw.text("since ", year)
FOOTER = pw.text(f"(c) {dt.today().year}")
"""


def _compiled(view: str, folder: Path) -> tuple[ir.App | None, list[str]]:
    path = folder / "demo.py"
    page = f"def index():\n    return pw.box({view})\n"
    path.write_text(f"{HEAD}{page}app = pw.App()\napp.add_page(index)\n", "utf-8")
    diagnostics = Diagnostics()
    app = compile_app(path, Options(), diagnostics)
    return app, [found.rule.code for found in diagnostics.sorted()]


def _years(root: object) -> list[object]:
    """For each year that stands in a tree, whether it is that of UTC."""
    if isinstance(root, ir.Call) and root.operator is ir.Operator.YEAR:
        utc = root.args[0]
        return [utc.value if isinstance(utc, ir.Literal) else None]
    inside = root if isinstance(root, tuple) else parts(root) or ()
    return [year for part in inside for year in _years(part)]


SHOWN = [
    "datetime.date.today().year",
    'f"2019-{datetime.datetime.now().year}"',
    'f"{dt.now():%Y}"',
    'dt.now().strftime("in %Y")',
    "dt.now().date().year",
    'f"2019-{YEAR}"',
    "str(YEAR)",
    "About.AGE",
    'f"+{years()}"',
    "FOOTER",
    'pw.text("soon") if date.today().year < 2100 else pw.text("late")',
]


@pytest.mark.parametrize("view", SHOWN)
def test_the_year_is_that_of_the_page(view: str, tmp_path: Path) -> None:
    app, codes = _compiled(f"pw.el.div({view})", tmp_path)
    assert not codes and app is not None
    assert _years(app.pages) == [False]
    assert not app.modules


def test_a_default_of_a_component(tmp_path: Path) -> None:
    app, codes = _compiled("footer()", tmp_path)
    assert not codes and app is not None
    assert _years((app.pages, app.components)) == [False, False]


@pytest.mark.parametrize(
    "moment", ["dt.utcnow()", "dt.now(UTC)", "dt.now(tz=datetime.timezone.utc)"]
)
def test_the_year_of_utc(moment: str, tmp_path: Path) -> None:
    app, codes = _compiled(f"pw.text({moment}.year)", tmp_path)
    assert not codes and app is not None
    assert _years(app.pages) == [True]


@pytest.mark.parametrize(
    "moment",
    [
        "dt.now().hour",
        "str(date.today())",
        'f"{dt.now():%H:%M}"',
        "dt.now().isoformat()",
        "date.today()",
    ],
)
def test_what_changes_within_a_year_is_for_the_server(moment: str, tmp_path: Path) -> None:
    assert _compiled(f"pw.text({moment})", tmp_path)[1] == ["PW251"]
