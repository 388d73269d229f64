"""`pyweb report`: what pages ship and what handlers do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from pyweb.command.build import understand
from pyweb.command.built import NOTES, Size, built_sizes
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


def lines(folder: Path, text: str = APP, sizes: Mapping[str, Size] | None = None) -> list[str]:
    (folder / "app.py").write_text(text)
    diagnostics = Diagnostics()
    app = understand(folder, diagnostics)
    assert app is not None, diagnostics.sorted()
    return list(report(app, sizes))


def test_pages(tmp_path: Path) -> None:
    found = lines(tmp_path)
    page = found[found.index("Page / (frontend/app/page.tsx)") :]
    page = page[: page.index("")]
    assert any(line.startswith("  frontend/components/") and ": client, " in line for line in page)
    assert any("frontend/lib/live/" in line for line in page if line.startswith("  runtime:"))
    about = found[found.index("Page /about (frontend/app/about/page.tsx)") :]
    assert "  frontend/app/about/page.tsx: server, ships no JavaScript" in about


def test_what_the_layouts_ship_counts_for_each_page(tmp_path: Path) -> None:
    found = lines(tmp_path)
    about = found[found.index("Page /about (frontend/app/about/page.tsx)") :]
    about = about[: about.index("")]
    (runtime,) = [line for line in about if line.startswith("  runtime:")]
    assert (
        "frontend/lib/live/provider.tsx" in runtime
        and "frontend/lib/live/effects/toast.ts" in runtime
    )
    (packages,) = [line for line in about if line.startswith("  packages in the browser:")]
    assert "sonner" in packages
    assert "  frontend/app/error.tsx: client, has to be" in about
    assert "  frontend/app/layout.tsx: server, ships no JavaScript" in about


GROUPED = """
import pyweb as pw


def frame(page: pw.Component) -> pw.Component:
    return pw.vstack(pw.heading("Shop"), pw.color_mode.button(), page)


def index() -> pw.Component:
    return frame(pw.text("Only text"))


def about() -> pw.Component:
    return frame(pw.text("About"))


app = pw.App()
app.add_page(index, route="/")
app.add_page(about, route="/about")
"""


def test_pages_of_a_shared_layout(tmp_path: Path) -> None:
    found = lines(tmp_path, GROUPED)
    pages = [line for line in found if line.startswith("Page ")]
    assert [line.split()[1] for line in pages] == ["/about", "/"]
    for line in pages:
        page = found[found.index(line) :]
        page = page[: page.index("")]
        assert "  frontend/app/(frame)/layout.tsx: server, ships no JavaScript" in page
        (runtime,) = [each for each in page if each.startswith("  runtime:")]
        assert "frontend/components/ui/color-mode.tsx" in runtime


def test_sizes_of_what_was_built(tmp_path: Path) -> None:
    chunks = tmp_path / "out/frontend/.next/static/chunks"
    chunks.mkdir(parents=True)
    (chunks / "main.js").write_text("x" * 10_240)
    (tmp_path / "out/frontend" / NOTES).parent.mkdir()
    stats = {
        "route": "/about",
        "firstLoadUncompressedJsBytes": 10_240,
        "firstLoadChunkPaths": [".next/static/chunks/main.js"],
    }
    (tmp_path / "out/frontend" / NOTES).write_text(json.dumps([stats]))
    sizes = built_sizes(tmp_path / "out")
    assert sizes is not None and sizes["/about"].plain == 10_240
    found = lines(tmp_path, GROUPED, sizes)
    told = [line for line in found if line.startswith("  loads at first:")]
    assert told == ["  loads at first: 0 KiB compressed, 10 KiB not"]
    assert found.index(told[0]) < found.index(next(each for each in found if "Page / " in each))


def test_what_is_not_built_has_no_sizes(tmp_path: Path) -> None:
    assert built_sizes(tmp_path) is None
    (tmp_path / "frontend" / NOTES).parent.mkdir(parents=True)
    (tmp_path / "frontend" / NOTES).write_text('{"routes": 1}')
    assert built_sizes(tmp_path) is None


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
