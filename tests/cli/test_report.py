"""`pyweb report`: what pages ship and what handlers do."""

from __future__ import annotations

from pathlib import Path

from pyweb.command.build import understand
from pyweb.command.report import report
from pyweb_compiler.diagnostics import Diagnostics

APP = """
import random

import pyweb as pw


class State(pw.State):
    count: int = 0
    log: list[str] = []

    @pw.event
    def roll(self, most: int):
        self.count = random.randint(1, most)
        return pw.toast("rolled")

    @pw.event(background=True)
    async def watch(self):
        async with self:
            self.log.append(str(self.count))


def counter() -> pw.Component:
    return pw.button(State.count, on_click=State.roll(6))


def about() -> pw.Component:
    return pw.text("Only text")


def index() -> pw.Component:
    return pw.vstack(counter(), pw.button("Watch", on_click=State.watch))


app = pw.App()
app.add_page(index, route="/")
app.add_page(about, route="/about")
"""


def lines(folder: Path) -> list[str]:
    (folder / "app.py").write_text(APP)
    diagnostics = Diagnostics()
    app = understand(folder, diagnostics)
    assert app is not None, diagnostics.sorted()
    return list(report(app))


def test_pages(tmp_path: Path) -> None:
    found = lines(tmp_path)
    page = found[found.index("Page / (frontend/app/page.tsx)") :]
    page = page[: page.index("")]
    assert any(line.startswith("  frontend/components/") and ": client, " in line for line in page)
    assert any("frontend/lib/live/" in line for line in page if line.startswith("  runtime:"))
    about = found[found.index("Page /about (frontend/app/about/page.tsx)") :]
    assert "  frontend/app/about/page.tsx: server, ships no JavaScript" in about


def test_handlers(tmp_path: Path) -> None:
    found = lines(tmp_path)
    at = found.index("  roll(most) line 12")
    assert found[at + 1 : at + 5] == [
        "    runs: on the server, in order with the tab's other events",
        "    writes: app.State.count",
        "    calls: random.randint",
        "    in the browser: toast",
    ]
    at = found.index("  watch() line 17")
    assert found[at + 1] == "    runs: on the server, beside the tab's other events"
