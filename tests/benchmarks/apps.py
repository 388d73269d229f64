"""Writes the measured apps: a folder each, the same text for both sides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.app_sources import CARD, CARDS, CONFIG, COUNTER, PAGE, PART, TABLE

PAGES = 40
CARDS_PER_PAGE = 10  # of six components each
PARTS_PER_PAGE = 5
PART_LINES = PART.count("\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """An app as text."""

    name: str
    files: dict[str, str]
    edited: tuple[str, str, str]
    """A file, a text in it, and what the text becomes in a one-file edit."""

    @property
    def lines(self) -> int:
        """Lines of Python."""
        return sum(text.count("\n") for text in self.files.values())

    def write(self, folder: Path) -> Path:
        """Write it into a folder of its name; files that are right already keep their time."""
        root = folder / self.name
        for name, text in self.files.items():
            path = root / name
            if not path.is_file() or path.read_text("utf-8") != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
        return root

    def edit(self, root: Path, mark: str) -> None:
        """Change a text of one file, to something new for each mark."""
        name, old, new = self.edited
        (root / name).write_text(self.files[name].replace(old, f"{new} {mark}", 1), "utf-8")


def counter() -> App:
    """A number and two buttons."""
    return _app("counter", {"counter/counter.py": COUNTER}, "Increment", "counter/counter.py")


def table() -> App:
    """A thousand rows of which one cell changes."""
    return _app("table", {"table/table.py": TABLE}, "Change", "table/table.py")


def pages() -> App:
    """Forty pages of sixty components."""
    files = {f"pages/page_{i}.py": _page(i) for i in range(PAGES)}
    files["pages/cards.py"] = CARDS
    imports = [f"from pages import page_{i}" for i in range(PAGES)]
    calls = [f"app.add_page(page_{i}.page, route={_route(i)!r})" for i in range(PAGES)]
    files["pages/pages.py"] = _main("pages", imports, calls)
    return _app("pages", files, "Selected so far", "pages/page_7.py")


def lines(thousands: int) -> App:
    """Modules of states, handlers and components: so many thousand lines of them."""
    count = thousands * 1000 // PART_LINES
    name = f"lines{thousands}k"
    files = {f"{name}/parts/part_{i}.py": PART.replace("NUMBER", str(i)) for i in range(count)}
    starts = range(0, count, PARTS_PER_PAGE)
    imports, calls = [], []
    for number, start in enumerate(starts):
        parts = range(start, min(start + PARTS_PER_PAGE, count))
        files[f"{name}/screens/screen_{number}.py"] = _screen(name, number, parts)
        imports.append(f"from {name}.screens import screen_{number}")
        calls.append(f"app.add_page(screen_{number}.screen, route={_route(number)!r})")
    files[f"{name}/{name}.py"] = _main(name, imports, calls)
    return _app(name, files, "Items of part", f"{name}/parts/part_3.py")


def _app(name: str, files: dict[str, str], old: str, edited: str) -> App:
    packages = {f"{Path(file).parent}/__init__.py": "" for file in files}
    config = {"rxconfig.py": CONFIG.replace("APP", name)}
    return App(name=name, files=config | packages | files, edited=(edited, old, f"{old} now"))


def _route(number: int) -> str:
    return f"/page-{number}" if number else "/"


def _page(number: int) -> str:
    cards = "\n".join(CARD.replace("CARD", str(card)) for card in range(CARDS_PER_PAGE))
    text = PAGE.replace("CARDS", cards).replace("ROUTE", _route((number + 1) % PAGES))
    return text.replace("NUMBER", str(number))


def _screen(app: str, number: int, parts: range) -> str:
    head = [f'"""Screen {number}."""', "", "import reflex as rx"]
    imports = [f"from {app}.parts import part_{part}" for part in parts]
    calls = [f"        part_{part}.section()," for part in parts]
    body = ["def screen() -> rx.Component:", '    """Some parts below each other."""']
    body += ["    return rx.container(", *calls, "    )"]
    return "\n".join([*head, *imports, "", "", *body, ""])


def _main(app: str, imports: list[str], calls: list[str]) -> str:
    head = [f'"""The app {app}."""', "", "import reflex as rx"]
    return "\n".join([*head, *imports, "", "app = rx.App()", *calls, ""])
